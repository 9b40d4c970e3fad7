import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { analyze } from '../../src/analyze.ts'
import { growth } from '../../src/gates/growth.ts'
import { threshold } from '../../src/gates/threshold.ts'
import { StandingWatch } from '../../src/modes/standing/standing-watch.ts'
import { identifyProcess } from '../../src/proc/identity.ts'
import { savePlan } from '../../src/run-dir/plan-file.ts'
import { readLocalContext } from '../../src/runner/run-context.ts'
import { SampleWriter } from '../../src/samples/sample-writer.ts'
import { birth, head } from '../../__tests__/series/make-recording.ts'
import { makePlan } from '../../__tests__/support/make-report.ts'

const MIDNIGHT_MS = Date.UTC(2026, 2, 2) // a Monday
const RETAIN_MS = 86_400_000
const REPORT_EVERY_MS = 1_800_000
/** the machine of them booted so long before the watch began */
const UP_S = 30 * 86_400

/**
 * A standing watch over services for so many days, by the code that runs as `watch`: the ring that
 * a sampler writes, the looks, the hourly memory, and the reports, which are made here instead of
 * in a process of their own, each half an hour and when a look is in a hurry. Time is injected.
 * Returns for each service when its growth was told, in seconds; null where it was not.
 */
export async function watchServices(services, { days, stepS }) {
  const directory = mkdtempSync(join(tmpdir(), 'standing-'))
  try {
    return await watch(services, { days, stepS, directory })
  } finally {
    rmSync(directory, { recursive: true })
  }
}

async function watch(services, { days, stepS, directory }) {
  let nowMs = 0
  const clocks = { nowMs: () => nowMs, cpuMs: () => 0, epochMs: () => MIDNIGHT_MS + nowMs }
  const plan = planWatch(services, stepS, directory)
  savePlan(plan)
  const runner = {
    context: readLocalContext({}),
    log: () => undefined,
    screen: null,
  }
  const reporter = makeReporter(runner, clocks)
  const standing = new StandingWatch(plan, runner, clocks, reporter)
  const writer = new SampleWriter(
    join(plan.runDir, 'samples.ndjson'),
    { retainMs: RETAIN_MS, mostBytes: 128 * 2 ** 20 },
    clocks.epochMs,
  )
  writer.append(makeHead(stepS))
  const told = services.map(() => null)
  const players = services.map((service, at) => ({ service, at, life: -1, index: 0, sample: 0 }))
  const indexes = { next: 1, service: new Map() }
  for (let [n, timeS] = [1, 0]; timeS < days * 86_400; n++, timeS += stepS) {
    nowMs = timeS * 1000
    for (const record of play(players, indexes, n, timeS)) writer.append(record)
    await standing.look()
    await reporter.pending
    for (const { gate, fails, subject } of standing.live()?.report.findings ?? []) {
      if (gate !== 'growth' || !fails) continue
      const at = /svc-(\d+)/.exec(subject.name)?.[1]
      if (at !== undefined) told[Number(at)] ??= timeS
    }
  }
  writer.close()
  await standing.close()
  return told
}

/** What a sampler would write of this moment. */
function play(players, indexes, n, timeS) {
  const t = timeS * 1000
  const [records, values] = [[], []]
  for (const player of players) {
    const { lives } = player.service
    const life = lives[player.life]
    if (player.index > 0 && timeS > life.timesS.at(-1)) {
      records.push({ k: 'death', t, i: player.index })
      player.index = 0
    }
    const next = lives[player.life + 1]
    if (player.index === 0 && next !== undefined && timeS >= next.timesS[0]) {
      player.life++
      player.sample = 0
      player.index = indexes.next++
      records.push(makeBirth(player, t, next.startS, player.service.markBytes))
    }
    if (player.index === 0) continue
    const { bytes } = lives[player.life]
    const kib = Math.round(bytes[Math.min(player.sample++, bytes.length - 1)] / 1024)
    values.push(player.index, kib + 2000, 2000)
  }
  return [...records, { k: 'tick', n, t, p: values }]
}

function makeBirth({ at, index }, t, startS, markBytes) {
  const name = `svc-${at}`
  return birth(index, {
    t,
    pid: 1000 + index,
    start: Math.round((UP_S + startS) * 100),
    ...{ name, comm: name, cmd: name, script: '', rt: 'other' },
    root: true,
    ...(t === 0 ? { old: true, hwmKiB: Math.round(markBytes / 1024) + 2000 } : {}),
  })
}

function makeHead(stepS) {
  const [pid, start] = identifyProcess(process.pid).split(':').map(Number)
  return {
    ...head,
    t0: MIDNIGHT_MS,
    intervalMs: stepS * 1000,
    scope: 'targets',
    pid,
    start,
    host: {
      ...head.host,
      bootEpochMs: MIDNIGHT_MS - UP_S * 1000,
      memTotalKiB: 256 * 2 ** 20,
    },
  }
}

function planWatch(services, stepS, directory) {
  const runDir = join(directory, 'run_watch')
  const standing = { directory: join(directory, 'watch'), retainMs: RETAIN_MS }
  for (const path of [runDir, standing.directory]) mkdirSync(path, { recursive: true })
  // resident memory has 2000 KiB that are shared
  const limits = services.map(
    ({ limitBytes }, at) => `svc-${at}: ${Math.round(limitBytes / 1024) + 2000}KiB`,
  )
  return makePlan({
    mode: 'watch',
    scope: 'targets',
    runDir,
    reportDir: runDir,
    createdEpochMs: MIDNIGHT_MS,
    parentPid: process.pid,
    intervalMs: stepS * 1000,
    standing,
    options: {
      ...Object.fromEntries(
        [...growth.options, ...threshold.options].map((option) => [
          option.name,
          option.parse(option.default),
        ]),
      ),
      threshold: threshold.options[0].parse(limits.join('\n')),
    },
    userSet: ['threshold'],
  })
}

/** What the process `report` does, here; the files it writes are nobody's. */
function makeReporter(runner, clocks) {
  let dueMs = REPORT_EVERY_MS
  const reporter = {
    pending: null,
    isDue: (isUrgent) => clocks.nowMs() >= dueMs || isUrgent(),
    isFresh: () => true,
    stop: () => Promise.resolve(),
    report: (plan) => {
      dueMs = clocks.nowMs() + REPORT_EVERY_MS
      const made = analyze({ ...plan, createdEpochMs: clocks.epochMs() }, runner.context, '')
      return (reporter.pending = made.then(({ report }) => ({ report, whyUnwritten: '' })))
    },
  }
  return reporter
}
