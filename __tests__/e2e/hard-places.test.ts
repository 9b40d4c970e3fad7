import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/report/report.ts'
import { runCli } from '../support/run-cli.ts'
import { useJobs } from '../support/use-jobs.ts'

// Elsewhere: Node 20 and container jobs without Runner.Worker (start), real containers and busybox
// (docker/), a server without artifact service (artifact), forks (comment, slack), cancel while the
// command runs (cancel) and while it settles (retained).
const newJob = useJobs()
const quiet = { interval: '200ms', 'upload-artifact': 'never' }
const root = fileURLToPath(new URL('../..', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'hard-places-'))
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true })
})

const readReport = (runDir: string): Report =>
  JSON.parse(readFileSync(join(runDir, 'report.json'), 'utf8')) as Report
const hungry = 'python3 -c "import time; x = bytearray(b\'x\') * (60 << 20); time.sleep(1)"'

/** Every file below a directory with its content. */
function listContents(directory: string): Map<string, string> {
  return new Map(
    readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .sort()
      .filter((path) => statSync(join(directory, path)).isFile())
      .map((path) => [path, readFileSync(join(directory, path), 'latin1')]),
  )
}

describe('a self-hosted runner that is kept over jobs', () => {
  test('nothing is left behind, in files or in processes', async () => {
    const temporary = mkdtempSync(join(scratch, 'temporary-'))
    const job = newJob({ env: { TMPDIR: temporary } })
    const step = job.uses(quiet)
    await step.main()
    await job.run('sleep 0.5')
    expect((await step.post()).exitCode).toBe(0)
    expect((await job.uses({ ...quiet, run: 'sleep 0.5' }).main()).exitCode).toBe(0)
    // all of it is below RUNNER_TEMP, which the runner empties; the checkout is as it was, and
    // nothing waits to be killed
    expect(readdirSync(job.temp).sort()).toEqual(
      expect.arrayContaining(['_runner_file_commands', 'memory-leak-detector']),
    )
    expect(readdirSync(job.workspace)).toEqual([])
    expect((await job.complete()).filter((line) => line.includes('/dist/'))).toEqual([])
    expect(readdirSync(temporary)).toEqual([])
  }, 60_000)

  test('the run of a job that crashed is neither judged nor destroyed, by post or by check', async () => {
    const kept = mkdtempSync(join(scratch, 'kept-'))
    const crashed = newJob({ keptTemp: kept })
    const first = await crashed.uses(quiet).main()
    const oldDir = first.outputs.get('run-dir') ?? ''
    await crashed.complete()
    // an hour ago
    const planFile = join(oldDir, 'plan.json')
    const plan = JSON.parse(readFileSync(planFile, 'utf8')) as { createdEpochMs: number }
    writeFileSync(
      planFile,
      JSON.stringify({ ...plan, createdEpochMs: plan.createdEpochMs - 3_600_000 }),
    )
    const before = listContents(oldDir)
    const job = newJob({ keptTemp: kept })
    const start = job.uses(quiet)
    const { outputs, log } = await start.main()
    const newDir = outputs.get('run-dir')
    // one line, with what to type
    expect(log.split('\n').filter((line) => line.includes('without a judgement'))).toEqual([
      expect.stringContaining(`\`memory-leak-detector report ${oldDir}\``),
    ])
    expect(newDir).not.toBe(oldDir)
    const check = await job.uses({ mode: 'check' }).main()
    expect({ code: check.exitCode, dir: check.outputs.get('run-dir') }).toEqual({
      code: 0,
      dir: newDir,
    })
    expect((await start.post()).exitCode).toBe(0)
    expect(existsSync(join(oldDir, 'judged'))).toBe(false)
    expect(listContents(oldDir)).toEqual(before)
    const { code, err } = await runCli(['report', oldDir])
    expect({
      code,
      says:
        err.includes('Not judged: the sampler stopped by itself or was killed') ||
        err.includes('Passed: '),
    }).toEqual({ code: expect.any(Number), says: true })
  }, 60_000)
})

describe('many at once', () => {
  test('a reusable workflow that is called twice: two jobs of one name, side by side, and one after the other in one place', async () => {
    const jobs = [newJob(), newJob()]
    const results = await Promise.all(
      jobs.map((job) => job.uses({ ...quiet, run: 'sleep 1' }).main()),
    )
    expect(results.map(({ exitCode, outputs }) => [exitCode, outputs.get('verdict')])).toEqual([
      [0, 'pass'],
      [0, 'pass'],
    ])
    const [job] = jobs
    const again = await job?.uses({ ...quiet, run: 'sleep 0.5' }).main()
    expect(again?.outputs.get('run-dir')).toBe(`${results[0]?.outputs.get('run-dir') ?? ''}-2`)
  }, 60_000)

  test('a matrix of 20 legs on one machine: each sees its own command only, and gates by itself', async () => {
    const legs = Array.from({ length: 20 }, (_, leg) => leg)
    const results = await Promise.all(
      legs.map(async (leg) => {
        const job = newJob({ matrix: { leg }, jobTotal: 20 })
        // every fifth leg is hungry
        const result = await job
          .uses({
            interval: '1s',
            'upload-artifact': 'never',
            'command-lines': 'full',
            threshold: '40MiB',
            run: `${leg % 5 === 0 ? hungry : 'sleep 2'}; sleep 1.${leg + 10}`,
          })
          .main()
        const report = readReport(result.outputs.get('run-dir') ?? '')
        return {
          leg,
          code: result.exitCode,
          name: report.run.name,
          foreign: report.processes
            .map(({ command }) => String(command))
            .filter(
              (command) => command.includes('sleep 1.') && !command.includes(`1.${leg + 10}`),
            ),
        }
      }),
    )
    for (const { leg, code, name, foreign } of results)
      expect({ leg, code, foreign, named: name.includes(String(leg)) }).toEqual({
        leg,
        code: leg % 5 === 0 ? 1 : 0,
        foreign: [],
        named: true,
      })
    expect(new Set(results.map(({ name }) => name)).size).toBe(20)
  }, 240_000)
})

describe('what a workflow does around it', () => {
  test('continue-on-error: the steps after a failed gate go on, and its post step neither repeats nor fails', async () => {
    const job = newJob()
    const step = job.uses({ ...quiet, threshold: '40MiB', run: hungry })
    expect((await step.main()).exitCode).toBe(1)
    expect((await job.run('echo goes on')).log).toBe('goes on\n')
    expect((await job.uses({ ...quiet, run: 'sleep 0.5' }).main()).exitCode).toBe(0)
    expect(await step.post()).toMatchObject({ exitCode: 0, log: '', summary: '' })
  }, 60_000)

  test("if: always(): post steps run in reverse order, also after a failed step, and see what others' posts stop later", async () => {
    const job = newJob()
    // an action before ours in the job: its post runs after ours
    await job.run(
      'setsid sleep 70 > /dev/null 2>&1 < /dev/null & echo $! > "$RUNNER_TEMP/service.pid"',
    )
    const ours = job.uses({ ...quiet, 'command-lines': 'full' })
    const inner = job.uses({ ...quiet, name: 'inner', 'command-lines': 'full' })
    await ours.main()
    await inner.main()
    expect((await job.run('exit 3')).exitCode).toBe(3)
    const innerPost = await inner.post()
    const ourPost = await ours.post()
    await job.run('kill "$(cat "$RUNNER_TEMP/service.pid")"')
    expect([innerPost.exitCode, ourPost.exitCode]).toEqual([0, 0])
    for (const name of ['test', 'inner'])
      expect(
        readReport(join(job.temp, 'memory-leak-detector', name)).processes.map(({ command }) =>
          String(command),
        ),
      ).toContain('sleep 70')
  }, 60_000)
})

describe('a cancel', () => {
  test('before the first sample, in the first moments of main: nothing stays, post judges or has nothing to judge', async () => {
    const job = newJob()
    const step = job.uses({ ...quiet, name: 'a '.repeat(20), run: 'echo began; exec sleep 300' })
    // our notice about the name is the first line there is
    const { signals, exitCode, signal } = await step.main({ whenLog: /name/u })
    expect(signals).not.toContain('SIGKILL')
    expect(exitCode !== 0 || signal !== null).toBe(true)
    const post = await step.post()
    expect(post.exitCode).not.toBeNull()
  }, 60_000)

  test('while it is judged: the report is made all the same', async () => {
    const job = newJob()
    const result = await job.uses({ ...quiet, run: 'sleep 1' }).main({ whenLog: /::endgroup::/u })
    expect(result).toMatchObject({ exitCode: 0, signal: null })
    expect(result.outputs.get('verdict')).toBe('pass')
    expect(readReport(result.outputs.get('run-dir') ?? '').verdict).toBe('pass')
  }, 60_000)

  test('in post: the same', async () => {
    const job = newJob()
    const step = job.uses({ ...quiet, threshold: '40MiB' })
    await step.main()
    await job.run(hungry)
    const post = await step.post({ whenLog: /^Failed: /mu })
    expect({
      code: post.exitCode,
      signal: post.signal,
      summary: post.summary.includes('Memory gate failed'),
    }).toEqual({ code: 1, signal: null, summary: true })
  }, 60_000)
})

describe('places', () => {
  const awkward = join(scratch, 'it\'s a "place" $HOME `x` & é')
  mkdirSync(awkward)

  test('a path with spaces and quotes: of the action, the workspace and the temporary directory', async () => {
    const actionRoot = mkdtempSync(join(awkward, 'the action '))
    cpSync(join(root, 'dist'), join(actionRoot, 'dist'), { recursive: true })
    for (const file of ['action.yml', 'package.json'])
      cpSync(join(root, file), join(actionRoot, file))
    const job = newJob({ base: awkward, actionRoot })
    const result = await job
      .uses({ ...quiet, run: 'echo "$PWD"; sleep 1', 'report-dir': 'my reports' })
      .main()
    expect([result.exitCode, result.stdout.split('\n')[0]]).toEqual([0, job.workspace])
    expect(readdirSync(join(job.workspace, 'my reports'))).toContainEqual(
      expect.stringMatching(/^memory-leak-report_.*\.log$/u),
    )
    const step = job.uses({ ...quiet, threshold: '40MiB' })
    await step.main()
    await job.run(hungry)
    expect((await step.post()).exitCode).toBe(1)
  }, 60_000)

  const isRoot = process.getuid?.() === 0
  const hasMounts =
    isRoot &&
    execFileSync(
      'sh',
      ['-c', 'unshare -m mount -t tmpfs none /mnt 2> /dev/null && echo yes || true'],
      { encoding: 'utf8' },
    ) === 'yes\n'
  const onMounts = hasMounts ? test : test.skip
  onMounts(
    'a read-only checkout, of the workspace and of the action',
    async () => {
      const checkout = mkdtempSync(join(scratch, 'read-only-'))
      for (const file of ['dist', 'action.yml', 'package.json'])
        cpSync(join(root, file), join(checkout, file), { recursive: true })
      chmodSync(checkout, 0o555)
      const wrap = [
        'unshare',
        '-m',
        'bash',
        '-c',
        'mount --bind "$PWD" "$PWD" && mount -o remount,ro,bind "$PWD" && cd "$PWD" && mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"',
        checkout,
      ]
      const job = newJob({ actionRoot: checkout, wrap })
      const result = await job.uses({ ...quiet, run: '! touch here 2> /dev/null; sleep 1' }).main()
      expect({ code: result.exitCode, log: result.log }).toMatchObject({
        code: 0,
        log: expect.stringContaining('Passed: '),
      })
      expect(existsSync(join(result.outputs.get('run-dir') ?? '', 'report.json'))).toBe(true)
      const refused = await job.uses({ ...quiet, run: 'sleep 1', 'report-dir': 'reports' }).main()
      expect({ code: refused.exitCode, log: refused.log }).toMatchObject({
        code: 2,
        log: expect.stringContaining('report-dir'),
      })
    },
    60_000,
  )

  test('umask 077: all works, nobody else reads it, and the command keeps its umask', async () => {
    const job = newJob({ wrap: ['bash', '-c', 'umask 077; exec "$@"', 'bash'] })
    const result = await job.uses({ ...quiet, run: 'umask; sleep 1' }).main()
    expect([result.exitCode, result.stdout.split('\n')[0]]).toEqual([0, '0077'])
    const runDir = result.outputs.get('run-dir') ?? ''
    for (const file of ['', 'samples.ndjson', 'report.json', 'plan.json'])
      expect((statSync(join(runDir, file)).mode & 0o077).toString(8)).toBe('0')
    const step = job.uses(quiet)
    await step.main()
    expect((await step.post()).exitCode).toBe(0)
  }, 60_000)

  test('10,000 files in the workspace are neither read nor touched', async () => {
    const job = newJob()
    for (let folder = 0; folder < 100; folder++) {
      mkdirSync(join(job.workspace, String(folder)))
      for (let file = 0; file < 100; file++)
        writeFileSync(join(job.workspace, String(folder), String(file)), '')
    }
    writeFileSync(join(job.temp, 'then'), '')
    const result = await job.uses({ ...quiet, run: 'sleep 1' }).main()
    expect(result.exitCode).toBe(0)
    const newer = execFileSync('find', ['.', '-type', 'f', '-newer', join(job.temp, 'then')], {
      cwd: job.workspace,
      encoding: 'utf8',
    })
    expect(newer).toBe('')
    expect(readdirSync(job.workspace).length).toBe(100)
    // an artifact is of the report alone, wherever the step stands
    expect(readdirSync(result.outputs.get('run-dir') ?? '').length).toBeLessThan(20)
  }, 60_000)
})
