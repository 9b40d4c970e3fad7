import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { findNode } from '../support/find-node.ts'
import { useProcesses } from '../support/use-processes.ts'
import { cliBundle, makeDirectory, runCli } from '../support/run-cli.ts'
import { tellsExits } from '../support/tells-exits.ts'

const start = useProcesses()
const schema = JSON.parse(
  readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'),
) as object
const isReport = new Ajv2020({ strict: false, formats: { 'date-time': true } }).compile(schema)

interface Report {
  verdict: string
  sentence: string
  limits: { gate: string; text: string }[]
  run: { runDir: string; workload: { exitCode: number } | null }
  marks: { name: string }[]
  processes: { name: string; pid: number; peakRssBytes: number }[]
  quality: { ended: string; complete: boolean }
}
const parse = (out: string): Report => JSON.parse(out) as Report
const runDirOf = (cwd: string, folder = 'logs'): string =>
  join(
    cwd,
    folder,
    readdirSync(join(cwd, folder)).find((name) => name.startsWith('run_')) ?? 'none',
  )

describe.each([20, 24])('on Node %d', (major) => {
  const node = findNode(major)
  const onNode = node === null ? test.skip : test
  const options = { node: node ?? '' }

  onNode(
    'run: passes, output of the command alone on stdout',
    async () => {
      const { code, out, err, cwd } = await runCli(
        [
          'run',
          '--interval',
          '200ms',
          '--',
          'sh',
          '-c',
          'echo to stdout; echo to stderr >&2; sleep 0.6',
        ],
        options,
      )
      expect({ code, out }).toEqual({ code: 0, out: 'to stdout\n' })
      expect(err).toMatch(
        /^to stderr\n(?:.*\n)*Passed: the largest process, \S+ \(pid \d+\), (?:peaked at|reached) /u,
      )
      if (tellsExits) expect(err).toMatch(/ peaked at \S+ MiB, limit /u)
      expect(readdirSync(runDirOf(cwd)).toSorted()).toEqual(
        expect.arrayContaining([
          'plan.json',
          'processes.csv',
          'report.json',
          'sampler.log',
          'samples.ndjson',
        ]),
      )
    },
    60_000,
  )

  onNode(
    "run: a gate fails, 1; with --json the report is stdout and the child's stdout is stderr",
    async () => {
      const { code, out, err } = await runCli(
        [
          'run',
          '--json',
          '--interval',
          '200ms',
          '--threshold',
          '100KiB',
          '--',
          'sh',
          '-c',
          'echo said; sleep 0.6; exit 9',
        ],
        options,
      )
      expect(code).toBe(1)
      expect(isReport(JSON.parse(out)) ? [] : isReport.errors).toEqual([])
      expect(parse(out)).toMatchObject({ verdict: 'fail', run: { workload: { exitCode: 9 } } })
      expect(err).toContain('said\n')
    },
    60_000,
  )

  onNode(
    'scan, watch and report',
    async () => {
      const child = start('sleep', '600')
      const watched = await runCli(
        [
          'watch',
          '--pid',
          String(child.pid),
          '--duration',
          '700ms',
          '--interval',
          '200ms',
          '--json',
        ],
        options,
      )
      expect(watched.code).toBe(0)
      expect(parse(watched.out).processes.map(({ name, pid }) => ({ name, pid }))).toEqual([
        { name: 'sleep', pid: child.pid },
      ])
      const again = await runCli(
        ['report', parse(watched.out).run.runDir, '--threshold', '100KiB', '--json'],
        options,
      )
      expect(again.code).toBe(1)
      const scanned = await runCli(['scan', '--json', '--threshold', '99'], options)
      expect(scanned.code).toBe(0)
      for (const { out } of [watched, again, scanned])
        expect(isReport(JSON.parse(out)) ? [] : isReport.errors).toEqual([])
    },
    60_000,
  )

  onNode(
    '--help of each command, --version',
    async () => {
      for (const words of [
        ['--help'],
        ['help', 'run'],
        ['run', '--help'],
        ['scan', '-h'],
        ['watch', '--help'],
        ['report', '--help'],
        ['mark', '--help'],
      ]) {
        const { code, out, err } = await runCli(words, options)
        expect({ words, code, err }).toEqual({ words, code: 0, err: '' })
        expect(out).toContain('memory-leak-detector')
      }
      const { version } = JSON.parse(
        readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
      ) as { version: string }
      expect(await runCli(['--version'], options)).toMatchObject({
        code: 0,
        out: `${version}\n`,
        err: '',
      })
    },
    60_000,
  )
})

describe('exit codes', () => {
  const cases: readonly (readonly [what: string, words: string[], code: number])[] = [
    ["the child's", ['run', '--', 'sh', '-c', 'exit 42'], 42],
    ['128 + n for a signal', ['run', '--', 'sh', '-c', 'kill -9 $$'], 137],
    ['not found', ['run', '--', 'surely-no-such-program'], 127],
    ['cannot be run', ['run', '--', '/etc/passwd'], 126],
    [
      'include matched nothing: 3',
      ['run', '--interval', '100ms', '--include', 'sleeep', '--', 'sleep', '0.5'],
      3,
    ],
    ['the same in a scan', ['scan', '--include', 'sleeep'], 3],
    [
      'on a machine that need not have it',
      ['scan', '--include', 'sleeep', '--if-no-match', 'pass'],
      0,
    ],
    [
      'where a gate is required all the same',
      ['scan', '--include', 'sleeep', '--if-no-match', 'pass', '--require', 'threshold'],
      3,
    ],
    [
      "the child's before 3",
      ['run', '--interval', '100ms', '--include', 'sleeep', '--', 'sh', '-c', 'sleep 0.5; exit 6'],
      6,
    ],
    [
      'inconclusive, softened',
      [
        'run',
        '--interval',
        '100ms',
        '--include',
        'sleeep',
        '--if-inconclusive',
        'warn',
        '--',
        'sleep',
        '0.5',
      ],
      0,
    ],
    ['a pid that is not there: 2', ['watch', '--pid', '4194301', '--duration', '10m'], 2],
    ['no command', [], 2],
    ['an unknown one', ['scam'], 2],
    ['an unknown flag', ['scan', '--treshold', '3'], 2],
    ['run without --', ['run', 'ls'], 2],
    ['watch without a target', ['watch'], 2],
    ['no run directory', ['report', '/nonexistent'], 2],
    ['mark outside of a run', ['mark', 'x'], 2],
  ]
  test.each(cases)(
    '%s: %p',
    async (_what, words, code) => {
      const { code: is, out, err } = await runCli(words)
      expect({ code: is, out }).toEqual({ code, out: '' })
      expect(err).not.toBe('')
      expect(err).not.toMatch(/^\s+at /mu)
    },
    60_000,
  )

  test('the nearest names are said where nothing matched, the nearest flag where it is mistyped', async () => {
    expect(
      (await runCli(['run', '--interval', '100ms', '--include', 'sleeep', '--', 'sleep', '0.6']))
        .err,
    ).toMatch(/no process matched sleeep; seen were .*sleep/u)
    expect((await runCli(['scan', '--treshold', '3'])).err).toMatch(/--threshold/u)
  }, 60_000)

  test('a pid that is not there is told before anything is watched', async () => {
    const cwd = makeDirectory()
    const { err } = await runCli(
      ['watch', '--pid', String(process.pid), '--pid', '4194301', '--process', 'x'],
      { cwd },
    )
    expect(err).toBe(
      'Bad input: --pid: "4194301" is no process here; allowed: the id of a process that runs; `--process GLOB` takes also who comes later\n',
    )
    expect(readdirSync(cwd)).toEqual([])
  }, 60_000)

  test('4: our own fault, with what to report', async () => {
    const cwd = makeDirectory()
    const { out } = await runCli(['scan', '--json', '--threshold', '99'], { cwd })
    // no input is known that does it: something that we call is broken
    const broken = join(cwd, 'broken.cjs')
    writeFileSync(broken, "Date.prototype.toISOString = () => { throw new Error('broken') }\n")
    const { code, err } = await runCli(['report', parse(out).run.runDir], {
      cwd,
      env: { NODE_OPTIONS: `--require=${broken}` },
    })
    expect(code).toBe(4)
    expect(err).toContain('This is a fault of the tool: please report it.')
  }, 60_000)
})

describe('the output of the command', () => {
  test('is untouched, byte for byte: binary, 5 MB, no line break at its end', async () => {
    const script =
      'head -c 5000000 /dev/urandom > big; cat big; sha256sum < big | cut -c 1-64 > sum; printf "\\000\\377end"'
    const { stdout, cwd, code } = await runCli(['run', '--', 'sh', '-c', script])
    expect(code).toBe(0)
    expect(stdout.length).toBe(5_000_005)
    expect(createHash('sha256').update(stdout.subarray(0, 5_000_000)).digest('hex')).toBe(
      readFileSync(join(cwd, 'sum'), 'utf8').trim(),
    )
    expect(stdout.subarray(5_000_000)).toEqual(Buffer.from([0, 0xff, 0x65, 0x6e, 0x64]))
  }, 60_000)

  test('without a terminal: plain lines each `progress`, no escape sequences', async () => {
    const { err } = await runCli([
      'run',
      '--interval',
      '200ms',
      '--progress',
      '1s',
      '--',
      'sleep',
      '2.5',
    ])
    expect(err.match(/^\[00:0\d\] total /gmu)?.length).toBeGreaterThanOrEqual(1)
    expect(err).not.toContain('\u001b')
  }, 60_000)
})

describe('the report on stdout', () => {
  test('is whole, however slowly it is read; a reader that leaves is no fault', async () => {
    const { cwd, out } = await runCli([
      'run',
      '--interval',
      '200ms',
      '--json',
      '--',
      'sh',
      '-c',
      'for i in $(seq 150); do sleep 1 & done; wait',
    ])
    const { runDir } = parse(out).run
    const program = `'${process.execPath}' '${cliBundle}' report '${runDir}' --json`
    const slow = spawnSync('bash', ['-c', `${program} | (sleep 1; cat)`], {
      cwd,
      encoding: 'utf8',
      maxBuffer: 2 ** 24,
    })
    expect(parse(slow.stdout).processes.length).toBeGreaterThan(100)
    const gone = spawnSync('bash', ['-c', `${program} | head -c 1; echo ":\${PIPESTATUS[0]}"`], {
      cwd,
      encoding: 'utf8',
    })
    expect(gone.stdout).toBe('{:0\n')
    expect(gone.stderr).not.toMatch(/EPIPE|fault/u)
  }, 60_000)
})

describe('watch', () => {
  test('--process: trees of what matches, also later arrivals', async () => {
    const name = `watched-${process.pid}`
    const cwd = makeDirectory()
    mkdirSync(join(cwd, 'bin'))
    writeFileSync(join(cwd, 'bin', name), '#!/bin/sh\nsleep 600 & wait\n', { mode: 0o755 })
    start(join(cwd, 'bin', name))
    const watching = runCli(
      [
        'watch',
        '--process',
        `*${name}*`,
        '--duration',
        '3s',
        '--interval',
        '200ms',
        '--json',
        '--command-lines',
        'full',
      ],
      { cwd },
    )
    await new Promise((resolve) => {
      setTimeout(resolve, 1200)
    })
    start(join(cwd, 'bin', name))
    const { code, out } = await watching
    expect(code).toBe(0)
    expect(
      parse(out)
        .processes.map((process) => process.name)
        .toSorted(),
    ).toEqual(
      ['sh', 'sh', 'sleep', 'sleep'].map((text) =>
        expect.stringMatching(text === 'sh' ? new RegExp(`^(sh|dash|${name})$`, 'u') : /^sleep$/u),
      ),
    )
    expect(parse(out).quality.ended).toBe('deadline')
  }, 60_000)

  test('ends when what it watches is gone', async () => {
    const child = start('sleep', '1.5')
    const { code, out } = await runCli([
      'watch',
      '--pid',
      String(child.pid),
      '--interval',
      '200ms',
      '--json',
    ])
    expect({ code, ended: parse(out).quality.ended }).toEqual({ code: 0, ended: 'gone' })
  }, 60_000)

  test('SIGINT: stops and reports', async () => {
    const child = start('sleep', '600')
    const { code, out } = await runCli(
      ['watch', '--pid', String(child.pid), '--interval', '200ms', '--progress', '1s', '--json'],
      { signal: { whenStderr: /samples/u, name: 'SIGINT' } },
    )
    expect(code).toBe(0)
    expect(parse(out)).toMatchObject({
      verdict: 'pass',
      quality: { complete: true, ended: 'stop' },
    })
  }, 60_000)
})

describe('report RUN_DIR', () => {
  test('judges a torn file: inconclusive, with what is there; a broken limit in it stays a failure', async () => {
    const { out, cwd } = await runCli(['run', '--interval', '100ms', '--json', '--', 'sleep', '1'])
    const { runDir } = parse(out).run
    const samples = join(runDir, 'samples.ndjson')
    truncateSync(samples, readFileSync(samples).length - 300)
    const torn = await runCli(['report', runDir, '--json'], { cwd })
    expect(torn.code).toBe(3)
    expect(parse(torn.out)).toMatchObject({
      verdict: 'inconclusive',
      quality: { complete: false, ended: 'died' },
    })
    expect(parse(torn.out).processes.length).toBeGreaterThan(0)
    expect((await runCli(['report', runDir, '--if-inconclusive', 'ignore'], { cwd })).code).toBe(0)
    expect((await runCli(['report', runDir, '--threshold', '100KiB'], { cwd })).code).toBe(1)
    appendFileSync(samples, '\n{"k":"tick"\n')
    expect((await runCli(['report', runDir], { cwd })).err).toMatch(
      /^Not judged: 2 lines of the samples cannot be read: the file is damaged/u,
    )
  }, 60_000)

  test('says the same of the same files', async () => {
    const first = await runCli(['run', '--interval', '100ms', '--json', '--', 'sleep', '0.6'])
    const again = await runCli(['report', parse(first.out).run.runDir, '--json'], {
      cwd: first.cwd,
    })
    expect(parse(again.out).sentence).toBe(parse(first.out).sentence)
    expect(parse(again.out).processes).toEqual(parse(first.out).processes)
  }, 60_000)
})

describe('mark', () => {
  test('names a moment in the recording that runs', async () => {
    const { out, code } = await runCli([
      'run',
      '--interval',
      '100ms',
      '--json',
      '--',
      'sh',
      '-c',
      `sleep 0.5; '${process.execPath}' '${new URL('../../dist/cli/index.js', import.meta.url).pathname}' mark 'phase two'; sleep 0.5`,
    ])
    expect(code).toBe(0)
    expect(parse(out).marks.map(({ name }) => name)).toEqual(['phase two'])
  }, 60_000)
})

describe('files', () => {
  test('nothing outside the report directory; two runs in one second keep both', async () => {
    const cwd = makeDirectory()
    const words = ['run', '--threshold', '99', '--report-dir', 'my reports', '--', 'sleep', '0.3']
    const both = await Promise.all([runCli(words, { cwd }), runCli(words, { cwd })])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    expect(readdirSync(cwd)).toEqual(['my reports'])
    const entries = readdirSync(join(cwd, 'my reports'))
    expect(entries.filter((name) => name.startsWith('run_')).length).toBe(2)
    expect(entries.filter((name) => name.endsWith('.log')).length).toBe(2)
  }, 60_000)

  test('THRESHOLD: a bare percent; nonsense is refused; a flag wins', async () => {
    expect((await runCli(['scan'], { env: { THRESHOLD: '0.001' } })).code).toBe(1)
    expect(
      (await runCli(['scan', '--threshold', '99'], { env: { THRESHOLD: '0.001' } })).code,
    ).toBe(0)
    for (const text of ['abc', '30%%', '-5', '101', '1e309'])
      expect((await runCli(['scan'], { env: { THRESHOLD: text } })).code).toBe(2)
  }, 60_000)
})
