import { basename, dirname } from 'node:path'
import { formatContainer } from '../report/container-rows.ts'
import { escapeLogLine } from '../encoders/escape.ts'
import { acceptedFindings, brokenLimits, formatAccepted } from '../report/findings.ts'
import { describeCommandEnd, toneOf } from '../report/command-end.ts'
import { formatLimits, formatQuality, formatWatched } from '../report/quality-lines.ts'
import { paint, styleOf } from '../encoders/paint.ts'
import { untrusted, type MaybeUntrusted } from '../findings/untrusted.ts'
import type { Report } from '../report/report.ts'
import { renderTerminalTable } from './log/terminal-table.ts'
import type { Screen } from '../runner/runner.ts'
import { shorten } from '../units/shorten.ts'
import { formatPeak } from '../units/format-peak.ts'
import type { Channel } from './channel.ts'

/**
 * The verdict in the step's log: at most 6 lines on a pass, at most 25 else. The first line says
 * what is wrong; what to do is the last word of all (next.ts).
 */
export const log: Channel = {
  name: 'log',
  kind: 'runner',
  options: [],
  deadlineMs: 2000,
  render: (report, { files, plan }) => {
    const isWell = report.verdict === 'pass' && describeCommandEnd(report) === ''
    if (plan.quiet === true)
      return isWell
        ? ''
        : escapeLogLine(
            shorten(
              untrusted`${report.sentence}${formatWhereabouts(files, report).replace('  ', ' ')}`,
              LONGEST_LINE,
            ),
          )
    const lines = isWell ? renderPass(report, files) : renderTrouble(report, files)
    return lines.map((line) => escapeLogLine(shorten(line, LONGEST_LINE))).join('\n')
  },
  deliver: (report, delivery) => {
    const text = log.render(report, delivery)
    const { runner, plan } = delivery
    const lines = text === '' ? [] : text.split('\n')
    for (const line of runner.screen === null || plan.quiet === true
      ? lines
      : addTable(lines, report, runner.screen))
      runner.log(line)
    return Promise.resolve()
  },
}

/** For a person's terminal: the sentence, then who it is about, then why. */
function addTable(
  [sentence = '', ...rest]: readonly string[],
  report: Report,
  screen: Screen,
): readonly string[] {
  const table = renderTerminalTable(report, screen)
  const painted = screen.hasColours
    ? sentence.replace(HEAD, (words) => paint(words, styleOf(toneOf(report))))
    : sentence
  return [painted, ...(table.length === 0 ? [] : ['', ...table, '']), ...rest]
}

/** "Passed:", also behind "The command ended with exit code 7." */
const HEAD = /^(?:The command [\w ]+\. )?[A-Z][a-z ,]+:/u
/** A command line may have 4,096 bytes, a log line that nobody scrolls sideways has fewer. */
const LONGEST_LINE = 500

function renderPass(report: Report, files: ReadonlyMap<string, string>): readonly MaybeUntrusted[] {
  return [
    report.sentence,
    ...(report.comparison === undefined
      ? []
      : [untrusted`  Compared: ${report.comparison.sentence}`]),
    `  Peak of all together ${formatTotalPeak(report)}; ${formatLimits(report)}`,
    ...(report.suggestion === '' ? [] : [untrusted`  ${report.suggestion}`]),
    // the sentence has the first that is accepted
    ...[
      ...listAccepted(report).slice(1),
      ...report.notices.map((notice) => untrusted`  Note: ${notice}`),
    ].slice(0, report.suggestion === '' && report.comparison === undefined ? 2 : 1),
    formatWhereabouts(files, report),
  ]
}

function listAccepted(report: Report): readonly MaybeUntrusted[] {
  return acceptedFindings(report).map(
    (finding) => untrusted`  accepted  ${finding.gate}: ${formatAccepted(finding)}`,
  )
}

function renderTrouble(
  report: Report,
  files: ReadonlyMap<string, string>,
): readonly MaybeUntrusted[] {
  const broken = brokenLimits(report)
  const unknown = report.findings.filter(({ outcome }) => outcome === 'unknown')
  return [
    report.sentence,
    ...(report.comparison === undefined
      ? []
      : [untrusted`  Compared: ${report.comparison.sentence}`]),
    ...broken
      .slice(0, 10)
      .map(
        ({ gate, fails, message }) => untrusted`  ${fails ? 'fail' : 'warn'}  ${gate}: ${message}`,
      ),
    ...(broken.length > 10 ? [`  and ${broken.length - 10} more, see the report`] : []),
    ...listAccepted(report).slice(0, 3),
    ...unknown.slice(0, 2).map(({ gate, message }) => untrusted`  not judged  ${gate}: ${message}`),
    ...(report.inconclusiveReason === '' ? [] : [untrusted`  Why: ${report.inconclusiveReason}`]),
    `  Watched: ${formatWatched(report)}; peak of all together ${formatTotalPeak(report)}`,
    ...(report.containers ?? []).slice(0, 3).map((row) => untrusted`  In ${formatContainer(row)}`),
    `  Limits: ${formatLimits(report)}`,
    `  Measured: ${formatQuality(report)}`,
    ...(report.suggestion === '' ? [] : [untrusted`  ${report.suggestion}`]),
    ...report.notices.slice(0, 2).map((notice) => untrusted`  Note: ${notice}`),
    formatWhereabouts(files, report),
  ]
}

function formatWhereabouts(files: ReadonlyMap<string, string>, report: Report): string {
  const [page, place] = [
    files.get('html'),
    files.get('textLog') ?? files.get('json') ?? report.run.runDir,
  ]
  if (page === undefined) return `  Report: ${place}`
  return `  Report: ${place}, and the page ${dirname(page) === dirname(place) ? `${basename(page)} beside it` : page}`
}

const formatTotalPeak = ({ total }: Report): string =>
  formatPeak(total.peakBytes, total.peakIsLowerBound)
