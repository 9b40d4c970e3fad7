import type { Report } from './report.ts'
import type { Untrusted } from '../findings/untrusted.ts'

/** One figure of both runs, in bytes; null where a run has no such group. */
export interface SizeChange {
  readonly aBytes: number | null
  readonly bBytes: number | null
  /** it may have been more; missing where it is true */
  readonly aIsLowerBound?: true
  readonly bIsLowerBound?: true
  /** b - a; null where one is missing, or a lower bound */
  readonly changeBytes: number | null
  /** of a, in percent; null where that means nothing */
  readonly changePercent: number | null
}
export interface GroupChange extends SizeChange {
  readonly id: string
  readonly name: Untrusted
  readonly aProcesses: number
  readonly bProcesses: number
}
export interface ReportComparison {
  readonly schemaVersion: 1
  readonly a: RunLabel
  readonly b: RunLabel
  /** peak of all processes together */
  readonly total: SizeChange
  /** peak of the anonymous memory of each group; the largest change first */
  readonly groups: readonly GroupChange[]
}
export interface RunLabel {
  readonly name: string
  readonly startedAt: string
  readonly sha: string
  readonly ref: string
  readonly durationMs: number
  readonly verdict: Report['verdict']
}

/**
 * What two runs used, group by group: groups are the same where their id is, which has no pid, port
 * or path in it.
 */
export function compareReports(a: Report, b: Report): ReportComparison {
  const [ofA, ofB] = [a, b].map(({ groups }) => new Map(groups.map((group) => [group.id, group])))
  const ids = new Set([...a.groups, ...b.groups].map(({ id }) => id))
  const groups = [...ids].flatMap((id): GroupChange[] => {
    const [inA, inB] = [ofA?.get(id), ofB?.get(id)]
    const either = inB ?? inA
    return either === undefined
      ? []
      : [
          {
            id,
            name: either.name,
            ...change(figureOf(inA), figureOf(inB)),
            aProcesses: inA?.processes ?? 0,
            bProcesses: inB?.processes ?? 0,
          },
        ]
  })
  const size = ({ aBytes, bBytes }: SizeChange): number => Math.abs((bBytes ?? 0) - (aBytes ?? 0))
  return {
    schemaVersion: 1,
    a: label(a),
    b: label(b),
    total: change(
      { bytes: a.total.peakBytes, isLowerBound: a.total.peakIsLowerBound === true },
      { bytes: b.total.peakBytes, isLowerBound: b.total.peakIsLowerBound === true },
    ),
    groups: groups.sort((x, y) => size(y) - size(x)),
  }
}

interface Figure {
  readonly bytes: number
  readonly isLowerBound: boolean
}

function figureOf(group: Report['groups'][number] | undefined): Figure | undefined {
  return group === undefined
    ? undefined
    : { bytes: group.peakAnonSumBytes, isLowerBound: group.peakIsLowerBound === true }
}

function change(a: Figure | undefined, b: Figure | undefined): SizeChange {
  const changeBytes =
    a === undefined || b === undefined || a.isLowerBound || b.isLowerBound
      ? null
      : b.bytes - a.bytes
  return {
    aBytes: a?.bytes ?? null,
    bBytes: b?.bytes ?? null,
    ...(a?.isLowerBound === true ? { aIsLowerBound: true } : {}),
    ...(b?.isLowerBound === true ? { bIsLowerBound: true } : {}),
    changeBytes,
    changePercent:
      changeBytes === null || a === undefined || a.bytes === 0
        ? null
        : (changeBytes / a.bytes) * 100,
  }
}

function label({ run: { name, startedAt, sha, ref, durationMs }, verdict }: Report): RunLabel {
  return { name, startedAt, sha, ref, durationMs, verdict }
}
