import { expect, test } from '@jest/globals'
import { birth, build, end, head, tick } from './make-recording.ts'

const MiB = 2 ** 20
const KiB = 1024
const lived = [
  head,
  birth(1),
  birth(2),
  tick(1, [
    [1, 40 * KiB, 0],
    [2, 7 * KiB, 0],
  ]),
  tick(2, []),
  { k: 'death', t: 1500, i: 1 },
] as const
const exit = (i: number, hwmKiB: number) => ({ k: 'exit', t: 1500, i, hwmKiB }) as const

test('all together held at least what one of them did by the record of its end', () => {
  expect(build([...lived, exit(1, 218 * KiB), tick(3, []), end]).total).toMatchObject({
    bytes: [47 * MiB, 47 * MiB, 7 * MiB],
    peakBytes: 218 * MiB,
    peakIsLowerBound: false, // the other one held 7 MiB throughout: within 5 %
  })
  expect(
    build([...lived, { k: 'death', t: 1500, i: 2 }, exit(1, 218 * KiB), tick(3, []), end]).total,
  ).toMatchObject({ peakBytes: 218 * MiB, peakIsLowerBound: true })
})

test('what they can have held at most: those who lived at one moment, each at its own peak', () => {
  const open = build([
    head,
    birth(1),
    tick(1, [[1, 40 * KiB, 0]]),
    tick(2, []),
    { k: 'death', t: 1500, i: 1 },
    tick(3, []),
    tick(4, []),
    birth(2, { t: 3500 }),
    { k: 'death', t: 4000, i: 2 },
    exit(2, 200 * KiB),
    tick(5, []),
    end,
  ])
  // 40 MiB at 1000, then 4 GiB a second until its end was seen at 1500; the other came later
  expect(open.total).toMatchObject({
    peakBytes: 200 * MiB,
    peakIsLowerBound: true,
    peakAtMostBytes: 40 * MiB + 2 ** 31,
  })
  expect(build([...lived, exit(1, 40 * KiB), tick(3, []), end]).total.peakAtMostBytes).toBeNull()
})

test('a guest of a stranger does not count', () => {
  const guest = birth(3, { guest: true, container: 'c0ffee000000' })
  expect(
    build([
      ...lived,
      exit(1, 40 * KiB),
      guest,
      { k: 'death', t: 1600, i: 3 },
      exit(3, 900 * KiB),
      tick(3, []),
      end,
    ]).total,
  ).toMatchObject({ peakBytes: 47 * MiB, peakIsLowerBound: false })
})

test('one that nobody saw opens the total only where it can have been above it', () => {
  const unseen = (hwmKiB: number) => [
    birth(3, { t: 1500 }),
    { k: 'death', t: 1500, i: 3 } as const,
    exit(3, hwmKiB),
  ]
  const totalOf = (hwmKiB: number) =>
    build([...lived, exit(1, 40 * KiB), ...unseen(hwmKiB), tick(3, []), end]).total
  expect(totalOf(2 * KiB)).toMatchObject({ peakBytes: 47 * MiB, peakIsLowerBound: false })
  expect(totalOf(20 * KiB)).toMatchObject({ peakBytes: 47 * MiB, peakIsLowerBound: true })
})
