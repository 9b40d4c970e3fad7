import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/report/report.ts'
import { makeDirectory, runCli } from '../support/run-cli.ts'
import { until } from '../support/until.ts'
import { useJobs } from '../support/use-jobs.ts'

const newJob = useJobs()
const example = (name: string): string =>
  fileURLToPath(new URL(`../../examples/on-finding/${name}`, import.meta.url))
const hungry = ['python3', '-c', 'import time; x = bytearray(b"x") * (60 << 20); time.sleep(1.5)']

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

/** A process that holds 60 MiB until the test is over. */
function startService(words: readonly string[], cwd: string): number {
  const [program = '', ...rest] = words
  const child = spawn(program, rest, { cwd, stdio: 'ignore' })
  children.push(child)
  return child.pid ?? 0
}
const holding = (...flags: readonly string[]): string[] => [
  process.execPath,
  ...flags,
  '-e',
  'const kept = Buffer.alloc(60 << 20, 1); setInterval(() => kept.length, 1000)',
]

describe('the command line', () => {
  test("run: once per finding, its output in the log, its result in the report; the exit code is the gate's", async () => {
    const { code, out, err, cwd } = await runCli([
      'run',
      '--json',
      '--interval',
      '200ms',
      '--threshold',
      '20MiB',
      '--on-finding',
      'cat > got.json; echo "seen $FINDING_GATE"; exit 7',
      '--',
      ...hungry,
    ])
    const report = JSON.parse(out) as Report
    expect({
      code,
      actions: report.actions?.map(({ gate, result, isDone }) => [
        gate,
        result.slice(0, 11),
        isDone,
      ]),
    }).toEqual({ code: 1, actions: [['threshold', 'exit code 7', false]] })
    expect(err).toMatch(
      /^ {2}seen threshold\non-finding for python3\S* \(threshold\): exit code 7 after /mu,
    )
    expect(JSON.parse(readFileSync(join(cwd, 'got.json'), 'utf8'))).toMatchObject({
      finding: { gate: 'threshold', unit: 'bytes' },
      process: { pid: expect.any(Number) },
    })
    // its text may hold a secret: it is in no file
    const written = readdirSync(join(cwd, 'logs'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    expect(written.some((text) => text.includes('got.json'))).toBe(false)
  }, 60_000)

  test('run: not for what is accepted', async () => {
    const { code, out, cwd } = await runCli([
      'run',
      '--json',
      '--interval',
      '200ms',
      '--threshold',
      '20MiB',
      '--ignore',
      'python3* | threshold | until 2999-12-31 | known',
      '--on-finding',
      'touch ran',
      '--',
      ...hungry,
    ])
    expect({ code, actions: (JSON.parse(out) as Report).actions, files: readdirSync(cwd) }).toEqual(
      { code: 0, actions: undefined, files: ['logs'] },
    )
  }, 60_000)

  test('watch: once in ten minutes', async () => {
    const cwd = makeDirectory()
    const pid = startService(holding(), cwd)
    const watchIt = async (): Promise<string[]> => {
      const { out } = await runCli(
        [
          'watch',
          '--json',
          '--duration',
          '1s',
          '--interval',
          '200ms',
          '--threshold',
          '20MiB',
          '--pid',
          String(pid),
          '--on-finding',
          'true',
        ],
        { cwd },
      )
      return ((JSON.parse(out) as Report).actions ?? []).map(({ result }) => result)
    }
    expect(await watchIt()).toEqual([expect.stringMatching(/^exit code 0 after/u)])
    expect(await watchIt()).toEqual([
      expect.stringMatching(/^not run, it was .* ago; once in 10 min$/u),
    ])
  }, 60_000)
})

describe('the action', () => {
  const quiet = { interval: '200ms', 'upload-artifact': 'never', threshold: '20MiB' }

  test('start: the post step runs it, though no file has its text', async () => {
    const job = newJob()
    const step = job.uses({
      ...quiet,
      mode: 'start',
      'on-finding': 'echo "paged for $FINDING_SUBJECT"',
    })
    await step.main()
    await job.run(`python3 -c "import time; x = bytearray(b'x') * (60 << 20); time.sleep(1.5)"`)
    const post = await step.post()
    expect({ code: post.exitCode, says: /^ {2}paged for python3\S*$/mu.test(post.log) }).toEqual({
      code: 1,
      says: true,
    })
    expect(
      readFileSync(join(job.temp, 'memory-leak-detector', 'test', 'plan.json'), 'utf8'),
    ).not.toContain('paged')
  }, 60_000)

  test('check: it is given there', async () => {
    const job = newJob()
    const step = job.uses({ ...quiet, mode: 'start' })
    await step.main()
    await job.run(`python3 -c "import time; x = bytearray(b'x') * (60 << 20); time.sleep(1.5)"`)
    const check = await job
      .uses({ mode: 'check', 'on-finding': 'echo "paged for $FINDING_SUBJECT"' })
      .main()
    expect({ code: check.exitCode, says: /^ {2}paged for python3\S*$/mu.test(check.log) }).toEqual({
      code: 1,
      says: true,
    })
  }, 60_000)
})

describe('the examples', () => {
  /**
   * Watches a service until its threshold is found broken; `programs` stand in for what would
   * change this machine.
   */
  async function watchWith(
    script: string,
    service: readonly string[],
    programs: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string>> = {},
  ) {
    const cwd = makeDirectory()
    mkdirSync(join(cwd, 'bin'))
    for (const [name, text] of Object.entries(programs)) {
      writeFileSync(join(cwd, 'bin', name), `#!/bin/sh\n${text}\n`)
      chmodSync(join(cwd, 'bin', name), 0o755)
    }
    const pid = startService(service, cwd)
    const { err, out } = await runCli(
      [
        'watch',
        '--json',
        '--duration',
        '1s',
        '--interval',
        '200ms',
        '--threshold',
        '20MiB',
        '--pid',
        String(pid),
        '--on-finding',
        example(script),
      ],
      { cwd, env: { PATH: `${join(cwd, 'bin')}:${process.env['PATH'] ?? ''}`, ...env } },
    )
    return { pid, err, cwd, actions: (JSON.parse(out) as Report).actions ?? [] }
  }

  test('restart-unit.sh restarts the unit of the process', async () => {
    const { err, pid, actions } = await watchWith('restart-unit.sh', holding(), {
      ps: 'echo "for $4" >&2; echo " api.service "',
      systemctl: 'echo "systemctl $*"',
    })
    expect(err).toContain(`for ${pid}\n`)
    expect(err).toMatch(/systemctl restart api\.service\n {2}restarted api\.service/u)
    expect(actions.map(({ isDone }) => isDone)).toEqual([true])
  }, 60_000)

  test('restart-unit.sh and restart-container.sh refuse what runs in none', async () => {
    expect(
      (await watchWith('restart-unit.sh', holding(), { ps: 'echo -' })).actions.map(
        ({ isDone }) => isDone,
      ),
    ).toEqual([false])
    const { actions, err } = await watchWith('restart-container.sh', holding(), {
      docker: 'echo "docker $*"',
    })
    expect([
      actions.map(({ isDone }) => isDone),
      err.includes('the finding is about no container'),
      err.includes('docker restart'),
    ]).toEqual([[false], true, false])
  }, 60_000)

  test('heap-dump.sh takes one of a Node.js process, and does not end one that takes none', async () => {
    const { cwd, actions, pid } = await watchWith(
      'heap-dump.sh',
      holding('--heapsnapshot-signal=SIGUSR2'),
    )
    expect(actions.map(({ isDone }) => isDone)).toEqual([true])
    await until(() => readdirSync(cwd).some((name) => name.endsWith('.heapsnapshot')))
    expect(readdirSync(cwd).filter((name) => name.endsWith('.heapsnapshot')).length).toBe(1)
    expect(process.kill(pid, 0)).toBe(true)
    const other = await watchWith('heap-dump.sh', holding())
    expect([other.actions.map(({ isDone }) => isDone), process.kill(other.pid, 0)]).toEqual([
      [false],
      true,
    ])
  }, 90_000)

  test('page.sh hands the finding to a webhook', async () => {
    const bodies: string[] = []
    const server = createServer((request, response) => {
      let body = ''
      request
        .setEncoding('utf8')
        .on('data', (text: string) => {
          body += text
        })
        .on('end', () => {
          bodies.push(body)
          response.end('ok')
        })
    }).listen(0, '127.0.0.1')
    try {
      await new Promise((resolve) => {
        server.once('listening', resolve)
      })
      const { actions } = await watchWith(
        'page.sh',
        holding(),
        {},
        { PAGER_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/page` },
      )
      expect(actions.map(({ isDone }) => isDone)).toEqual([true])
      expect(
        bodies.map((body) => (JSON.parse(body) as { finding: { gate: string } }).finding.gate),
      ).toEqual(['threshold'])
    } finally {
      server.close()
    }
  }, 60_000)
})
