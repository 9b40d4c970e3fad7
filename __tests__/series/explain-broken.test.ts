import { describe, expect, test } from '@jest/globals'
import { parseGlobs } from '../../src/globs/parse-glob.ts'
import { explainBlind, explainBroken } from '../../src/series/explain-broken.ts'
import type { WorkloadEnd } from '../../src/findings/workload-end.ts'
import type { SampleRecord } from '../../src/samples/record.ts'
import type { Plan } from '../../src/settings/plan.ts'
import { makePlan } from '../support/make-report.ts'
import { birth, build, end, head, tick } from './make-recording.ts'

const nothing = build([head, tick(1, []), { ...end, matched: 0, nearest: ['java', 'bash'] }])
const one = build([head, birth(1), tick(1, [[1, 1000, 0]]), end])
const hidden = (records: readonly SampleRecord[]) =>
  build([{ ...head, host: { ...head.host, hidesProcesses: true } }, ...records])
const blind = (plan: Partial<Plan>, recording = nothing, workload: WorkloadEnd | null = null) =>
  explainBlind(recording, makePlan(plan), workload)
const ended = (durationMs: number): WorkloadEnd => ({
  exitCode: 0,
  signal: null,
  durationMs,
  cancelled: false,
})

describe('nothing that is asked for was there', () => {
  const include = parseGlobs('jvaa*')

  test.each<[string, Partial<Plan>]>([
    ['scan', { mode: 'scan', scope: 'system', include }],
    ['start', { mode: 'start', scope: 'job', include }],
    ['run', { mode: 'run', scope: 'workload', include }],
    ['watch', { mode: 'watch', scope: 'targets', targetGlobs: include, include: [] }],
  ])('%s says so, with the nearest names', (_mode, plan) => {
    expect(blind(plan)).toBe('no process matched jvaa*; seen were java, bash')
    expect(blind({ ...plan, ifNoMatch: 'pass' })).toBe('')
    expect(blind(plan, one)).toBe('')
  })

  test('a standing watch outlives what it watched, beyond what its samples still hold', () => {
    const standing = { directory: '/watch', retainMs: 60_000 }
    const watch = { mode: 'watch', scope: 'targets', targetGlobs: include, standing } as const
    const ring = { ...head, from: 90_000 }
    const left = [tick(91, []), { ...end, t: 91_000, matched: 1 }] as const
    const unmatched = { k: 'unmatched', t: 90_000, seen: 9, nearest: ['java'] } as const
    const says = /^no process matched jvaa/
    expect(blind(watch, build([ring, ...left]))).toBe('')
    expect(blind(watch, build([ring, tick(91, [])]))).toBe('')
    expect(blind(watch, build([ring, unmatched, tick(91, [])]))).toMatch(says)
    expect(blind(watch, build([head, tick(1, [])]))).toMatch(says)
    expect(blind(watch)).toMatch(says)
    expect(
      blind({ mode: 'watch', scope: 'targets', targetGlobs: include }, build([ring, ...left])),
    ).toMatch(says)
  })

  test('without a pattern nobody is asked for: an empty machine or job', () => {
    expect(blind({ mode: 'scan', scope: 'system', include: [] })).toBe(
      'no process was there to judge',
    )
    expect(blind({ mode: 'scan', scope: 'system', include: [], exclude: parseGlobs('*') })).toBe(
      'no process is left to judge once `exclude` holds',
    )
  })

  test('a command may be over before a sample, but not after many', () => {
    const run = { mode: 'run', scope: 'workload', include: [], intervalMs: 1000 } as const
    expect(blind(run, nothing, ended(9000))).toBe('')
    expect(blind({ ...run, exclude: parseGlobs('*') }, nothing, ended(17_000))).toBe(
      'no process is left to judge once `exclude` holds',
    )
    const start = { mode: 'start', scope: 'job', include: [] } as const
    expect(blind(start)).toBe('')
    const long = build([head, tick(1, []), { ...end, t: 60_000, matched: 0 }])
    expect(blind(start, long)).toBe('no process was there to judge')
  })
})

describe('processes that are hidden', () => {
  const records = [birth(1), tick(1, [[1, 1000, 0]]), end]

  test.each(['system', 'job'] as const)('leave nothing to say of a %s', (scope) => {
    for (const ifNoMatch of [undefined, 'pass' as const])
      expect(
        blind(
          { mode: 'scan', scope, ...(ifNoMatch === undefined ? {} : { ifNoMatch }) },
          hidden(records),
        ),
      ).toMatch(/^processes of other users are hidden from us/u)
  })

  test.each(['workload', 'targets'] as const)(
    'do not matter where our own (%s) are seen',
    (scope) => {
      expect(blind({ mode: 'watch', scope }, hidden(records))).toBe('')
    },
  )

  test('nor is what is not in view known to be absent', () => {
    expect(
      blind(
        { mode: 'watch', scope: 'targets', targetGlobs: parseGlobs('java'), ifNoMatch: 'pass' },
        hidden([tick(1, []), end]),
      ),
    ).toBe('no process matched java')
  })
})

test('a `start` that lost sight of its job watched the rest of it no more', () => {
  const gone = build([head, birth(1), tick(1, [[1, 1000, 0]]), { ...end, why: 'gone', t: 0, n: 1 }])
  const explain = (plan: Partial<Plan>) =>
    explainBroken(gone, {
      plan: makePlan(plan),
      workload: null,
      reading: { exists: true, damagedLines: 0 },
      whyNoSampling: '',
      stood: null,
    })
  expect(explain({ mode: 'start', scope: 'job' })).toMatch(/the rest of the job was not watched$/u)
  expect(explain({ mode: 'watch', scope: 'targets' })).toBe('')
})

test('a sampler without a last line: whether it was told to end', () => {
  const open = build([head, birth(1), tick(1, [[1, 1000, 0]])])
  const explain = (stood: 'open' | 'unasked' | null) =>
    explainBroken(open, {
      plan: makePlan({ mode: 'start', scope: 'job' }),
      workload: null,
      reading: { exists: true, damagedLines: 0 },
      whyNoSampling: '',
      stood,
    })
  expect(explain('open')).toMatch(/^the sampler was told to end and did not/u)
  expect(explain('unasked')).toMatch(/^the sampler could not be told to end: .*`control\/`/u)
  expect(explain(null)).toMatch(/^the sampler stopped by itself or was killed/u)
})
