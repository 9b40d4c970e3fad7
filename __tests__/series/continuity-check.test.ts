import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { SampleRecord } from '../../src/samples/record.ts'
import { explainDiscontinuity } from '../../src/series/explain-discontinuity.ts'
import { makePlan } from '../support/make-report.ts'
import { birth, build, end, head, tick } from './make-recording.ts'

const SECONDS = 60
/** A minute of a process, as the sampler writes it: each sample and the end tell of their lines. */
const honest: readonly SampleRecord[] = number([
  head,
  birth(1),
  ...Array.from({ length: SECONDS + 1 }, (_, at) => [
    ...(at === 20 ? [birth(2, { t: 20_000 })] : []),
    ...(at === 40 ? [{ k: 'death', t: 40_000, i: 2 } as const] : []),
    tick(at + 1, at === 0 ? [[1, 100_000, 0]] : at === 20 ? [[2, 50_000, 0]] : []),
  ]).flat(),
  { ...end, t: SECONDS * 1000, n: SECONDS + 1 },
])

function number(records: readonly SampleRecord[]): SampleRecord[] {
  return records.map((record, at) =>
    record.k === 'tick' || record.k === 'end' ? { ...record, r: at } : record,
  )
}

const asked = { plan: makePlan({ mode: 'start', scope: 'job' }), workload: null, stood: null }
const explain = (
  records: readonly SampleRecord[],
  given: Partial<Parameters<typeof explainDiscontinuity>[1]> = {},
): string => explainDiscontinuity(build(records), { ...asked, ...given })
/** Without what a sample tells of lines, as recordings of before have it. */
const old = honest.map((record) => {
  if (record.k !== 'tick' && record.k !== 'end') return record
  const { r, ...rest } = record
  expect(r).toBeGreaterThan(0)
  return rest
})
const timed = (change: (t: number) => number): SampleRecord[] =>
  honest.map((record) => (record.k === 'head' ? record : { ...record, t: change(record.t) }))
const at = (s: number): number =>
  honest.findIndex(({ k, ...rest }) => k === 'tick' && 't' in rest && rest.t === s * 1000)

describe('a recording that is whole', () => {
  test.each([
    ['as it is written today', honest],
    ['as it was written before', old],
  ])('%s', (_, records) => {
    expect(explain(records)).toBe('')
    expect(build(records).continuity).toEqual({
      fault: '',
      startsMidway: false,
      lastTickMs: SECONDS * 1000,
      unseen: [],
    })
  })

  test.each<[string, readonly SampleRecord[]]>([
    ['samples that come late, though not by a second', timed((t) => t * 1.9)],
    [
      'the clock on the wall set',
      honest.toSpliced(30, 0, { k: 'clock', t: 20_000, ms: -3_600_000 }),
    ],
    [
      'a suspended machine, on which nothing lived meanwhile',
      old.toSpliced(30, 0, { k: 'gap', t: 25_000, ms: 3_600_000 }),
    ],
    ['of a kind that nobody knows yet', old.toSpliced(30, 0, { k: 'later' } as never)],
    [
      'lines that a full disk took, and that are told',
      [
        ...honest.slice(0, 30),
        ...honest.slice(33, 50),
        { k: 'limited', t: 0, reason: 'records could not be written (disk full?)', count: 3 },
        ...old.slice(50),
      ],
    ],
  ])('with %s', (_, records) => {
    const known = records.map((record) =>
      'r' in record && records.length !== honest.length ? withoutCount(record) : record,
    )
    expect(explain(known)).toBe('')
  })
})

function withoutCount(record: SampleRecord): SampleRecord {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'r')) as never
}

describe('one that is not', () => {
  test.each<[string, readonly SampleRecord[], RegExp]>([
    ['cut at its front', old.toSpliced(2, 5), /from sample 1 on some are missing/u],
    ['cut in its middle', old.toSpliced(20, 33), /from sample \d+ on some are missing/u],
    ['cut before its end', old.toSpliced(-6, 5), /from sample \d+ on some are missing/u],
    ['a birth cut out', honest.toSpliced(1, 1), /from line 2 on some are missing/u],
    [
      'a death cut out',
      honest.toSpliced(
        honest.findIndex(({ k }) => k === 'death'),
        1,
      ),
      /from line \d+ on some are missing/u,
    ],
    [
      'a sample twice',
      honest.toSpliced(10, 0, honest[10] ?? end),
      /sample 9 comes after sample 9|no sampler wrote/u,
    ],
    ['times reversed', timed((t) => SECONDS * 1000 - t), /their times run backwards/u],
    [
      'one time that falls',
      honest.with(30, { ...tick(28, []), t: 1000 }),
      /their times run backwards/u,
    ],
    [
      'a jump',
      timed((t) => (t > 30_000 ? t + 10_000 : t)),
      /^not looked for 10 s of 1 min 10 s: /u,
    ],
    [
      'an end that knows of more',
      [...old.slice(0, -1), { ...end, t: 60_000, n: 90 }],
      /from sample 62 on some are missing/u,
    ],
    [
      'an end that knows of less',
      [...old.slice(0, -1), { ...end, t: 60_000, n: 5 }],
      /their last line knows of 5 samples, and there are 61/u,
    ],
    [
      'an end too early',
      old.toSpliced(30, 0, { ...end, t: 27_000, n: 27 }),
      /they go on after their last line/u,
    ],
    ['two heads', honest.toSpliced(30, 0, head), /they begin twice/u],
    [
      'two samplers',
      honest.toSpliced(30, 0, { ...head, pid: 99, from: 3 }),
      /two samplers wrote them/u,
    ],
    ['a line in front of the first', [birth(7), ...old], /their first line is not the first/u],
    [
      'its beginning left out',
      [{ ...head, from: 5000 }, ...old.slice(7)],
      /their beginning is not there/u,
    ],
    [
      'a tail that nobody looked at',
      [...old.slice(0, -9), { ...end, t: 60_000, n: 53 }],
      /^the last 8 s of 1 min were not looked at$/u,
    ],
  ])('%s', (_, records, reason) => {
    expect(explain(records)).toMatch(reason)
  })

  test('interleaved with another', () => {
    const both = old.slice(1, -1).flatMap((record) => [record, record])
    expect(explain([head, ...both, ...old.slice(-1)])).toMatch(/sample 1 comes after sample 1/u)
  })

  test('a ring may begin anywhere, and what was dropped between two of its files was not looked at', () => {
    const plan = makePlan({ standing: { directory: '/w', retainMs: 60_000 } })
    const later = { ...head, from: 5000 }
    const ring = [
      later,
      birth(1, { t: 5000 }),
      ...old.filter((record) => record.k === 'tick' && record.n > 5),
    ]
    const dropped = [...ring.slice(0, 10), { ...head, from: 30_000 }, ...ring.slice(12)]
    expect(explain(ring, { plan })).toBe('')
    expect(explain(dropped, { plan })).toBe('')
    const many = [...ring.slice(0, 10), { ...head, from: 30_000 }, ...ring.slice(20)]
    expect(explain(many, { plan })).toMatch(/^not looked for 10 s of 55 s: /u)
    expect(build(ring).continuity).toMatchObject({ startsMidway: true, lastTickMs: 55_000 })
  })
})

describe('an end', () => {
  const endedBy = (why: typeof end.why, s = SECONDS): SampleRecord[] => [
    ...old.slice(0, at(s) + 1),
    { ...end, why, t: s * 1000, n: s + 1 },
  ]
  const workload = { exitCode: 0, signal: null, durationMs: 60_000, cancelled: false }

  test('that somebody else asked for', () => {
    expect(explain(honest, { stood: 'ended' })).toMatch(
      /^sampling was ended after 1 min by somebody else/u,
    )
    expect(explain(honest, { stood: 'open' })).toBe('')
  })

  test('by a time limit counts once that is reached', () => {
    const scan = (durationMs: number) => ({
      plan: makePlan({ mode: 'scan', scope: 'system', durationMs }),
    })
    expect(explain(endedBy('deadline'), scan(60_000))).toBe('')
    expect(explain(endedBy('deadline', 30), scan(60_000))).toMatch(
      /they end after 30 s by a time limit/u,
    )
    expect(explain(endedBy('deadline'), scan(0))).toMatch(/by a time limit that was not reached/u)
    expect(explain(endedBy('snapshot', 0), scan(0))).toBe('')
    expect(explain(endedBy('snapshot', 0), scan(60_000))).toMatch(/they are one snapshot/u)
    expect(explain(endedBy('snapshot', 0))).toMatch(/they are one snapshot/u)
  })

  test('is that of the command, where one was watched', () => {
    const plan = makePlan({ mode: 'run', scope: 'workload' })
    expect(explain(honest, { plan, workload })).toBe('')
    expect(explain(endedBy('stop', 50), { plan, workload })).toBe(
      'the last 10 s of 1 min were not looked at',
    )
    expect(
      explain(endedBy('deadline', 50), { plan: { ...plan, durationMs: 50_000 }, workload }),
    ).toBe('')
  })
})

test('nothing that is cut out, moved, doubled or put in passes as whole', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: honest.length - 1 }),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom('cut', 'doubled', 'moved', 'turned'),
      (from, count, how) => {
        const part = honest.slice(from, from + count)
        const without = honest.toSpliced(from, part.length)
        const records = {
          cut: without,
          doubled: honest.toSpliced(from, 0, ...part),
          moved: [...part, ...without],
          turned: [...honest.slice(0, from), ...part.toReversed(), ...honest.slice(from + count)],
        }[how]
        const isSame = JSON.stringify(records) === JSON.stringify(honest)
        // nobody knows where a beginning would have ended
        if (how === 'cut' && from + count >= honest.length) return
        if (!records.some(({ k }) => k === 'head')) return
        expect(explain(records) === '').toBe(isSame)
      },
    ),
    { numRuns: 1000 },
  )
})
