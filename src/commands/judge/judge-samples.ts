import { basename, dirname } from 'node:path'
import { NO_EARLIER_RUNS } from '../../baseline/earlier-runs.ts'
import { buildEvidence, type JudgedBy } from '../../build-evidence.ts'
import type { Finding } from '../../findings/finding.ts'
import { nameWithPid } from '../../findings/subject.ts'
import { untrusted, type MaybeUntrusted } from '../../findings/untrusted.ts'
import type { Evidence } from '../../gates/gate.ts'
import { growth, judgingOf, nameJudged, toleratedBytesPerMinute } from '../../gates/growth.ts'
import { judgeRecording, type Judged } from '../../gates/growth/judge-recording.ts'
import { isSeenToStart } from '../../gates/growth/list-daily-grown.ts'
import { load } from '../../gates/growth/load.ts'
import { smallestFoundIn } from '../../gates/growth/smallest-finding.ts'
import { treatAs } from '../../gates/growth/treat-as.ts'
import type { RememberedCurve } from '../../history/recall.ts'
import { hasPlan, loadPlan } from '../../run-dir/plan-file.ts'
import type { Reading } from '../../samples/read.ts'
import { readWithHeaps } from '../../samples/read-with-heaps.ts'
import { RecordingBuilder } from '../../series/recording-builder.ts'
import type { ProcessSeries, Recording } from '../../series/series.ts'
import type { Settings } from '../../settings/option.ts'
import { settingsOf } from '../../settings/settings.ts'
import type { Judge, Load } from '../../stats/choose-judge.ts'
import { compareGrades } from '../../stats/compare-grades.ts'
import { isCalled } from '../../stats/is-called.ts'
import { judgeBySpan } from '../../stats/judge-by-span.ts'
import type { Judgement } from '../../stats/judge-curve.ts'

/** What was judged, and by whom. */
export type JudgedCurve = Pick<
  Judgement,
  'grade' | 'rateBytesPerHour' | 'growthBytes' | 'smallestDetectableBytesPerHour'
> & { readonly reason: MaybeUntrusted; readonly judge: Judge }

/**
 * A recording as the gate of its run judges it; the worst speaks for it. Throws where there is
 * nothing to judge.
 */
export async function judgeSamples(samples: string, steadiness: Load): Promise<JudgedCurve> {
  const reading: Reading = { damagedLines: 0, exists: false }
  const builder = new RecordingBuilder()
  for await (const records of readWithHeaps(samples, reading))
    for (const record of records) builder.take(record)
  const recording = builder.build(reading.damagedLines, 0)
  if (recording === null)
    throw new Error(reading.exists ? 'holds no samples of this tool' : 'has no samples.ndjson')
  const plan = readPlan(samples, recording, steadiness)
  const evidence = buildEvidence(recording, plan, { workload: null, earlierRuns: NO_EARLIER_RUNS })
  const settings = settingsOf(plan)
  const [worst] = (
    evidence.growthJudge === 'curve'
      ? judgeByCurve(evidence, settings)
      : judgeByFindings(evidence, settings)
  ).sort(
    ({ judgement: a }, { judgement: b }) =>
      compareGrades(b.grade, a.grade) || b.rateBytesPerHour - a.rateBytesPerHour,
  )
  if (worst === undefined) throw new Error('holds no process')
  const { judgement, reason, smallest } = worst
  return {
    ...judgement,
    reason,
    smallestDetectableBytesPerHour: smallest(),
    judge: evidence.growthJudge,
  }
}

/** Who speaks for a file, and how. */
interface Answer {
  readonly judgement: Omit<Judgement, 'reason' | 'smallestDetectableBytesPerHour'>
  readonly reason: MaybeUntrusted
  /** bytes an hour; asked of one only, since it is the most of the work */
  readonly smallest: () => number | null
}

/** By days: what the gate finds, and of whom it finds nothing what his days show. */
function judgeByFindings(evidence: Evidence, settings: Settings): Answer[] {
  const { growthJudge, remembered, recording } = evidence
  const findings = growth.judge(evidence, settings)
  const found = new Map(findings.map((finding) => [finding.subject.id, finding]))
  const judge = (lives: readonly RememberedCurve[] = [], of?: ProcessSeries): Judgement =>
    judgeBySpan(
      lives.map((life) => ({ ...life, runtime: '' })),
      growthJudge,
      { isFromStart: of !== undefined && isSeenToStart(lives[0], [of]) },
    )
  const told = findings.map((finding) =>
    answerOf(
      finding,
      judge(
        remembered?.lives.get(finding.subject.id) ?? remembered?.groups.get(finding.subject.id),
      ),
    ),
  )
  const quiet = recording.processes
    .filter(({ id }) => growthJudge === 'days' && !found.has(id))
    .map((process) => answerQuiet(process, judge(remembered?.lives.get(process.id), process)))
  return [...told, ...quiet]
}

function answerOf({ outcome, measured, message }: Finding, judgement: Judgement): Answer {
  return outcome === 'unknown'
    ? { judgement: { ...judgement, grade: 'inconclusive' }, reason: message, smallest: () => null }
    : {
        judgement: { ...judgement, grade: 'leak', rateBytesPerHour: 60 * measured },
        reason: message,
        smallest: () => null,
      }
}

function answerQuiet(process: ProcessSeries, judgement: Judgement): Answer {
  const isExcused = judgement.grade === 'leak'
  const excuse = 'is a known tool, or grows no more than `growth-threshold` tolerates'
  const reason = isExcused ? `${judgement.reason}, but ${excuse}` : judgement.reason
  return {
    judgement: isExcused ? { ...judgement, grade: 'ok' } : judgement,
    reason: untrusted`${nameWithPid(process)}: ${reason}`,
    smallest: () => null,
  }
}

/** By the very rule of the gate. */
function judgeByCurve(evidence: Evidence, settings: Settings): Answer[] {
  const [judging, limit] = [judgingOf(settings), toleratedBytesPerMinute(settings)]
  return judgeRecording(evidence, judging).map((judged) => {
    const { grade, reason } = countTolerated(judged, limit)
    return {
      judgement: { ...judged.judgement, grade },
      reason: untrusted`${nameJudged(judged)}: ${reason}`,
      smallest: () => smallestFoundIn(judged, evidence, judging, limit),
    }
  })
}

/**
 * The plan that lies beside the samples. Without one nobody says what processes were for: each is
 * taken as one that has to last, as a curve of a table is.
 */
function readPlan(samples: string, { startedEpochMs }: Recording, steadiness: Load): JudgedBy {
  const runDir = dirname(samples)
  const plan: JudgedBy =
    basename(samples) === 'samples.ndjson' && hasPlan(runDir)
      ? loadPlan(runDir)
      : {
          mode: 'start',
          scope: 'job',
          include: [],
          options: { [treatAs.name]: 'service' },
          userSet: [],
          createdEpochMs: startedEpochMs,
          zoneOffsetMinutes: 0,
        }
  return steadiness === 'steady'
    ? { ...plan, options: { ...plan.options, [load.name]: steadiness } }
    : plan
}

/** The grade that counts, and why. */
function countTolerated(
  judged: Judged,
  limitBytesPerMinute: number,
): { grade: Judgement['grade']; reason: string } {
  const { grade, lowered, judgement } = judged
  if (isCalled(judged) && judgement.rateBytesPerHour / 60 <= limitBytesPerMinute)
    return { grade: 'ok', reason: 'grows, but no more than `growth-threshold` tolerates' }
  return { grade, reason: lowered === '' ? judgement.reason : `${judgement.reason}; ${lowered}` }
}
