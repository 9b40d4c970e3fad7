import { escapeLogLine } from '../report/escape.ts'
import { brokenLimits, collectAdvice } from '../report/findings.ts'
import { formatLimits, formatQuality, formatWatched } from '../report/quality-lines.ts'
import { paint, styleOf } from '../report/paint.ts'
import type { Report } from '../report/report.ts'
import { renderTerminalTable } from '../report/terminal-table.ts'
import type { Screen } from '../runner/runner.ts'
import { shorten } from '../units/shorten.ts'
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
    const lines = log.render(report, delivery).split('\n')
    const { runner } = delivery
    for (const line of runner.screen === null ? lines : addTable(lines, report, runner.screen)) runner.log(line)
    return Promise.resolve()
  },
}

/** For a person's terminal: the sentence, then who it is about, then why. */
function addTable([sentence = '', ...rest]: readonly string[], report: Report, screen: Screen): readonly string[] {
  const table = renderTerminalTable(report, screen)
  const painted = screen.hasColours ? sentence.replace(/^[A-Z][a-z ]+:/u, (word) => paint(word, styleOf(report.verdict))) : sentence
  return [painted, ...(table.length === 0 ? [] : ['', ...table, '']), ...rest]
}

/** A command line may have 4,096 bytes, a log line that nobody scrolls sideways has fewer. */
const longestLine = 500

function renderPass(report: Report): readonly string[] {
  return [
    report.sentence,
    `  Peak of all together ${formatBytes(report.total.peakBytes)}; ${formatLimits(report)}`,
    ...(report.suggestion === '' ? [] : [`  ${report.suggestion}`]),
    ...report.notices.slice(0, 2).map((notice) => `  Note: ${notice}`),
  ]
}

function renderTrouble(report: Report): readonly string[] {
  const broken = brokenLimits(report)
  const unknown = report.findings.filter(({ outcome }) => outcome === 'unknown')
  return [
    report.sentence,
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
