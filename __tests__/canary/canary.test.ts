import { expect, test } from '@jest/globals'
import { canaryBytesPerMinute } from '../../src/canary/canary.ts'

const MIB = 2 ** 20

test.each([
  ['a minute', 60_000, 1000, 3],
  ['5 minutes', 300_000, 1000, 3],
  ['an hour, in which 27 MiB leak', 3_600_000, 60_000, 0.45],
  ['open, a second apart', 0, 1000, 3],
  ['open, a minute apart: 40 readings', 0, 60_000, 27 / 40],
])('%s', (_window, durationMs, intervalMs, mibPerMinute) => {
  expect(canaryBytesPerMinute({ durationMs, intervalMs }) / MIB).toBeCloseTo(mibPerMinute, 5)
})
