import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { callCommand } from '../support/call-command.ts'
import { makeRunner } from '../support/recording-runner.ts'

const folder = mkdtempSync(join(tmpdir(), 'mark-'))
const marksFile = join(folder, 'marks')
const { runner } = makeRunner()
const marked = { ...runner, context: { ...runner.context, marksFile } }
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('one line each, appended', async () => {
  await callCommand(['mark', 'phase one'], marked)
  await callCommand(['mark', 'ü'.repeat(100)], marked)
  expect(readFileSync(marksFile, 'utf8')).toBe(`phase one\n${'ü'.repeat(100)}\n`)
})

test.each(['a\nb', 'a\rb', 'ü'.repeat(101), 'x'.repeat(201)])('%j is refused', async (name) => {
  await expect(callCommand(['mark', name], marked)).rejects.toThrow(
    /NAME.*1 to 200 bytes in one line/u,
  )
})

test('a marks file that is gone with its run is named', async () => {
  await expect(
    callCommand(['mark', 'x'], {
      ...runner,
      context: { ...runner.context, marksFile: join(folder, 'gone', 'marks') },
    }),
  ).rejects.toThrow(/MEMORY_LEAK_DETECTOR_MARKS.*ENOENT/u)
})

test('outside of a run there is nothing to mark', async () => {
  await expect(callCommand(['mark', 'x'], runner)).rejects.toThrow(/MEMORY_LEAK_DETECTOR_MARKS/u)
})
