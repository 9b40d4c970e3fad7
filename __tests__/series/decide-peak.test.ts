import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decidePeak, isUnsampled } from '../../src/series/decide-peak.ts'
import { birth, build, end, head, processOf, tick } from './make-recording.ts'

const MiB = 2 ** 20
const marks = {
  sampledBytes: 46 * MiB,
  risenBytes: 0,
  exitBytes: null,
  earlierBytes: 0,
  wasReplaced: false,
  wasReset: false,
  lastBytes: 46 * MiB,
  unseenMs: 50,
}

describe('a process that ended', () => {
  test('at least what was seen of it; at most what one thread fills meanwhile', () => {
    expect(decidePeak(marks)).toEqual({
      peakRssBytes: 46 * MiB,
      peakIsHighWaterMark: false,
      peakSource: 'samples',
      peakIsLowerBound: true,
      peakAtMostBytes: 46 * MiB + Math.round((50 * 4 * 2 ** 30) / 1000),
    })
  })

  test("by the kernel's record of the end its peak is true", () => {
    expect(decidePeak({ ...marks, exitBytes: 213 * MiB })).toEqual({
      peakRssBytes: 213 * MiB,
      peakIsHighWaterMark: true,
      peakSource: 'exit',
      peakIsLowerBound: false,
      peakAtMostBytes: null,
    })
  })

  test('a sample that is a little above the record is no other program', () => {
    expect(decidePeak({ ...marks, exitBytes: 45 * MiB })).toMatchObject({
      peakRssBytes: 46 * MiB,
      peakSource: 'exit',
      peakIsLowerBound: false,
    })
  })

  test('of a small one less than a MiB is no other program', () => {
    const small = { ...marks, sampledBytes: 1.65 * MiB, lastBytes: 1.65 * MiB }
    expect(decidePeak({ ...small, exitBytes: 1.4 * MiB })).toMatchObject({
      peakRssBytes: 1.65 * MiB,
      peakSource: 'exit',
      peakIsLowerBound: false,
    })
  })

  test('what it was before exec has no record', () => {
    expect(decidePeak({ ...marks, wasReplaced: true, exitBytes: 5 * MiB })).toMatchObject({
      peakRssBytes: 46 * MiB,
      peakSource: 'samples',
      peakIsLowerBound: true,
    })
  })

  test('a mark that was set back since was read before', () => {
    const reset = { ...marks, risenBytes: 90 * MiB, wasReset: true }
    expect(decidePeak({ ...reset, exitBytes: 5 * MiB })).toMatchObject({
      peakRssBytes: 90 * MiB,
      peakSource: 'high-water',
      peakIsLowerBound: false,
    })
  })

  test('a record below what was seen, of a mark that nobody set back, proves nothing', () => {
    expect(decidePeak({ ...marks, exitBytes: 5 * MiB })).toMatchObject({
      peakRssBytes: 46 * MiB,
      peakSource: 'samples',
      peakIsLowerBound: true,
    })
  })

  test('a mark from before we looked is no peak of ours, and bounds it', () => {
    expect(decidePeak({ ...marks, earlierBytes: 500 * MiB, exitBytes: 500 * MiB })).toMatchObject({
      peakRssBytes: 46 * MiB,
      peakIsLowerBound: true,
      peakAtMostBytes: 500 * MiB,
    })
    expect(decidePeak({ ...marks, earlierBytes: 47 * MiB, exitBytes: 47 * MiB })).toMatchObject({
      peakRssBytes: 46 * MiB,
      peakSource: 'exit',
      peakIsLowerBound: false,
    })
  })
})

test('a process that lives has the peak that was seen', () => {
  expect(decidePeak({ ...marks, risenBytes: 60 * MiB, unseenMs: null })).toEqual({
    peakRssBytes: 60 * MiB,
    peakIsHighWaterMark: true,
    peakSource: 'high-water',
    peakIsLowerBound: false,
    peakAtMostBytes: null,
  })
})

test('whatever is known: never below what was seen, and a bound only where there is one', () => {
  const bytes = fc.integer({ min: 0, max: 2 ** 40 })
  fc.assert(
    fc.property(
      fc.record({
        sampledBytes: bytes,
        risenBytes: bytes,
        exitBytes: fc.option(bytes),
        earlierBytes: bytes,
        wasReplaced: fc.boolean(),
        wasReset: fc.boolean(),
        lastBytes: bytes,
        unseenMs: fc.option(fc.integer({ min: 0, max: 10 ** 7 })),
      }),
      (any) => {
        const peak = decidePeak(any)
        expect(peak.peakRssBytes).toBeGreaterThanOrEqual(Math.max(any.sampledBytes, any.risenBytes))
        expect(peak.peakAtMostBytes === null).toBe(!peak.peakIsLowerBound)
        if (peak.peakAtMostBytes !== null)
          expect(peak.peakAtMostBytes).toBeGreaterThanOrEqual(peak.peakRssBytes)
        if (any.unseenMs !== null && any.exitBytes === null)
          expect(peak.peakIsLowerBound).toBe(true)
        if (any.unseenMs === null) expect(peak.peakIsLowerBound).toBe(false)
      },
    ),
  )
})

describe('from records', () => {
  const lived = [
    head,
    birth(1, { t: 1000 }),
    tick(2, [[1, 10_000, 2000]]),
    tick(3, [[1, 47_000, 2000]]),
    { k: 'death', t: 2500, i: 1 },
  ] as const

  test('no record of the end: a lower bound, in its group and in the total as well', () => {
    const recording = build([...lived, tick(4, []), end])
    expect(processOf(recording, 1)).toMatchObject({
      peakRssBytes: 47_000 * 1024,
      peakIsLowerBound: true,
      peakAtMostBytes: 47_000 * 1024 + 2 ** 31,
    })
    expect(recording.groups[0]?.peakIsLowerBound).toBe(true)
    expect(recording.total.peakIsLowerBound).toBe(true)
  })

  test.each(['before', 'behind'] as const)('the record comes %s the death', (when) => {
    const exit = { k: 'exit', t: 2510, i: 1, hwmKiB: 218_000 } as const
    const [death, before] = [lived.slice(-1), lived.slice(0, -1)]
    const records = when === 'before' ? [...before, exit, ...death] : [...before, ...death, exit]
    const recording = build([...records, tick(4, []), end])
    expect(processOf(recording, 1)).toMatchObject({
      peakRssBytes: 218_000 * 1024,
      peakSource: 'exit',
      peakIsLowerBound: false,
    })
    // it was in no sample, so sums lack it
    expect(recording.groups[0]?.peakIsLowerBound).toBe(true)
  })

  test('a mark that was set back is said to be, also where the recording goes on from there', () => {
    const exit = { k: 'exit', t: 2510, i: 1, hwmKiB: 5000 } as const
    const isOpen = (...records: Parameters<typeof build>[0]) =>
      processOf(build([...records, exit, end]), 1).peakIsLowerBound
    const reset = { k: 'change', t: 2100, i: 1, reset: true } as const
    expect(isOpen(...lived)).toBe(true)
    expect(isOpen(...lived.slice(0, -1), reset, ...lived.slice(-1))).toBe(false)
    expect(isOpen(head, birth(1, { t: 1000, reset: true }), ...lived.slice(2))).toBe(false)
  })

  test('threads that leave one after the other: the highest counts', () => {
    const exits = [1000, 218_000, 90_000].map(
      (hwmKiB) => ({ k: 'exit', t: 2500, i: 1, hwmKiB }) as const,
    )
    expect(processOf(build([...lived, ...exits, end]), 1).peakRssBytes).toBe(218_000 * 1024)
  })

  test('of nobody that is known: nothing happens', () => {
    expect(build([...lived, { k: 'exit', t: 1, i: 99, hwmKiB: 5 }, end]).processes).toHaveLength(1)
  })

  test('whether records are at hand is told with the quality', () => {
    const recording = build([
      ...lived,
      { k: 'exits', t: 0, state: 'none', reason: 'it needs root' },
      end,
    ])
    expect(recording.quality.exitRecords).toEqual({ state: 'none', reason: 'it needs root' })
    expect(build([...lived, end]).quality.exitRecords).toBeUndefined()
  })
})

test('a peak that samples came near to is in their sums', () => {
  const process = {
    peakIsLowerBound: false,
    peakRssBytes: 103 * MiB,
    peakAtMostBytes: null,
    rssBytes: [100 * MiB],
  }
  expect(isUnsampled(process, 0)).toBe(false)
  expect(isUnsampled({ ...process, peakRssBytes: 110 * MiB }, 0)).toBe(true)
  // of all together that is little
  expect(isUnsampled({ ...process, peakRssBytes: 110 * MiB }, 900 * MiB)).toBe(false)
  expect(isUnsampled({ ...process, peakIsLowerBound: true }, 900 * MiB)).toBe(true)
})

test('one that no sample saw is missing from a sum by no more than it held', () => {
  const unseen = {
    peakIsLowerBound: false,
    peakRssBytes: 4 * MiB,
    peakAtMostBytes: null,
    rssBytes: [],
  }
  expect(isUnsampled(unseen, 900 * MiB)).toBe(false)
  expect(isUnsampled(unseen, 50 * MiB)).toBe(true)
  expect(isUnsampled({ ...unseen, peakRssBytes: 0.9 * MiB }, 0)).toBe(false)
  const bounded = { ...unseen, peakIsLowerBound: true, peakAtMostBytes: 40 * MiB }
  expect(isUnsampled(bounded, 900 * MiB)).toBe(false)
  expect(isUnsampled(bounded, 300 * MiB)).toBe(true)
})
