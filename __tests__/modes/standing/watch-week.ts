import { statSync } from 'node:fs'
import { join } from 'node:path'
import { Lookout } from '../../../src/modes/standing/lookout.ts'
import { readLocalContext } from '../../../src/runner/run-context.ts'
import { readRecords } from '../../../src/samples/read.ts'
import { SampleWriter } from '../../../src/samples/sample-writer.ts'
import { listSegments } from '../../../src/samples/segments.ts'
import { birth, head, tick } from '../../series/make-recording.ts'
import { makePlan } from '../../support/make-report.ts'

const WEEK_S = 7 * 86_400

/** What a week of a standing watch left behind. */
export interface Week {
  /** on disk at any time */
  readonly mostBytes: number
  /** numbers of the samples that are kept, in the order of reading */
  readonly kept: readonly number[]
  readonly damagedLines: number
  /** of all that looked: the newest sample that was there and the one that was seen */
  readonly looks: readonly (readonly [written: number, seen: number])[]
  readonly samples: number
}

/**
 * A week in the ring of a standing watch that is looked at each hour: so many processes
 * that change in each sample, of which one ends and another begins each hour. Time is injected.
 */
export async function watchWeek(
  runDir: string,
  { stepS, processes, mostBytes }: { stepS: number; processes: number; mostBytes: number },
): Promise<Week> {
  let nowMs = 0
  const clocks = { nowMs: () => nowMs, cpuMs: () => 0 }
  const retainMs = WEEK_S * 1000
  const standing = { directory: runDir, retainMs }
  const plan = makePlan({
    mode: 'watch',
    scope: 'targets',
    runDir,
    standing,
    intervalMs: stepS * 1000,
  })
  const path = join(runDir, 'samples.ndjson')
  const writer = new SampleWriter(path, { retainMs, mostBytes }, () => head.t0 + nowMs)
  const lookout = new Lookout({ runDir, standing }, readLocalContext({}), clocks)
  const alive = Array.from({ length: processes }, (_, at) => at + 1)
  writer.append({ ...head, intervalMs: stepS * 1000, scope: 'targets' })
  for (const i of alive) writer.append(birth(i, { t: 0 }))
  const looks: [number, number][] = []
  let most = 0
  const samples = WEEK_S / stepS
  for (let n = 1; n <= samples; n++) {
    nowMs = (n - 1) * stepS * 1000
    if (n % Math.round(3600 / stepS) === 0) {
      writer.append({ k: 'death', t: nowMs, i: alive.shift() ?? 0 })
      const i = (alive.at(-1) ?? 0) + 1
      alive.push(i)
      writer.append(birth(i, { t: nowMs, pid: 100 + (i % 30_000) }))
    }
    const values = alive.map((i) => [i, 50_000 + ((i * 7919 + n * 13) % 5000), 2000] as const)
    writer.append(tick(n, values, { t: nowMs }))
    if (n % Math.round(3600 / stepS) > 0) continue
    lookout.look(plan, head.t0 + nowMs)
    looks.push([n, lookout.ticks])
    most = Math.max(most, sizeOf(path))
  }
  lookout.close()
  writer.close()
  const state = { damagedLines: 0, exists: false }
  const kept: number[] = []
  for await (const part of readRecords(path, state))
    for (const record of part) if (record.k === 'tick') kept.push(record.n)
  return { mostBytes: most, kept, damagedLines: state.damagedLines, looks, samples }
}

/** Without the reserve beside it, which gives room on a full disk. */
function sizeOf(path: string): number {
  return [...listSegments(path), path].reduce((sum, file) => sum + statSync(file).size, 0)
}
