import { brokenLimits, type ReportFinding } from '../report/findings.ts'
import type { Report } from '../report/report.ts'
import { listRows, type Row } from './list-rows.ts'

/** A subject that gets a chart of its own, with the limits that it broke, worst first; none where nothing is wrong with it. */
export interface Offender { readonly row: Row; readonly findings: readonly ReportFinding[] }

const MOST_CHARTS = 12
const LARGEST = 3

/** Who broke a limit, worst first; where nobody did, the largest processes. */
export function selectOffenders(report: Report): readonly Offender[] {
  const rows = new Map(listRows(report).map(row => [row.id, row]))
  const broken = brokenLimits(report)
  const offenders = [...new Set(broken.map(({ subject }) => subject.id))].flatMap(id => rows.get(id) ?? []).slice(0, MOST_CHARTS)
  if (offenders.length > 0) return offenders.map(row => ({ row, findings: broken.filter(({ subject }) => subject.id === row.id) }))
  return [...rows.values()].filter(({ kind }) => kind === 'process').slice(0, LARGEST).map(row => ({ row, findings: [] }))
}
