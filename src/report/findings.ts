import type { Report, VerdictWord } from './report.ts'

export type ReportFinding = Report['findings'][number]

/** What broke a limit: those that fail the job first, else in the gates' order. */
export function brokenLimits(report: Report): readonly ReportFinding[] {
  const broken = report.findings.filter((finding) => finding.outcome === 'fail')
  return [...broken.filter((finding) => finding.fails), ...broken.filter((finding) => !finding.fails)]
}

/** What to do next, each advice once; on what broke a limit before what could not be judged. */
export function collectAdvice(report: Report): readonly string[] {
  return listAdvice([...brokenLimits(report), ...report.findings.filter(({ outcome }) => outcome === 'unknown')])
}

/** The last word: what to do about what broke, or about a measurement or a command that failed. Never empty. */
export function nextSteps(report: Report): readonly string[] {
  const broken = listAdvice(brokenLimits(report))
  if (broken.length > 0) return broken
  const advice = collectAdvice(report)
  if (report.verdict === 'inconclusive') return advice.length > 0 ? advice : ['see `sampler.log` in the run directory and run the job again; `if-inconclusive: warn` lets it pass meanwhile']
  if (report.run.workload !== null && report.run.workload.exitCode !== 0) return ['see what the command itself said; no memory limit failed it']
  return advice.length > 0 ? advice : ['see the report']
}

function listAdvice(findings: readonly ReportFinding[]): readonly string[] {
  return [...new Set<string>(findings.map(({ advice }) => advice).filter(advice => advice !== ''))]
}

/** The verdict as the head of a message: "Memory gate failed". */
export const verdictHeads: Readonly<Record<VerdictWord, string>> = {
  pass: 'Memory gate passed', warn: 'Memory gate warns', fail: 'Memory gate failed', inconclusive: 'Memory not judged',
}

/** How loud a broken measurement is said, by `if-inconclusive`. */
export const inconclusiveLevels = { fail: 'error', warn: 'warning', ignore: 'notice' } as const
