import { escapeLogLine } from '../report/escape.ts'
import { brokenLimits, collectAdvice } from '../report/findings.ts'
import { formatLimits, formatQuality, formatWatched } from '../report/quality-lines.ts'
import type { Report } from '../report/report.ts'
import { shorten } from '../report/shorten.ts'
import { formatBytes } from '../units/size.ts'
import type { Channel } from './channel.ts'

/** The verdict in the step's log: at most 6 lines on a pass, at most 25 else, the sentence first. */
export const log: Channel = {
  name: 'log',
  options: [],
  deadlineMs: 2_000,
  order: 20,
  render: (report, { files }) => {
    const lines = report.verdict === 'pass' ? renderPass(report) : renderTrouble(report)
    return [...lines, formatWhereabouts(files, report)].map((line) => escapeLogLine(shorten(line, longestLine))).join('\n')
  },
  deliver: (report, delivery) => {
    for (const line of log.render(report, delivery).split('\n')) delivery.runner.log(line)
    return Promise.resolve()
  },
}

/** A command line may have 4,096 bytes, a log line that nobody scrolls sideways has fewer. */
const longestLine = 500

function renderPass(report: Report): readonly string[] {
  return [
    report.sentence,
    ...(report.comparison === undefined ? [] : [`  Compared: ${report.comparison.sentence}`]),
    `  Peak of all together ${formatBytes(report.total.peakBytes)}; ${formatLimits(report)}`,
    ...(report.suggestion === '' ? [] : [`  ${report.suggestion}`]),
    ...report.notices.slice(0, report.comparison === undefined ? 2 : 1).map((notice) => `  Note: ${notice}`),
  ]
}

function renderTrouble(report: Report): readonly string[] {
  const broken = brokenLimits(report)
  const unknown = report.findings.filter(({ outcome }) => outcome === 'unknown')
  return [
    report.sentence,
    ...(report.comparison === undefined ? [] : [`  Compared: ${report.comparison.sentence}`]),
    ...broken.slice(0, 10).map(({ gate, fails, message }) => `  ${fails ? 'fail' : 'warn'}  ${gate}: ${message}`),
    ...(broken.length > 10 ? [`  and ${String(broken.length - 10)} more, see the report`] : []),
    ...unknown.slice(0, 2).map(({ gate, message }) => `  not judged  ${gate}: ${message}`),
    ...(report.inconclusiveReason === '' ? [] : [`  Why: ${report.inconclusiveReason}`]),
    `  Watched: ${formatWatched(report)}; peak of all together ${formatBytes(report.total.peakBytes)}`,
    `  Limits: ${formatLimits(report)}`,
    `  Measured: ${formatQuality(report)}`,
    ...collectAdvice(report).slice(0, 3).map((advice) => `  Next: ${advice}`),
    ...(report.suggestion === '' ? [] : [`  ${report.suggestion}`]),
    ...report.notices.slice(0, 2).map((notice) => `  Note: ${notice}`),
  ]
}

function formatWhereabouts(files: ReadonlyMap<string, string>, report: Report): string {
  return `  Report: ${files.get('textLog') ?? files.get('json') ?? report.run.runDir}`
}
