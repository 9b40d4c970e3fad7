import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { readNearHeaps } from '../../../src/modes/session/read-near-heaps.ts'
import { GO_PID, makeGoProc, withController } from '../../heaps/support/make-go-proc.ts'
import { makeTempDirectory } from '../../sampler/support/temp-directory.ts'
import { birth, head } from '../../series/make-recording.ts'

const directory = makeTempDirectory()
const path = join(directory, 'heaps.ndjson')
makeGoProc(join(directory, 'proc'), {}, withController(4096))

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

test('what is refused to the sampler is read beside it, by its clock', () => {
  const nowMs = Number(process.hrtime.bigint()) / 1e6
  const plan = { runDir: directory, lookInside: 'read' as const }
  const say = (records: readonly object[]): void => {
    writeFileSync(
      join(directory, 'samples.ndjson'),
      records.map((record) => `${JSON.stringify(record)}\n`).join(''),
      { flag: 'a' },
    )
  }
  const stop = readNearHeaps(plan, join(directory, 'proc'))
  jest.advanceTimersByTime(1000)
  say([{ ...head, monoMs: Math.round(nowMs) - 500 }, birth(1, { pid: GO_PID, start: 1 })])
  jest.advanceTimersByTime(1000)
  expect(existsSync(path)).toBe(false)
  say([{ k: 'refused', t: 2000, i: 1, why: 'not ours' }])
  jest.advanceTimersByTime(1000)
  stop()
  const [source, heap, ...more] = readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { t: number })
  expect([source, heap, more]).toEqual([
    { k: 'source', t: source?.t, i: 1, from: 'go-heap', collector: '' },
    { k: 'heap', t: source?.t, p: [1, 3128, 1, 1, -1, -1] },
    [],
  ])
  // three looks of a second after half of one
  expect(Math.abs((source?.t ?? 0) - 3500)).toBeLessThan(5)
})

test('`off`: nothing is looked at', () => {
  readNearHeaps({ runDir: join(directory, 'none') })()
  expect(jest.getTimerCount()).toBe(0)
})
