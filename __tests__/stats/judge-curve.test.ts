import { describe, expect, test } from '@jest/globals'
import { judgeCurve, type Curve } from '../../src/stats/judge-curve.ts'
import { makeCurve, makeNoise } from './make-curve.ts'

const MIB = 2 ** 20
const perMinute = (bytesPerHour: number): number => bytesPerHour / 60 / MIB
const judge = (curve: Curve): string => judgeCurve(curve).grade

describe('grades of plain shapes', () => {
  const noise = makeNoise(7)
  test.each<[string, string, Curve]>([
    ['a constant', 'ok', makeCurve(120, () => 0)],
    ['noise', 'ok', makeCurve(120, () => 5 * noise())],
    ['a line', 'leak', makeCurve(120, (s) => s / 10)],
    ['a line in noise', 'leak', makeCurve(120, (s) => s / 2 + noise())],
    ['a step', 'ok', makeCurve(120, (s) => (s > 50 ? 30 : 0))],
    ['two steps', 'ok', makeCurve(120, (s) => (s > 40 ? 20 : 0) + (s > 80 ? 20 : 0))],
    ['a ramp that ends', 'ok', makeCurve(120, (s) => Math.min(s, 50))],
    ['a cache that fills', 'suspect', makeCurve(120, (s) => 60 * (1 - Math.exp(-s / 40)))],
    ['a saw-tooth', 'ok', makeCurve(120, (s) => s % 15)],
    ['a falling line', 'ok', makeCurve(120, (s) => 40 - s / 4)],
    ['a leak after a steep start', 'leak', makeCurve(120, (s) => Math.min(s * 3, 60) + s / 4)],
    ['a leak that starts late', 'leak', makeCurve(120, (s) => Math.max(0, s - 50))],
    ['stairs of a leak', 'leak', makeCurve(120, (s) => Math.floor(s / 8) * 2)],
    ['a saw-tooth that drifts', 'likely', makeCurve(120, (s) => ((s * 1.5) % 12) + s / 3)],
  ])('%s is %s', (_shape, grade, curve) => {
    expect(judge(curve)).toBe(grade)
  })

  test('growth of 5 MiB: a leak in a program without a heap of its own, not in one that expands by itself', () => {
    const line = (runtime: string): Curve => makeCurve(120, (s) => s / 24, runtime)
    expect(
      ['other', 'python', 'c', 'node', 'java', 'dotnet', 'go'].map((runtime) =>
        judge(line(runtime)),
      ),
    ).toEqual(['leak', 'leak', 'leak', 'ok', 'ok', 'ok', 'ok'])
  })

  test('peaks that rise over a floor that moves in steps', () => {
    const curve = makeCurve(
      240,
      (s) =>
        (s > 150 ? 30 : 0) +
        (s > 200 ? 10 : 0) +
        (s % 3 === 2 ? 5 + s / 5 - (s > 150 ? 30 : 0) - (s > 200 ? 10 : 0) : 0),
    )
    expect(judgeCurve(curve)).toMatchObject({
      grade: 'likely',
      reason: 'its peaks grow steadily while its floor rises in steps',
    })
  })

  test('a restart does not hide the leak before and after it', () => {
    const restarted = judgeCurve(makeCurve(240, (s) => (s < 80 ? s / 2 : (s - 80) / 2)))
    expect(restarted.grade).toBe('leak')
    expect(perMinute(restarted.rateBytesPerHour)).toBeCloseTo(30, 0)
  })

  test('what is judged anew after a fall counts as a window of its own', () => {
    const fallsAt = (at: number): Curve => makeCurve(121, (s) => (s < at ? 300 : 2 * (s - at)))
    expect([judge(fallsAt(40)), judge(fallsAt(70))]).toEqual(['leak', 'likely'])
    expect(judgeCurve(fallsAt(70)).reason).toBe('grows and has not settled, in a window under 60 s')
  })
})

describe('numbers', () => {
  test('rate, growth and trend of a clean leak of 12 MiB a minute', () => {
    const judgement = judgeCurve(makeCurve(120, (s) => s / 5))
    expect(perMinute(judgement.rateBytesPerHour)).toBeCloseTo(12, 1)
    // the floor of the last third minus that of the first: two thirds of the judged 108 s
    expect(judgement.growthBytes / MIB).toBeCloseTo(((108 / 5) * 2) / 3, 0)
    expect(judgement).toMatchObject({
      spanS: 120,
      judgedS: 108,
      reason: 'grows and has not settled',
    })
    expect(judgement.trend).toMatchObject({ warmUpEndS: 12, line: { fromS: 60 } })
    expect((judgement.trend?.line?.toBytes ?? 0) / MIB / 74).toBeCloseTo(1, 1)
  })

  test('what could have been seen: less in a program that is quiet, more with noise, more where a heap expands by itself', () => {
    const noise = makeNoise(3)
    const [quiet, noisy, java] = [
      makeCurve(120, () => 0),
      makeCurve(120, () => 20 * noise()),
      makeCurve(120, () => 0, 'java'),
    ].map((curve) => perMinute(judgeCurve(curve).smallestDetectableBytesPerHour ?? 0))
    expect(quiet).toBeGreaterThan(0.4)
    expect(quiet).toBeLessThan(1.3)
    expect(noisy).toBeGreaterThan(3 * (quiet ?? 0))
    expect(java).toBeGreaterThan(7 * (quiet ?? 0))
  })

  test('a given warm-up is not judged', () => {
    const curve = makeCurve(120, (s) => Math.min(s, 90))
    expect(judge(curve)).not.toBe('ok')
    expect(judgeCurve({ ...curve, warmUpS: 91 })).toMatchObject({ grade: 'ok', spanS: 29 })
  })
})

describe('the edges of time', () => {
  test.each([
    ['19 s', makeCurve(19, (s) => s), 'inconclusive'],
    ['20 s', makeCurve(20, (s) => s), 'likely'],
    ['59 s', makeCurve(59, (s) => s), 'likely'],
    ['60 s', makeCurve(60, (s) => s), 'leak'],
  ])('%s of a leak', (_length, curve, grade) => {
    expect(judge(curve)).toBe(grade)
  })

  test('19 readings are too few, 20 are enough, however long', () => {
    const sparse = (count: number): Curve => ({
      timesS: Array.from({ length: count }, (_, i) => 30 * i),
      bytes: Array.from({ length: count }, (_, i) => (50 + 4 * i) * MIB),
      runtime: 'other',
    })
    expect([judge(sparse(19)), judge(sparse(20))]).toEqual(['inconclusive', 'leak'])
    expect(judgeCurve(sparse(19)).reason).toBe('has 19 readings, needs 20')
  })
})

describe('the edges of size', () => {
  // the lowest of the last sixth of a tail has to be 1 MiB above that of the first: of a line that
  // is 5/6 of 90 % of the window
  test('1.33 MiB in the window where memory is given back by free', () => {
    expect([
      judge(makeCurve(120, (s) => (s * 1.28) / 120)),
      judge(makeCurve(120, (s) => (s * 1.45) / 120)),
    ]).toEqual(['ok', 'leak'])
  })

  test.each([
    ['node', 12],
    ['java', 12],
    ['dotnet', 12],
    ['go', 8],
  ])('%s: %d MiB in the window', (runtime, mib) => {
    const growing = (share: number): string =>
      judge(makeCurve(120, (s) => (s * mib * share) / 120, runtime))
    expect([growing(0.95), growing(1.1)]).toEqual(['suspect', 'leak'])
  })
})

describe('data that is not clean', () => {
  const clean = makeCurve(120, (s) => s / 5)
  const expected = judgeCurve(clean)
  const edit = (change: (i: number) => boolean, value: number): Curve => ({
    ...clean,
    bytes: clean.bytes.map((bytes, i) => (change(i) ? value : bytes)),
  })

  test.each<[string, Curve]>([
    ['every third value is NaN', edit((i) => i % 3 === 0, Number.NaN)],
    ['every fifth read failed', edit((i) => i % 5 === 0, 0)],
    [
      'a gap of 30 %',
      {
        ...clean,
        timesS: clean.timesS.filter((s) => s < 40 || s > 76),
        bytes: clean.bytes.filter((_, s) => s < 40 || s > 76),
      },
    ],
  ])('%s', (_what, curve) => {
    const judgement = judgeCurve(curve)
    expect(judgement.grade).toBe(expected.grade)
    expect(judgement.rateBytesPerHour / expected.rateBytesPerHour).toBeCloseTo(1, 1)
  })

  test('no values, no verdict', () => {
    expect(judge({ timesS: [], bytes: [], runtime: 'other' })).toBe('inconclusive')
    expect(judge(edit(() => true, 0))).toBe('inconclusive')
    expect(judge(edit(() => true, Number.NaN))).toBe('inconclusive')
  })
})
