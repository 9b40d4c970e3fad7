import { expect, test } from '@jest/globals'
import { GrowthScout } from '../../../src/gates/growth/growth-scout.ts'
import { settingsOf } from '../../../src/settings/settings.ts'
import type { LiveCurve } from '../../../src/series/live-curves.ts'
import { makePlan } from '../../support/make-report.ts'

const MIB = 2 ** 20
const settings = settingsOf(makePlan())
const curve = (index: number, bytesAt: (s: number) => number, lengthS = 200): LiveCurve => ({
  index,
  runtime: 'python',
  timesS: Array.from({ length: lengthS }, (_, s) => s),
  bytes: Array.from({ length: lengthS }, (_, s) => bytesAt(s)),
})
const flat = curve(1, (s) => (100 + (s % 3)) * MIB)
const leak = curve(2, (s) => (100 + s / 4) * MIB)

test('who leaks is brought forward once, and again after 10 s, 20 s, 40 s: all samples may say otherwise', () => {
  const scout = new GrowthScout()
  const asked = Array.from({ length: 60 }, (_, at) => at * 2000).filter((nowMs) =>
    scout.look([flat, leak], settings, nowMs),
  )
  expect(asked).toEqual([0, 10_000, 30_000, 70_000])
})

test('the next one is news, and who looked well for a while is as well', () => {
  const scout = new GrowthScout()
  expect(scout.look([leak], settings, 0)).toBe(true)
  expect(scout.look([leak, { ...leak, index: 3 }], settings, 2000)).toBe(true)
  expect(scout.look([flat], settings, 4000)).toBe(false)
  expect(scout.look([leak], settings, 6000)).toBe(true)
})

test.each<[string, LiveCurve]>([
  ['flat', flat],
  ['one that settles', curve(1, (s) => (100 + 50 * (1 - Math.exp(-s / 20))) * MIB)],
  ['too short', curve(1, (s) => (100 + s) * MIB, 15)],
  ['one that rose and fell', curve(1, (s) => (s < 100 ? 100 + s : 100) * MIB)],
  ['no samples', curve(1, () => 0, 0)],
])('%s: nobody', (_what, one) => {
  expect(new GrowthScout().look([one], settings, 0)).toBe(false)
})

test('nobody where growth is not judged', () => {
  expect(
    new GrowthScout().look(
      [leak],
      settingsOf(makePlan({ options: { 'growth-threshold': { kind: 'off' } } })),
      0,
    ),
  ).toBe(false)
})

test('nobody within the warm-up that is set', () => {
  expect(
    new GrowthScout().look([leak], settingsOf(makePlan({ options: { 'warm-up': 190_000 } })), 0),
  ).toBe(false)
})
