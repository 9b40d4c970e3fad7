import { untrusted, type MaybeUntrusted } from '../../findings/untrusted.ts'
import { listParents } from '../../series/list-parents.ts'
import type { ProcessSeries, Recording } from '../../series/series.ts'
import { formatPercent } from '../../units/percent.ts'
import { passesOn } from './passes-on.ts'

/** What speaks for it that a process which ended was a service, and was stopped. */
export interface ServiceEvidence {
  /** enough: it listened, lived, and ended before what started it, or as good as that */
  readonly isService: boolean
  /** in words, without its subject; '' where nothing speaks for it */
  readonly text: MaybeUntrusted
}

/** Under that it may be a helper that opens a socket for its parent. */
const LEAST_LIFE_MS = 10_000
/** Of the command's time, in percent: what takes most of it may be what the command is for. */
const MOST_PERCENT = 80

/**
 * Who goes on for longer than that was not just told of its child's end: an end is seen by samples,
 * and npm takes .1 s for its own.
 */
const LEAST_AFTER_MS = 1000
const LEAST_AFTER_STEPS = 1.5

/**
 * Of one core: who waits for what it started takes next to none of it, who loads it with a request
 * each .1 s takes 1 to 2 percent. Known for half of the time at least.
 */
const AT_WORK = 0.01
const LEAST_KNOWN = 0.5

/** They wait for what they start, and do nothing beside it. Test runners are none of them. */
const TASK_RUNNERS = new Set([
  'make',
  'gmake',
  'ninja',
  'rake',
  'just',
  'task',
  'cargo',
  'go',
  'bazel',
  'mvn',
  'gradle',
  'turbo',
  'nx',
  'lerna',
])

type Watched = Pick<Recording, 'processes' | 'durationMs' | 'host' | 'intervalMs'>

/**
 * A test that stops its server leaves a process that ended, as any batch job does. Which of both it
 * was is told by what it did, since the exit codes and signals of other people's children cannot be
 * read: it is a service if it listened on a socket at the last look, lived 10 s or more, and ended
 * before what started it, or with that after something else had run beside it, be it what started
 * it.
 */
export function weighServiceEvidence(process: ProcessSeries, watched: Watched): ServiceEvidence {
  const kin = kinIn(watched)
  const starters = listParents(process, kin.byIndex)
  const leader = leaderOf(process, starters[0])
  const lifeMs = process.lastMs - process.firstMs
  const listened = leader === null ? '' : describeSocket(process, leader)
  const ended = describeEnd(process, leader === starters[0] ? starters.slice(1) : starters, kin)
  if (listened !== '' && ended !== '' && lifeMs >= LEAST_LIFE_MS)
    return { isService: true, text: untrusted`${listened} and ${ended}` }
  const percent = kin.commandMs === 0 ? 0 : (100 * lifeMs) / kin.commandMs
  const time =
    percent < MOST_PERCENT ? '' : `took ${formatPercent(Math.min(percent, 100))} of the time`
  return {
    isService: false,
    text:
      listened === '' || time === ''
        ? untrusted`${listened}${time}`
        : untrusted`${listened} and ${time}`,
  }
}

/** The recording, by what is asked of it for each process. */
interface Kin {
  readonly byIndex: ReadonlyMap<number, ProcessSeries>
  readonly byParent: ReadonlyMap<number, readonly ProcessSeries[]>
  readonly commandMs: number
  readonly runnerWorkerPid: number
  readonly leastAfterMs: number
}
const known = new WeakMap<readonly ProcessSeries[], Kin>()

function kinIn({ processes, durationMs, host, intervalMs }: Watched): Kin {
  const before = known.get(processes)
  if (before !== undefined) return before
  const command = processes.find(({ isRoot }) => isRoot)
  const kin = {
    byIndex: new Map(processes.map((process) => [process.index, process])),
    byParent: groupByParent(processes),
    commandMs: command === undefined ? durationMs : command.lastMs - command.firstMs,
    runnerWorkerPid: host.runnerWorkerPid,
    leastAfterMs: Math.max(LEAST_AFTER_MS, LEAST_AFTER_STEPS * intervalMs),
  }
  known.set(processes, kin)
  return kin
}

function groupByParent(processes: readonly ProcessSeries[]): Map<number, ProcessSeries[]> {
  const groups = new Map<number, ProcessSeries[]>()
  for (const process of processes) {
    const siblings = groups.get(process.parentIndex)
    if (siblings === undefined) groups.set(process.parentIndex, [process])
    else siblings.push(process)
  }
  return groups
}

/** Who listened: it, or the parent of the same program, as in clusters of Node. */
function leaderOf(process: ProcessSeries, parent: ProcessSeries | undefined): ProcessSeries | null {
  if (process.listensAt !== null) return process
  return parent !== undefined &&
    parent.listensAt !== null &&
    parent.name === process.name &&
    parent.script === process.script
    ? parent
    : null
}

function describeSocket(process: ProcessSeries, leader: ProcessSeries): MaybeUntrusted {
  const socket = leader.listensAt === 0 ? 'a Unix socket' : `port ${leader.listensAt ?? ''}`
  return leader === process
    ? `listened on ${socket}`
    : untrusted`worked for ${leader.label}, which listened on ${socket},`
}

/** '' where nothing tells that it was ended and others were not. */
function describeEnd(
  process: ProcessSeries,
  starters: readonly ProcessSeries[],
  kin: Kin,
): MaybeUntrusted {
  const outlived = (one: ProcessSeries): boolean => one.lastMs - process.lastMs > kin.leastAfterMs
  const wentOn = starters.find(outlived)
  if (wentOn !== undefined) return untrusted`ended before ${wentOn.label}, which started it`
  const beside = findBeside(process, starters, kin)
  if (beside !== undefined)
    return outlived(beside)
      ? untrusted`ended before ${beside.label}, which ran beside it`
      : untrusted`ended after ${beside.label} had run beside it`
  const starter = starters.find((one) => !passesOn(one) && !TASK_RUNNERS.has(one.name))
  return starter === undefined || !wasAtWork(starter, process)
    ? ''
    : untrusted`ended with ${starter.label}, which started it and was at work beside it`
}

/** Whether it took CPU time while the other lived, instead of waiting for it. */
function wasAtWork({ slow }: ProcessSeries, { firstMs, lastMs }: ProcessSeries): boolean {
  const beside = slow.filter(({ atMs }) => atMs >= firstMs && atMs <= lastMs)
  const [first, last] = [beside[0], beside.at(-1)]
  if (first === undefined || last === undefined) return false
  const knownMs = last.atMs - first.atMs
  return (
    knownMs >= LEAST_KNOWN * (lastMs - firstMs) && last.cpuMs - first.cpuMs >= AT_WORK * knownMs
  )
}

/**
 * Another child of whoever started it. What was adopted before it was seen, and is no step of the
 * job, was left running: all others without a parent here ran beside it.
 */
function findBeside(
  process: ProcessSeries,
  starters: readonly ProcessSeries[],
  { byParent, runnerWorkerPid }: Kin,
): ProcessSeries | undefined {
  const isAdopted =
    starters.length === 0 &&
    !process.isRoot &&
    (runnerWorkerPid === 0 || process.ppid !== runnerWorkerPid)
  const line = new Set([process.index, ...starters.map(({ index }) => index)])
  return [...starters.map(({ index }) => index), ...(isAdopted ? [0] : [])]
    .flatMap((index) => byParent.get(index) ?? [])
    .find(
      (one) => !line.has(one.index) && one.firstMs < process.lastMs && one.lastMs > process.firstMs,
    )
}
