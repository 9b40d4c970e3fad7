import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { findNode } from '../support/find-node.ts'
import type { MiniRunner } from '../support/mini-runner.ts'
import { useJobs } from '../support/use-jobs.ts'

const newJob = useJobs()
const quiet = { interval: '200ms', 'upload-artifact': 'never' }

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const hasNamespaces = spawnSync('unshare', ['--pid', '--fork', '--mount-proc', 'true']).status === 0
const testWithNamespaces = hasNamespaces ? test : test.skip

interface Report {
  verdict: string
  sentence: string
  inconclusiveReason: string
  scope: { kind: string; label: string }
  processes: { name: string; command: string }[]
  marks: { name: string }[]
  quality: { ended: string; ticks: number }
}
const runDir = (job: MiniRunner, name = 'test'): string =>
  join(job.temp, 'memory-leak-detector', name)
const readReport = (job: MiniRunner, name = 'test'): Report =>
  JSON.parse(readFileSync(join(runDir(job, name), 'report.json'), 'utf8')) as Report

function samplerPid(job: MiniRunner, name = 'test'): number {
  return Number(
    /"pid":(\d+)/u.exec(readFileSync(join(runDir(job, name), 'samples.ndjson'), 'utf8'))?.[1],
  )
}

/** A later step that is large enough to be told apart. */
const hungryStep = 'python3 -c "import time; x = bytearray(60 << 20); time.sleep(1.2)"'

describe('start and post', () => {
  test('post judges what the steps between did, and fails the job', async () => {
    const job = newJob()
    const step = job.uses({ ...quiet, threshold: '40MiB' })
    const main = await step.main()
    expect(main.exitCode).toBe(0)
    expect([...main.outputs]).toEqual([
      ['run-dir', runDir(job)],
      ['report-path', expect.stringMatching(`^${runDir(job)}/memory-leak-report_[-_0-9]+\\.log$`)],
    ])
    expect(main.log).toMatch(
      /^Sampling "test" every 200 ms \(scope job\); a step with mode: check, or this action's post step, judges\.$/mu,
    )
    await job.run(hungryStep)
    const post = await step.post()
    expect(post.exitCode).toBe(1)
    expect(post.log).toMatch(
      /^Failed: python3\S* \(pid \d+\) peaked at \S+ MiB.*, limit 40 MiB\./mu,
    )
    expect(post.log).toMatch(/^::error title=Memory gate failed%3A test::Failed: python3/mu)
    expect(post.summary).toMatch(/^### ❌ Memory gate failed: test\n/u)
    expect(existsSync(main.outputs.get('report-path') ?? '')).toBe(true)
    expect(readReport(job)).toMatchObject({
      verdict: 'fail',
      scope: { kind: 'job', label: 'the steps of the job' },
      quality: { ended: 'stop' },
    })
  }, 60_000)

  test('a healthy job passes, and a second post does nothing', async () => {
    const job = newJob()
    const step = job.uses(quiet)
    await step.main()
    await job.run('sleep 1')
    const post = await step.post()
    expect(post.exitCode).toBe(0)
    expect(post.log).toMatch(/^Passed: /mu)
    expect(await step.post()).toMatchObject({ exitCode: 0, log: '', summary: '' })
  }, 60_000)

  test('the job is its steps: neither this tool nor the runner is in it, but daemons of earlier steps are', async () => {
    const job = newJob()
    await job.run('setsid sleep 60 > /dev/null 2>&1 < /dev/null & echo')
    const step = job.uses({ ...quiet, 'command-lines': 'full' })
    await step.main()
    await job.run('sleep 0.8')
    await step.post()
    const commands = readReport(job).processes.map(({ command }) => command)
    expect(commands).toContain('sleep 60')
    expect(commands).toContain('sleep 0.8')
    expect(commands.filter((command) => /dist\/|Runner\.Worker|jest/u.test(command))).toEqual([])
  }, 60_000)

  testWithNamespaces(
    'without Runner.Worker (container jobs) the job is all of the PID namespace but its first process and this tool',
    async () => {
      const job = newJob()
      const script = [
        'sleep 61 > /dev/null 2>&1 & setsid sleep 62 > /dev/null 2>&1 &',
        'env INPUT_INTERVAL=200ms INPUT_UPLOAD-ARTIFACT=never INPUT_COMMAND-LINES=full GITHUB_STATE="$PWD/state" node "$DIST/main/index.js"',
        'sleep 0.7',
        'env "STATE_run-dir=$RUNNER_TEMP/memory-leak-detector/test" node "$DIST/post/index.js"',
        'kill $(jobs -p) || true',
      ].join('\n')
      writeFileSync(join(job.workspace, 'container.sh'), script)
      const { exitCode, log } = await job.run(
        `touch state; export DIST='${dist}' PATH='${dirname(process.execPath)}':"$PATH"; unshare --pid --fork --mount-proc bash container.sh`,
      )
      expect({ exitCode, log }).toMatchObject({
        exitCode: 0,
        log: expect.stringMatching(/^Passed: /mu),
      })
      const { scope, processes } = readReport(job)
      expect(scope.label).toBe("all processes here (the runner's worker is not visible)")
      expect(processes.map(({ command }) => command)).toEqual(
        expect.arrayContaining(['sleep 61', 'sleep 62', 'sleep 0.7']),
      )
      expect(
        processes
          .map(({ command }) => command)
          .filter((command) => /container\.sh|dist\//u.test(command)),
      ).toEqual([])
    },
    60_000,
  )

  const node20 = findNode(20)
  const onNode20 = node20 === null ? test.skip : test
  onNode20(
    'on Node 20, which runners for 32-bit ARM have',
    async () => {
      const job = newJob({ node: node20 ?? '' })
      const step = job.uses({ ...quiet, threshold: '40MiB' })
      expect((await step.main()).exitCode).toBe(0)
      await job.run(hungryStep)
      expect((await step.post()).exitCode).toBe(1)
      expect((await job.uses({ ...quiet, run: 'exit 3' }).main()).exitCode).toBe(3)
    },
    60_000,
  )

  test('main that refused its inputs, or was skipped: post prints one line and ends 0', async () => {
    const step = newJob().uses({ ...quiet, threshold: '-5' })
    const main = await step.main()
    expect(main.exitCode).toBe(2)
    expect(main.log).toMatch(/^::error title=Bad input::.*threshold.*-5/mu)
    expect(await step.post()).toMatchObject({
      exitCode: 0,
      log: 'Nothing was started, so there is nothing to judge.\n',
    })
  }, 30_000)

  test('marks of later steps are in the report', async () => {
    const job = newJob()
    const step = job.uses(quiet)
    await step.main()
    expect(
      (await job.run('echo "build done" >> "$MEMORY_LEAK_DETECTOR_MARKS"; sleep 0.6')).exitCode,
    ).toBe(0)
    await step.post()
    expect(readReport(job).marks.map(({ name }) => name)).toEqual(['build done'])
  }, 30_000)
})

describe('start and check', () => {
  test('check judges in main, with the plan of start and all outputs; both posts then do nothing', async () => {
    const job = newJob()
    const start = job.uses({ ...quiet, threshold: '40MiB' })
    await start.main()
    await job.run(hungryStep)
    const check = job.uses({ mode: 'check' })
    const judged = await check.main()
    expect(judged.exitCode).toBe(1)
    expect(judged.outputs.get('verdict')).toBe('fail')
    expect(judged.outputs.get('leak-detected')).toBe('true')
    expect(judged.outputs.get('top-process')).toMatch(/^python3/u)
    expect(judged.outputs.get('exit-code')).toBe('')
    expect(judged.outputs.get('run-dir')).toBe(runDir(job))
    expect(existsSync(judged.outputs.get('report-path') ?? '')).toBe(true)
    expect(judged.summary).toContain('Memory gate failed')
    expect(await check.post()).toMatchObject({ exitCode: 0, log: '' })
    expect(await start.post()).toMatchObject({ exitCode: 0, log: '', summary: '' })
  }, 60_000)

  test('a second check finds nothing that is unjudged', async () => {
    const job = newJob()
    await job.uses(quiet).main()
    expect((await job.uses({ mode: 'check' }).main()).exitCode).toBe(0)
    const again = await job.uses({ mode: 'check' }).main()
    expect(again.exitCode).toBe(2)
    expect(again.log).toMatch(
      /^::error title=Bad input::.*name.*none is unjudged here: a step with `mode: start` must come before/mu,
    )
  }, 60_000)

  test('two open runs: the error lists both; by name each is judged', async () => {
    const job = newJob()
    await job.uses({ ...quiet, name: 'first' }).main()
    await job.uses({ ...quiet, name: 'the second/one' }).main()
    const ambiguous = await job.uses({ mode: 'check' }).main()
    expect(ambiguous.exitCode).toBe(2)
    expect(ambiguous.log).toMatch(/^::error .*the unjudged runs are: first, the-second-one/mu)
    const wrong = await job.uses({ mode: 'check', name: 'third' }).main()
    expect(wrong.exitCode).toBe(2)
    expect(wrong.log).toMatch(/^::error .*third.*the unjudged runs are: first, the-second-one/mu)
    expect(
      (await job.uses({ mode: 'check', name: 'the second/one' }).main()).outputs.get('run-dir'),
    ).toBe(runDir(job, 'the-second-one'))
    expect((await job.uses({ mode: 'check' }).main()).outputs.get('run-dir')).toBe(
      runDir(job, 'first'),
    )
  }, 60_000)

  const foreign: readonly (readonly [input: string, value: string])[] = [
    ['threshold', '50%'],
    ['run', 'true'],
    ['upload-artifact', 'never'],
    ['slack-notify', 'always'],
  ]
  test('any other own input is an error that says where it belongs', async () => {
    const job = newJob()
    await job.uses(quiet).main()
    for (const [input, value] of foreign) {
      const { exitCode, log } = await job.uses({ mode: 'check', [input]: value }).main()
      expect({ input, exitCode }).toEqual({ input, exitCode: 2 })
      expect(log).toMatch(
        new RegExp(
          `^::error title=Bad input::.*${input}.*belongs to the step with .mode: start`,
          'mu',
        ),
      )
    }
    // a default that is given is no difference
    expect(
      (await job.uses({ mode: 'check', interval: '1s', 'fail-on': 'auto' }).main()).exitCode,
    ).toBe(0)
  }, 60_000)

  test('a run of `run` or `scan` is not for check', async () => {
    const job = newJob()
    const step = job.uses({ ...quiet, run: 'echo ready; exec sleep 30' })
    await step.main({ whenLog: /ready/u, signal: 'SIGKILL' })
    expect((await job.uses({ mode: 'check' }).main()).exitCode).toBe(2)
    await step.post()
  }, 60_000)
})

describe('two instances in a job', () => {
  test('share nothing: names, directories, verdicts of their own', async () => {
    const job = newJob()
    const strict = job.uses({ ...quiet, threshold: '40MiB' })
    const mild = job.uses({ ...quiet, threshold: '2GiB' })
    const [first, second] = [await strict.main(), await mild.main()]
    expect([first.outputs.get('run-dir'), second.outputs.get('run-dir')]).toEqual([
      runDir(job),
      runDir(job, 'test-2'),
    ])
    await job.run(hungryStep)
    // the stack of post steps: last registered first
    expect((await mild.post()).exitCode).toBe(0)
    expect((await strict.post()).exitCode).toBe(1)
    expect([readReport(job).verdict, readReport(job, 'test-2').verdict]).toEqual(['fail', 'pass'])
    expect(
      readReport(job, 'test-2')
        .processes.map(({ command }) => command)
        .filter((command) => command.includes('/dist/')),
    ).toEqual([])
  }, 60_000)

  test('a matrix: the name holds readable values', async () => {
    const job = newJob({ matrix: { os: 'ubuntu 24', node: 20 } })
    const step = job.uses(quiet)
    const name = (await step.main()).outputs.get('run-dir')?.split('/').at(-1)
    expect(name).toMatch(/^test.*ubuntu-24.*20/u)
    await step.post()
  }, 30_000)
})

describe('a broken measurement', () => {
  const breakages: readonly (readonly [
    what: string,
    how: (job: MiniRunner) => void,
    reason: RegExp,
  ])[] = [
    [
      'the sampler was killed',
      (job) => {
        process.kill(samplerPid(job), 'SIGKILL')
      },
      /the sampler stopped by itself or was killed after/u,
    ],
    [
      'the sampler was ended by SIGTERM',
      (job) => {
        process.kill(samplerPid(job), 'SIGTERM')
      },
      /the sampler was ended by a signal after/u,
    ],
    [
      'the samples are gone',
      (job) => {
        rmSync(join(runDir(job), 'samples.ndjson'))
      },
      /there are no samples/u,
    ],
    [
      'the samples are damaged',
      (job) => {
        const file = join(runDir(job), 'samples.ndjson')
        process.kill(samplerPid(job), 'SIGKILL')
        writeFileSync(
          file,
          readFileSync(file, 'utf8').replace('"k":"tick"', '"k":"ti').concat('{"k":"end"}\n'),
        )
      },
      /cannot be read: the file is damaged|the sampler stopped by itself/u,
    ],
  ]
  test.each(breakages)(
    '%s: inconclusive, fails',
    async (_what, damage, reason) => {
      const job = newJob()
      const step = job.uses(quiet)
      await step.main()
      await sleep(600)
      damage(job)
      const post = await step.post()
      expect(post.exitCode).toBe(3)
      expect(post.log).toMatch(/^Not judged: /mu)
      expect(post.log).toMatch(reason)
      expect(post.log).toMatch(/^::error title=Memory not judged/mu)
      expect(readReport(job).verdict).toBe('inconclusive')
    },
    30_000,
  )

  test('if-inconclusive: warn and ignore: green, said as a warning or a notice', async () => {
    for (const [soft, level] of [
      ['warn', 'warning'],
      ['ignore', 'notice'],
    ] as const) {
      const job = newJob()
      const step = job.uses({ ...quiet, 'if-inconclusive': soft })
      await step.main()
      process.kill(samplerPid(job), 'SIGKILL')
      const post = await step.post()
      expect(post.exitCode).toBe(0)
      expect(post.log).toMatch(new RegExp(`^::${level} title=Memory not judged`, 'mu'))
      expect(post.log).not.toMatch(/^::error/mu)
    }
  }, 30_000)

  test('a limit that was broken before the sampler died: fail stays fail', async () => {
    const job = newJob()
    const step = job.uses({ ...quiet, threshold: '40MiB' })
    await step.main()
    await job.run(hungryStep)
    process.kill(samplerPid(job), 'SIGKILL')
    const post = await step.post()
    expect(post.exitCode).toBe(1)
    expect(post.log).toMatch(
      /^Failed: python3.*limit 40 MiB\. The data is partial: the sampler stopped by itself or was killed/mu,
    )
  }, 30_000)

  test('the run directory was deleted, or its plan: post does not stay green in silence', async () => {
    for (const [command, soft, exitCode, words] of [
      [
        'rm -rf "$DIR"',
        'fail',
        3,
        '::error title=Memory not judged::Not judged: something changed the run directory .* meanwhile: it is gone, with the samples in it\\.',
      ],
      [
        'echo "{" > "$DIR/plan.json"',
        'warn',
        0,
        '::warning title=Memory not judged::.*: the plan in it cannot be read\\.',
      ],
      ['rm -rf "$DIR"', 'ignore', 0, '::notice title=Memory not judged::'],
    ] as const) {
      const job = newJob()
      const step = job.uses({ ...quiet, 'if-inconclusive': soft })
      await step.main()
      await job.run(`DIR='${runDir(job)}'; ${command}`)
      const post = await step.post()
      expect({ exitCode: post.exitCode, log: post.log }).toEqual({
        exitCode,
        log: expect.stringMatching(new RegExp(`^${words}`, 'mu')),
      })
    }
  }, 60_000)

  test("a run directory that is deleted after its verdict is nobody's business", async () => {
    const job = newJob()
    const step = job.uses({ ...quiet, run: 'true' })
    await step.main()
    await job.run(`rm -rf '${runDir(job)}'`)
    expect(await step.post()).toMatchObject({ exitCode: 0, log: '' })
  }, 30_000)
})
