/**
 * What a standing watch costs at one sample a second: node bench/watch-cost.mjs [--quick] [--json
 * FILE]. Samples are made up, in the ring that a watch keeps, of processes that breathe as a busy
 * heap does; judged by the shipped command line.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Lookout, realClocks } from '../src/modes/standing/lookout.ts'
import { ReportBeat } from '../src/modes/standing/report-beat.ts'
import { savePlan } from '../src/run-dir/plan-file.ts'
import { makeControl } from '../src/run-dir/control.ts'
import { readLocalContext } from '../src/runner/run-context.ts'
import { SampleWriter } from '../src/samples/sample-writer.ts'
import { birth, head, tick } from '../__tests__/series/make-recording.ts'
import { makePlan } from '../__tests__/support/make-report.ts'
import { compile } from './compile.mjs'
import { printTable } from './print.mjs'
import { writeFigures } from './write-figures.mjs'

const HOUR_S = 3600
const MiB = 2 ** 20
/** As src/plan/ has it: of a ring at most. */
const MOST_BYTES = 128 * MiB
/** How often the watch that is made up is looked at while it is written, and at its end. */
const LOOK_S = { meanwhile: 60, atEnd: 2 }
const AT_END_S = 600
const cli = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js')
const {
  values: { json, quick },
} = parseArgs({
  options: { json: { type: 'string' }, quick: { type: 'boolean', default: false } },
})

const root = mkdtempSync(join(tmpdir(), 'bench-watch-cost-'))
try {
  const cost = compile('cost', root)
  const rows = [
    [
      'Kept, processes',
      'all samples judged once',
      'its turn comes after',
      'looks for growth, of one core',
    ],
  ]
  for (const count of [10, 300])
    for (const hours of quick ? [0.05, 0.1] : [1, 24]) {
      const { plan, looksShare } = await watch(hours * HOUR_S, count)
      const { wallMs, cpuMs, peakKiB } = judge(cost, plan)
      rows.push([
        `${hours} h, ${count}`,
        `${(cpuMs / 1000).toPrecision(2)} s, ${Math.round(peakKiB / 1024)} MiB`,
        `${Math.round(nextTurnMs(wallMs) / 60_000)} min`,
        `${(100 * looksShare).toPrecision(1)} %`,
      ])
      rmSync(plan.runDir, { recursive: true })
    }
  printTable('A standing watch at one sample a second', rows)
  writeFigures(json, 'bench/watch-cost.mjs', { costs: rows })
} finally {
  rmSync(root, { recursive: true, force: true })
}

/** A watch of so many processes for so long: its plan, and what its looks for growth took. */
async function watch(seconds, count) {
  const runDir = join(root, `run-${seconds}-${count}`)
  mkdirSync(runDir)
  const plan = makePlan({
    mode: 'watch',
    scope: 'targets',
    runDir,
    reportDir: root,
    createdEpochMs: Date.now() - seconds * 1000,
    standing: { directory: root, retainMs: 24 * HOUR_S * 1000 },
  })
  savePlan(plan)
  makeControl(runDir)
  const writer = new SampleWriter(join(runDir, 'samples.ndjson'), {
    retainMs: plan.standing.retainMs,
    mostBytes: MOST_BYTES,
  })
  const indices = Array.from({ length: count }, (_, at) => at + 1)
  writer.append({ ...head, t0: plan.createdEpochMs })
  for (const i of indices) writer.append(birth(i, { name: `worker-${i}`, group: `worker-${i}` }))
  let nowMs = 0
  const { cpuMs } = realClocks
  const lookout = new Lookout(plan, readLocalContext({}), { nowMs: () => nowMs, cpuMs })
  let looksMs = 0
  for (let second = 1; second <= seconds; second++) {
    writer.append(
      tick(
        second,
        indices.filter((i) => breathes(i, second)).map((i) => grown(i, second)),
      ),
    )
    const isAtEnd = seconds - second < AT_END_S
    if (second % (isAtEnd ? LOOK_S.atEnd : LOOK_S.meanwhile) !== 0) continue
    nowMs = second * 1000
    lookout.look(plan, plan.createdEpochMs + nowMs)
    const beganMs = cpuMs()
    lookout.suspects(plan)
    if (isAtEnd) looksMs += cpuMs() - beganMs
  }
  lookout.close()
  return { plan, looksShare: looksMs / 1000 / Math.min(seconds, AT_END_S) }
}

/** On every fourth tick; a fifth of them only idle. */
function breathes(i, second) {
  return second === 1 || (i % 5 !== 0 && second % 4 === i % 4)
}

/** Up and down by a third, with no end that is higher. */
function grown(i, second) {
  const share = (Math.imul(i * 2_654_435_761 + second * 40_503, 2_246_822_519) >>> 0) / 2 ** 32
  return [i, Math.round((60 + i / 10) * 1024 * (1 + share / 3)), 8 * 1024]
}

function judge(cost, { runDir, reportDir }) {
  const { output } = spawnSync(
    cost,
    [process.execPath, cli, 'report', runDir, '--report-dir', reportDir],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  )
  const [wallUs, cpuUs, , peakKiB] = String(output[3]).trim().split(' ').map(Number)
  return { wallMs: wallUs / 1000, cpuMs: cpuUs / 1000, peakKiB }
}

/** Until a report that took so long is made again. */
function nextTurnMs(tookMs) {
  const beat = new ReportBeat(0)
  beat.spend(0, tookMs)
  let nowMs = tookMs
  while (!beat.isDue(nowMs)) nowMs += 1000
  return nowMs
}
