import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { findNode } from '../support/find-node.ts'
import { MiniRunner, type Job } from '../support/mini-runner.ts'
import { makeDirectory, runCli } from '../support/run-cli.ts'
import { tellsExits } from '../support/tells-exits.ts'

interface Report {
  readonly verdict: string
  readonly sentence: string
  readonly suggestion: string
  readonly limits: readonly { readonly gate: string; readonly text: string }[]
  readonly findings: readonly {
    readonly gate: string
    readonly message: string
    readonly advice: string
  }[]
  readonly processes: readonly { readonly name: string; readonly thresholdBytes: number | null }[]
}
const parse = (out: string): Report => JSON.parse(out) as Report

const jobs: MiniRunner[] = []
function newJob(job: Job = {}): MiniRunner {
  jobs.push(new MiniRunner(job))
  return jobs.at(-1) ?? new MiniRunner()
}
afterEach(async () => {
  for (const job of jobs.splice(0)) await job.complete()
})

function writeConfig(directory: string, text: string): string {
  mkdirSync(join(directory, '.github'))
  writeFileSync(join(directory, '.github', 'memory-leak-detector.yml'), text)
  return directory
}

/** a shell and a sleep, both of some MiB */
const two = ['--', 'sh', '-c', 'sleep 0.8; true']

describe('limits by program', () => {
  test('the line that a process falls under decides', async () => {
    const { code, out } = await runCli([
      'run',
      '--json',
      '--interval',
      '200ms',
      '--threshold',
      'sleep: 100KiB',
      '--threshold',
      '*: off',
      ...two,
    ])
    const { verdict, findings, processes } = parse(out)
    expect({ code, verdict }).toEqual({ code: 1, verdict: 'fail' })
    expect(findings.filter(({ gate }) => gate === 'threshold')).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(
          /^sleep \(pid \d+\) peaked at .*, limit 100 KiB for sleep$/u,
        ),
        advice: expect.stringMatching(/set the line `sleep: \S+MiB` of `threshold`$/u),
      }),
    ])
    expect(
      new Map(processes.map(({ name, thresholdBytes }) => [name, thresholdBytes])).get('sleep'),
    ).toBe(102_400)
  }, 60_000)

  test('whom no line names has the default, and a wrong line stops all before anything starts', async () => {
    const passed = await runCli([
      'run',
      '--json',
      '--interval',
      '200ms',
      '--threshold',
      'no-such-program: 1MiB',
      ...two,
    ])
    expect(passed.code).toBe(0)
    expect(parse(passed.out).sentence).toMatch(/limit (?:30|80) % of /u)
    const refused = await runCli([
      'run',
      '--threshold',
      'sleep: 1GiB\njava 2GiB',
      '--',
      'touch',
      'started',
    ])
    expect(refused).toMatchObject({
      code: 2,
      err: 'Bad input: threshold: "sleep: 1GiB\\njava 2GiB" is wrong in line 2: `java 2GiB` has no colon between a glob and its limit, such as `*: 30%`; allowed: `auto`, `off`, `30%`, `512MiB`, `2GB`, `1Gi`; a bare number is percent, more than 0 and at most 100; or lines such as `java: 2GiB`\n',
    })
  }, 60_000)

  test('in the action, with the total of all', async () => {
    const { exitCode, log, outputs } = await newJob()
      .uses({
        run: 'sleep 0.8',
        interval: '200ms',
        threshold: 'sleep: 1GiB\n*: 1GiB\n',
        'total-threshold': '100KiB',
        'upload-artifact': 'never',
      })
      .main()
    expect(exitCode).toBe(1)
    expect(outputs.get('verdict')).toBe('fail')
    expect(log).toMatch(
      tellsExits
        ? /Failed: all processes together peaked at \S+ MiB, limit 100 KiB\./u
        : /Failed: all processes together (?:peaked at|reached at least) \S+ MiB, limit 100 KiB\./u,
    )
  }, 60_000)
})

describe('config file and environment on the command line', () => {
  const strict = 'threshold:\n  sleep: 100KiB\n  "*": off\n'

  test.each([20, 24])(
    'file, environment, flag: the latter wins (Node %d)',
    async (major) => {
      const node = findNode(major)
      if (node === null) return
      const cwd = writeConfig(makeDirectory(), `${strict}mode: start\nrun: echo never\n`)
      const words = ['--json', '--interval', '200ms', ...two]
      const run = async (flags: readonly string[], env: Readonly<Record<string, string>>) =>
        (await runCli(['run', ...flags, ...words], { cwd, env, node })).code
      expect(await run([], {})).toBe(1)
      expect(await run(['--config', 'none'], {})).toBe(0)
      expect(await run([], { MEMORY_LEAK_DETECTOR_THRESHOLD: '1GiB', THRESHOLD: '0.0001' })).toBe(0)
      expect(await run([], { THRESHOLD: '99' })).toBe(0)
      expect(await run(['--threshold', 'auto'], { MEMORY_LEAK_DETECTOR_THRESHOLD: '100KiB' })).toBe(
        0,
      )
    },
    120_000,
  )

  test('log and report say which file set what; none where none did', async () => {
    const run = async (
      flags: readonly string[],
      cwd = writeConfig(makeDirectory(), 'threshold: 100KiB\ninterval: 200ms\n'),
    ) => (await runCli(['run', ...flags, ...two], { cwd })).err
    expect(await run([])).toMatch(
      /^ {2}Limits: .*; \.github\/memory-leak-detector\.yml sets interval, threshold$/mu,
    )
    expect(await run(['--threshold', '4GiB'])).toMatch(
      /^ {2}Peak of all together .*; \.github\/memory-leak-detector\.yml sets interval$/mu,
    )
    expect(await run(['--config', 'none', '--interval', '200ms'])).not.toContain(
      'memory-leak-detector.yml',
    )
  }, 60_000)

  test('a bad value names its place, and nothing starts', async () => {
    const refuse = async (
      config: string,
      env: Readonly<Record<string, string>>,
      flags: readonly string[] = [],
    ): Promise<string> => {
      const { code, err, cwd } = await runCli(['run', ...flags, '--', 'touch', 'started'], {
        cwd: writeConfig(makeDirectory(), config),
        env,
      })
      expect({
        code,
        started: existsSync(join(cwd, 'started')),
        logs: existsSync(join(cwd, 'logs')),
      }).toEqual({ code: 2, started: false, logs: false })
      return err
    }
    expect(await refuse('', { MEMORY_LEAK_DETECTOR_THRESHOLD: '2G' })).toMatch(
      /^Bad input: MEMORY_LEAK_DETECTOR_THRESHOLD: "2G" says neither 1000 nor 1024/u,
    )
    expect(await refuse('# mine\n\nthreshold: 2G\n', {})).toMatch(
      /^Bad input: config file \.github\/memory-leak-detector\.yml, line 3, key threshold: "2G" says neither/u,
    )
    expect(await refuse('treshold: 2GiB\n', {})).toMatch(
      /^Bad input: config file .*, line 1: "treshold" is no setting \(did you mean threshold\?\)/u,
    )
    expect(
      await refuse('slack-webhook-url: https://hooks.slack.com/services/S3CR3T\n', {}),
    ).toMatch(/"slack-webhook-url" is a secret, which does not stand in a file/u)
    expect(await refuse('', {}, ['--config', 'other.yml'])).toMatch(
      /^Bad input: --config: "other\.yml" ENOENT; allowed: a file of at most 64 KiB/u,
    )
    expect(await refuse('', { MEMORY_LEAK_DETECTOR_CONFIG: 'other.yml' })).toMatch(
      /^Bad input: MEMORY_LEAK_DETECTOR_CONFIG: "other\.yml" ENOENT/u,
    )
    expect(await refuse(`# ${'x'.repeat(66_000)}`, {})).toMatch(
      /^Bad input: config: ".*" is no small regular file/u,
    )
    expect(await refuse('', {}, ['--config', '/dev/zero'])).toMatch(/is no small regular file/u)
    expect(await refuse('', { THRESHOLD: '512MiB' })).toMatch(
      /^Bad input: THRESHOLD: "512MiB" is not a percent/u,
    )
  }, 120_000)

  test('--show-plan says what holds and from where, and starts nothing', async () => {
    const cwd = writeConfig(makeDirectory(), strict)
    const options = {
      cwd,
      env: {
        MEMORY_LEAK_DETECTOR_INTERVAL: '2s',
        MEMORY_LEAK_DETECTOR_TRESHOLD: '1',
        MEMORY_LEAK_DETECTOR_MARKS: '/dev/null',
      },
    }
    const { code, out, err } = await runCli(
      ['run', '--show-plan', '--name', 'api', '--', 'touch', 'started'],
      options,
    )
    expect({
      code,
      err,
      started: existsSync(join(cwd, 'started')),
      logs: existsSync(join(cwd, 'logs')),
    }).toEqual({
      code: 0,
      err: 'Warning: MEMORY_LEAK_DETECTOR_TRESHOLD is no setting (did you mean MEMORY_LEAK_DETECTOR_THRESHOLD?): it was left alone.\n',
      started: false,
      logs: false,
    })
    expect(out).toMatch(/^Plan: mode run, scope workload, name api\. Nothing was started\.\n/u)
    expect(out).toMatch(/^ {2}name +api +--name$/mu)
    expect(out).toMatch(/^ {2}interval +2s +MEMORY_LEAK_DETECTOR_INTERVAL$/mu)
    expect(out).toMatch(
      /^ {2}threshold +"sleep: 100KiB\\n\*: off" +config file \.github\/memory-leak-detector\.yml, line 1, key threshold$/mu,
    )
    expect(out).toMatch(/^ {2}growth-threshold +auto +default$/mu)
    const { settings } = JSON.parse(
      (await runCli(['scan', '--show-plan', '--json'], options)).out,
    ) as { settings: { name: string; value: string; from: string }[] }
    expect(settings).toContainEqual({ name: 'scope', value: 'system', from: 'default' })
    expect(
      (await runCli(['run', '--show-plan', '--threshold', '2G', '--', 'true'], options)).code,
    ).toBe(2)
  }, 60_000)

  test('report keeps the settings of its run', async () => {
    const { out } = await runCli(['scan', '--json', '--threshold', '99'])
    const { run } = JSON.parse(out) as { run: { runDir: string } }
    expect(
      (
        await runCli(['report', run.runDir], {
          env: { MEMORY_LEAK_DETECTOR_THRESHOLD: '1KiB', THRESHOLD: '0.0001' },
        })
      ).code,
    ).toBe(0)
  }, 60_000)
})

describe('config file and environment in the action', () => {
  const quiet = { 'upload-artifact': 'never', interval: '200ms' }

  test("an organisation's default, the repository's file, the step's own input", async () => {
    const job = newJob({ env: { MEMORY_LEAK_DETECTOR_TOTAL_THRESHOLD: '100KiB' } })
    writeConfig(job.workspace, 'fail-on: none\nrun: exec sleep 0.8\n')
    const warned = await job.uses(quiet).main()
    expect(warned.exitCode).toBe(0)
    expect(warned.log).toMatch(
      /Warned, would have failed: all processes together (?:peaked at|reached at least) \S+ MiB, limit 100 KiB/u,
    )
    const failed = await job.uses({ ...quiet, 'fail-on': 'total' }).main()
    expect(failed.exitCode).toBe(1)
    expect(
      (await job.uses({ ...quiet, 'total-threshold': '1GiB' }).main()).outputs.get('verdict'),
    ).toBe('pass')
  }, 60_000)

  test('check asks for nothing but its own inputs, and judges by what start settled', async () => {
    const job = newJob({ env: { MEMORY_LEAK_DETECTOR_TOTAL_THRESHOLD: '100KiB' } })
    writeConfig(job.workspace, 'threshold: 90%\nname: api\n')
    expect((await job.uses({ ...quiet, mode: 'start' }).main()).exitCode).toBe(0)
    await job.run('sleep 0.6')
    writeFileSync(join(job.workspace, '.github', 'memory-leak-detector.yml'), 'no: [yaml')
    const { exitCode, outputs, log } = await job.uses({ mode: 'check' }).main()
    expect({ exitCode, verdict: outputs.get('verdict') }).toEqual({ exitCode: 1, verdict: 'fail' })
    expect(log).toMatch(/Failed: all processes together (?:peaked at|reached at least) /u)
  }, 60_000)

  test('bad values are an annotation that names their place; a misspelt variable is a warning', async () => {
    const job = newJob({
      env: { MEMORY_LEAK_DETECTOR_INTERVAL: 'soon', MEMORY_LEAK_DETECTOR_INTERVALL: '1s' },
    })
    const { exitCode, log } = await job.uses({ ...quiet, interval: '1s', run: 'true' }).main()
    expect(exitCode).toBe(2)
    expect(log).toMatch(
      /^::warning title=Unknown setting::MEMORY_LEAK_DETECTOR_INTERVALL is no setting \(did you mean MEMORY_LEAK_DETECTOR_INTERVAL\?\)/mu,
    )
    expect(log).toMatch(
      /^::error title=Bad input::MEMORY_LEAK_DETECTOR_INTERVAL: "soon" is not a duration/mu,
    )
  }, 60_000)

  test('what is a flag of the command line only has no say', async () => {
    const job = newJob({ env: { MEMORY_LEAK_DETECTOR_EXIT_CODE: 'child' } })
    const { exitCode, log } = await job
      .uses({ ...quiet, run: 'exec sleep 0.6', threshold: '100KiB' })
      .main()
    expect({ exitCode, log }).toEqual({
      exitCode: 1,
      log: expect.stringContaining('MEMORY_LEAK_DETECTOR_EXIT_CODE is no setting'),
    })
    writeConfig(job.workspace, 'exit-code: child\n')
    expect(await job.uses({ ...quiet, run: 'true' }).main()).toMatchObject({
      exitCode: 2,
      log: expect.stringContaining('"exit-code" is no setting'),
    })
  }, 60_000)

  test('show-plan starts nothing, and has no secret', async () => {
    const job = newJob({
      env: { MEMORY_LEAK_DETECTOR_SLACK_WEBHOOK_URL: 'https://hooks.slack.com/services/S3CR3T' },
    })
    const step = job.uses({ ...quiet, run: 'touch started', 'show-plan': 'true' })
    const { exitCode, log } = await step.main()
    expect({ exitCode, started: existsSync(join(job.workspace, 'started')) }).toEqual({
      exitCode: 0,
      started: false,
    })
    expect(log).toMatch(/^ {2}run +touch started +run$/mu)
    expect(log).toMatch(/^ {2}slack-webhook-url +MEMORY_LEAK_DETECTOR_SLACK_WEBHOOK_URL$/mu)
    expect(log.replace(/^::add-mask::.*$/mu, '')).not.toContain('S3CR3T')
    expect((await step.post()).log).toContain('Nothing was started, so there is nothing to judge.')
  }, 60_000)
})

describe('accepted findings', () => {
  const words = ['--interval', '200ms', '--threshold', 'sleep: 100KiB', '--threshold', '*: off']
  interface Known {
    readonly verdict: string
    readonly leakDetected: boolean
    readonly sentence: string
    readonly findings: readonly {
      readonly outcome: string
      readonly fails: boolean
      readonly accepted?: object
    }[]
    readonly ignore?: readonly { readonly state: string }[]
    readonly notices: readonly string[]
  }
  const judge = async (
    ...ignore: readonly string[]
  ): Promise<{ code: number | null; err: string; report: Known; cwd: string }> => {
    const { code, out, err, cwd } = await runCli([
      'run',
      '--json',
      ...words,
      ...ignore.flatMap((line) => ['--ignore', line]),
      ...two,
    ])
    return { code, err, cwd, report: JSON.parse(out) as Known }
  }

  test('never fail, keep their reason, and stay accepted when the run is judged again', async () => {
    const { code, err, report, cwd } = await judge(
      'sleep | threshold | until 9999-12-31 | waits for #12',
      'java | * | until 9999-12-31 | not today',
    )
    expect({ code, verdict: report.verdict, leakDetected: report.leakDetected }).toEqual({
      code: 0,
      verdict: 'pass',
      leakDetected: false,
    })
    expect(report.findings.filter(({ outcome }) => outcome === 'fail')).toEqual([
      expect.objectContaining({
        fails: false,
        accepted: { reason: 'waits for #12', until: '9999-12-31', line: 1 },
      }),
    ])
    expect(report.ignore?.map(({ state }) => state)).toEqual(['used', 'unused'])
    expect(report.notices).toContain(
      'ignore, line 2: `java | * | until 9999-12-31 | not today` matched nothing that a gate found.',
    )
    expect(err).toMatch(
      /Accepted: sleep \(pid \d+\) peaked at .*, limit 100 KiB for sleep \(waits for #12; until 9999-12-31\)\./u,
    )
    const { runDir } = (
      JSON.parse(
        (
          await runCli(
            ['run', '--json', ...words, '--ignore', 'sleep | * | until 9999-12-31 | known', ...two],
            { cwd },
          )
        ).out,
      ) as { run: { runDir: string } }
    ).run
    expect((await runCli(['report', runDir], { cwd })).code).toBe(0)
    expect(
      (await runCli(['report', runDir, '--ignore', 'java | * | until 9999-12-31 | other'], { cwd }))
        .code,
    ).toBe(1)
  }, 60_000)

  test('count again when their day is over', async () => {
    const { code, report } = await judge('sleep | threshold | until 2020-02-29 | was to be mended')
    expect({ code, verdict: report.verdict }).toEqual({ code: 1, verdict: 'fail' })
    expect(report.notices[0]).toBe(
      'ignore, line 1: `sleep | threshold | until 2020-02-29 | was to be mended` has expired: 1 finding that it accepted counts again.',
    )
  }, 60_000)

  test('without a reason nothing starts', async () => {
    expect(
      await runCli(['run', '--ignore', 'sleep | threshold | until 2027-03-31', '--', 'true']),
    ).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /^Bad input: ignore: ".*" is wrong in line 1: `sleep \| threshold \| until 2027-03-31` has no reason behind its third bar/u,
      ),
    })
  }, 60_000)

  test('in the action: no annotation on a pass, but for the line that expired', async () => {
    const job = newJob()
    writeConfig(
      job.workspace,
      'ignore:\n  - sleep | threshold | until 9999-12-31 | known\n  - java | growth | until 2020-01-31 | old\n',
    )
    const { exitCode, log, outputs, summary } = await job
      .uses({
        run: 'exec sleep 0.8',
        interval: '200ms',
        threshold: '100KiB',
        'upload-artifact': 'never',
      })
      .main()
    expect({ exitCode, verdict: outputs.get('verdict') }).toEqual({ exitCode: 0, verdict: 'pass' })
    expect(log).not.toContain('::notice')
    expect(log).toMatch(/^Passed: .* Accepted: sleep .*\(known; until 9999-12-31\)\.$/mu)
    expect(log).toMatch(/^::warning title=Memory%3A ignore has expired::ignore, line 2/mu)
    expect(outputs.get('findings')).toContain('"reason":"known"')
    expect(summary).toContain('known')
  }, 60_000)
})
