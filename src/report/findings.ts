import type { Report, VerdictWord } from './report.ts'

export type ReportFinding = Report['findings'][number]

/** What broke a limit: those that fail the job first, else in the gates' order. */
export function brokenLimits(report: Report): readonly ReportFinding[] {
  const broken = report.findings.filter((finding) => finding.outcome === 'fail')
  return [...broken.filter((finding) => finding.fails), ...broken.filter((finding) => !finding.fails)]
}

/** What to do next, each advice once. */
export function collectAdvice(report: Report): readonly string[] {
  const shown = report.findings.filter((finding) => finding.outcome !== 'pass' && finding.advice !== '')
  return [...new Set<string>(shown.map((finding) => finding.advice))]
}

/** The verdict as the head of a message: "Memory gate failed". */
export const verdictHeads: Readonly<Record<VerdictWord, string>> = {
  pass: 'Memory gate passed', warn: 'Memory gate warns', fail: 'Memory gate failed', inconclusive: 'Memory not judged',
}

/** How loud a broken measurement is said, by `if-inconclusive`. */
export const inconclusiveLevels = { fail: 'error', warn: 'warning', ignore: 'notice' } as const
