import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Birth } from '../../../src/samples/record.ts'
import { growth } from '../../../src/gates/growth.ts'
import { parseRate } from '../../../src/units/rate.ts'
import { makeNoise } from '../../stats/make-curve.ts'
import { makeEvidence, makeSettings, type Program } from '../make-evidence.ts'

const SECONDS = 90

interface Shape {
  readonly runtime: Birth['rt']
  readonly base: number
  readonly noise: number
  readonly saw: number
  readonly period: number
  readonly drift: number
  readonly seed: number
  readonly hasEnded: boolean
}

const shapes = fc.record<Shape>({
  runtime: fc.constantFrom<Birth['rt']>('node', 'java', 'go', 'dotnet', 'python'),
  base: fc.integer({ min: 20, max: 400 }),
  noise: fc.double({ min: 0, max: 3, noNaN: true }),
  saw: fc.integer({ min: 0, max: 20 }),
  period: fc.integer({ min: 3, max: 30 }),
  drift: fc.double({ min: 0, max: 0.05, noNaN: true }),
  seed: fc.nat(1e6),
  hasEnded: fc.boolean(),
})

function programOf(shape: Shape, at: number, leakMibPerS = 0): Program {
  const next = makeNoise(shape.seed)
  const values = Array.from(
    { length: SECONDS + 1 },
    (_, s) =>
      shape.base +
      shape.drift * s +
      (shape.saw * (s % shape.period)) / shape.period +
      shape.noise * (1 + next()),
  )
  return {
    mib: (s) => (values[s] ?? 0) + leakMibPerS * s,
    birth: { rt: shape.runtime, name: `p${at}`, cmd: `p${at}`, script: '' },
    ...(shape.hasEnded ? { until: SECONDS - 5 } : {}),
  }
}

test('the printed smallest leak, added to the very process, is found by the very gate', () => {
  fc.assert(
    fc.property(
      fc.array(shapes, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('auto', '5MiB/min'),
      (jobs, limit) => {
        const settings = makeSettings({ 'growth-threshold': limit })
        const found = (programs: readonly Program[]): string[] =>
          growth
            .judge(makeEvidence(SECONDS, programs), settings)
            .filter(({ outcome }) => outcome === 'fail')
            .map(({ subject }) => subject.name)
        const quiet = jobs.map((shape, at) => programOf(shape, at))
        const printed = /would have found (.+) in (p(\d+))/.exec(
          growth.describe(makeEvidence(SECONDS, quiet), settings),
        )
        fc.pre(printed !== null && !found(quiet).includes(printed[2] ?? ''))
        const mibPerS = parseRate(printed[1] ?? '') / 60 / 2 ** 20
        const leaking = jobs.map((shape, at) =>
          programOf(shape, at, at === Number(printed[3]) ? mibPerS : 0),
        )
        expect(found(leaking)).toContain(printed[2])
      },
    ),
    { numRuns: 8 },
  )
})

test('of a known tool nothing would have been found: another one is said', () => {
  const program = (name: string, mib: number): Program => ({
    mib: () => mib,
    birth: { rt: 'other', name, cmd: name, script: '' },
  })
  const said = (programs: readonly Program[]): string =>
    growth.describe(makeEvidence(SECONDS, programs), makeSettings())
  expect(said([program('pytest', 300), program('server', 40)])).toMatch(/in server$/)
  expect(said([program('pytest', 300)])).toBe('no growth that does not settle')
})
