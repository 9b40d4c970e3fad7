import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { FileVerdict } from '../../src/commands/judge.ts'
import { analyze } from '../../src/analyze.ts'
import { growth } from '../../src/gates/growth.ts'
import { readLocalContext } from '../../src/runner/run-context.ts'
import { savePlan } from '../../src/run-dir/plan-file.ts'
import { encodeRecord } from '../../src/samples/sample-writer.ts'
import { makeEvidence, makeSamples, makeSettings, type Program } from '../gates/make-evidence.ts'
import { makeNoise } from '../stats/make-curve.ts'
import { callCommand } from '../support/call-command.ts'
import { makePlan } from '../support/make-report.ts'
import { makeRunner } from '../support/recording-runner.ts'

const MIB = 2 ** 20
const directory = mkdtempSync(join(tmpdir(), 'judge-'))

beforeAll(() => {
  // noise of 64 KiB that repeats each 7 s, so that the same curve is judged each time
  const write = (name: string, head: string, bytes: (second: number) => number): void => {
    const rows = Array.from(
      { length: 121 },
      (_, at) => `${at},${Math.round(bytes(at) + ((at * 37) % 7) * 9362)}`,
    )
    writeFileSync(join(directory, name), [head, ...rows, ''].join('\n'))
  }
  write('leak.csv', 't_s,anon_bytes', (at) => 100 * MIB + (at * MIB) / 4)
  write('flat.csv', 't_s,anon_bytes', () => 100 * MIB)
  write(
    'ends.csv',
    't_s,anon_bytes',
    (at) => (at < 119 ? 100 + at / 4 : at === 119 ? 60 : 20) * MIB,
  )
  write('restarted.csv', 't_s,anon_bytes', (at) => (62 + (at < 80 ? at : at - 80)) * MIB)
  writeFileSync(
    join(directory, 'starts.csv'),
    [
      't_s,rss,start',
      // four lives that end at one height, each by its own start
      ...Array.from(
        { length: 320 },
        (_, at) =>
          `${at},${(62 + (at % 80)) * MIB + ((at * 37) % 7) * 9362},${Math.floor(at / 80)}`,
      ),
    ].join('\n'),
  )
  write('named.csv', 'when,heap', (at) => 100 * MIB + (at * MIB) / 4)
  writeFileSync(join(directory, 'short.csv'), 't_s,rss\n0,1\n1,2\n')
  mkdirSync(join(directory, 'empty'))
  execFileSync('mkfifo', [join(directory, 'pipe.csv')])
})
afterAll(() => {
  rmSync(directory, { recursive: true })
})

async function judge(
  files: readonly string[],
  options: Readonly<Record<string, string>> = {},
): Promise<{ verdicts: FileVerdict[]; exitCode: number }> {
  let exitCode = -1
  const { runner } = makeRunner({
    setExitCode: (code) => {
      exitCode = code
    },
  })
  const text = await callCommand(
    [
      'judge',
      ...files.map((file) => join(directory, file)),
      ...Object.entries(options).map(([name, value]) => `--${name}=${value}`),
      '--json',
    ],
    runner,
  )
  return { verdicts: JSON.parse(text) as FileVerdict[], exitCode }
}

describe('each file is an element, in the order of the arguments', () => {
  test('leaking and flat', async () => {
    const { verdicts, exitCode } = await judge(['flat.csv', 'leak.csv'])
    expect(verdicts.map(({ file, verdict }) => [file, verdict])).toEqual([
      [join(directory, 'flat.csv'), 'ok'],
      [join(directory, 'leak.csv'), 'leak'],
    ])
    // a quarter of a MiB a second
    expect(verdicts[1]?.rateBytesPerHour).toBeGreaterThan(0.95 * 900 * MIB)
    expect(verdicts[1]?.rateBytesPerHour).toBeLessThan(1.05 * 900 * MIB)
    expect(verdicts[0]?.smallestDetectableBytesPerHour).toBeGreaterThan(0)
    expect(exitCode).toBe(1)
  })

  test('the same curve by named columns', async () => {
    const { verdicts } = await judge(['named.csv'], {
      'time-column': 'when',
      'memory-column': 'heap',
    })
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['leak'])
  })
})

test('what is read while a process ends hides no leak and changes no figure', async () => {
  const lines = readFileSync(join(directory, 'ends.csv'), 'utf8').trim().split('\n')
  writeFileSync(join(directory, 'ended.csv'), lines.slice(0, -2).join('\n'))
  const {
    verdicts: [whole, cut],
    exitCode,
  } = await judge(['ends.csv', 'ended.csv'])
  expect(whole).toMatchObject({ verdict: 'leak' })
  expect(whole).toEqual({ ...cut, file: join(directory, 'ends.csv') })
  expect(exitCode).toBe(1)
})

describe('who judges a file is said by its length', () => {
  const minutes = (name: string, count: number, mib: (hour: number) => number): void => {
    const rows = Array.from(
      { length: count },
      (_, at) => `${60 * at},${Math.round((mib(at / 60) + ((at * 37) % 7) / 10) * MIB)}`,
    )
    writeFileSync(join(directory, name), ['t_s,anon_bytes', ...rows, ''].join('\n'))
  }
  const day = (hour: number): number => {
    const clock = hour % 24
    return 200 + (clock > 6 && clock < 20 ? 60 * Math.sin(((clock - 6) / 14) * Math.PI) : 0)
  }

  beforeAll(() => {
    minutes('morning.csv', 8 * 60, (hour) => day(hour + 5))
    minutes('day.csv', 24 * 60, (hour) => day(hour + 13))
    minutes('fast-day.csv', 24 * 60, (hour) => 200 + 10 * hour)
    minutes('fortnight.csv', 14 * 24 * 60, day)
    minutes('slow-fortnight.csv', 14 * 24 * 60, (hour) => day(hour) + hour / 6)
  })

  test('6 to 24 hours are not judged, unless their load is steady', async () => {
    const { verdicts, exitCode } = await judge(['morning.csv'])
    expect(verdicts).toEqual([
      expect.objectContaining({
        verdict: 'inconclusive',
        reason: expect.stringMatching(/^under a day: in 7 h 59 min .*--load steady/) as unknown,
      }),
    ])
    expect(exitCode).toBe(3)
    expect((await judge(['morning.csv'], { load: 'steady' })).verdicts[0]?.verdict).not.toBe(
      'inconclusive',
    )
  })

  test('longer ones are judged by days', async () => {
    const { verdicts } = await judge([
      'day.csv',
      'fast-day.csv',
      'fortnight.csv',
      'slow-fortnight.csv',
    ])
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['ok', 'leak', 'ok', 'leak'])
    expect(verdicts[0]?.reason).toMatch(/no growth from day to day .* shows after 6 days/)
    expect(verdicts[3]?.reason).toMatch(/^grows by 4 MiB a day$/)
    expect(verdicts[3]?.rateBytesPerHour).toBeCloseTo(MIB / 6, -4)
  })

  test('another word for load is wrong usage', async () => {
    await expect(judge(['day.csv'], { load: 'flat' })).rejects.toThrow(/^load: "flat"/)
  })
})

test('a restart hides no leak, found by its fall or told by a column, and is said', async () => {
  const { verdicts } = await judge(['restarted.csv', 'starts.csv', 'leak.csv'])
  expect(verdicts.map(({ verdict, lives }) => [verdict, lives])).toEqual([
    ['leak', 2],
    ['leak', 4],
    ['leak', 1],
  ])
  const [byFall, byColumn] = verdicts.map(({ reason }) => reason)
  expect(byFall).toMatch(/; 2 lives, cut where memory fell to its start$/)
  expect(byColumn).toMatch(/; 4 lives, by their column$/)
  const named = await judge(['starts.csv'], { 'start-column': 'none' })
  expect(named.verdicts[0]?.reason).toMatch(/^has no column none/)
})

test.each([
  ['short.csv', /needs 20 s/],
  ['named.csv', /has no column of times among when, heap/],
  ['missing.csv', /^ENOENT$/],
  ['pipe.csv', /^is no regular file$/],
  ['empty', /^has no samples\.ndjson$/],
])('%s cannot be judged and says why; alone it exits with 3', async (file, reason) => {
  const { verdicts, exitCode } = await judge([file])
  expect(verdicts).toEqual([
    expect.objectContaining({
      verdict: 'inconclusive',
      rateBytesPerHour: 0,
      reason: expect.stringMatching(reason) as unknown,
    }),
  ])
  expect(exitCode).toBe(3)
})

test('one that could be judged, and did not leak, makes it 0', async () => {
  expect((await judge(['missing.csv', 'flat.csv'])).exitCode).toBe(0)
})

test('as text: a line each, with what is foreign made visible', async () => {
  const { runner } = makeRunner()
  const text = await callCommand(
    ['judge', join(directory, 'leak.csv'), `${directory}/a\u001bb`],
    runner,
  )
  expect(text.split('\n')).toEqual([
    expect.stringMatching(/^leak +\+15 MiB\/min {2}.*leak\.csv: grows/),
    expect.stringMatching(/^inconclusive +- {2}.*a\\x1bb: ENOENT$/),
  ])
})

test("a person's terminal: the verdict in colour, the rest as ever", async () => {
  const { runner } = makeRunner()
  const words = ['judge', join(directory, 'leak.csv'), `${directory}/a\u001bb`]
  const [plain = '', painted = ''] = await Promise.all(
    [false, true].map((hasColours) => callCommand(words, runner, { columns: 80, hasColours })),
  )
  // eslint-disable-next-line no-control-regex -- SGR sequences
  expect(painted.split('\n')[0]).toMatch(/^\u001b\[1;31mleak {8}\u001b\[0m /u)
  // eslint-disable-next-line no-control-regex -- SGR sequences
  expect(painted.replace(/\u001b\[[\d;]*m/gu, '')).toBe(plain)
})

describe('a recording is judged as the gate of its run', () => {
  const next = makeNoise(2)
  const strokes = [100]
  while (strokes.length < 130) strokes.push((strokes.at(-1) ?? 0) + 4 * Math.max(0, next() + 0.4))
  const service = (n: number, mib: (second: number) => number): Program => ({
    mib,
    birth: { cmd: `node s${n}.js`, script: `s${n}.js` },
  })
  const jobs: [string, Program[]][] = [
    ['a straight line among eleven', [service(0, (s) => 100 + s), ...quiet(11)]],
    ['one that wavers alone', [service(0, (s) => strokes[s] ?? 0)]],
    ['one that wavers among four', [service(0, (s) => strokes[s] ?? 0), ...quiet(4)]],
    ['one that wavers among eleven', [service(0, (s) => strokes[s] ?? 0), ...quiet(11)]],
    ['a test runner', [{ mib: (s) => 100 + s, birth: { cmd: 'pytest', name: 'pytest' } }]],
    ['one that ended', [{ mib: (s) => 100 + s, until: 100 }]],
  ]
  function quiet(count: number): Program[] {
    return Array.from({ length: count }, (_, n) => service(n + 1, () => 80))
  }
  function writeRun(name: string, programs: readonly Program[], options = {}): void {
    const runDir = join(directory, name)
    mkdirSync(runDir)
    const plan = makePlan({ runDir, mode: 'start', scope: 'job' })
    savePlan({ ...plan, options: { ...plan.options, ...options } })
    writeFileSync(
      join(runDir, 'samples.ndjson'),
      makeSamples(120, programs).map(encodeRecord).join('\n'),
    )
  }

  test.each(jobs)('%s', async (name, programs) => {
    writeRun(name, programs)
    const [{ verdict } = { verdict: '' }] = (await judge([name])).verdicts
    const grades = growth
      .judge(makeEvidence(120, programs), makeSettings())
      .map(({ grade }) => grade)
    expect([verdict]).toEqual(grades)
    expect((await judge([join(name, 'samples.ndjson')])).verdicts[0]?.verdict).toBe(verdict)
  })

  test('what the run tolerates is no leak', async () => {
    writeRun('tolerated', [service(0, (s) => 100 + s)], {
      'growth-threshold': { kind: 'rate', bytesPerMinute: 70 * MIB },
    })
    expect((await judge(['tolerated'])).verdicts[0]).toMatchObject({
      verdict: 'ok',
      reason: expect.stringContaining('growth-threshold') as unknown,
    })
  })
})

describe('a recording of days is judged as its report does', () => {
  const leaks = (minute: number): number => 200 + minute / 5
  const service = (n: number, mib: (minute: number) => number = leaks): Program => ({
    mib,
    birth: { cmd: `server s${n}`, name: `server${n}`, script: '', rt: 'other' },
  })
  const worker = { ...service(1), birth: { ...service(1).birth, ppid: 101 } }
  const day = 1440
  const jobs: [string, number, Program[], object, string, RegExp][] = [
    ['a leak', 1.5 * day, [service(1)], {}, 'leak', /^server1 \(pid 101\): \+2\d\d MiB\/day since/],
    ['a quiet one', 1.5 * day, [service(1, () => 200)], {}, 'ok', /no growth from day to day/],
    [
      'one that is tolerated',
      1.5 * day,
      [service(1)],
      { 'growth-threshold': { kind: 'rate', bytesPerMinute: 9 * MIB } },
      'ok',
      /grows by .* a day, but .* tolerates$/,
    ],
    [
      'a known tool',
      1.5 * day,
      [{ mib: leaks, birth: { cmd: 'pytest', name: 'pytest', script: '', rt: 'other' } }],
      {},
      'ok',
      /grows by .* a day, but is a known tool/,
    ],
    [
      'a pool',
      1.5 * day,
      [service(0, () => 80), worker, worker],
      {},
      'leak',
      /^server1 \(2 processes\): \+\d+ MiB\/day/,
    ],
    [
      'nothing that lived for a day',
      1.5 * day,
      [
        { ...service(1), until: 600 },
        { ...service(2), from: 1500 },
      ],
      {},
      'inconclusive',
      /^under a day: nothing is known for longer than (9 h|10 h)/,
    ],
    [
      'a working day',
      480,
      [service(1)],
      {},
      'inconclusive',
      /^under a day: in 8 h load that has a day looks like growth; --load steady says/,
    ],
  ]

  test.each(jobs)('%s', async (name, minutes, programs, options, expected, says) => {
    const runDir = join(directory, `days ${name}`)
    mkdirSync(runDir)
    const base = makePlan({ runDir, mode: 'start', scope: 'job', require: ['growth'] })
    const plan = { ...base, options: { ...base.options, ...options } }
    savePlan(plan)
    const records = makeSamples(minutes, programs).map((record) =>
      't' in record ? { ...record, t: 60 * record.t } : record,
    )
    writeFileSync(join(runDir, 'samples.ndjson'), records.map(encodeRecord).join('\n'))
    const [told] = (await judge([`days ${name}`])).verdicts
    expect([told?.verdict, told?.reason]).toEqual([expected, expect.stringMatching(says)])
    const { report } = await analyze(plan, readLocalContext({}), '')
    const found = report.findings.filter(({ gate }) => gate === 'growth')
    expect(
      found.length === 0
        ? 'ok'
        : found.some(({ outcome }) => outcome === 'fail')
          ? 'leak'
          : 'inconclusive',
    ).toBe(expected)
    for (const { outcome, message } of found)
      if (outcome === 'fail') expect(told?.reason).toBe(message)
  })
})

describe('a table with columns of a live heap', () => {
  const write = (name: string, used: (second: number) => number): void => {
    const rows = Array.from(
      { length: 101 },
      (_, at) => `${at},${Math.round((60 + at) * MIB)},${Math.round(used(at) * MIB)},${at + 1},0`,
    )
    writeFileSync(
      join(directory, name),
      ['t_s,anon_bytes,heap_used_bytes,gc_count,old_gc_count', ...rows, ''].join('\n'),
    )
  }
  beforeAll(() => {
    write('heap.csv', (at) => 20 + at / 10)
    write('bound.csv', (at) => 20 + at)
    writeFileSync(
      join(directory, 'bound.forced.csv'),
      ['t,anon,live,ms', ...[0, 1, 2].map((at) => `${30 + 25 * at},0,${(40 + at) * MIB},30`)].join(
        '\n',
      ),
    )
  })

  test('is judged by that, unless a column of memory is named', async () => {
    const rate = async (options: Readonly<Record<string, string>>): Promise<number> => {
      const { verdicts } = await judge(['heap.csv'], { runtime: 'go', ...options })
      expect(verdicts[0]?.verdict).toBe('leak')
      return Math.round((verdicts[0]?.rateBytesPerHour ?? 0) / 60 / MIB)
    }
    expect(await rate({})).toBe(6)
    expect(await rate({ 'memory-column': 'anon_bytes' })).toBeGreaterThan(50)
  })

  test('and by collections that were asked for', async () => {
    const of = async (words: Readonly<Record<string, string>>) =>
      (await judge(['bound.csv'], { runtime: 'java', collector: 'g1', ...words })).verdicts[0]
    expect(await of({})).toMatchObject({
      verdict: 'leak',
      reason: 'live heap grows in 3 forced collections',
    })
    expect((await of({ collector: 'parallel' }))?.verdict).toBe('leak')
  })

  test('which --no-forced leaves out', async () => {
    const { runner } = makeRunner({})
    const words = ['judge', join(directory, 'bound.csv'), '--runtime=java', '--no-forced', '--json']
    const [verdict] = JSON.parse(await callCommand(words, runner)) as FileVerdict[]
    expect(verdict).toMatchObject({ verdict: 'suspect' })
    expect(verdict?.reason).toMatch(/^live heap rises, but no collection of all of it was seen/)
  })

  test('a collector that is none is refused', async () => {
    await expect(judge(['heap.csv'], { collector: 'cms' })).rejects.toThrow(
      '--collector: "cms" is not allowed; allowed: `g1`, `parallel`, `serial`, `zgc`, `shenandoah`',
    )
  })
})
