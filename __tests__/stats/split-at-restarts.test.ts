import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Points } from '../../src/stats/points.ts'
import { splitAtRestarts } from '../../src/stats/split-at-restarts.ts'
import { makeCurve, makeNoise } from './make-curve.ts'

const MIB = 2 ** 20
const least = { way: 2 * MIB, span: 60 }

/** `mib` at each second, with noise of half a MiB. */
function points(seconds: number, mib: (second: number) => number, stepS = 1): Points {
  const next = makeNoise(seconds)
  const { timesS, bytes } = makeCurve(seconds, (second) => mib(second) + next() / 4)
  return { times: timesS.map((time) => time * stepS), values: bytes }
}
const split = (curve: Points): readonly [string, ...number[]] => {
  const { parts, are } = splitAtRestarts(curve, least)
  return [are, ...parts.slice(1).map(({ times: [first = 0] }) => first)]
}

describe('one fall to where it began', () => {
  test.each([90, 150, 200, 260])('and growth as before is a restart, at %d of 300 s', (at) => {
    expect(split(points(300, (s) => (63 * (s < at ? s : s - at)) / at))).toEqual(['restarts', at])
  })

  test('what is read while one ends and the next loads belongs to neither fall', () => {
    const leak = (s: number): number => 60 + s / 2
    const between = [90, 30, -45, -30]
    const curve = points(300, (s) => (s < 150 ? leak(s) : (between[s - 150] ?? leak(s - 150))))
    expect(split(curve)).toEqual(['restarts', 152])
  })

  test('at any step', () => {
    expect(split(points(239, (s) => (s % 120) / 2, 15))).toEqual(['restarts', 1800])
  })

  test.each<[string, (second: number) => number]>([
    ['a phase that ends, and idles', (s) => (s < 150 ? s / 2 : 0)],
    ['one that works a little afterwards', (s) => (s < 150 ? s / 2 : (s - 150) / 20)],
    ['a fall half-way', (s) => (s < 150 ? s / 2 : 40)],
    ['it was as low before', (s) => (s < 40 ? s : s < 80 ? 4 : s < 150 ? s / 2 : (s - 150) / 2)],
    ['start-up garbage', (s) => (s < 20 ? 3 * s : s / 5)],
    ['a slow fall', (s) => (s < 150 ? s / 2 : Math.max(0, 75 - (s - 150)))],
    ['noise', () => 0],
  ])('none: %s', (_what, mib) => {
    expect(split(points(300, mib))).toEqual(['whole'])
  })

  test('with too little behind it nobody knows', () => {
    expect(split(points(300, (s) => (s < 295 ? s / 4 : (s - 295) / 4)))).toEqual(['unclear', 295])
  })
})

describe('several falls', () => {
  test('from one height are a collector, however long its strokes are', () => {
    expect(split(points(300, (s) => s % 80))[0]).toBe('saw')
  })

  test('short strokes are no lives at all', () => {
    expect(split(points(300, (s) => 2 * (s % 20)))).toEqual(['whole'])
  })

  test('from different heights may be either', () => {
    expect(split(points(300, (s) => (s < 70 ? s : s < 170 ? s - 70 : s - 170)))[0]).toBe('unclear')
  })

  test('with nobody there at each are restarts', () => {
    const curve = points(300, (s) => s % 80)
    const kept = curve.times.map((time) => time % 80 < 75)
    const away = {
      times: curve.times.filter((_, at) => kept[at]),
      values: curve.values.filter((_, at) => kept[at]),
    }
    expect(split(away)).toEqual(['restarts', 80, 160, 240])
  })
})

test('the parts are the curve, and a level changes nothing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 150 }),
      fc.constantFrom(0, 200, 4096),
      (mib, level) => {
        const times = mib.map((_, at) => at)
        const of = (more: number) =>
          splitAtRestarts({ times, values: mib.map((value) => (value + more) * MIB) }, least)
        const { parts, are } = of(0)
        expect(parts.flatMap((part) => part.times)).toEqual(times)
        expect(of(level).are).toBe(are)
      },
    ),
  )
})
