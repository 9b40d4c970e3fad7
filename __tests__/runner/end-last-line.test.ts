import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { endLastLine } from '../../src/runner/end-last-line.ts'

const folder = mkdtempSync(join(tmpdir(), 'last-line-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test.each([
  ['', ''],
  ['a=1\n', 'a=1\n'],
  ['a=1', 'a=1\n'],
  ['a=1\r\n', 'a=1\r\n'],
  ['a=ü', 'a=ü\n'],
])('%j becomes %j', (before, after) => {
  const path = join(folder, 'file')
  writeFileSync(path, before)
  endLastLine(path)
  expect(readFileSync(path, 'utf8')).toBe(after)
})

test('no file: none is made', () => {
  endLastLine(join(folder, 'absent'))
  endLastLine('')
  expect(() => readFileSync(join(folder, 'absent'))).toThrow('ENOENT')
})
