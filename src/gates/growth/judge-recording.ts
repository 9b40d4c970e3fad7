import type { GroupSeries, ProcessSeries } from '../../series/series.ts'
import { heapOf } from '../../stats/heap.ts'
import { judgeCurve, type Judgement } from '../../stats/judge-curve.ts'
import type { Evidence } from '../gate.ts'
import { initialHeapBytes } from '../initial-heap.ts'
import { heedFirstTouch } from './first-touch.ts'
import { livedCurve, type MemoryCurve } from '../../series/memory-curve.ts'
import { judgeSum } from './judge-sum.ts'
import { rolesOf, type Role } from './process-role.ts'
import type { TreatAs } from './treat-as.ts'

/** A process or a group whose memory curve was judged. */
export interface Judged {
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
  /** the grade that counts: what the role and the number of its like allow of the curve's */
  readonly grade: Judgement['grade']
  /** why the grade is lower than the curve's; '' where it is not */
  readonly lowered: string
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
 * In 100 healthy programs with a lazily growing heap (Node, Java, Go, .NET) about 5 look like a
 * leak in their resident memory (docs/how-it-decides.md). With more than two of them in a job that
 * chance is no longer small, so a finding needs the user's own word for which one matters.
 */
const MAX_LAZY_SUBJECTS = 2

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
const known = new WeakMap<Evidence['recording'], Map<string, Judgements>>()

/**
 * All processes, and the groups of several, in whose curves something may be seen: `inconclusive`
 * ones are left in, groups that only repeat a member are not.
 */
export function judgeRecording(evidence: Evidence, judging: GrowthJudging): readonly Judged[] {
  return judgeOnce(evidence, judging).named
}

/** Each group by its id: the sum of its members, or its only one. */
export function judgeGroups(
  evidence: Evidence,
  judging: GrowthJudging,
): ReadonlyMap<string, Judged> {
  return judgeOnce(evidence, judging).byGroup
}

/**
 * Bytes a minute by the id of each process and each group that could be judged; 0 where no line
 * could be fitted, since nothing rises.
 */
export function listRates(evidence: Evidence, judging: GrowthJudging): ReadonlyMap<string, number> {
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

function judgeOnce(evidence: Evidence, judging: GrowthJudging): Judgements {
  const { recording, mode, scope, isIncluded, growthJudge } = evidence
  const ofRecording = known.get(recording) ?? new Map<string, Judgements>()
  known.set(recording, ofRecording)
  // all that the answer depends on, besides the recording
  const key = JSON.stringify([judging, mode, scope, isIncluded, growthJudge])
  const found = ofRecording.get(key) ?? judgeAfresh(evidence, judging)
  ofRecording.set(key, found)
  return found
}

function judgeAfresh(evidence: Evidence, judging: GrowthJudging): Judgements {
  const { processes, tickTimesMs } = evidence.recording
  // its curve alone says nothing of who was watched for a day, or may have half of one in it
  if (evidence.growthJudge !== 'curve') {
    const curves = new Map(processes.map(({ index }) => [index, nothing()]))
    return { ...gradeAll(evidence, curves, rolesOf(evidence, judging.treatAs), nothing), curves }
  }
  const judge = (curve: MemoryCurve, members: readonly ProcessSeries[]): Judgement =>
    heedFirstTouch(
      judgeCurve({
        ...curve,
        runtime: members[0]?.runtime ?? '',
        ...(judging.warmUpMs === 'auto' ? {} : { warmUpS: judging.warmUpMs / 1000 }),
      }),
      curve,
      members.map((process) => initialHeapBytes(process, evidence.recording)),
    )
  const curves = new Map(
    processes.map((process) => [process.index, judge(livedCurve(process, tickTimesMs), [process])]),
  )
  return { ...gradeAll(evidence, curves, rolesOf(evidence, judging.treatAs), judge), curves }
}

function gradeAll(
  { recording }: Evidence,
  curves: ReadonlyMap<number, Judgement>,
  roles: ReadonlyMap<number, Role>,
  judge: (curve: MemoryCurve, members: readonly ProcessSeries[]) => Judgement,
): Omit<Judgements, 'curves'> {
  const { processes, groups, tickTimesMs } = recording
  const isCrowded = countLazySubjects(recording, roles, curves) > MAX_LAZY_SUBJECTS
  const single = (process: ProcessSeries): Judged =>
    grade(
      { process },
      roles.get(process.index) ?? 'batch',
      curves.get(process.index) ?? nothing(),
      isCrowded && heapOf(process.runtime).isLazy,
    )
  const byIndex = new Map(processes.map((process) => [process.index, process]))
  const byGroup = new Map<string, Judged>()
  const named = groups.flatMap((group) => {
    const members = group.members.flatMap((index) => byIndex.get(index) ?? [])
    const singles = members.map(single)
    const [first] = members
    if (members.length < 2 || first === undefined) {
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
    const sum = grade(
      of,
      groupRole(singles),
      judgeSum(
        members,
        tickTimesMs,
        (curve, life) =>
          (life[1] === undefined ? curves.get(life[0]?.index ?? 0) : undefined) ??
          judge(curve, life),
      ),
      isCrowded && heapOf(first.runtime).isLazy,
    )
    byGroup.set(group.id, sum)
    return nameOnce(sum, singles)
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

export const isCalled = ({ grade: found }: Pick<Judged, 'grade'>): boolean =>
  found === 'leak' || found === 'likely'

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

function grade(of: Judged['of'], role: Role, judgement: Judgement, isInCrowd: boolean): Judged {
  const found = judgement.grade
  const called = found === 'leak' || found === 'likely'
  const lower = (to: Judgement['grade'], why: string): Judged => ({
    of,
    role,
    judgement,
    grade: to,
    lowered: why,
  })
  if (!called || role === 'named') return lower(found, '')
  if (role === 'tool') return lower('suspect', 'it keeps what it has done until it exits')
  if (isInCrowd)
    return lower(
      'suspect',
      `among more than ${MAX_LAZY_SUBJECTS} such heaps one looks like that by chance; name it with \`include\` to have it judged`,
    )
  if (role === 'batch')
    return lower(found === 'leak' ? 'likely' : 'suspect', 'it grows until it exits')
  return lower(found, '')
}

/** Groups, not processes: a pool of eight workers is one program. */
function countLazySubjects(
  { processes, groups }: Evidence['recording'],
  roles: ReadonlyMap<number, Role>,
  curves: ReadonlyMap<number, Judgement>,
): number {
  const lazy = new Set(
    processes
      .filter(({ index, runtime }) => {
        const role = roles.get(index)
        return (
          heapOf(runtime).isLazy &&
          (role === 'service' || role === 'batch') &&
          curves.get(index)?.grade !== 'inconclusive'
        )
      })
      .map(({ index }) => index),
  )
  return groups.filter(({ members }) => members.some((index) => lazy.has(index))).length
}

function nothing(): Judgement {
  return judgeCurve({ timesS: [], bytes: [], runtime: '' })
}
