import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { cliBundle, makeDirectory, runCli } from '../support/run-cli.ts'
import { useProcesses } from '../support/use-processes.ts'

const start = useProcesses()

test('the command reads what it was given on stdin', () => {
  const { stdout, status } = spawnSync(process.execPath, [cliBundle, 'run', '--', 'cat'], {
    cwd: makeDirectory(),
    input: 'from stdin\n',
    encoding: 'utf8',
  })
  expect({ stdout, status }).toEqual({ stdout: 'from stdin\n', status: 0 })
}, 60_000)

test('a duration shorter than the command is judged on what was asked for', async () => {
  const { code, err } = await runCli([
    'run',
    '--duration',
    '1s',
    '--interval',
    '200ms',
    '--',
    'sleep',
    '4',
  ])
  expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(/^Passed: /u) as unknown })
}, 60_000)

test('Ctrl-C twice: out, and the command with us', async () => {
  const child = spawn(
    process.execPath,
    [cliBundle, 'run', '--', 'sh', '-c', 'trap "" INT; echo "$$"; while :; do sleep 1; done'],
    { cwd: makeDirectory(), stdio: ['ignore', 'pipe', 'ignore'] },
  )
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const pid = Number(line.toString())
  child.kill('SIGINT')
  const isOver = setInterval(() => {
    child.kill('SIGINT')
  }, 300)
  const [code] = (await once(child, 'exit')) as [number]
  clearInterval(isOver)
  expect(code).toBe(130)
  // a killed orphan is gone, or waits for process 1 to collect it
  expect(() => {
    process.kill(pid, 0)
    if (
      spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout.startsWith(
        'Z',
      )
    )
      throw new Error('ended')
  }).toThrow()
}, 60_000)

test('report of a run that is still sampled is refused: it has not ended', async () => {
  const cwd = makeDirectory()
  const service = start('sleep', '600')
  const watch = spawn(
    process.execPath,
    [
      cliBundle,
      'watch',
      '--pid',
      String(service.pid),
      '--duration',
      '5m',
      '--report-dir',
      'logs',
      '--interval',
      '200ms',
      '--progress',
      '200ms',
    ],
    { cwd, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  await once(watch.stderr, 'data')
  const runDir = spawnSync('sh', ['-c', 'echo logs/run_*'], { cwd, encoding: 'utf8' }).stdout.trim()
  const { code, err } = await runCli(['report', runDir], { cwd })
  watch.kill('SIGINT')
  await once(watch, 'exit')
  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringContaining('is still being sampled') as unknown,
  })
  expect((await runCli(['report', runDir], { cwd })).code).toBe(0)
}, 60_000)

test('runs of different commands have one name where nobody gave one: they are not compared, and the advice is said; those of one command are', async () => {
  const cwd = makeDirectory()
  const run = async (...argv: string[]): Promise<string> =>
    (await runCli(['run', '--interval', '200ms', '--baseline', 'logs', '--', ...argv], { cwd })).err
  await run('node', '-e', 'setTimeout(() => {}, 2000)')
  const other = await run('python3', '-c', 'import time; time.sleep(2)')
  expect(other).toContain(
    'Nothing to compare with: no process group in common with the earlier run named run; a `--name` of its own keeps the runs of each command together.',
  )
  expect(other).not.toContain('Compared: ')
  const again = await run('python3', '-c', 'import time; time.sleep(2)')
  expect(again).toMatch(/Compared: .* over the median of 1 run before/u)
  expect(again).not.toContain('Nothing to compare with')
}, 60_000)

test.each([
  [
    'run',
    ['run', '--report-dir', '/proc/nope', '--', 'touch', 'started'],
    'report-dir: "/proc/nope" cannot be written to',
  ],
  [
    'scan, whose history lies there',
    ['scan', '--report-dir', '/proc/nope/deep'],
    'report-dir: "/proc/nope/deep" cannot be written to',
  ],
  [
    'watch without an end',
    ['watch', '--process', '*', '--report-dir', '/dev/fd/nope'],
    'report-dir: "/dev/fd/nope" cannot be written to',
  ],
  [
    'compare',
    ['compare', 'a', 'b', '--report-dir', '/proc/nope'],
    '--report-dir: "/proc/nope" cannot be written to',
  ],
])(
  '%s: a report directory in /proc is refused at once, where a recursive mkdir of Node would try for ever',
  async (_what, words, message) => {
    const cwd = makeDirectory()
    const { code, err } = await runCli(words, { cwd })
    expect({ code, err, made: readdirSync(cwd) }).toEqual({
      code: 2,
      err: expect.stringMatching(new RegExp(`^Bad input: ${message}; allowed: `, 'u')) as unknown,
      made: [],
    })
  },
  30_000,
)
