import type { GroupSeries, ProcessSeries } from '../../series/series.ts'
import { isBatchProgram } from '../growth/batch-programs.ts'
import type { Evidence } from '../gate.ts'
import { levelOf, MIN_LEVEL_SAMPLES, samplesIn, type Level } from './level.ts'
import { commandEndMs, commandMoments, markMoments, type BeforeAfter } from './before-after.ts'

/** A group of processes that was there at both moments. */
export interface ComparedGroup {
  readonly group: GroupSeries
  /** those of it that were there at the second moment */
  readonly present: readonly ProcessSeries[]
  readonly moments: BeforeAfter
  /** or which of both rests on too few samples */
  readonly levels: Levels | Scarce
  readonly runtime: string
}

export interface Levels {
  readonly before: Level
  readonly after: Level
}

/** Fewer samples than a level needs. */
export interface Scarce {
  readonly scarce: 'before' | 'after'
  readonly samples: number
}

const LEVEL_MS = 5000

/**
 * What was there before the command of `run` and is there at the end, and what was there at the
 * first mark and at the last. Groups, not processes: a pool whose workers were replaced is one
 * thing. A tool keeps what it has done by design, so it is left out. `hasTimeAfter`: sampling went
 * on after the command.
 */
export function compareLevels(evidence: Evidence, hasTimeAfter: boolean): ComparedGroup[] {
  const { processes, groups } = evidence.recording
  const byIndex = new Map(processes.map((process) => [process.index, process]))
  return groups.flatMap((group) => {
    const members = group.members.flatMap((index) => byIndex.get(index) ?? [])
    const [first] = members
    if (first === undefined || isBatchProgram(first)) return []
    const found = [commandMoments(evidence), markMoments(evidence)]
      .flatMap((moments) => moments ?? [])
      .find((moments) => spans(members, moments, evidence))
    if (found === undefined) return []
    const levels = findLevels(members, found, evidence, hasTimeAfter)
    return [
      {
        group,
        present: members.filter((member) => isThere(member, found.afterMs, evidence)),
        moments: found,
        levels,
        runtime: first.runtime,
      },
    ]
  })
}

/** How long a level takes at least, with samples as far apart as here. */
function levelMs({ recording: { intervalMs } }: Evidence): number {
  return Math.max(LEVEL_MS, MIN_LEVEL_SAMPLES * intervalMs)
}

const spans = (
  members: readonly ProcessSeries[],
  { beforeMs, afterMs }: BeforeAfter,
  evidence: Evidence,
): boolean =>
  members.some((member) => isThere(member, beforeMs, evidence)) &&
  members.some((member) => isThere(member, afterMs, evidence))

/** In the last sample until that moment, and not ending in it. */
function isThere(
  { firstMs, lastMs, livedUntilMs, aliveAtEnd }: ProcessSeries,
  atMs: number,
  { recording: { tickTimesMs } }: Evidence,
): boolean {
  const sampledMs = tickTimesMs.findLast((time) => time <= atMs) ?? 0
  return firstMs <= sampledMs && (aliveAtEnd ? lastMs : livedUntilMs) >= sampledMs
}

/**
 * Sampling begins right before the command, and a mark may stand right after a start. Then the
 * level before is that of the first seconds behind the moment, of a quarter of the time at most:
 * what grows within them is missed, never invented.
 */
function findLevels(
  members: readonly ProcessSeries[],
  { beforeMs, afterMs, between }: BeforeAfter,
  evidence: Evidence,
  hasTimeAfter: boolean,
): ComparedGroup['levels'] {
  const { tickTimesMs } = evidence.recording
  const takeMs = levelMs(evidence)
  const endMs = between === 'the command' ? commandEndMs(evidence) : afterMs
  const behindMs = Math.min(beforeMs + takeMs, beforeMs + (endMs - beforeMs) / 4)
  const widened = { fromMs: beforeMs - takeMs, toMs: behindMs }
  const before =
    levelOf(members, tickTimesMs, { fromMs: beforeMs - takeMs, toMs: beforeMs }) ??
    levelOf(members, tickTimesMs, widened)
  if (before === null)
    return { scarce: 'before', samples: samplesIn(members, tickTimesMs, widened).length }
  const fromMs = Math.max(afterMs - takeMs, hasTimeAfter && endMs < afterMs ? endMs : behindMs)
  const last = { fromMs, toMs: afterMs }
  const after = levelOf(members, tickTimesMs, last)
  return after === null
    ? { scarce: 'after', samples: samplesIn(members, tickTimesMs, last).length }
    : { before, after }
}
