import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { chooseTempDirectory } from '../../src/runner/choose-temp-directory.ts'
import { useTempDirectory } from '../sampler/support/temp-directory.ts'

let root = ''
useTempDirectory((made) => {
  root = made
})
const own = (): string => join(root, `memory-leak-detector-${process.geteuid?.() ?? 0}`)

test('the runner has one, or says none', () => {
  expect(chooseTempDirectory(root, '/none')).toEqual({ directory: root, notice: '' })
  expect(chooseTempDirectory('', root)).toEqual({ directory: root, notice: '' })
})

test('one that nobody can write to is replaced by one of our own, again and again', () => {
  // also root makes nothing in procfs
  const first = chooseTempDirectory('/proc', root)
  expect(first.directory).toBe(own())
  expect(first.notice).toMatch(/^RUNNER_TEMP: \/proc .*EACCES.*: \S+ is used instead$/u)
  expect(chooseTempDirectory('/proc', root)).toEqual(first)
  expect(statSync(own()).mode & 0o777).toBe(0o700)
})

test('what somebody put in its place is not used', () => {
  writeFileSync(own(), '')
  expect(chooseTempDirectory('/proc', root)).toEqual({ directory: '/proc', notice: '' })
})
