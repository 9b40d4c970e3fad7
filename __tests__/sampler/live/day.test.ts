import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { SAMPLER_FLAGS } from '../../../src/sampling/start-sampling.ts'
import { Follower } from '../../../src/samples/follow.ts'
import { listSegments } from '../../../src/samples/segments.ts'
import { judgeCurve } from '../../../src/stats/judge-curve.ts'
import { makePlan } from '../../support/make-report.ts'
import { makeTempDirectory } from '../support/temp-directory.ts'
import { buildSampler } from './build-sampler.ts'
import { start, type Running } from './programs.ts'
import { sleep } from './sampling.ts'

const directory = makeTempDirectory()
const HOUR_MS = 3_600_000
const INTERVAL_MS = 10_000

/**
 * Bash that starts something short again and again, so that births and deaths are recorded all day.
 */
const CHURN = 'while :; do sleep 0.05; done'

/** A look counts as 2 s, however fast they follow one another here. */
async function readLooks(watch: Running, looks: { timeS: number; bytes: number }[]): Promise<void> {
  for (let line = await watch.readLine(); line !== ''; line = await watch.readLine()) {
    const [count, bytes] = line.split(' ').map(Number)
    looks.push({ timeS: 2 * (count ?? 0), bytes: bytes ?? 0 })
  }
}

test('24 hours: memory flat by our own verdict, disk within its bounds, no sample lost', async () => {
  const sampler = buildSampler(directory)
  // of its own each time: a second try must not meet the stop file of the first
  const runDir = mkdtempSync(join(directory, 'run-'))
  mkdirSync(join(runDir, 'control'), { recursive: true })
  const churn = start('bash', ['-c', CHURN])
  writeFileSync(join(runDir, 'control', 'marks'), '')
  const plan = makePlan({
    mode: 'watch',
    scope: 'targets',
    targetPids: [churn.pid],
    parentPid: process.pid,
    intervalMs: INTERVAL_MS,
    durationMs: 0,
    standing: { directory: runDir, retainMs: 2 * HOUR_MS },
    runDir,
  })
  writeFileSync(join(runDir, 'plan.json'), JSON.stringify(plan))
  const clock = pathToFileURL(join(import.meta.dirname, '../../../bench/faster-clock.mjs')).href
  const child = spawn(process.execPath, [...SAMPLER_FLAGS, '--import', clock, sampler, runDir], {
    stdio: 'inherit',
    env: { ...process.env, BENCH_SPEED: '2000', BENCH_WARM_UP_MS: String(25 * HOUR_MS) },
  })
  const ended = once(child, 'exit')
  const watch = start(process.execPath, [
    '--expose-gc',
    '--semi-space-growth-factor=1',
    join(import.meta.dirname, 'look-all-day.ts'),
    runDir,
    JSON.stringify(plan),
  ])
  const looks: { timeS: number; bytes: number }[] = []
  void readLooks(watch, looks)
  const samples = join(runDir, 'samples.ndjson')
  const follower = new Follower(samples)
  const costs: { timeS: number; bytes: number }[] = []
  const ticks: number[] = []
  let mostBytes = 0
  let lastMs = 0
  while (lastMs < 24 * HOUR_MS && child.exitCode === null) {
    await sleep(100)
    for (const record of follower.read()) {
      if (record.k === 'cost') costs.push({ timeS: record.t / 1000, bytes: record.rssKiB * 1024 })
      if (record.k !== 'tick') continue
      ticks.push(record.n)
      lastMs = record.t
    }
    const sizes = readdirSync(runDir)
      .filter((name) => name.startsWith('samples.'))
      .map((name) => statSync(join(runDir, name), { throwIfNoEntry: false })?.size ?? 0)
    mostBytes = Math.max(
      mostBytes,
      sizes.reduce((sum, size) => sum + size, 0),
    )
  }
  follower.close()
  writeFileSync(join(runDir, 'control', 'stop'), '')
  await ended
  expect(looks.length).toBeGreaterThan(20)
  expect(Math.max(...looks.map(({ bytes }) => bytes))).toBeLessThan(200 * 2 ** 20)
  // of few looks, as a busy machine makes, a flat heap is not always cleared
  expect(['ok', 'suspect']).toContain(
    judgeCurve({
      timesS: looks.map(({ timeS }) => timeS),
      bytes: looks.map(({ bytes }) => bytes),
      runtime: 'node',
    }).grade,
  )
  expect(
    judgeCurve({
      timesS: costs.map(({ timeS }) => timeS),
      bytes: costs.map(({ bytes }) => bytes),
      runtime: 'node',
    }).grade,
  ).toBe('ok')
  expect(Math.max(...costs.map(({ bytes }) => bytes))).toBeLessThan(100 * 2 ** 20)
  expect(mostBytes).toBeLessThan(2 ** 20)
  // a busy machine may miss some of the 8,640, which take it 5 ms each
  expect(ticks.length).toBeGreaterThan(1000)
  expect(ticks.every((n, at) => at === 0 || n > (ticks[at - 1] ?? 0))).toBe(true)
  const segments = listSegments(samples)
  // a reader that is held up for so long that segments are gone meanwhile has not seen them: none
  // is lost of what is kept
  const kept = segments.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line) =>
        line.startsWith('{"k":"tick"') ? [(JSON.parse(line) as { n: number }).n] : [],
      ),
  )
  expect(kept).toEqual(Array.from(kept, (_, at) => (kept[0] ?? 0) + at))
  const [{ from = 0 }] = [
    JSON.parse(readFileSync(segments[0] ?? samples, 'utf8').split('\n')[0] ?? '') as {
      from?: number
    },
  ]
  expect(segments).toHaveLength(8)
  expect(lastMs - from).toBeGreaterThanOrEqual(2 * HOUR_MS)
  expect(lastMs - from).toBeLessThan(3 * HOUR_MS)
}, 300_000)
