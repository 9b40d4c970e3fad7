import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { HistoryRecord } from '../../src/history/record.ts'
import { makeDirectory, runCli } from '../support/run-cli.ts'
import { skipVisibly } from '../support/skip-visibly.ts'
import { startSlackServer, type SlackServer } from '../support/slack-server.ts'
import { useProcesses } from '../support/use-processes.ts'

const start = useProcesses()
const servers: SlackServer[] = []
afterAll(async () => {
  for (const server of servers) await server.close()
})

const calm = ['scan', '--threshold', '99', '--include', 'sleep', '--report-dir', '.']
const DAY_MS = 86_400_000
const MiB = 2 ** 20

/** What a directory remembers, oldest first. */
function recordsIn(cwd: string): HistoryRecord[] {
  const directory = join(cwd, 'history')
  return readdirSync(directory)
    .filter((name) => name.endsWith('.ndjson'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(directory, name), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as HistoryRecord),
    )
}

/**
 * Ten days of hourly scans in which that process grew by `mibPerDay`, as if they had been made
 * here.
 */
function fabricatePast(cwd: string, pid: number | undefined, mibPerDay: number): void {
  const process = recordsIn(cwd).find((record) => record.k === 'process' && record.pid === pid)
  if (process?.k !== 'process') throw new Error('the process is not remembered')
  const now = Date.now()
  for (let day = 10; day >= 1; day--) {
    const name = `${new Date(now - day * DAY_MS).toISOString().slice(0, 10)}.ndjson`
    const midnight = Date.parse(name.slice(0, 10))
    const scans = Array.from({ length: 24 }, (_, hour) => ({
      k: 'scan',
      t: midnight + hour * 3_600_000,
      boot: process.boot,
      kib: {
        [process.id]: Math.round(
          (500 - (mibPerDay * (now - midnight - hour * 3_600_000)) / DAY_MS) * 1024,
        ),
      },
    }))
    writeFileSync(
      join(cwd, 'history', name),
      [{ k: 'head', v: 1, tool: '0.0.0' }, process, ...scans]
        .map((record) => `${JSON.stringify(record)}\n`)
        .join(''),
    )
  }
}

/** Its memory is there: a busy machine takes a while. */
async function isFull(pid: number | undefined, mib: number): Promise<void> {
  while (
    Number(readFileSync(`/proc/${String(pid)}/statm`, 'utf8').split(' ')[1]) * 4096 <
    mib * 2 ** 20
  )
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
}

describe('a scan remembers', () => {
  test('what the one before saw: one life over both, listed by history', async () => {
    const child = start('sleep', '600')
    const { cwd } = await runCli(calm)
    await runCli(calm, { cwd })
    expect(recordsIn(cwd).filter(({ k }) => k === 'scan')).toHaveLength(2)
    expect(
      recordsIn(cwd).filter((record) => record.k === 'process' && record.pid === child.pid),
    ).toHaveLength(1)
    const { out, code } = await runCli(['history', '--report-dir', '.'], { cwd })
    expect(code).toBe(0)
    expect(out).toMatch(
      new RegExp(
        `^sleep +${String(child.pid)} +\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d +2 +\\S+ KiB +- +\\S+$`,
        'mu',
      ),
    )
    const { out: csv } = await runCli(['history', '--report-dir', '.', '--csv'], { cwd })
    expect(
      csv.split('\r\n').filter((line) => line.includes(`,sleep,${String(child.pid)},`)),
    ).toHaveLength(2)
    const { out: json } = await runCli(['history', '--report-dir', '.', '--json'], { cwd })
    expect(JSON.parse(json)).toContainEqual(
      expect.objectContaining({ pid: child.pid, scans: 2, bytesPerDay: null }),
    )
  }, 60_000)

  test('a leak of days fails the scan, with who, how fast, since when; report says the same again', async () => {
    // a group of its own: other python3 may be at work, and other runs of this test
    const name = `leaks-for-days-${process.pid}.py`
    const script = join(makeDirectory(), name)
    writeFileSync(script, 'x = bytearray(500 << 20)\nimport time\ntime.sleep(600)')
    const child = start('python3', script)
    await isFull(child.pid, 500)
    const words = [
      'scan',
      '--threshold',
      '4GiB',
      '--include',
      `*${name}`,
      '--report-dir',
      '.',
      '--json',
    ]
    const { cwd } = await runCli(words)
    fabricatePast(cwd, child.pid, 38)
    const { code, out, err } = await runCli(words, { cwd })
    const { sentence, run } = JSON.parse(out) as { sentence: string; run: { runDir: string } }
    expect(sentence).toMatch(
      new RegExp(
        `^Failed: python3\\S* leaks-for-days-\\d+\\.py \\(pid ${String(child.pid)}\\): \\+(?:3[5-9]|4[01])\\S* MiB/day since \\d+ \\w+, reaches 4 GiB in about \\d+ days\\.$`,
        'u',
      ),
    )
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(sentence) })
    const again = await runCli(['report', run.runDir, '--json'], { cwd })
    expect((JSON.parse(again.out) as { sentence: string }).sentence).toBe(sentence)
    const healthy = await runCli(
      [
        'scan',
        '--threshold',
        '4GiB',
        '--include',
        `*${name}`,
        '--report-dir',
        '.',
        '--growth-threshold',
        '60MiB/d',
      ],
      { cwd },
    )
    expect(healthy.code).toBe(0)
  }, 90_000)

  test('history and status of a directory that cannot be read say so', async () => {
    const cwd = makeDirectory()
    mkdirSync(join(cwd, 'watch'))
    writeFileSync(join(cwd, 'history'), '')
    writeFileSync(join(cwd, 'watch', 'watch'), '')
    for (const command of ['history', 'status']) {
      const { code, err } = await runCli([command, '--report-dir', '.'], { cwd })
      expect({ command, code, err }).toEqual({
        command,
        code: 2,
        err: expect.stringMatching(/--report-dir: "\." cannot be read \(not a directory: /u),
      })
    }
  }, 60_000)

  test('a torn history file is set aside with a notice, and the scan goes on', async () => {
    start('sleep', '600')
    const { cwd } = await runCli(calm)
    await runCli(calm, { cwd })
    const [name = ''] = readdirSync(join(cwd, 'history'))
    const path = join(cwd, 'history', name)
    truncateSync(path, readFileSync(path).length - 5)
    const { code, err } = await runCli(calm, { cwd })
    expect(code).toBe(0)
    expect(err).toContain(
      `History file ${path} has 1 damaged line: it was set aside as ${path}.damaged-1, its 1 readable scan is kept.`,
    )
    expect(recordsIn(cwd).filter(({ k }) => k === 'scan')).toHaveLength(2)
    expect((await runCli(calm, { cwd })).err).not.toContain('damaged')
  }, 60_000)

  test('a history that cannot be written is a warning, no verdict', async () => {
    start('sleep', '600')
    const { cwd } = await runCli(calm)
    const [today = ''] = readdirSync(join(cwd, 'history'))
    // larger than a file may become
    const path = join(cwd, 'history', today)
    writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}${' '.repeat(MiB)}\n`)
    const { code, err } = await runCli(calm, { cwd, through: ['prlimit', `--fsize=${MiB}`, '--'] })
    expect({ code, err }).toEqual({
      code: 0,
      err: expect.stringMatching(/^Warning: what it saw cannot be remembered: /mu),
    })
  }, 60_000)

  test.each<[string, (cwd: string) => void, RegExp]>([
    [
      'a file stands where history would be',
      (cwd) => {
        writeFileSync(join(cwd, 'history'), '')
      },
      /^Judged without history: EEXIST/mu,
    ],
    [
      'a directory stands where its lock would be',
      (cwd) => {
        mkdirSync(join(cwd, 'history', 'lock'), { recursive: true })
      },
      /^Judged without history: .*\/history\/lock is no regular file$/mu,
    ],
    [
      'a FIFO stands there, which would hang',
      (cwd) => {
        mkdirSync(join(cwd, 'history'))
        spawnSync('mkfifo', [join(cwd, 'history', 'lock')])
      },
      /^Judged without history: .*\/history\/lock is no regular file$/mu,
    ],
  ])(
    '%s: a warning, and the scan is judged without',
    async (_what, make, said) => {
      const cwd = makeDirectory()
      start('sleep', '600')
      make(cwd)
      const { code, err } = await runCli(calm, { cwd })
      expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(said) })
      expect((await runCli([...calm, '--quiet', '--threshold', '100KiB'], { cwd })).err).toMatch(
        /^Failed: sleep .*\nWarning: Judged without history: .*\n$/u,
      )
    },
    60_000,
  )

  const mayChangeUser =
    spawnSync('setpriv', ['--reuid=65534', '--clear-groups', '--', process.execPath, '--version'])
      .status === 0
  if (!mayChangeUser) skipVisibly('a history of another user: nobody else can be had here')
  else {
    test("another user's history: a warning, and the scan is judged without", async () => {
      const cwd = makeDirectory()
      chmodSync(cwd, 0o777)
      mkdirSync(join(cwd, 'history'))
      start('sleep', '600')
      const { code, err } = await runCli(calm, {
        cwd,
        through: ['setpriv', '--reuid=65534', '--clear-groups', '--'],
      })
      expect({ code, err, left: readdirSync(join(cwd, 'history')) }).toEqual({
        code: 0,
        err: expect.stringMatching(/^Judged without history: EACCES/mu),
        left: [],
      })
    }, 60_000)
  }

  describe('on a disk that is full', () => {
    const mountsTmpfs =
      spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()]).status === 0
    if (!mountsTmpfs) skipVisibly('a scan on a full disk: no tmpfs can be mounted here')
    else {
      /**
       * The command on a disk without a free byte at that path; what is left there is told on
       * stderr.
       */
      const full = (path: string): string[] => [
        'unshare',
        '--mount',
        'sh',
        '-c',
        'mount -t tmpfs -o size=64k,mode=755 tmpfs "$0"; cat /dev/zero > "$0/fill" 2> /dev/null; "$@"; code=$?; find "$0" >&2; exit $code',
        path,
      ]

      test('history: judged without, nothing left there', async () => {
        const cwd = makeDirectory()
        mkdirSync(join(cwd, 'history'))
        start('sleep', '600')
        const { code, err } = await runCli(calm, { cwd, through: full('history') })
        expect({ code, err }).toEqual({
          code: 0,
          err: expect.stringMatching(
            /^Judged without history: ENOSPC.*\nPassed: [^]*\nhistory\nhistory\/fill\n$/u,
          ),
        })
      }, 60_000)

      test('the report directory: not judged, no fault of the tool, no run directory left', async () => {
        const cwd = makeDirectory()
        mkdirSync(join(cwd, 'full'))
        const words = ['scan', '--threshold', '99', '--include', 'sleep', '--report-dir', 'full']
        const { code, err } = await runCli(words, { cwd, through: full('full') })
        expect({ code, err }).toEqual({
          code: 3,
          err: expect.stringMatching(
            /\nNot judged: \/.*\/full cannot be written: ENOSPC: .*\.\nfull\nfull\/history\nfull\/fill\n$/u,
          ),
        })
        expect(
          (
            await runCli([...words, '--quiet', '--if-inconclusive', 'ignore'], {
              cwd,
              through: full('full'),
            })
          ).code,
        ).toBe(0)
      }, 60_000)
    }
  })

  test('history of a directory that remembers nothing: what is wrong, exit code 2', async () => {
    const { code, err } = await runCli(['history', '--report-dir', 'nowhere'])
    expect({ code, err }).toEqual({
      code: 2,
      err: 'Bad input: --report-dir: "nowhere" remembers no scan; allowed: the report directory of earlier scans\n',
    })
  }, 60_000)
})

describe('fit for cron', () => {
  test('--quiet: nothing at all on a pass, one line on a finding; the log is written in any case', async () => {
    start('sleep', '600')
    const { cwd, ...calmEnd } = await runCli([...calm, '--quiet'])
    expect(calmEnd).toMatchObject({ code: 0, out: '', err: '' })
    const { code, err } = await runCli(
      ['scan', '--quiet', '--include', 'sleep', '--threshold', '100KiB', '--report-dir', '.'],
      { cwd },
    )
    expect(code).toBe(1)
    const [, log = '', page = ''] =
      /^Failed: sleep \(pid \d+\) holds .* Report: (\/.*\.log), and the page (\/.*\.html)\n$/u.exec(
        err,
      ) ?? []
    expect([existsSync(log), existsSync(page)]).toEqual([true, true])
    expect(readdirSync(cwd).filter((name) => name.endsWith('.log'))).toHaveLength(2)
  }, 60_000)

  test('--quiet with --on-finding: still one line; what the command says is in the text log', async () => {
    start('sleep', '600')
    const { cwd, code, err } = await runCli([
      'scan',
      '--quiet',
      '--include',
      'sleep',
      '--threshold',
      '100KiB',
      '--report-dir',
      '.',
      '--on-finding',
      'echo "restarted it"',
    ])
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^Failed: sleep .*\n$/u) })
    const log = readFileSync(
      join(cwd, readdirSync(cwd).find((name) => name.endsWith('.log')) ?? ''),
      'utf8',
    )
    expect(log).toMatch(
      /^Note: on-finding says: restarted it\nNote: on-finding for sleep \(threshold\): exit code 0 after .*\.$/mu,
    )
  }, 60_000)

  test('a scan that meets another does nothing and says so; a lock of the dead is taken over', async () => {
    const cwd = makeDirectory()
    mkdirSync(join(cwd, 'history'))
    const { pid } = process
    const startTicks = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ')[19] ?? ''
    writeFileSync(join(cwd, 'history', 'lock'), `${pid}:${startTicks}`)
    const { code, err } = await runCli(calm, { cwd })
    expect({ code, err }).toEqual({
      code: 3,
      err: `Not judged: another scan (pid ${pid}) is at work in ${cwd}.\n`,
    })
    expect(readdirSync(cwd)).toEqual(['history'])
    expect((await runCli([...calm, '--if-inconclusive', 'ignore'], { cwd })).code).toBe(0)
    start('sleep', '600')
    writeFileSync(join(cwd, 'history', 'lock'), `${pid}:1`)
    expect((await runCli(calm, { cwd })).code).toBe(0)
    expect(existsSync(join(cwd, 'history', 'lock'))).toBe(false)
  }, 60_000)

  test('--keep deletes old reports of this tool, after the scan', async () => {
    const cwd = makeDirectory()
    for (const name of [
      'memory-leak-report_2020-01-01_00-00-00.log',
      'mine_2020-01-01_00-00-00.log',
    ])
      writeFileSync(join(cwd, name), '')
    await runCli(calm, { cwd })
    expect(readdirSync(cwd)).toContain('memory-leak-report_2020-01-01_00-00-00.log')
    // a watch that began then and runs on
    const startTicks = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ')[19] ?? ''
    mkdirSync(join(cwd, 'run_2020-01-02_00-00-00'))
    for (const [name, text] of [
      ['plan.json', '{}'],
      ['samples.ndjson', `{"k":"head","v":1,"pid":${process.pid},"start":${startTicks}}\n`],
    ] as const) {
      writeFileSync(join(cwd, 'run_2020-01-02_00-00-00', name), text)
      utimesSync(join(cwd, 'run_2020-01-02_00-00-00', name), 1_577_923_200, 1_577_923_200)
    }
    await runCli([...calm, '--keep', '30d,1GiB'], { cwd })
    expect(
      readdirSync(cwd)
        .filter((name) => name.includes('2020'))
        .sort(),
    ).toEqual(['mine_2020-01-01_00-00-00.log', 'run_2020-01-02_00-00-00'])
    expect(readdirSync(cwd).filter((name) => name.startsWith('run_'))).toHaveLength(3)
  }, 60_000)

  test('--notify-every: Slack once for a subject, and once more when it is well', async () => {
    const slack = await startSlackServer(['ok'])
    servers.push(slack)
    start('sleep', '600')
    const cwd = makeDirectory()
    const scan = async (threshold: string): Promise<number | null> =>
      (
        await runCli(
          [
            'scan',
            '--include',
            'sleep',
            '--threshold',
            threshold,
            '--report-dir',
            '.',
            '--notify-every',
            '24h',
          ],
          { cwd, env: { SLACK_WEBHOOK_URL: slack.webhook } },
        )
      ).code
    expect([
      await scan('100KiB'),
      await scan('100KiB'),
      await scan('99%'),
      await scan('99%'),
    ]).toEqual([1, 1, 0, 0])
    expect(slack.requests.map(({ payload }) => (payload as { text: string }).text)).toEqual([
      expect.stringMatching(/^Memory gate failed: scan - Failed/u),
      expect.stringMatching(/^Recovered: .* no longer found: sleep \(threshold\)\. Passed/u),
    ])
    expect(slack.requests.map(({ fault }) => fault)).toEqual(['', ''])
  }, 60_000)
})

describe('examples/server', () => {
  const directory = fileURLToPath(new URL('../../examples/server', import.meta.url))

  test('memory_leak_detector.sh takes the old environment and the new flags', () => {
    start('sleep', '600')
    const cwd = makeDirectory()
    const run = (env: Record<string, string>, ...words: string[]): ReturnType<typeof spawnSync> =>
      spawnSync(join(directory, 'memory_leak_detector.sh'), words, {
        cwd,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'] ?? '', ...env },
      })
    expect(run({ THRESHOLD: '99' }).status).toBe(0)
    const [log = ''] = readdirSync(join(cwd, 'logs')).filter((name) => name.endsWith('.log'))
    expect(readFileSync(join(cwd, 'logs', log), 'utf8')).toMatch(
      /^Memory Leak Detection Report - .*\nThreshold: 99%\n/u,
    )
    expect(run({ THRESHOLD: 'x' }).status).toBe(2)
    expect(run({}, '--include', 'sleep', '--threshold', '100KiB', '--quiet')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^Failed: sleep/u),
    })
  }, 60_000)

  test('memory_leak_detector.sh by itself says what it lacks, with the code of what cannot be used', () => {
    const script = join(makeDirectory(), 'memory_leak_detector.sh')
    copyFileSync(join(directory, 'memory_leak_detector.sh'), script)
    const run = (env: Record<string, string>): ReturnType<typeof spawnSync> =>
      spawnSync('/bin/bash', [script], { encoding: 'utf8', env })
    expect(run({ PATH: process.env['PATH'] ?? '' })).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(
        /^memory_leak_detector\.sh: \/.*dist\/cli\/index\.js is not there: set MEMORY_LEAK_DETECTOR_CLI to .*\n$/u,
      ),
    })
    const bare = makeDirectory()
    for (const name of ['dirname', 'readlink']) symlinkSync(`/usr/bin/${name}`, join(bare, name))
    expect(run({ PATH: bare, MEMORY_LEAK_DETECTOR_CLI: script })).toMatchObject({
      status: 2,
      stderr: 'memory_leak_detector.sh: node is not on the PATH; Node.js 20 or later is needed\n',
    })
  })

  const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0
  ;(hasSystemd ? test : test.skip)('the units pass systemd-analyze verify', () => {
    const { status, stderr } = spawnSync(
      'systemd-analyze',
      [
        'verify',
        '--man=no',
        ...[
          'memory-leak-detector.service',
          'memory-leak-detector.timer',
          'memory-leak-watch.service',
        ].map((name) => join(directory, name)),
      ],
      { encoding: 'utf8' },
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('each unit writes into a log directory of its own: one for two users would change hands at each start', () => {
    const logs = ['memory-leak-detector.service', 'memory-leak-watch.service'].map((name) => {
      const text = readFileSync(join(directory, name), 'utf8')
      const own = /^LogsDirectory=(?<name>\S+)$/mu.exec(text)?.groups?.['name'] ?? ''
      expect(text).toContain(` --report-dir /var/log/${own}`)
      return own
    })
    expect(new Set(logs).size).toBe(2)
  })

  test('the commands of crontab and service are ones that scan understands', async () => {
    const texts = ['crontab', 'memory-leak-detector.service'].map((name) =>
      readFileSync(join(directory, name), 'utf8'),
    )
    const commands = texts.flatMap((text) => [
      ...(/^(?:\*\/5 .*|ExecStart=.*)$/mu.exec(text) ?? []),
    ])
    expect(commands).toHaveLength(2)
    for (const line of commands) {
      const flags = (line.split(' scan ')[1] ?? '')
        .replace(/--slack-webhook-file \S+/u, '')
        .replace(/--report-dir \S+/u, '--report-dir .')
        .trim()
        .split(/\s+/u)
      expect(
        (
          await runCli([
            ...['scan', '--include', 'no-such-process', '--if-no-match', 'pass'],
            ...['--threshold', '99', ...flags],
          ])
        ).code,
      ).toBe(0)
    }
  }, 60_000)
})
