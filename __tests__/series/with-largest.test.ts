import { expect, test } from '@jest/globals'
import { withLargest } from '../../src/series/with-largest.ts'
import { birth, build, end, head, processOf, tick } from './make-recording.ts'

const MiB = 2 ** 20
/** The command, a child, a grandchild that is left alone, and a stranger. */
const recording = build([
  head,
  birth(1, { root: true }),
  birth(2, { ppid: 101 }),
  birth(3, { ppid: 102 }),
  birth(4, { ppid: 1 }),
  tick(
    1,
    [1, 2, 3, 4].map((i) => [i, i * 10 * 1024, 0]),
  ),
  { k: 'death', t: 500, i: 2 },
  tick(2, []),
  { k: 'death', t: 1500, i: 1 },
  { k: 'death', t: 1500, i: 3 },
  { k: 'death', t: 1500, i: 4 },
  tick(3, []),
  end,
])
const boundOf = (index: number, with_ = recording) => processOf(with_, index).peakAtMostBytes

test('the command itself: its peak is true', () => {
  const known = withLargest(recording, { rssBytes: 213 * MiB, isCommand: true })
  expect(processOf(known, 1)).toMatchObject({
    peakRssBytes: 213 * MiB,
    peakIsHighWaterMark: true,
    peakSource: 'wait4',
    peakIsLowerBound: false,
  })
  // nobody of the others held more
  expect(boundOf(2, known)).toBe(213 * MiB)
  expect(known.unseenPeakBytes).toBeUndefined()
})

test('one of the command: nobody that it waited for held more, and one of them held it', () => {
  const known = withLargest(recording, { rssBytes: 213 * MiB, isCommand: false })
  expect([1, 2].map((index) => boundOf(index, known))).toEqual([213 * MiB, 213 * MiB])
  // whose parent ended first is nobody's, as who never was the command's
  expect([3, 4].map((index) => boundOf(index, known))).toEqual([boundOf(3), boundOf(4)])
  expect(processOf(known, 1)).toMatchObject({ peakRssBytes: 10 * MiB, peakIsLowerBound: true })
  expect(known.unseenPeakBytes).toBe(213 * MiB)
})

test('who was seen at the bound has reached it', () => {
  const known = withLargest(recording, { rssBytes: 20.5 * MiB, isCommand: false })
  expect(processOf(known, 2)).toMatchObject({ peakSource: 'wait4', peakIsLowerBound: false })
  expect(processOf(known, 1)).toMatchObject({ peakIsLowerBound: true })
  expect(known.unseenPeakBytes).toBeUndefined()
})

test('a small command beside others as small: nobody of them held more', () => {
  const small = build([
    head,
    birth(1, { root: true }),
    birth(2, { ppid: 101 }),
    tick(1, [
      [1, 1690, 0],
      [2, 1600, 0],
    ]),
    { k: 'death', t: 500, i: 2 },
    { k: 'death', t: 500, i: 1 },
    tick(2, []),
    end,
  ])
  for (const isCommand of [true, false])
    expect(
      withLargest(small, { rssBytes: 2.4 * MiB, isCommand }).processes.map((process) => [
        process.peakIsLowerBound,
        process.peakSource,
      ]),
    ).toEqual([
      [false, 'wait4'],
      [false, 'wait4'],
    ])
})

test("the command's it is not where another that it waited for was seen at that size", () => {
  const known = withLargest(recording, { rssBytes: 20.5 * MiB, isCommand: true })
  expect(processOf(known, 2)).toMatchObject({ peakSource: 'wait4', peakIsLowerBound: false })
  expect(processOf(known, 1)).toMatchObject({
    peakRssBytes: 10 * MiB,
    peakIsLowerBound: true,
    peakAtMostBytes: 20.5 * MiB,
  })
})

test('who was seen far above the bound was not waited for, nor who it waited for', () => {
  const known = withLargest(recording, { rssBytes: 15 * MiB, isCommand: false })
  expect(processOf(known, 2)).toBe(processOf(recording, 2))
  expect(boundOf(1, known)).toBe(15 * MiB)
  expect(processOf(known, 1)).toMatchObject({ peakRssBytes: 10 * MiB, peakSource: 'samples' })
  const below = withLargest(recording, { rssBytes: 5 * MiB, isCommand: true })
  expect(below.processes).toEqual(recording.processes)
})

test('all together held at least what one of them held unseen', () => {
  expect(recording.total.peakBytes).toBe(100 * MiB)
  const known = withLargest(recording, { rssBytes: 213 * MiB, isCommand: false })
  expect(known.total).toMatchObject({ peakBytes: 213 * MiB, peakIsLowerBound: true })
  const own = withLargest(recording, { rssBytes: 213 * MiB, isCommand: true })
  expect(own.total).toMatchObject({ peakBytes: 213 * MiB, peakIsLowerBound: true })
})

test('of a command alone the total is its own peak', () => {
  const alone = build([
    head,
    birth(1, { root: true }),
    tick(1, [[1, 10 * 1024, 0]]),
    { k: 'death', t: 500, i: 1 },
    tick(2, []),
    end,
  ])
  expect(withLargest(alone, { rssBytes: 213 * MiB, isCommand: true }).total).toMatchObject({
    peakBytes: 213 * MiB,
    peakIsLowerBound: false,
  })
})

test("a mark that is the launcher's own bounds, and tells of nobody", () => {
  const known = withLargest(recording, { rssBytes: 60 * MiB, isCommand: false, isAtMost: true })
  expect(boundOf(1, known)).toBe(60 * MiB)
  expect(known.unseenPeakBytes).toBeUndefined()
})

test('nobody asked: as it was', () => {
  expect(withLargest(recording, undefined)).toBe(recording)
})
