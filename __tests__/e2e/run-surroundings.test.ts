import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { useJobs } from '../support/use-jobs.ts'

const newJob = useJobs()

const outputNames = [
  'verdict',
  'leak-detected',
  'peak-memory-bytes',
  'peak-memory-is-lower-bound',
  'top-process',
  'findings',
  'exit-code',
  'command-outcome',
  'run-dir',
  'report-path',
  'artifact-id',
  'artifact-url',
]

describe('the environment of the command', () => {
  test('is that of a run: step: no inputs, no state, no token, no webhook', async () => {
    const job = newJob({
      env: {
        SLACK_WEBHOOK_URL: 'http://127.0.0.1:9/services/x',
        MY_OWN: 'kept',
        ACTIONS_CACHE_URL: 'http://127.0.0.1:9/cache',
      },
      artifacts: { url: 'http://127.0.0.1:9/', token: 'a.b.c' },
    })
    const { stdout } = await job
      .uses({
        run: 'echo BEGIN; env; echo END',
        'upload-artifact': 'never',
        'slack-notify': 'never',
      })
      .main()
    const names = stdout
      .slice(stdout.indexOf('BEGIN\n') + 6, stdout.indexOf('\nEND\n'))
      .split('\n')
      .map((line) => line.split('=')[0] ?? '')
    expect(
      names.filter((name) =>
        /^(INPUT_|STATE_|SLACK_WEBHOOK_URL|GITHUB_STATE|ACTIONS_)/u.test(name),
      ),
    ).toEqual([])
    expect(names).toEqual(
      expect.arrayContaining([
        'MY_OWN',
        'PATH',
        'HOME',
        'CI',
        'GITHUB_ACTIONS',
        'GITHUB_OUTPUT',
        'GITHUB_ENV',
        'GITHUB_PATH',
        'GITHUB_STEP_SUMMARY',
        'GITHUB_WORKSPACE',
        'RUNNER_TEMP',
        'RUNNER_TRACKING_ID',
        'MEMORY_LEAK_DETECTOR_MARKS',
      ]),
    )
  }, 30_000)

  test('its file commands work, and its outputs stand beside ours', async () => {
    const job = newJob()
    const run =
      'echo "mine=1" >> "$GITHUB_OUTPUT"; echo "FROM_RUN=yes" >> "$GITHUB_ENV"; mkdir -p tools; echo "$PWD/tools" >> "$GITHUB_PATH"; printf "### Mine" >> "$GITHUB_STEP_SUMMARY"'
    const { outputs, summary } = await job.uses({ run, 'upload-artifact': 'never' }).main()
    expect(outputs.get('mine')).toBe('1')
    expect(outputs.get('verdict')).toBe('pass')
    expect(summary).toMatch(/^### Mine\n### ✅ Memory gate passed: test\n/u)
    expect((await job.run('echo "$FROM_RUN:${PATH%%:*}"')).stdout).toBe(
      `yes:${job.workspace}/tools\n`,
    )
  }, 30_000)

  test('an output of the command without a line break at its end does not swallow ours', async () => {
    const { outputs } = await newJob()
      .uses({ run: 'printf "mine=1" >> "$GITHUB_OUTPUT"', 'upload-artifact': 'never' })
      .main()
    expect([outputs.get('mine'), outputs.get('verdict')]).toEqual(['1', 'pass'])
  }, 30_000)

  test('a summary of the command alone where ours is off', async () => {
    const { summary } = await newJob()
      .uses({
        run: 'echo "only mine" >> "$GITHUB_STEP_SUMMARY"',
        summary: 'off',
        'upload-artifact': 'never',
      })
      .main()
    expect(summary).toBe('only mine\n')
  }, 30_000)

  test('a summary that the command fills up: one warning, its text is kept, the verdict stands', async () => {
    const run = 'head -c 1048000 /dev/zero | tr "\\0" x >> "$GITHUB_STEP_SUMMARY"; exit 7'
    const { exitCode, log, summary, outputs } = await newJob()
      .uses({ run, 'upload-artifact': 'never' })
      .main()
    expect(exitCode).toBe(7)
    expect(log.match(/^::warning .*$/gmu)).toEqual([
      expect.stringContaining('wrote so much to the job summary that the report does not fit'),
    ])
    expect(summary).toMatch(/^x{1048000}$/u)
    expect(outputs.get('verdict')).toBe('pass')
  }, 30_000)

  test('marks it sets by its environment are in the report', async () => {
    const { outputs } = await newJob()
      .uses({
        run: 'sleep 0.5; echo "phase two" >> "$MEMORY_LEAK_DETECTOR_MARKS"; sleep 1',
        interval: '200ms',
        'upload-artifact': 'never',
      })
      .main()
    const report = JSON.parse(
      readFileSync(`${outputs.get('run-dir') ?? ''}/report.json`, 'utf8'),
    ) as { marks: { name: string; atMs: number }[] }
    expect(report.marks.map(({ name }) => name)).toEqual(['phase two'])
    expect(report.marks[0]?.atMs).toBeGreaterThan(300)
  }, 30_000)
})

describe('outputs', () => {
  test('are complete when the command fails and when a gate fails', async () => {
    const job = newJob()
    const failing = await job
      .uses({ run: 'sleep 1.5; exit 4', interval: '200ms', 'upload-artifact': 'never' })
      .main()
    expect([...failing.outputs.keys()].toSorted()).toEqual(outputNames.toSorted())
    expect(failing.outputs.get('leak-detected')).toBe('false')
    const gated = await job
      .uses({
        run: 'exec sleep 1.5',
        interval: '200ms',
        threshold: '100KiB',
        'upload-artifact': 'never',
      })
      .main()
    expect([...gated.outputs.keys()].toSorted()).toEqual(outputNames.toSorted())
    expect(gated.exitCode).toBe(1)
    expect(gated.outputs.get('leak-detected')).toBe('true')
    expect(Number(gated.outputs.get('peak-memory-bytes'))).toBeGreaterThan(500_000)
    expect(gated.outputs.get('top-process')).toBe('sleep')
    const findings = JSON.parse(gated.outputs.get('findings') ?? '') as {
      gate: string
      outcome: string
      subject: { kind: string }
      limit: number
      unit: string
    }[]
    expect(findings[0]).toMatchObject({
      gate: 'threshold',
      outcome: 'fail',
      severity: 'error',
      subject: { kind: 'process' },
      limit: 102_400,
      unit: 'bytes',
    })
    expect(gated.outputs.get('run-dir')).toMatch(
      new RegExp(`^${job.temp}/memory-leak-detector/test-2$`, 'u'),
    )
    expect(readFileSync(gated.outputs.get('report-path') ?? '', 'utf8')).toMatch(
      /^Memory Leak Detection Report - /u,
    )
    expect([gated.outputs.get('artifact-id'), gated.outputs.get('artifact-url')]).toEqual(['', ''])
  }, 30_000)

  test('fail-on: none: green, would have failed, and leak-detected all the same', async () => {
    const { exitCode, outputs, log } = await newJob()
      .uses({
        run: 'sleep 1.5',
        interval: '200ms',
        threshold: '100KiB',
        'fail-on': 'none',
        'upload-artifact': 'never',
      })
      .main()
    expect(exitCode).toBe(0)
    expect(outputs.get('verdict')).toBe('warn')
    expect(outputs.get('leak-detected')).toBe('true')
    expect(log).toContain('Warned, would have failed: ')
    expect(log).toMatch(/^::warning title=Memory gate warns/mu)
    expect(log).not.toMatch(/^::error/mu)
  }, 30_000)

  test('more than 50 findings: 50 are handed on', async () => {
    const run = 'for i in $(seq 60); do sleep 2 & done; wait'
    const { outputs } = await newJob()
      .uses({ run, interval: '200ms', threshold: '100KiB', 'upload-artifact': 'never' })
      .main()
    expect((JSON.parse(outputs.get('findings') ?? '') as unknown[]).length).toBe(50)
  }, 30_000)
})

describe('a pass', () => {
  test('is at most six lines of log and no annotation', async () => {
    const { log } = await newJob()
      .uses({ run: 'sleep 1.2', interval: '200ms', 'upload-artifact': 'never' })
      .main()
    expect(log).toMatch(/^Passed: the largest process, /mu)
    // a blank line and the end of a group come before the verdict
    const lines = log.trim().split('\n')
    expect(lines[0]).toBe('::endgroup::')
    expect(lines.slice(1).length).toBeLessThanOrEqual(6)
    expect(log).not.toMatch(/^::(error|warning|notice)/mu)
  }, 30_000)
})

describe('a failure', () => {
  const run = `echo '::group::build'; printf 'no line break'; python3 -c "import time; held = bytearray(b'x') * (60 << 20); time.sleep(1)"`

  test('stands open below what the command folded and left unfinished, says what first, and what to do last', async () => {
    const { exitCode, log } = await newJob()
      .uses({ run, threshold: '50MiB', interval: '200ms', 'upload-artifact': 'never' })
      .main()
    expect(exitCode).toBe(1)
    expect(log).toMatch(
      /^::group::build\nno line break\n::endgroup::\nFailed: python\S* \(pid \d+\) peaked at [67]\d(\.\d+)? MiB.*, limit 50 MiB/u,
    )
    expect(log.trimEnd().split('\n').at(-1)).toMatch(/^ {2}Next: .*`threshold: \S+`$/u)
  }, 30_000)
})

describe('what the command leaves behind', () => {
  test('a daemon that keeps the pipes does not keep us: the runner waits for them, not for us', async () => {
    const { exitCode, pipesClosed, log } = await newJob()
      .uses({ run: 'sleep 30 & echo started', settle: 'off', 'upload-artifact': 'never' })
      .main()
    expect(exitCode).toBe(0)
    expect(log).toMatch(/^Passed: /mu)
    expect(pipesClosed).toBe(false)
  }, 30_000)

  test('a daemon is part of the workload while the command runs', async () => {
    const run = `setsid tail -f /dev/null > /dev/null 2>&1 < /dev/null & sleep 1.5; echo "daemon=$!" >> "$GITHUB_OUTPUT"`
    const { outputs } = await newJob()
      .uses({ run, interval: '200ms', settle: 'off', 'upload-artifact': 'never' })
      .main()
    const report = JSON.parse(
      readFileSync(`${outputs.get('run-dir') ?? ''}/report.json`, 'utf8'),
    ) as { processes: { name: string }[] }
    expect(report.processes.map(({ name }) => name)).toContain('tail')
  }, 30_000)
})

describe('progress', () => {
  test('a plain line each `progress`, without escape sequences', async () => {
    const { log } = await newJob()
      .uses({ run: 'sleep 3.5', interval: '200ms', progress: '1s', 'upload-artifact': 'never' })
      .main()
    const beats = log
      .split('\n')
      .filter((line) =>
        /^\[00:0\d\] total \S+ (B|KiB|MiB) {2}top (?:bash|sleep)#\d+ \S+ (KiB|MiB) {2}samples \d+$/u.test(
          line,
        ),
      )
    expect(beats.length).toBeGreaterThanOrEqual(2)
    expect(beats.length).toBeLessThanOrEqual(4)
    expect(log).not.toContain('\u001b')
  }, 30_000)

  test('none while the command talks', async () => {
    const { log } = await newJob()
      .uses({
        run: 'for i in 1 2 3 4 5 6 7 8 9 10 11 12; do echo "tick $i"; sleep 0.3; done',
        interval: '200ms',
        progress: '2s',
        'upload-artifact': 'never',
      })
      .main()
    expect(log).toContain('tick 12\n')
    expect(log).not.toMatch(/^\[00:/mu)
  }, 30_000)

  test('none with 0s', async () => {
    const { log } = await newJob()
      .uses({ run: 'sleep 1.5', interval: '200ms', progress: '0s', 'upload-artifact': 'never' })
      .main()
    expect(log).not.toMatch(/^\[00:/mu)
  }, 30_000)
})
