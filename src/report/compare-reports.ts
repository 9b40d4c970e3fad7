import type { Report } from './report.ts'
import type { Untrusted } from '../findings/untrusted.ts'

/** One figure of both runs, in bytes; null where a run has no such group. */
export interface SizeChange {
  readonly aBytes: number | null
  readonly bBytes: number | null
  /** b - a; null where one is missing */
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
            ...change(inA?.peakAnonSumBytes, inB?.peakAnonSumBytes),
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
    total: change(a.total.peakBytes, b.total.peakBytes),
    groups: groups.sort((x, y) => size(y) - size(x)),
  }
}

function change(aBytes: number | undefined, bBytes: number | undefined): SizeChange {
  const changeBytes = aBytes === undefined || bBytes === undefined ? null : bBytes - aBytes
  return {
    aBytes: aBytes ?? null,
    bBytes: bBytes ?? null,
    changeBytes,
    changePercent:
      changeBytes === null || aBytes === undefined || aBytes === 0
        ? null
        : (changeBytes / aBytes) * 100,
  }
}

function label({ run: { name, startedAt, sha, ref, durationMs }, verdict }: Report): RunLabel {
  return { name, startedAt, sha, ref, durationMs, verdict }
}
