import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { savePairedRuns, saveWorkloadEnd } from '../../src/run-dir/outcomes.ts'
import { savePlan } from '../../src/run-dir/plan-file.ts'
import { encodeRecord } from '../../src/samples/sample-writer.ts'
import type { SampleRecord } from '../../src/samples/record.ts'
import type { Plan } from '../../src/settings/plan.ts'
import { parseAcceptances } from '../../src/plan/parse-acceptances.ts'
import { declaredElsewhere } from '../../src/plan/options.ts'
import { birth, container, counters, end, head, look, tick } from '../series/make-recording.ts'
import { callCommand } from '../support/call-command.ts'
import { makePlan } from '../support/make-report.ts'
import { makeRunner } from '../support/recording-runner.ts'

jest.setTimeout(600_000)
/** Of each file; `CRAFTED=10000` for all that issue and docs speak of. */
const MUTATIONS = Number(process.env['CRAFTED'] ?? 25)

const scratch = mkdtempSync(join(tmpdir(), 'crafted-'))
afterAll(() => {
  rmSync(scratch, { recursive: true })
})

const options = Object.fromEntries(
  declaredElsewhere().map((option) => [option.name, option.parse(option.default)]),
)
const plan = (runDir: string): Plan => ({
  ...makePlan({
    runDir,
    reportDir: runDir,
    name: 'api',
    createdEpochMs: head.t0,
    options: {
      ...options,
      threshold: {
        kind: 'lines',
        lines: [
          {
            glob: { text: 'java', alternatives: [[{ literal: 'java' }]] },
            limit: { kind: 'percent', percent: 50 },
          },
        ],
      },
    },
    ignore: parseAcceptances('java* | growth | until 2099-01-31 | #12', ['growth']),
    include: [{ text: '*', alternatives: [[{ any: true }]] }],
    ab: { compareWith: 'main', base: '', repeat: 3 },
    config: { path: 'c.yml', names: ['threshold'] },
    keep: { ms: 1 },
  }),
})

/** A minute of a service with all kinds of records in it. */
const records: readonly SampleRecord[] = [
  head,
  { k: 'exits', t: 0, state: 'told', reason: '' },
  birth(1, { hwmKiB: 100_000 }),
  birth(2, { rt: 'java', name: 'java', heap: '-Xms64m', container: 'c0ffee000000', guest: true }),
  container({ name: 'api', owner: 'ours' }),
  ...Array.from({ length: 61 }, (_, at): SampleRecord[] => [
    {
      ...tick(at + 1, [[1, 100_000 + at * 500, 10_000]]),
      ...(at === 0 ? { mem: [8e6, 4e6, 0], psi: [1, 0], cg: [1e5, 2e5, 0, 4e6] } : {}),
    },
    ...(at % 10 === 5
      ? ([
          look(at * 1000 + 300, [[2, 60_000, 100, 70_000]]),
          {
            k: 'slow',
            t: at * 1000,
            p: [1, at, 11, 24, -1, 130_000, 2, at, 3, 5, 0, 80_000],
            files: [1, 1024],
          },
          { k: 'children', t: at * 1000, p: [1, 2, 1], pids: [20, 400] },
          counters(at * 1000, [90_000, 50_000, 20_000, 10_000, 0, 100_000, 0]),
          { k: 'listen', t: at * 1000, i: 1, port: 80 },
          { k: 'source', t: at * 1000, i: 2, from: 'jvm-perfdata', collector: 'g1' },
          { k: 'refused', t: at * 1000, i: 1, why: 'no leave' },
          { k: 'heap', t: at * 1000, p: [2, 40_000 + at, at, 1, 100, -1] },
          { k: 'mark', t: at * 1000, name: `m${at}` },
          { k: 'cost', t: at * 1000, cpuMs: at, rssKiB: 50_000, missedTicks: 0 },
        ] satisfies SampleRecord[])
      : []),
    ...(at === 30
      ? ([
          { k: 'change', t: 30_000, i: 2, name: 'worker', script: 'w.js' },
          { k: 'gap', t: 30_000, ms: 10 },
          { k: 'clock', t: 30_000, ms: -3_600_000 },
          { k: 'step', t: 30_000, pid: 7, name: 'build' },
          { k: 'pss', t: 30_000, why: 'peak', p: [1, 90_000] },
          { k: 'oom', t: 30_000, where: 'host', rise: 1, gone: [2], killed: [2, -1] },
          {
            ...{
              k: 'forced',
              t: 30_000,
              i: 2,
              ms: 4,
              liveKiB: 30_000,
              mallocKiB: 900,
              restKiB: 70,
            },
            ...{ since: 20_000, gains: [['byte[]', 900, 70_000, 50, -100]] },
          },
          { k: 'limited', t: 30_000, reason: 'a view', count: 1 },
        ] satisfies SampleRecord[])
      : []),
    ...(at === 50
      ? ([
          { k: 'death', t: 50_000, i: 2 },
          { k: 'exit', t: 50_000, i: 2, hwmKiB: 90_000 },
        ] satisfies SampleRecord[])
      : []),
  ]).flat(),
  { ...end, t: 60_000, n: 61 },
]

function makeRunDir(): string {
  const runDir = mkdtempSync(join(scratch, 'run-'))
  savePlan(plan(runDir))
  writeFileSync(
    join(runDir, 'samples.ndjson'),
    records
      .map((record, at) =>
        record.k === 'tick' || record.k === 'end' ? { ...record, r: at } : record,
      )
      .map((record) => `${encodeRecord(record)}\n`)
      .join(''),
  )
  saveWorkloadEnd(runDir, {
    exitCode: 0,
    signal: null,
    durationMs: 59_900,
    cancelled: false,
    startedMs: 50,
    largest: { rssBytes: 2e8, isCommand: true },
  })
  savePairedRuns(runDir, {
    schemaVersion: 1,
    base: 'origin/main',
    head: 'this checkout',
    repeat: 3,
    pairs: [
      { base: { peakBytes: 1e8, settledBytes: 1e8 }, head: { peakBytes: 1e8, settledBytes: null } },
    ],
    problem: '',
    advice: '',
  })
  return runDir
}

const runDir = makeRunDir()
const original = new Map(
  ['plan.json', 'samples.ndjson', 'workload.json', 'comparison.json'].map((name) => [
    name,
    readFileSync(join(runDir, name), 'utf8'),
  ]),
)

interface End {
  readonly code: number
  readonly said: string
}

async function report(name: string, text: string): Promise<End> {
  writeFileSync(join(runDir, name), text)
  let code = -1
  const { runner, seen } = makeRunner({
    setExitCode: (given) => {
      code = given
    },
  })
  try {
    await callCommand(['report', runDir], runner)
    return {
      code,
      said: [...seen.lines, ...seen.annotations.map(({ message }) => message)].join('\n'),
    }
  } finally {
    writeFileSync(join(runDir, name), original.get(name) ?? '')
  }
}

const HOSTILE: readonly unknown[] = [
  ...[
    null,
    true,
    '',
    'x',
    [],
    {},
    [[]],
    [{}],
    -1,
    0,
    0.5,
    5,
    300,
    2 ** 31,
    2 ** 53 - 1,
    2 ** 53,
    9e99,
    1e300,
  ],
  ...[
    '__proto__',
    'constructor',
    '\0',
    '../../x',
    'x'.repeat(70_000),
    { kind: 'auto' },
    { kind: 'x' },
  ],
]

/** Bytes replaced, put in and cut out; parts replaced or left out; cut off. */
function mutationsOf(text: string): fc.Arbitrary<string> {
  const lines = text.trimEnd().split('\n')
  const isLines = lines.every((line) => line.startsWith('{"k"'))
  const units = isLines ? lines : [text]
  const part = fc
    .record({
      at: fc.nat(units.length - 1),
      pick: fc.nat(),
      value: fc.constantFrom(...HOSTILE),
      drop: fc.boolean(),
    })
    .map(({ at, pick, value, drop }) => {
      const whole: unknown = JSON.parse(units[at] ?? '')
      const paths = listPaths(whole)
      replaceAt(whole, paths[pick % paths.length] ?? [], value, drop)
      const changed = JSON.stringify(whole)
      return isLines ? `${units.with(at, changed).join('\n')}\n` : changed
    })
  const bytes = fc
    .record({
      at: fc.nat(text.length),
      drop: fc.nat(40),
      put: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.constantFrom('"', '{', '}', ']', '-', '1e999', '0', 'null', '"__proto__":{},', '\n'),
      ),
    })
    .map(({ at, drop, put }) => text.slice(0, at) + put + text.slice(at + drop))
  const cut = fc.nat(text.length).map((length) => text.slice(0, length))
  return fc.oneof(
    { weight: 6, arbitrary: part },
    { weight: 2, arbitrary: bytes },
    { weight: 1, arbitrary: cut },
  )
}

function listPaths(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [
    ...(path.length > 0 ? [path] : []),
    ...Object.entries(value).flatMap(([name, part]) => listPaths(part, [...path, name])),
  ]
}

function replaceAt(
  whole: unknown,
  [first = '', ...rest]: readonly string[],
  part: unknown,
  drop: boolean,
): void {
  const parent = whole as Record<string, unknown>
  if (rest.length > 0) replaceAt(parent[first], rest, part, drop)
  else if (drop && !Array.isArray(parent)) Reflect.deleteProperty(parent, first)
  else parent[first] = part
}

/** Words of a gate or a channel that threw, and of a figure that is none. */
const BROKEN = /gate \w[\w-]* broke|could not be|TypeError|RangeError|undefined|NaN/u

test('as it was recorded it is judged', async () => {
  const { code, said } = await report('plan.json', original.get('plan.json') ?? '')
  expect(said).toMatch(/^Failed: /u)
  expect(said).not.toMatch(BROKEN)
  expect(code).toBe(1)
})

describe.each([...original.keys()])('%s', (name) => {
  test('whatever is in it: a sentence, and 0, 1 or 3', async () => {
    await fc.assert(
      fc.asyncProperty(mutationsOf(original.get(name) ?? ''), async (text) => {
        const { code, said } = await report(name, text)
        expect(said).toMatch(/^(?:Passed|Warned|Failed|Not judged|The command|Memory gate)/u)
        expect(said).not.toMatch(BROKEN)
        expect([0, 1, 3]).toContain(code)
      }),
      { numRuns: MUTATIONS },
    )
  })
})
