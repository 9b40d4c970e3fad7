import { expect, test } from '@jest/globals'
import { afterAskedWarmUp } from '../../../src/gates/growth/after-asked-warm-up.ts'

const life = (...timesS: number[]) => ({ timesS, bytes: timesS.map((timeS) => 10 * timeS) })
const started = [{ startedEpochMs: 95_000 }, { startedEpochMs: 150_000 }]

test.each([
  ['auto', [life(10, 20, 40), life(100, 110, 130)]],
  [0, [life(10, 20, 40), life(100, 110, 130)]],
  [10_000, [life(20, 40), life(110, 130)]],
  [30_000, [life(40), life(130)]],
  [40_000, [life(), life()]],
] as const)('after %s ms of each life', (warmUpMs, expected) => {
  expect(afterAskedWarmUp([life(10, 20, 40), life(100, 110, 130)], started, warmUpMs)).toEqual(
    expected,
  )
})
