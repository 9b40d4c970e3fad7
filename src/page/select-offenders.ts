import { brokenLimits, type ReportFinding } from '../report/findings.ts'
import type { Report } from '../report/report.ts'
import { listRows, type Row } from './list-rows.ts'

/** A subject that gets a chart of its own; `finding` is null where nothing is wrong with it. */
export interface Offender { readonly row: Row; readonly finding: ReportFinding | null }

const MOST_CHARTS = 12
const LARGEST = 3

/** Who broke a limit, worst first; where nobody did, the largest processes. */
export function selectOffenders(report: Report): readonly Offender[] {
  const rows = new Map(listRows(report).map(row => [row.id, row]))
  const worst = new Map(brokenLimits(report).toReversed().map(finding => [finding.subject.id, finding]))
  const offenders = [...new Set(brokenLimits(report).map(({ subject }) => subject.id))].flatMap(id => {
    const row = rows.get(id)
    return row === undefined ? [] : [{ row, finding: worst.get(id) ?? null }]
  })
  if (offenders.length > 0) return offenders.slice(0, MOST_CHARTS)
  return [...rows.values()].filter(({ kind }) => kind === 'process').slice(0, LARGEST).map(row => ({ row, finding: null }))
}
