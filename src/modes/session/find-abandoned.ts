import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isJudged, isReported } from '../../run-dir/judgement.ts'
import { hasPlan, loadPlan } from '../../run-dir/plan-file.ts'
import type { Plan } from '../../settings/plan.ts'
import { quoteWord } from '../../plan/quote-word.ts'
import { hasProcess } from '../../proc/has-process.ts'
import { readEnd } from '../../samples/read-end.ts'

/** A run that began so lately may be about to write its first sample. */
const YOUNG_MS = 60_000

/**
 * A line on runs beside this one that ended without a judgement, as a machine that died leaves
 * them; '' where there are none. They are neither judged nor deleted, and named until somebody
 * types the command or takes them away.
 */
export function describeAbandoned({ runDir, trackingId, createdEpochMs }: Plan): string {
  const base = dirname(runDir)
  const abandoned = listDirectories(base)
    .map((name) => join(base, name))
    .filter((path) => path !== runDir && isOver(path))
    .flatMap((path) => load(path))
    // what an earlier step of this job watches is judged by its post step
    .filter(
      (plan) =>
        (trackingId === undefined || trackingId === '' || plan.trackingId !== trackingId) &&
        createdEpochMs - plan.createdEpochMs > YOUNG_MS &&
        !isWatched(plan),
    )
    .toSorted((a, b) => b.createdEpochMs - a.createdEpochMs)
  const [newest] = abandoned
  if (newest === undefined) return ''
  const others = abandoned.length === 1 ? '' : `, and ${abandoned.length - 1} more beside it`
  return `An earlier run ended without a judgement (${newest.name}, ${new Date(newest.createdEpochMs).toISOString()})${others}; \`memory-leak-detector report ${quoteWord(newest.runDir)}\` says what happened until then.`
}

function listDirectories(base: string): string[] {
  try {
    return readdirSync(base, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
  } catch {
    return [] // not readable any more: nothing to name
  }
}

/**
 * Nobody samples it, nobody judged it, and nobody typed the command yet. A report alone says
 * nothing: a standing watch writes one every few minutes.
 */
function isOver(path: string): boolean {
  return (
    hasPlan(path) &&
    !isJudged(path) &&
    !isReported(path) &&
    readEnd(join(path, 'samples.ndjson')) !== 'open'
  )
}

function load(path: string): Plan[] {
  try {
    return [loadPlan(path)]
  } catch {
    return [] // not ours, or of another version
  }
}

/**
 * Its sampler may have ended before its command. A pid that somebody else has by now hides it until
 * that one ends.
 */
function isWatched({ mode, parentPid }: Plan): boolean {
  return mode !== 'start' && hasProcess(parentPid)
}
