import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { analyze } from '../src/analyze.ts'
import type { Plan } from '../src/settings/plan.ts'
import type { Report } from '../src/report/report.ts'
import { encodeRecord } from '../src/samples/sample-writer.ts'
import type { SampleRecord } from '../src/samples/record.ts'
import { birth, end, head, tick } from './series/make-recording.ts'
import { makeControl, noteAsking } from '../src/run-dir/control.ts'
import { makePlan } from './support/make-report.ts'
import { makeRunner } from './support/recording-runner.ts'

let runDir = ''
beforeEach(() => {
  runDir = mkdtempSync(join(tmpdir(), 'analyze-'))
})
afterEach(() => {
  rmSync(runDir, { recursive: true })
})

const ticks = Array.from({ length: 10 }, (_, at) => tick(at + 1, at === 0 ? [[1, 100_000, 0]] : []))
const whole: readonly SampleRecord[] = [head, birth(1), ...ticks, end]

function save(records: readonly SampleRecord[], rest = ''): void {
  writeFileSync(
    join(runDir, 'samples.ndjson'),
    records.map((record) => `${encodeRecord(record)}\n`).join('') + rest,
  )
}

async function judge(overrides: Partial<Plan> = {}, whyNoSampling = ''): Promise<Report> {
  const { report } = await analyze(
    makePlan({ runDir, mode: 'start', scope: 'job', createdEpochMs: head.t0, ...overrides }),
    makeRunner().runner.context,
    whyNoSampling,
  )
  return report
}

describe('a whole recording', () => {
  test('passes, and the same files say the same again', async () => {
    save(whole)
    const first = await judge()
    expect(first).toMatchObject({
      verdict: 'pass',
      inconclusiveReason: '',
      quality: { complete: true, ticks: 10, plannedTicks: 10 },
    })
    expect(await judge()).toEqual(first)
  })

  test('a broken limit fails', async () => {
    save(whole)
    expect(await judge({ options: { threshold: { kind: 'bytes', bytes: 1 } } })).toMatchObject({
      verdict: 'fail',
      leakDetected: true,
      sentence: expect.stringMatching(
        /^Failed: node server\.js \(pid 101\) peaked at 97\.7 MiB, limit 1 B\./u,
      ),
    })
  })

  test('a duration that was cut short by a stop is covered as far as it went; so it is where the wall clock was set meanwhile', async () => {
    save(whole)
    writeFileSync(join(runDir, 'judged'), '')
    utimesSync(join(runDir, 'judged'), new Date(head.t0 + 3_600_000), new Date(head.t0 + 3_600_000))
    expect(await judge({ mode: 'scan', scope: 'system', durationMs: 600_000 })).toMatchObject({
      verdict: 'pass',
      quality: { plannedTicks: 10 },
    })
  })
})

test('a word to stop that was there before ours ends in no verdict, now and when it is judged again', async () => {
  save(whole)
  const reason = /^sampling was ended after 9 s by somebody else: the file `control\/stop`/u
  const plan = makePlan({ runDir, mode: 'start', scope: 'job', createdEpochMs: head.t0 })
  const { context } = makeRunner().runner
  const { report } = await analyze(plan, context, '', { stood: 'ended' })
  expect(report).toMatchObject({
    verdict: 'inconclusive',
    inconclusiveReason: expect.stringMatching(reason),
  })
  expect((await analyze(plan, context, '', { stood: 'open' })).report.verdict).toBe('pass')
  makeControl(runDir)
  noteAsking(runDir, 'ended')
  noteAsking(runDir, 'open')
  expect((await analyze(plan, context, '')).report.verdict).toBe('inconclusive')
})

test('a gap that is too short for the verdict is told on a pass', async () => {
  const late = [0, 1, 2, 4.5, 5.5, 6.5].map((s, at) => ({
    ...tick(at + 1, at === 0 ? [[1, 100_000, 0]] : []),
    t: s * 1000,
  }))
  save([head, birth(1), ...late, { ...end, t: 6500, n: 6 }])
  expect(await judge()).toMatchObject({ verdict: 'inconclusive' })
  const more = Array.from({ length: 20 }, (_, at) => ({ ...tick(at + 7, []), t: 7500 + at * 1000 }))
  save([head, birth(1), ...late, ...more, { ...end, t: 26_500, n: 26 }])
  expect(await judge()).toMatchObject({
    verdict: 'pass',
    notices: expect.arrayContaining(['Not looked for 1.5 s of 27 s: samples came late once.']),
  })
})

test.each<[string, () => void]>([
  [
    'without a plan',
    () => {
      mkdirSync(join(runDir, 'self-test'))
    },
  ],
  [
    'with a damaged plan',
    () => {
      mkdirSync(join(runDir, 'self-test'))
      writeFileSync(join(runDir, 'self-test/plan.json'), '{')
    },
  ],
  [
    'that is a file',
    () => {
      writeFileSync(join(runDir, 'self-test'), '')
    },
  ],
])('a self-test %s says so, and the run is judged', async (_what, make) => {
  save(whole)
  make()
  expect(await judge()).toMatchObject({
    verdict: 'pass',
    notices: expect.arrayContaining([expect.stringMatching(/^Self-test: .* cannot be read/u)]),
  })
})

describe('a broken one is inconclusive', () => {
  const cases: readonly (readonly [
    what: string,
    records: readonly SampleRecord[] | null,
    rest: string,
    reason: RegExp,
  ])[] = [
    ['no samples', null, '', /^there are no samples: the sampler did not start$/u],
    ['an empty file', [], '', /^the samples have no readable head: the file is damaged$/u],
    [
      'no last line',
      whole.slice(0, -1),
      '',
      /^the sampler stopped by itself or was killed after 9 s \(10 samples\)$/u,
    ],
    [
      'ended by a signal',
      [...whole.slice(0, -1), { ...end, why: 'signal' }],
      '',
      /^the sampler was ended by a signal after 9 s \(10 samples\)$/u,
    ],
    [
      'three lines cut out',
      whole.toSpliced(5, 3),
      '',
      /^the samples are not whole: from sample 4 on some are missing$/u,
    ],
    [
      'its last 30 seconds not looked at',
      [...whole.slice(0, -1), { ...end, t: 39_000 }],
      '',
      /^the last 30 s of 39 s were not looked at$/u,
    ],
    [
      'a line that cannot be read',
      whole,
      'garbage\n',
      /^1 line of the samples cannot be read: the file is damaged$/u,
    ],
  ]
  test.each(cases)('%s', async (_what, records, rest, reason) => {
    if (records !== null) save(records, rest)
    const report = await judge()
    expect(report.verdict).toBe('inconclusive')
    expect(report.inconclusiveReason).toMatch(reason)
    expect(report.sentence).toBe(`Not judged: ${report.inconclusiveReason}.`)
  })

  test('less than half of the planned samples, half of them are enough', async () => {
    const quick = { ...head, intervalMs: 200 }
    const every = (ms: number): SampleRecord[] =>
      ticks.map((record, at) => ({ ...record, t: at * ms }))
    save([quick, birth(1), ...every(500), { ...end, t: 4500 }])
    expect(await judge({ intervalMs: 200 })).toMatchObject({
      verdict: 'inconclusive',
      inconclusiveReason: 'only 10 of 23 planned samples were taken: the sampler was held up',
    })
    save([quick, birth(1), ...every(400), { ...end, t: 3600 }])
    expect(await judge({ intervalMs: 200 })).toMatchObject({ verdict: 'pass' })
  })

  test('how much is missing of a recording that was cut off is told by when it was judged', async () => {
    save(whole.slice(0, -1))
    writeFileSync(join(runDir, 'judged'), '')
    utimesSync(join(runDir, 'judged'), new Date(head.t0 + 60_000), new Date(head.t0 + 60_000))
    expect((await judge()).quality.plannedTicks).toBe(61)
    expect((await judge({ durationMs: 20_000 })).quality.plannedTicks).toBe(21)
  })

  test('where nothing can be sampled, that is the reason', async () => {
    expect((await judge({}, '/proc cannot be read here')).sentence).toBe(
      'Not judged: /proc cannot be read here.',
    )
  })

  test('include that matched nothing, with the nearest names, in every mode', async () => {
    save([
      head,
      ...ticks.map((record) => ({ ...record, p: [] })),
      { ...end, matched: 0, nearest: ['node', 'npm'] },
    ])
    const include = [{ text: 'nod', tokens: [] }] as unknown as Plan['include']
    expect((await judge({ mode: 'run', scope: 'workload', include })).inconclusiveReason).toBe(
      'no process matched nod; seen were node, npm',
    )
    const scan = { mode: 'scan', scope: 'system', include } as const
    expect((await judge(scan)).verdict).toBe('inconclusive')
    expect(await judge({ ...scan, ifNoMatch: 'pass' })).toMatchObject({
      verdict: 'pass',
      sentence: expect.stringMatching(/^Passed: no process was there to judge\./u),
    })
    expect(await judge({ ...scan, ifNoMatch: 'pass', require: ['threshold'] })).toMatchObject({
      verdict: 'inconclusive',
      inconclusiveReason:
        'gate threshold was asked for and cannot judge: no process was there to judge',
    })
  })

  test('but a limit that was broken before stays a failure', async () => {
    save(whole.slice(0, -1))
    expect(await judge({ options: { threshold: { kind: 'bytes', bytes: 1 } } })).toMatchObject({
      verdict: 'fail',
      sentence: expect.stringContaining(' The data is partial: the sampler stopped by itself'),
    })
  })
})

test('a gate that breaks is never green', async () => {
  save(whole)
  const report = await judge({ options: { threshold: null } })
  expect(report.verdict).toBe('inconclusive')
  expect(report.inconclusiveReason).toMatch(/^gate threshold broke/u)
  expect(report.findings).toContainEqual(
    expect.objectContaining({ gate: 'threshold', outcome: 'unknown' }),
  )
})

test('a command that ended before the first sample of it is a pass that says so', async () => {
  save([head, tick(1, []), { ...end, t: 20, n: 1, matched: 0 }])
  writeFileSync(
    join(runDir, 'workload.json'),
    JSON.stringify({ exitCode: 0, signal: null, durationMs: 20, cancelled: false }),
  )
  expect(await judge({ mode: 'run', scope: 'workload' })).toMatchObject({
    verdict: 'pass',
    sentence: expect.stringMatching(
      /^Passed: the command ended after 20 ms, before a sample could be taken of it\./u,
    ),
  })
})
