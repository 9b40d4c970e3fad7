import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { MiniRunner } from '../support/mini-runner.ts'
import { useJobs } from '../support/use-jobs.ts'

const newJob = useJobs()

interface Report {
  verdict: string
  run: { workload: { cancelled: boolean; exitCode: number; signal: string | null } | null }
  quality: { complete: boolean; ended: string; ticks: number }
}

function readReport(job: MiniRunner, name = 'test'): Report {
  return JSON.parse(
    readFileSync(join(job.temp, 'memory-leak-detector', name, 'report.json'), 'utf8'),
  ) as Report
}

const isAlive = (pid: number): boolean =>
  existsSync(`/proc/${pid}`) && !/^State:\tZ/mu.test(readFileSync(`/proc/${pid}/status`, 'utf8'))

/** Whoever its parent is, a command is cancelled as it should be. */
const WAYS = [
  ['started directly', { launcher: 'off' }],
  ['by a parent that waits for it', { 'exit-records': 'off' }],
] as const

describe.each(WAYS)('a command %s', (_way, how) => {
  test('SIGINT: the whole tree is told, also in other sessions, and a complete partial report is there soon', async () => {
    const job = newJob()
    const run = [
      // a shell lets its background jobs ignore SIGINT; a server that a test starts does not
      'env --default-signal=INT sleep 300 & echo "child $!"',
      'setsid env --default-signal=INT sleep 301 > /dev/null 2>&1 & echo "away $!"',
      'sleep 1.5; echo ready; wait',
    ].join('\n')
    const { exitCode, signals, log, outputs } = await job
      .uses({ ...how, run, interval: '200ms', 'upload-artifact': 'never' })
      .main({ whenLog: /ready/u })
    // before the runner asks again
    expect(signals).toEqual(['SIGINT'])
    expect(exitCode).toBe(130)
    const report = readReport(job)
    expect(report).toMatchObject({
      verdict: 'pass',
      run: { workload: { cancelled: true } },
      quality: { complete: true, ended: 'stop' },
    })
    expect(report.quality.ticks).toBeGreaterThan(4)
    expect(outputs.get('verdict')).toBe('pass')
    expect(log).toMatch(
      /::warning title=Memory gate passed%2C command cancelled%3A test::The command was cancelled and ended .*Passed: /u,
    )
    expect(outputs.get('command-outcome')).toBe('cancelled')
    for (const [, pid] of log.matchAll(/^(?:child|away) (\d+)$/gmu))
      expect(isAlive(Number(pid))).toBe(false)
  }, 60_000)

  test('a command that swallows SIGINT and SIGTERM: the report is complete before anybody kills', async () => {
    const job = newJob()
    const run =
      'trap "echo asked" INT; trap "echo told" TERM; turns=$(seq 200); echo ready; for i in $turns; do sleep 0.1 || true; done'
    const { log, signals, signal } = await job
      .uses({ ...how, run, shell: 'bash {0}', interval: '200ms', 'upload-artifact': 'never' })
      .main({ whenLog: /ready/u })
    expect(signal).toBe('SIGKILL')
    expect(signals).toEqual(['SIGINT', 'SIGTERM', 'SIGKILL'])
    // SIGINT reached the command, and the verdict was out before SIGTERM
    expect(log.indexOf('asked')).toBeLessThan(log.indexOf('Passed: '))
    expect(log.indexOf('Passed: ')).toBeGreaterThan(0)
    expect(log.indexOf('told')).toBeGreaterThan(log.indexOf('Passed: '))
    expect(log).toContain(
      'The command was cancelled by SIGINT and still ran when this was written.',
    )
    expect(log).not.toContain('ended by SIGINT')
    expect(readReport(job).run.workload).toMatchObject({
      cancelled: true,
      exitCode: 130,
      stillRuns: true,
    })
  }, 60_000)

  test('a command that tidies up until after the report is waited for', async () => {
    const job = newJob()
    const tidy =
      'until test -e "${MEMORY_LEAK_DETECTOR_MARKS%/control/marks}/report.json"; do sleep 0.1; done'
    const run = `trap '${tidy}; echo tidied; exit 0' INT; echo ready; while :; do sleep 0.2; done`
    const { log, exitCode } = await job
      .uses({ ...how, run, interval: '200ms', 'upload-artifact': 'never' })
      .main({ whenLog: /ready/u })
    expect(log).toContain('tidied')
    expect(log.indexOf('Passed: ')).toBeLessThan(log.indexOf('tidied'))
    expect(exitCode).toBe(130)
  }, 60_000)

  test('a command that ends with 0 on SIGINT', async () => {
    const { exitCode, outputs } = await newJob()
      .uses({
        ...how,
        run: 'trap "exit 0" INT; echo ready; while :; do sleep 0.1; done',
        interval: '200ms',
        'upload-artifact': 'never',
      })
      .main({ whenLog: /ready/u })
    expect(exitCode).toBe(0)
    expect(outputs.get('exit-code')).toBe('0')
    expect(outputs.get('command-outcome')).toBe('cancelled')
  }, 30_000)

  test('main killed: post judges what main left', async () => {
    const job = newJob()
    const step = job.uses({
      ...how,
      run: 'echo ready; exec sleep 4',
      interval: '200ms',
      threshold: '100KiB',
      'upload-artifact': 'never',
    })
    const main = await step.main({ whenLog: /ready/u, signal: 'SIGKILL' })
    expect(main.signal).toBe('SIGKILL')
    const post = await step.post()
    expect(post.exitCode).toBe(1)
    expect(post.log).toMatch(/^Failed: sleep .*peaked at/mu)
    expect(post.summary).toContain('Memory gate failed')
    expect(readdirSync(join(job.temp, 'memory-leak-detector/test'))).toEqual(
      expect.arrayContaining(['report.json', 'judged', 'samples.ndjson']),
    )
    expect((await step.post()).log).toBe('')
  }, 60_000)

  test('SIGTERM alone does the same as SIGINT', async () => {
    const { exitCode, outputs } = await newJob()
      .uses({
        ...how,
        run: 'echo ready; exec sleep 300',
        interval: '200ms',
        'upload-artifact': 'never',
      })
      .main({ whenLog: /ready/u, signal: 'SIGTERM' })
    expect(exitCode).toBe(143)
    expect(outputs.get('exit-code')).toBe('143')
  }, 30_000)
})

test('scan for a duration: cancelled, it reports what it has', async () => {
  const job = newJob()
  const { exitCode, signals, outputs } = await job
    .uses({
      mode: 'scan',
      duration: '10m',
      interval: '200ms',
      progress: '1s',
      threshold: '90%',
      'upload-artifact': 'never',
    })
    .main({ whenLog: /samples/u })
  expect(signals).toEqual(['SIGINT'])
  expect(exitCode).toBe(0)
  expect(outputs.get('verdict')).toBe('pass')
  expect(readReport(job).quality).toMatchObject({ complete: true })
}, 30_000)
