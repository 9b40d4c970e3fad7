import { fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from '@jest/globals'
import { catches } from '../support/catches.ts'
import { cliBundle, makeDirectory, runCli } from '../support/run-cli.ts'
import { skipVisibly } from '../support/skip-visibly.ts'
import { startSlackServer, type SlackServer } from '../support/slack-server.ts'
import { until } from '../support/until.ts'
import { useProcesses } from '../support/use-processes.ts'
import { hasSamples, runDirOf, stopWatch, useWatches } from '../support/use-watches.ts'

const start = useProcesses()
const servers: SlackServer[] = []
afterAll(async () => {
  for (const server of servers) await server.close()
})

const watch = useWatches()

/** Takes 200 MiB at SIGUSR1, which is seen from 100 on, and gives them back at SIGUSR2. */
const BREATHING = `
import signal, time
held = []
signal.signal(signal.SIGUSR1, lambda *_: held.append(b'x' * (200 << 20)))
signal.signal(signal.SIGUSR2, lambda *_: held.clear())
while True: time.sleep(0.1)`

/** Until a process catches SIGHUP. Awaits nothing: this is a matter of milliseconds. */
function spinUntilCatching(pid: number): void {
  const endMs = performance.now() + 50_000
  while (!catches(pid, 'SIGHUP')) {
    if (performance.now() > endMs) throw new Error('it never caught SIGHUP')
  }
}

describe('a watch without an end', () => {
  test('tells Slack of a crossing and of the recovery, once each, and no more at its end', async () => {
    const slack = await startSlackServer(['ok'])
    servers.push(slack)
    const service = start('python3', '-c', BREATHING)
    const running = watch(['--pid', String(service.pid), '--threshold', '100MiB'], {
      env: { SLACK_WEBHOOK_URL: slack.webhook },
    })
    // the last that it is set to catch
    await until(() => catches(service.pid, 'SIGUSR2') && hasSamples(running))
    service.kill('SIGUSR1')
    await until(() => slack.requests.length > 0)
    const { out } = await runCli(['status'], { cwd: running.cwd })
    expect(out).toMatch(
      /^watch: runs for [^(]+ \(pid \d+\); [12]\d\d MiB in 1 process, the largest python3\S* \(pid \d+\) [12]\d\d MiB; newest sample [^;]+ ago; over a limit: python3\S* \(threshold\) since \d{4}-\S+\n$/u,
    )
    service.kill('SIGUSR2')
    // well for a minute
    await until(() => slack.requests.length > 1, 100_000)
    expect(await runCli(['status'], { cwd: running.cwd })).toMatchObject({
      code: 0,
      out: expect.stringMatching(/within all limits\n$/u),
    })
    expect(await stopWatch(running)).toBe(1)
    expect(
      slack.requests.map(({ payload, fault }) => [(payload as { text: string }).text, fault]),
    ).toEqual([
      [
        expect.stringMatching(
          /^Memory gate failed: watch - Failed: python3\S* \(pid \d+\) peaked at [12]\d\d MiB, limit 100 MiB\.$/u,
        ),
        '',
      ],
      [
        expect.stringMatching(
          /^Recovered: watch on \S+ - no longer found: python3\S* \(threshold\)\. Passed/u,
        ),
        '',
      ],
    ])
    expect(running.err()).toMatch(
      /^Failed: python3.*\nRecovered: no longer found: python3\S* \(threshold\)\.\n/u,
    )
  }, 180_000)

  test('runs the command of on-finding when somebody crosses a limit, and watches on', async () => {
    const service = start('python3', '-c', BREATHING)
    const running = watch([
      '--pid',
      String(service.pid),
      '--threshold',
      '100MiB',
      '--on-finding',
      'echo "met $FINDING_GATE of $FINDING_PID"; cat > finding.json',
    ])
    // the last that it is set to catch
    await until(() => catches(service.pid, 'SIGUSR2') && hasSamples(running))
    service.kill('SIGUSR1')
    await until(() => running.err().includes(`met threshold of ${String(service.pid)}`))
    await until(() => /on-finding for python3\S* \(threshold\): exit code 0/u.test(running.err()))
    expect(JSON.parse(readFileSync(join(running.cwd, 'finding.json'), 'utf8'))).toMatchObject({
      finding: { gate: 'threshold', fails: true },
    })
    expect((await runCli(['status'], { cwd: running.cwd })).code).toBe(1)
    await stopWatch(running)
    // its last report says that it is not run again so soon
    expect(running.err().match(/^ {2}met threshold/gmu)).toHaveLength(1)
  }, 60_000)

  test('SIGUSR1 writes a report while it goes on; SIGHUP reads the settings again', async () => {
    const service = start('sleep', '600')
    const cwd = makeDirectory()
    mkdirSync(join(cwd, '.github'))
    const config = join(cwd, '.github', 'memory-leak-detector.yml')
    writeFileSync(config, 'threshold: 50%\n')
    const [webhook, before] = [join(cwd, 'webhook'), join(cwd, 'before')]
    for (const path of [webhook, before])
      writeFileSync(path, 'https://hooks.slack.com/services/FIRST\n')
    const running = watch(
      [
        ...['--pid', String(service.pid), '--slack-notify', 'never'],
        ...['--slack-webhook-file', webhook, '--on-finding', `cat '${before}' '${webhook}'`],
      ],
      { cwd },
    )
    await until(() => hasSamples(running))
    running.child.kill('SIGUSR1')
    await until(() => running.err().includes('Report: '))
    const [, log = ''] = /^Report: (.*)$/mu.exec(running.err()) ?? []
    expect(readFileSync(log, 'utf8')).toContain('50 %')
    expect(JSON.parse(readFileSync(join(runDirOf(cwd), 'report.json'), 'utf8'))).toMatchObject({
      verdict: 'pass',
      quality: { ended: 'running' },
    })

    writeFileSync(config, 'threshold: 50%%\n')
    running.child.kill('SIGHUP')
    await until(() =>
      running
        .err()
        .includes(
          'Settings not read again, the ones before hold: config file .github/memory-leak-detector.yml, line 1, key threshold',
        ),
    )
    expect(running.err()).not.toContain('Failed')
    writeFileSync(config, 'threshold: 100KiB\ninterval: 5s\ninclude: node\n')
    writeFileSync(webhook, 'https://hooks.slack.com/services/SECOND\n')
    running.child.kill('SIGHUP')
    await until(() =>
      /^Failed: sleep \(pid \d+\) peaked at .*, limit 100 KiB/mu.test(running.err()),
    )
    // the flag holds against the file, so that `interval` is as it was
    expect(running.err()).toMatch(
      /^Settings read again: threshold changed\. Only a new start changes: include; and what stands on the command line alone\.$/mu,
    )
    await until(() => running.err().includes('on-finding for'))
    expect(running.err().match(/^ {2}\*{3}$/gmu)).toHaveLength(2)
    expect(running.err()).not.toMatch(/FIRST|SECOND/u)
    // whoever forks a `report` is told as anybody: no watch, which tells people itself
    const forked = fork(cliBundle, ['report', runDirOf(cwd)], { cwd, execArgv: [], silent: true })
    const answers: unknown[] = []
    forked.on('message', (answer) => answers.push(answer))
    let said = ''
    forked.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    await once(forked, 'close')
    expect(said).toMatch(/^Failed: sleep/mu)
    expect(answers).toEqual([])
    expect(await stopWatch(running)).toBe(1)
  }, 120_000)

  test('is one of its name; the lock of one that was killed keeps nobody out, and its evidence is there', async () => {
    const service = start('sleep', '600')
    const first = watch(['--pid', String(service.pid), '--threshold', '99'])
    await until(() => hasSamples(first))
    const again = ['watch', '--pid', String(service.pid), '--threshold', '99']
    expect(await runCli(again, { cwd: first.cwd })).toMatchObject({
      code: 3,
      err: `Not started: a watch named watch (pid ${String(first.child.pid)}) runs in ${first.cwd}/logs already; another one needs another --name.\n`,
    })
    const other = watch(['--pid', String(service.pid), '--threshold', '99', '--name', 'other'], {
      cwd: first.cwd,
    })
    await until(() => existsSync(join(first.cwd, 'logs', 'watch', 'other', 'state.json')))
    expect(await stopWatch(other)).toBe(0)
    first.child.kill('SIGUSR1')
    await until(() => existsSync(join(runDirOf(first.cwd), 'report.json')))
    const exit = once(first.child, 'exit')
    first.child.kill('SIGKILL')
    await exit
    const runDir = (
      JSON.parse(readFileSync(join(first.cwd, 'logs', 'watch', 'watch', 'state.json'), 'utf8')) as {
        runDir: string
      }
    ).runDir
    expect(await runCli(['status'], { cwd: first.cwd })).toMatchObject({
      code: 3,
      out: expect.stringMatching(
        /^watch: not running; it began on \S+, `report \S+` says what it saw\n$/u,
      ),
    })
    // its sampler ends with it
    await until(() => readFileSync(join(runDir, 'samples.ndjson'), 'utf8').includes('{"k":"end"'))
    // who began a minute ago may be about to write its first sample
    const plan = JSON.parse(readFileSync(join(runDir, 'plan.json'), 'utf8')) as {
      createdEpochMs: number
    }
    writeFileSync(
      join(runDir, 'plan.json'),
      JSON.stringify({ ...plan, createdEpochMs: plan.createdEpochMs - 120_000 }),
    )
    const readRunDir = (): string =>
      (
        JSON.parse(
          readFileSync(join(first.cwd, 'logs', 'watch', 'watch', 'state.json'), 'utf8'),
        ) as { runDir: string }
      ).runDir
    /** How often the one that died is named. */
    const countNamed = async (): Promise<number> => {
      const before = readRunDir()
      const next = watch(['--pid', String(service.pid), '--threshold', '99'], { cwd: first.cwd })
      await until(() => readRunDir() !== before)
      expect(await stopWatch(next)).toBe(0)
      return (
        next.err().split(`\`memory-leak-detector report ${runDir}\` says what happened until then`)
          .length - 1
      )
    }
    expect(await countNamed()).toBe(1)
    expect((await runCli(['report', runDir], { cwd: first.cwd })).code).toBe(0)
    expect(await countNamed()).toBe(0)
  }, 120_000)

  test('answers signals of its first moments, before there is anything to read or to report', async () => {
    const service = start('sleep', '600')
    const running = watch(['--pid', String(service.pid), '--threshold', '99'])
    const {
      child: { pid = 0 },
      cwd,
    } = running
    spinUntilCatching(pid)
    running.child.kill('SIGHUP')
    running.child.kill('SIGUSR1')
    expect(existsSync(join(cwd, 'logs'))).toBe(false)
    await until(
      () =>
        running
          .err()
          .includes(
            'Settings read again: no limit differs, and what stands on the command line holds.',
          ) && /^(?:No report|Report): /mu.test(running.err()),
    )
    expect(running.err()).not.toContain('Debugger')
    expect(await stopWatch(running)).toBe(0)
  }, 60_000)

  test('with a duration: a hang-up of its first moments ends it, as later', async () => {
    const service = start('sleep', '600')
    const {
      child: { pid = 0 },
      child,
    } = watch(['--pid', String(service.pid), '--threshold', '99', '--duration', '5m'])
    const exit = once(child, 'exit')
    spinUntilCatching(pid)
    child.kill('SIGHUP')
    await exit
    expect(child.signalCode).toBe('SIGHUP')
  }, 60_000)

  test('whose run directory is deleted ends with 3 and says so', async () => {
    const service = start('sleep', '600')
    const running = watch(['--pid', String(service.pid), '--threshold', '99'])
    await until(() => hasSamples(running))
    const runDir = runDirOf(running.cwd)
    rmSync(runDir, { recursive: true })
    expect(await stopWatch(running)).toBe(3)
    expect(running.err()).toMatch(
      /^Not judged: something changed the run directory \S+ meanwhile: it is gone, with the samples in it\.$/mu,
    )
    expect(running.err()).not.toContain('fault of the tool')
  }, 60_000)

  test('whose sampler is killed says so to Slack and ends, red', async () => {
    const slack = await startSlackServer(['ok'])
    servers.push(slack)
    const service = start('sleep', '600')
    const running = watch(['--pid', String(service.pid), '--threshold', '99'], {
      env: { SLACK_WEBHOOK_URL: slack.webhook },
    })
    await until(
      () =>
        hasSamples(running) &&
        readFileSync(join(runDirOf(running.cwd), 'samples.ndjson'), 'utf8').includes('"tick"'),
    )
    const [, pid = ''] =
      /"pid":(\d+)/u.exec(readFileSync(join(runDirOf(running.cwd), 'samples.ndjson'), 'utf8')) ?? []
    const exit = once(running.child, 'exit')
    process.kill(Number(pid), 'SIGKILL')
    await exit
    expect(running.child.exitCode).toBe(3)
    expect(slack.requests.map(({ payload }) => (payload as { text: string }).text)).toEqual([
      expect.stringMatching(
        /^Memory not judged: watch - Not judged: the sampler stopped by itself or was killed/u,
      ),
    ])
  }, 90_000)
})

describe('--listen', () => {
  test('serves metrics and page on the loopback, to whoever names it', async () => {
    const service = start('sleep', '600')
    const running = watch([
      '--pid',
      String(service.pid),
      '--threshold',
      '99',
      '--listen',
      '127.0.0.1:0',
    ])
    await until(() => running.err().includes('Listening: ') && hasSamples(running))
    const [, url = ''] =
      /^Listening: (http:\/\/127\.0\.0\.1:\d+\/) and /mu.exec(running.err()) ?? []
    await until(() =>
      readFileSync(join(runDirOf(running.cwd), 'samples.ndjson'), 'utf8').includes('"tick"'),
    )
    const page = await fetch(url)
    expect([
      page.status,
      page.headers.get('content-type'),
      page.headers.get('content-security-policy'),
    ]).toEqual([200, 'text/html; charset=utf-8', "frame-ancestors 'none'"])
    expect(await page.text()).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;.*sleep/su,
    )
    const metrics = await fetch(`${url}metrics`)
    expect(metrics.headers.get('content-type')).toBe(
      'application/openmetrics-text; version=1.0.0; charset=utf-8',
    )
    expect(await metrics.text()).toMatch(/^memory_group_processes\{group="sleep\|root"\} 1$/mu)
    expect(await stopWatch(running)).toBe(0)
    await expect(fetch(url)).rejects.toThrow('fetch failed')
  }, 90_000)

  test('on an address that is taken is a warning; the watch goes on', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const service = start('sleep', '600')
    const running = watch([
      '--pid',
      String(service.pid),
      '--threshold',
      '99',
      '--listen',
      `127.0.0.1:${(taken.address() as AddressInfo).port}`,
    ])
    await until(
      () =>
        running.err().includes('Warning: nothing is served: listen EADDRINUSE') &&
        hasSamples(running),
    )
    expect(await stopWatch(running)).toBe(0)
    taken.close()
  }, 60_000)

  test.each([
    [
      ['--listen', '0.0.0.0:9464'],
      'listen: "0.0.0.0:9464" can be reached by other machines; allowed: an address of the loopback (127.0.0.1, [::1]), or any with `listen-anywhere`',
    ],
    [
      ['--listen', '127.0.0.1:9464', '--duration', '1m'],
      'listen: "127.0.0.1:9464" has no watch that goes on to serve',
    ],
  ])(
    '%j: what is wrong, exit code 2',
    async (words, message) => {
      expect(await runCli(['watch', '--pid', '1', ...words])).toMatchObject({
        code: 2,
        err: expect.stringContaining(message),
      })
    },
    60_000,
  )

  const prometheus = spawnSync(
    fileURLToPath(new URL('../../tools/install-prometheus.sh', import.meta.url)),
    { encoding: 'utf8', timeout: 120_000 },
  )
  if (prometheus.status !== 0)
    skipVisibly(`a real Prometheus reads the metrics (${prometheus.stderr.trim()})`)
  else {
    test('a real Prometheus reads the metrics', async () => {
      const service = start('sleep', '600')
      const running = watch([
        '--pid',
        String(service.pid),
        '--threshold',
        '100KiB',
        '--listen',
        '127.0.0.1:0',
      ])
      await until(() => /^Failed: sleep/mu.test(running.err()))
      const [, target = ''] =
        /^Listening: http:\/\/(127\.0\.0\.1:\d+)\//mu.exec(running.err()) ?? []
      const home = makeDirectory()
      writeFileSync(
        join(home, 'prometheus.yml'),
        `global: { scrape_interval: 1s }\nscrape_configs: [{ job_name: memory, static_configs: [{ targets: ['${target}'] }] }]\n`,
      )
      const free = createServer().listen(0, '127.0.0.1')
      await once(free, 'listening')
      const address = `127.0.0.1:${(free.address() as AddressInfo).port}`
      free.close()
      start(
        prometheus.stdout.trim(),
        '--config.file',
        join(home, 'prometheus.yml'),
        '--storage.tsdb.path',
        join(home, 'data'),
        '--web.listen-address',
        address,
        '--log.level',
        'error',
      )
      const ask = async (query: string): Promise<unknown[]> => {
        const response = await fetch(
          `http://${address}/api/v1/query?query=${encodeURIComponent(query)}`,
        ).catch(() => null)
        return response?.ok === true
          ? (
              (await response.json()) as {
                data: { result: { metric: object; value: [number, string] }[] }
              }
            ).data.result.map(({ metric, value }) => [metric, value[1]])
          : []
      }
      let found: unknown[] = []
      for (
        const endMs = performance.now() + 60_000;
        found.length === 0 && performance.now() < endMs;
      ) {
        found = await ask('memory_findings{gate="threshold"} == 1')
        await new Promise((resolve) => {
          setTimeout(resolve, 200)
        })
      }
      expect(found).toEqual([
        [{ __name__: 'memory_findings', gate: 'threshold', instance: target, job: 'memory' }, '1'],
      ])
      expect(await ask('up{job="memory"}')).toEqual([
        [expect.objectContaining({ instance: target }), '1'],
      ])
      expect(await ask('memory_group_processes{group="sleep|root"}')).toEqual([
        [expect.anything(), '1'],
      ])
      expect(await ask('memory_watch_samples_total > 0')).toHaveLength(1)
      await stopWatch(running)
    }, 150_000)
  }
})

test.each([
  [
    'of no name at all',
    ['status', '../../etc'],
    'NAME: "../../etc" is no name that a watch can have',
  ],
  [
    'of two',
    ['status', 'a', 'b'],
    'argument: "b" is one too many; allowed: `status` takes 1 argument',
  ],
])(
  'status %s: what is wrong, exit code 2',
  async (_what, words, message) => {
    const { code, err } = await runCli(words)
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) })
  },
  60_000,
)

test('status of a watch that never ran: it does not run, exit code 3 as of one that was stopped', async () => {
  const cwd = makeDirectory()
  expect(await runCli(['status', 'nobody'], { cwd })).toMatchObject({
    code: 3,
    err: '',
    out: `nobody: not running; nothing is known of a watch of this name in ${join(cwd, 'logs', 'watch', 'nobody')} (\`--report-dir\`)\n`,
  })
  const { code, out } = await runCli(['status', 'nobody', '--json'], { cwd })
  expect({ code, known: JSON.parse(out) as unknown }).toEqual({
    code: 3,
    known: { name: 'nobody', pid: null },
  })
}, 60_000)
