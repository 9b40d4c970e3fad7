import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { mark } from '../../src/modes/mark.ts'
import { makeRunner } from '../support/recording-runner.ts'

const folder = mkdtempSync(join(tmpdir(), 'mark-'))
const marksFile = join(folder, 'marks')
const { runner } = makeRunner()
const marked = { ...runner, context: { ...runner.context, marksFile } }
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('one line each, appended', () => {
  mark('phase one', marked)
  mark('ü'.repeat(100), marked)
  expect(readFileSync(marksFile, 'utf8')).toBe(`phase one\n${'ü'.repeat(100)}\n`)
})

test.each(['', 'a\nb', 'a\rb', 'ü'.repeat(101), 'x'.repeat(201)])('%j is refused', (name) => {
  expect(() => {
    mark(name, marked)
  }).toThrow(/NAME.*1 to 200 bytes in one line/u)
})

test('a marks file that is gone with its run is named', () => {
  expect(() => {
    mark('x', {
      ...runner,
      context: { ...runner.context, marksFile: join(folder, 'gone', 'marks') },
    })
  }).toThrow(/MEMORY_LEAK_DETECTOR_MARKS.*ENOENT/u)
})

test('outside of a run there is nothing to mark', () => {
  expect(() => {
    mark('x', runner)
  }).toThrow(/MEMORY_LEAK_DETECTOR_MARKS/u)
})
