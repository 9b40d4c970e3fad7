import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { findProgram } from '../../src/runner/find-program.ts'

const root = mkdtempSync(join(tmpdir(), 'find-program-'))
for (const folder of ['first', 'second']) mkdirSync(join(root, folder))
mkdirSync(join(root, 'first', 'tool'), { mode: 0o755 })
writeFileSync(join(root, 'first', 'plain'), '', { mode: 0o644 })
for (const name of ['tool', 'plain', 'only'])
  writeFileSync(join(root, 'second', name), '', { mode: 0o755 })
afterAll(() => {
  rmSync(root, { recursive: true })
})

const path = ['', join(root, 'nowhere'), join(root, 'first'), join(root, 'second')].join(':')

test('the first executable file on PATH; neither a directory nor a file without its bit', () => {
  for (const name of ['tool', 'plain', 'only'])
    expect(findProgram(name, path)).toBe(join(root, 'second', name))
  expect(findProgram('absent', path)).toBe('')
})

test('a name with a slash is a path; an empty PATH finds nothing', () => {
  expect(findProgram(join(root, 'second', 'tool'), '')).toBe(join(root, 'second', 'tool'))
  expect(findProgram(join(root, 'first', 'plain'), path)).toBe('')
  expect(findProgram('sh', '')).toBe('')
})
