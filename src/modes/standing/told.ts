import { subjectByGate, type ReportFinding } from '../../report/findings.ts'
import type { Action, Report } from '../../report/report.ts'

/** What people were told of a run, and what was done about it, while it went on. */
export interface Told {
  /** by `subjectByGate` */
  readonly subjects: ReadonlySet<string>
  readonly actions: readonly Action[]
  /** who stopped the run knows how it stands */
  readonly isStopped: boolean
}

export const NOTHING_TOLD: Told = { subjects: new Set(), actions: [], isStopped: false }

export function isUntold({ subjects }: Told, finding: ReportFinding): boolean {
  return !subjects.has(subjectByGate(finding))
}

/**
 * Nothing that anybody needs a message for: people heard of each finding when it was found, and the
 * end is no news to who made it.
 */
export function isOldNews(told: Told, { findings }: Report): boolean {
  return told.isStopped && !findings.some((finding) => finding.fails && isUntold(told, finding))
}
