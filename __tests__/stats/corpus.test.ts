import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { judgeCurve, type Curve } from '../../src/stats/judge-curve.ts'

interface Packed {
  set: string
  runtime: string
  leaks: boolean
  centiseconds: string
  pages: string
}
const sums = (text: string, unit: number): number[] => {
  let sum = 0
  return text.split(' ').map((difference) => (sum += Number(difference)) * unit)
}
const traces = readFileSync(
  join(import.meta.dirname, '..', '..', 'bench', 'corpus', 'traces.ndjson'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => {
    const { set, runtime, leaks, centiseconds, pages } = JSON.parse(line) as Packed
    return {
      set,
      leaks,
      curve: {
        runtime,
        timesS: sums(centiseconds, 0.01),
        bytes: sums(pages, 4096),
      } satisfies Curve,
    }
  })
const isCalled = (curve: Curve): boolean => ['leak', 'likely'].includes(judgeCurve(curve).grade)

test('precision .94 and recall .93 on the recorded programs', () => {
  const judged = traces
    .filter(({ set }) => set === 'dev' || set === 'validation')
    .map(({ leaks, curve }) => ({ leaks, called: isCalled(curve) }))
  const found = judged.filter(({ leaks, called }) => leaks && called).length
  expect(judged).toHaveLength(157)
  expect(found / judged.filter(({ called }) => called).length).toBeGreaterThanOrEqual(0.94)
  expect(found / judged.filter(({ leaks }) => leaks).length).toBeGreaterThanOrEqual(0.93)
}, 120_000)

test('the smallest leak that is stated is found, and half of it mostly not', () => {
  const healthy = traces
    .filter(({ set, leaks }) => set === 'dev' && !leaks)
    .filter((_, i) => i % 4 === 0)
    .map(({ curve }) => ({ curve, judgement: judgeCurve(curve) }))
    .filter(({ judgement: { grade } }) => grade === 'ok' || grade === 'suspect')
  const withLeak = (curve: Curve, bytesPerHour: number): Curve => ({
    ...curve,
    bytes: curve.bytes.map(
      (bytes, i) =>
        bytes + (bytesPerHour / 3600) * ((curve.timesS[i] ?? 0) - (curve.timesS[0] ?? 0)),
    ),
  })
  const share = (factor: number): number =>
    healthy.filter(({ curve, judgement }) =>
      isCalled(withLeak(curve, factor * (judgement.smallestDetectableBytesPerHour ?? 0))),
    ).length / healthy.length
  expect(healthy.length).toBeGreaterThanOrEqual(10)
  expect(share(1)).toBeGreaterThanOrEqual(0.9)
  expect(share(0.5)).toBeLessThanOrEqual(0.5)
}, 120_000)
