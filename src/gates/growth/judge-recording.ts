import type { GroupSeries, ProcessSeries } from '../../series/series.ts'
import { isCalled } from '../../stats/is-called.ts'
import { judgeCurve, type Curve, type Judgement } from '../../stats/judge-curve.ts'
import { initialHeapBytes } from '../initial-heap.ts'
import { sumHeaps } from '../../series/heap-series.ts'
import { heedFirstTouch } from './first-touch.ts'
import { addHeap } from './heap-curves.ts'
import { heapsAtOnce } from './heaps-at-once.ts'
import { judgeHeap } from './judge-heap.ts'
import { livedCurve, type MemoryCurve } from '../../series/memory-curve.ts'
import { gradeByRole, type CountedGrade } from './grade-by-role.ts'
import { judgeSum } from './judge-sum.ts'
import { judgeCrowd, type LazyCrowd } from './lazy-crowd.ts'
import { listLazy } from './list-lazy.ts'
import { rolesOf, type GrowthEvidence, type Role } from './process-role.ts'
import type { TreatAs } from './treat-as.ts'

/** A process or a group whose memory curve was judged; its grade is the one that counts. */
export interface Judged extends CountedGrade {
  readonly of:
    | { readonly process: ProcessSeries }
    | {
        readonly group: GroupSeries
        readonly members: readonly ProcessSeries[]
        /** each of them by itself */
        readonly singles: readonly SingleJudgement[]
      }
  readonly role: Role
  readonly judgement: Judgement
  /** what another curve in its place would count for, whatever the others of the job show */
  readonly count: (other: Judgement, curve: MemoryCurve) => CountedGrade
}

/** A member of a group, by its own curve. */
export interface SingleJudgement {
  readonly process: ProcessSeries
  readonly judgement: Judgement
}

export interface GrowthJudging {
  readonly treatAs: TreatAs
  /** auto: found in the curve */
  readonly warmUpMs: number | 'auto'
}

/**
 * What was found; `curves` has each process by its index, also those of which only their group
 * speaks.
 */
interface Judgements {
  readonly named: readonly Judged[]
  readonly byGroup: ReadonlyMap<string, Judged>
  readonly curves: ReadonlyMap<number, Judgement>
}

/** gates and the head of the report ask for the same; judging a thousand processes takes seconds */
const known = new WeakMap<GrowthEvidence['recording'], Map<string, Judgements>>()

/**
 * All processes, and the groups of several, in whose curves something may be seen: `inconclusive`
 * ones are left in, groups that only repeat a member are not.
 */
export function judgeRecording(
  evidence: GrowthEvidence,
  judging: GrowthJudging,
): readonly Judged[] {
  return judgeOnce(evidence, judging).named
}

/** Each group by its id: the sum of its members, or its only one. */
export function judgeGroups(
  evidence: GrowthEvidence,
  judging: GrowthJudging,
): ReadonlyMap<string, Judged> {
  return judgeOnce(evidence, judging).byGroup
}

/**
 * Bytes a minute by the id of each process and each group that could be judged; 0 where no line
 * could be fitted, since nothing rises.
 */
export function listRates(
  evidence: GrowthEvidence,
  judging: GrowthJudging,
): ReadonlyMap<string, number> {
  const { named, curves } = judgeOnce(evidence, judging)
  const processes = evidence.recording.processes.map(
    ({ id, index }) => [id, curves.get(index)] as const,
  )
  const groups = named.flatMap(({ of, judgement }) =>
    'group' in of ? [[of.group.id, judgement] as const] : [],
  )
  return new Map(
    [...processes, ...groups].flatMap(([id, judgement]) => {
      if (judgement === undefined || judgement.grade === 'inconclusive') return []
      return [
        [id, judgement.trend?.line ? Math.round(judgement.rateBytesPerHour / 60) : 0] as const,
      ]
    }),
  )
}

function judgeOnce(evidence: GrowthEvidence, judging: GrowthJudging): Judgements {
  const { recording, mode, scope, isIncluded, growthJudge } = evidence
  const ofRecording = known.get(recording) ?? new Map<string, Judgements>()
  known.set(recording, ofRecording)
  // all that the answer depends on, besides the recording
  const key = JSON.stringify([judging, mode, scope, isIncluded, growthJudge])
  const found = ofRecording.get(key) ?? judgeAfresh(evidence, judging)
  ofRecording.set(key, found)
  return found
}

function judgeAfresh(evidence: GrowthEvidence, judging: GrowthJudging): Judgements {
  const { processes, tickTimesMs } = evidence.recording
  const curves = new Map(
    processes.map((process) => [
      process.index,
      judge(livedCurve(process, tickTimesMs), [process], evidence, judging),
    ]),
  )
  return { ...gradeAll(evidence, curves, judging), curves }
}

function judge(
  curve: MemoryCurve,
  members: readonly ProcessSeries[],
  evidence: GrowthEvidence,
  judging: GrowthJudging,
): Judgement {
  // its curve alone says nothing of who was watched for a day, or may have half of one in it
  if (evidence.growthJudge !== 'curve') return nothing()
  const lives = members.flatMap(({ heap, lastMs }) =>
    heap === undefined ? [] : [{ heap, untilMs: lastMs }],
  )
  const memory = addHeap(curve, lives)
  const judged = curveOf(memory, members, judging)
  const inMemory = heedFirstTouch(judgeCurve(judged), memory, heapsOf(members, evidence))
  const heap = lives.length === members.length ? sumHeaps(lives) : null
  return heap === null ? inMemory : judgeHeap({ ...judged, heap, memory, inMemory })
}

/** What is judged of the memory of one process, or of the sum of several. */
export function curveOf(
  curve: MemoryCurve,
  members: readonly ProcessSeries[],
  { warmUpMs }: Pick<GrowthJudging, 'warmUpMs'>,
): Curve {
  return {
    ...curve,
    runtime: members[0]?.runtime ?? '',
    ...(warmUpMs === 'auto' ? {} : { warmUpS: warmUpMs / 1000 }),
  }
}

const heapsOf = (
  members: readonly ProcessSeries[],
  { recording }: GrowthEvidence,
): readonly number[] => heapsAtOnce(members, (process) => initialHeapBytes(process, recording))

function gradeAll(
  evidence: GrowthEvidence,
  curves: ReadonlyMap<number, Judgement>,
  judging: GrowthJudging,
): Omit<Judgements, 'curves'> {
  const { processes, groups, tickTimesMs } = evidence.recording
  const roles = rolesOf(evidence, judging.treatAs)
  const byIndex = new Map(processes.map((process) => [process.index, process]))
  const sumOf = (members: readonly ProcessSeries[]): Judgement =>
    judgeSum(
      members,
      tickTimesMs,
      (curve, life) =>
        (life[1] === undefined ? curves.get(life[0]?.index ?? 0) : undefined) ??
        judge(curve, life, evidence, judging),
    )
  const programs = groups.map((group) => {
    const members = group.members.flatMap((index) => byIndex.get(index) ?? [])
    const sum = members.length < 2 ? null : sumOf(members)
    return { group, members, sum }
  })
  const crowd = judgeCrowd(listLazy(programs, roles, curves))
  const byGroup = new Map<string, Judged>()
  const named = programs.flatMap(({ group, members, sum }) => {
    const singles = members.map((process) =>
      grade({ process }, roles.get(process.index) ?? 'batch', {
        judgement: curves.get(process.index) ?? nothing(),
        heaps: heapsOf([process], evidence),
        crowd,
        allowed: crowd.ofProcess.get(process.index),
        id: group.id,
      }),
    )
    if (sum === null) {
      for (const judged of singles) byGroup.set(group.id, judged)
      return singles
    }
    const of = {
      group,
      members,
      singles: members.map((process) => ({
        process,
        judgement: curves.get(process.index) ?? nothing(),
      })),
    }
    const summed = grade(of, groupRole(singles), {
      judgement: sum,
      heaps: heapsOf(members, evidence),
      crowd,
      allowed: crowd.ofSum.get(group.id),
      id: group.id,
    })
    byGroup.set(group.id, summed)
    return nameOnce(summed, singles)
  })
  return { named, byGroup }
}

/** Exactly one member leaks: it is named. Several do, or only their sum: the group is named. */
function nameOnce(sum: Judged, singles: readonly Judged[]): Judged[] {
  const calling = singles.filter(isCalled)
  const rest = singles.filter((judged) => !isCalled(judged))
  if (calling.length === 1) return [...singles]
  return isCalled(sum) || calling.length > 1
    ? [isCalled(sum) ? sum : { ...sum, grade: worst(calling), lowered: '' }, ...rest]
    : [...singles]
}

/**
 * What runs into a limit on a process: it, or of a group that leaks those members that do so by
 * themselves.
 */
export function leakingProcesses({ of, judgement }: Judged): readonly SingleJudgement[] {
  return 'process' in of
    ? [{ process: of.process, judgement }]
    : of.singles.filter((single) => isCalled(single.judgement))
}

const worst = (judged: readonly Judged[]): Judgement['grade'] =>
  judged.some(({ grade: found }) => found === 'leak') ? 'leak' : 'likely'

/** A pool is what its most lasting member is. */
function groupRole(members: readonly Judged[]): Role {
  const roles = members.map(({ role }) => role)
  return (['named', 'service', 'tool'] as const).find((role) => roles.includes(role)) ?? 'batch'
}

/** How a curve is, and among whom; `allowed` is undefined for who is in no crowd. */
interface Standing {
  readonly judgement: Judgement
  readonly heaps: readonly number[]
  readonly crowd: LazyCrowd
  readonly allowed: Judgement['grade'] | undefined
  /** of its group */
  readonly id: string
}

function grade(
  of: Judged['of'],
  role: Role,
  { judgement, heaps, crowd, allowed, id }: Standing,
): Judged {
  const count = (found: Judgement['grade'], most: Judgement['grade'] | undefined): CountedGrade =>
    gradeByRole(found, role, most === undefined ? null : { allowed: most, size: crowd.size })
  return {
    of,
    role,
    judgement,
    ...count(judgement.grade, allowed),
    count: (other, curve) => {
      const heeded = heedFirstTouch(other, curve, heaps)
      return count(heeded.grade, allowed === undefined ? undefined : crowd.ofAny(id, heeded))
    },
  }
}

function nothing(): Judgement {
  return judgeCurve({ timesS: [], bytes: [], runtime: '' })
}
