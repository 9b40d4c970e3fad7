import { brokenLimits, type ReportFinding } from '../report/findings.ts'
import type { Report } from '../report/report.ts'
import { listRows, type Row } from './list-rows.ts'

/**
 * A subject that gets a chart of its own, with the limits that it broke, worst first; none where
 * nothing is wrong with it.
 */
export interface Offender {
  readonly row: Row
  readonly findings: readonly ReportFinding[]
  /** of those, what a chart of its memory can show: no limit on an increase */
  readonly limitsBytes: readonly number[]
}

type Findings = readonly ReportFinding[]

/**
 * The first fitted line that a chart of its memory can draw: one that was fitted to the live heap
 * where that is drawn, none that was fitted to what is outside of it.
 */
export function drawnTrend(findings: Findings, isHeapDrawn: boolean): ReportFinding['trend'] {
  return findings
    .flatMap(({ trend }) => trend ?? [])
    .find(({ of }) => of === undefined || (of === 'heap' && isHeapDrawn))
}

const MOST_CHARTS = 12
const LARGEST = 3

/** Who broke a limit, worst first; where nobody did, the largest processes. */
export function selectOffenders(report: Report): readonly Offender[] {
  const rows = new Map(listRows(report).map((row) => [row.id, row]))
  const broken = brokenLimits(report)
  const offenders = [...new Set(broken.map(({ subject }) => subject.id))]
    .flatMap((id) => rows.get(id) ?? [])
    .slice(0, MOST_CHARTS)
  const drawn = new Set(
    report.limits.filter(({ lines = [] }) => lines.length > 0).map(({ gate }) => gate),
  )
  if (offenders.length > 0) {
    return offenders.map((row) => {
      const findings = broken.filter(({ subject }) => subject.id === row.id)
      return {
        row,
        findings,
        limitsBytes: findings
          .filter(({ gate, unit }) => unit === 'bytes' && drawn.has(gate))
          .map(({ limit }) => limit),
      }
    })
  }
  return [...rows.values()]
    .filter(({ kind }) => kind === 'process')
    .slice(0, LARGEST)
    .map((row) => ({ row, findings: [], limitsBytes: [] }))
}
