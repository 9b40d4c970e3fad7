/**
 * Runs as one of `count` processes of a private PID namespace, beside two samplers: one that looks
 * between samples, one that does not. argv[2] is the request as JSON (short-lived.mjs); prints what
 * each saw of short-lived children, and what it cost, as JSON.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { SAMPLER_FLAGS } from '../src/sampling/start-sampling.ts'
import { readRecords } from '../src/samples/read.ts'
import { RecordingBuilder } from '../src/series/recording-builder.ts'
import { countProcesses, readCpuUs } from './process-cost.mjs'
import { buildSystemPlan } from './system-plan.mjs'

const WARM_UP_MS = 20_000
const SAMPLERS = { on: { shortLived: true }, off: {} }
const request = JSON.parse(process.argv[2])

await startSleepers()
const samplers = Object.fromEntries(
  Object.entries(SAMPLERS).map(([name, plan]) => [name, startSampler(name, plan)]),
)
await sleep(WARM_UP_MS)
const processes = countProcesses()
const quiet = await measure(() => sleep(request.quietMs))
const children = []
const busy = await measure(async () => {
  for (let round = 0; round < request.rounds; round++) children.push(...(await runChildren()))
})
const seen = {}
for (const [name, sampler] of Object.entries(samplers)) seen[name] = await judge(sampler)
process.stdout.write(JSON.stringify({ processes, quiet, busy, children: children.length, seen }))
process.exit()

async function startSleepers() {
  const spare = request.count - countProcesses() - Object.keys(SAMPLERS).length
  const sleepers = spawn(request.sleepers, [String(spare), '1'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(sleepers.stdout, 'data')
}

function startSampler(name, plan) {
  const runDir = join(request.directory, `short-${name}`)
  mkdirSync(join(runDir, 'control'), { recursive: true })
  writeFileSync(
    join(runDir, 'plan.json'),
    JSON.stringify({ ...buildSystemPlan(runDir), ...plan, parentPid: process.pid }),
  )
  writeFileSync(join(runDir, 'control', 'marks'), '')
  const child = spawn(request.node, [...SAMPLER_FLAGS, request.sampler, runDir], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { PATH: process.env.PATH },
  })
  return { runDir, child }
}

/** CPU ms of each sampler for each second that `work` takes. */
async function measure(work) {
  const read = () => Object.values(samplers).map(({ child }) => readWithHelpersUs(child.pid))
  const [before, beganMs] = [read(), performance.now()]
  await work()
  const [after, tookMs] = [read(), performance.now() - beganMs]
  return Object.fromEntries(
    Object.keys(samplers).map((name, at) => [name, (after[at] - before[at]) / tookMs]),
  )
}

/** With the scripts that a sampler runs beside it. */
function readWithHelpersUs(pid) {
  const helpers = readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').match(/\d+/g) ?? []
  return [pid, ...helpers].reduce((sum, one) => sum + readCpuUs(one), 0)
}

async function runChildren() {
  const child = spawn(request.children, ['50', '200', '120'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = (await text(child.stdout)).trim().split('\n')
  return lines.map((line) => {
    const [pid, livedMs, maxRssKiB] = line.split(' ').map(Number)
    return { pid, livedMs, maxRssKiB }
  })
}

/** Of the children: how many were seen at all, with a peak within 10 %, and with their end. */
async function judge({ runDir, child }) {
  const ended = once(child, 'exit')
  writeFileSync(join(runDir, 'control', 'stop'), '')
  await ended
  const builder = new RecordingBuilder()
  const reading = { damagedLines: 0, exists: false }
  for await (const records of readRecords(join(runDir, 'samples.ndjson'), reading))
    for (const record of records) builder.take(record)
  const recording = builder.build(0, 0)
  const byPid = new Map(recording.processes.map((process) => [process.pid, process]))
  const found = children.flatMap((one) => {
    const process = byPid.get(one.pid)
    return process === undefined ? [] : [{ ...one, process }]
  })
  const share = (few) => few.length / children.length
  return {
    leftOut: recording.quality.limited.find(({ reason }) => reason.startsWith('looks'))?.count ?? 0,
    seen: share(found),
    peak: share(
      found.filter(
        ({ process, maxRssKiB }) => Math.abs(process.peakRssBytes / 1024 / maxRssKiB - 1) <= 0.1,
      ),
    ),
    end: share(
      found.filter(
        ({ process, livedMs }) =>
          !process.aliveAtEnd && Math.abs(process.lastMs - process.firstMs - livedMs) <= 100,
      ),
    ),
  }
}
