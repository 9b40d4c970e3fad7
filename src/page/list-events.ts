import { untrusted, type MaybeUntrusted } from '../findings/untrusted.ts'
import type { ProcessSeries, Recording } from '../series/series.ts'
import type { PageEvent } from './page-data.ts'

/** Births and ends that a chart can still tell apart; the largest processes' come first. */
const MOST_LIVES = 400

/**
 * What happened, in the order of time: marks, steps of the job, out-of-memory kills, steps of the
 * guard, births and ends of the largest processes.
 */
export function listEvents({
  marks,
  steps,
  ooms,
  guard,
  processes,
  containers,
}: Recording): PageEvent[] {
  const largest = processes.toSorted((a, b) => b.peakRssBytes - a.peakRssBytes).slice(0, MOST_LIVES)
  return [
    ...marks.map(({ atMs, name }): PageEvent => ({ kind: 'mark', atMs, name })),
    ...steps.map(({ atMs, name }): PageEvent => ({ kind: 'step', atMs, name })),
    ...ooms.map(({ atMs, where }): PageEvent => ({
      kind: 'oom',
      atMs,
      name: where === 'cgroup' ? untrusted`in this cgroup` : untrusted`on this host`,
    })),
    ...containers.flatMap(({ killedAtMs, label }): PageEvent[] =>
      killedAtMs === null ? [] : [{ kind: 'oom', atMs: killedAtMs, name: label }],
    ),
    ...(guard?.steps ?? [])
      .filter(({ act }) => act !== 'none')
      .map(({ atMs, act, index }): PageEvent => ({
        kind: 'guard',
        atMs,
        name: untrusted`${act} to ${nameOf(processes, index)}`,
      })),
    ...largest.flatMap(listLife),
  ].sort((a, b) => a.atMs - b.atMs)
}

function nameOf(processes: readonly ProcessSeries[], index: number): MaybeUntrusted {
  const process = processes.find((one) => one.index === index)
  return process === undefined ? 'a process' : untrusted`${process.label} (pid ${process.pid})`
}

/** Who was there before began nothing; who is there at the end ended nothing. */
function listLife({
  wasThereBefore,
  aliveAtEnd,
  firstMs,
  lastMs,
  label,
  pid,
}: ProcessSeries): PageEvent[] {
  const name = untrusted`${label} (pid ${pid})`
  return [
    ...(wasThereBefore ? [] : [{ kind: 'birth' as const, atMs: firstMs, name }]),
    ...(aliveAtEnd ? [] : [{ kind: 'end' as const, atMs: lastMs, name }]),
  ]
}
