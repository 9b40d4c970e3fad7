import { tmpdir } from 'node:os'
import { expect, test } from '@jest/globals'
import { explainSilence } from '../../../src/modes/standing/explain-silence.ts'

test.each<[silentMs: number, intervalMs: number, why: string]>([
  [30_000, 1000, ''],
  [31_000, 1000, 'no sample for 31 s: the sampler is held up'],
  [90_000, 30_000, ''],
  [91_000, 30_000, 'no sample for 1 min 31 s: the sampler is held up'],
])('after %d ms at one sample each %d ms: %j', (silentMs, intervalMs, why) => {
  expect(explainSilence(silentMs, { intervalMs, runDir: tmpdir() })).toBe(why)
})

test('a run directory that is gone is the cause', () => {
  expect(explainSilence(60_000, { intervalMs: 1000, runDir: '/nowhere/run' })).toBe(
    'no sample for 1 min: the run directory /nowhere/run is gone',
  )
})
