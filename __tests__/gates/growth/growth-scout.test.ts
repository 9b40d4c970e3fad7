import { expect, test } from '@jest/globals'
import { GrowthScout } from '../../../src/gates/growth/growth-scout.ts'
import type { LiveCurve } from '../../../src/series/live-curves.ts'
import { makeEvidence, makeSettings, type Program } from '../make-evidence.ts'

const MIB = 2 ** 20
const server = { name: 'server', cmd: 'server', script: '', rt: 'other' } as const
/** A look at three processes; what is behind their curves is for the gate to judge. */
const evidence = makeEvidence(
  1,
  Array.from({ length: 3 }, (): Program => ({ mib: () => 200, birth: server })),
)
const settings = (given: Readonly<Record<string, string>> = {}) =>
  makeSettings({ threshold: '300MiB', ...given })
const curve = (index: number, mib: (s: number) => number, lengthS = 110): LiveCurve => ({
  index,
  timesS: Array.from({ length: lengthS }, (_, s) => s),
  bytes: Array.from({ length: lengthS }, (_, s) => mib(s) * MIB),
})
const flat = curve(1, (s) => 100 + (s % 3))
/** from 100 MiB past the half of its way to 300 */
const climb = curve(2, (s) => 100 + s)
const look = (curves: readonly LiveCurve[], given = {}, nowMs = 0, scout = new GrowthScout()) =>
  scout.look(curves, evidence, settings(given), nowMs)

test('who nears its limit is brought forward once, and again after 10 s, 20 s, 40 s: all samples may say otherwise', () => {
  const scout = new GrowthScout()
  const asked = Array.from({ length: 60 }, (_, at) => at * 2000).filter((nowMs) =>
    look([flat, climb], {}, nowMs, scout),
  )
  expect(asked).toEqual([0, 10_000, 30_000, 70_000])
})

test('the next one is news, and who looked well for a while is as well', () => {
  const scout = new GrowthScout()
  expect(look([climb], {}, 0, scout)).toBe(true)
  expect(look([climb, { ...climb, index: 3 }], {}, 2000, scout)).toBe(true)
  expect(look([flat], {}, 4000, scout)).toBe(false)
  expect(look([climb], {}, 6000, scout)).toBe(true)
})

test.each<[string, LiveCurve]>([
  ['flat', flat],
  ['one that settles below its limit', curve(1, (s) => 100 + 150 * (1 - Math.exp(-s / 30)))],
  ['too short', curve(1, (s) => 100 + 8 * s, 15)],
  ['one that rose and fell', curve(1, (s) => (s < 60 ? 100 + 2 * s : 100))],
  ['no samples', curve(1, () => 0, 0)],
  ['who is not in the look', { ...climb, index: 4 }],
])('%s: nobody', (_what, one) => {
  expect(look([one])).toBe(false)
})

test('nobody far from its limit, where growth is not judged, or within a warm-up that is set', () => {
  expect(look([climb], { threshold: '400MiB' })).toBe(false)
  expect(look([climb], { 'growth-threshold': 'off' })).toBe(false)
  expect(look([climb], { 'warm-up': '400d' })).toBe(false)
})
