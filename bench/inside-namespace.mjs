/**
 * Runs as one of exactly `count` processes of a private PID namespace: sleepers, and all variants
 * alive at once. argv[2] is the request as JSON (run.mjs); prints the measurements as JSON.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fstatSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { countProcesses, readCpuUs, readRssKiB } from './process-cost.mjs'
import { buildSystemPlan } from './system-plan.mjs'
import { untilMs } from './variants/pace.mjs'

const WARM_UP_SAMPLES = 300
const SPEED = 25
const request = JSON.parse(process.argv[2])
const here = import.meta.dirname

const runDir = join(request.directory, `run-${request.count}`)
const pids = await startAll()
const samples = openSync(join(runDir, 'samples.ndjson'), 'r')
await untilWarm()
const processes = countProcesses()
const rounds = []
for (let round = 0; round < request.rounds; round++) rounds.push(await measureRound())
const rssKiB = { sampler: readRssKiB(pids.sampler), idle: readRssKiB(pids.idle) }
const systeminformationUs = request.competitors === '' ? null : await measureSystemInformation()
process.stdout.write(JSON.stringify({ processes, rounds, rssKiB, systeminformationUs }))
process.exit()

async function startAll() {
  const others = {
    statm: [request.statm],
    ps: [request.node, join(here, 'variants/ps.mjs')],
    idle: [request.node, '-e', 'setInterval(() => {}, 1e9)'],
  }
  if (request.competitors !== '')
    others.pidusage = [request.node, join(here, 'variants/pidusage.mjs'), request.competitors]
  const spare = request.count - countProcesses() - Object.keys(others).length - 1
  const sleepers = spawn(request.sleepers, [String(spare), '1'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(sleepers.stdout, 'data')
  const started = {}
  for (const [name, [program, ...words]] of Object.entries(others))
    started[name] = start(program, words)
  mkdirSync(join(runDir, 'control'), { recursive: true })
  writeFileSync(join(runDir, 'plan.json'), JSON.stringify(buildSystemPlan(runDir)))
  writeFileSync(join(runDir, 'control', 'marks'), '')
  writeFileSync(join(runDir, 'samples.ndjson'), '', { flag: 'a' })
  // the words before the bundle are those of src/sampling/start-sampling.ts, but for the clock
  started.sampler = start(
    request.node,
    [
      '--import',
      join(here, 'faster-clock.mjs'),
      '--single-threaded',
      '--max-semi-space-size=1',
      '--optimize-for-size',
      request.sampler,
      runDir,
    ],
    {
      BENCH_SPEED: String(SPEED),
      BENCH_WARM_UP_MS: String(WARM_UP_SAMPLES * 1000),
    },
  )
  return started
}

function start(program, words, env = {}) {
  const child = spawn(program, words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { PATH: process.env.PATH, ...env },
  })
  child.once('exit', (code, signal) => {
    process.stderr.write(`bench: ${words[0] ?? program} ended early (${code ?? signal})\n`)
    process.exit(1)
  })
  return child.pid
}

async function untilWarm() {
  // the last second is at the true rate already, and lets the burst of births settle
  await sleep((WARM_UP_SAMPLES * 1000) / SPEED + 3000)
  const taken = countTicks(0)
  if (taken < WARM_UP_SAMPLES * 0.9)
    throw new Error(
      `the sampler took ${taken} of ${WARM_UP_SAMPLES} warm-up samples; see ${runDir}`,
    )
}

/**
 * From three quarters of a second to three quarters of another: no paced variant is at work then,
 * so whole samples are counted.
 */
async function measureRound() {
  await untilMs(750)
  const before = readAll()
  const offset = fstatSync(samples).size
  await sleep((request.seconds - 0.5) * 1000)
  await untilMs(750)
  const after = readAll()
  const ticks = countTicks(offset)
  return Object.fromEntries(
    Object.keys(pids).map((name) => {
      return [name, (after[name] - before[name]) / (name === 'sampler' ? ticks : request.seconds)]
    }),
  )
}

function readAll() {
  return Object.fromEntries(Object.entries(pids).map(([name, pid]) => [name, readCpuUs(pid)]))
}

function countTicks(offset) {
  const text = Buffer.alloc(fstatSync(samples).size - offset)
  readSync(samples, text, 0, text.length, offset)
  return text.toString('latin1').split('"k":"tick"').length - 1
}

/** Alone, as it forks one process per process: the others would pay for it. */
async function measureSystemInformation() {
  for (const [name, pid] of Object.entries(pids)) if (name !== 'idle') process.kill(pid, 'SIGSTOP')
  const words = [join(here, 'variants/systeminformation.mjs'), request.competitors, '3']
  const child = spawn(request.node, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  const readings = []
  for await (const chunk of child.stdout)
    for (const _ of chunk.toString().trimEnd().split('\n')) readings.push(readCpuUs(child.pid))
  return readings.length < 3 ? null : (readings[2] - readings[0]) / 2
}
