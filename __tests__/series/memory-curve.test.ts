import { expect, test } from '@jest/globals'
import { memoryCurve, summedCurve } from '../../src/series/memory-curve.ts'
import { birth, build, end, head, processOf, tick } from './make-recording.ts'

const recording = build([
  head,
  birth(1),
  tick(1, [[1, 3000, 1000]]),
  tick(2, []),
  { k: 'slow', t: 1000, p: [1, 0, 1, 1, 512, -1] },
  birth(2, { t: 2000 }),
  tick(3, [
    [1, 5000, 1000],
    [2, 1500, 500],
  ]),
  tick(4, []),
  { k: 'death', t: 4000, i: 1 },
  tick(5, [[2, 2500, 500]]),
  end,
])
const KIB = 1024

test('one value a tick: what holds, plus the swap that was read last', () => {
  expect(memoryCurve(processOf(recording, 1), recording.tickTimesMs)).toEqual({
    timesS: [0, 1, 2, 3],
    bytes: [2000 * KIB, 2512 * KIB, 4512 * KIB, 4512 * KIB],
  })
  expect(memoryCurve(processOf(recording, 2), recording.tickTimesMs)).toEqual({
    timesS: [2, 3, 4],
    bytes: [1000 * KIB, 1000 * KIB, 2000 * KIB],
  })
})

test('the sum of processes that come and go', () => {
  expect(summedCurve(recording.processes, recording.tickTimesMs)).toEqual({
    timesS: [0, 1, 2, 3, 4],
    bytes: [2000, 2512, 5512, 5512, 2000].map((kib) => kib * KIB),
  })
})
