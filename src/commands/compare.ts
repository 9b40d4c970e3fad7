import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { analyze } from '../analyze.ts'
import { hasPlan, loadPlan } from '../run-dir/plan-file.ts'
import { buildComparison } from '../page/build-comparison.ts'
import { isGiven } from '../plan/arguments.ts'
import { readRegular } from '../files/read-regular.ts'
import { saveFile } from '../files/save-file.ts'
import { InputError } from '../settings/input-error.ts'
import { config, reportDir } from '../plan/options/output-options.ts'
import { compareReports } from '../report/compare-reports.ts'
import { renderComparisonText } from '../report/comparison-text.ts'
import { escapeJson, escapeLogLine } from '../encoders/escape.ts'
import { parseReport } from '../report/parse-report.ts'
import type { Report } from '../report/report.ts'
import { formatTimestamp } from '../units/timestamp.ts'
import { explainUnsafe } from '../runner/explain-unsafe.ts'
import { canWriteBelow } from '../runner/can-write-below.ts'
import type { Runner } from '../runner/runner.ts'
import { declareJson, type Command } from './command.ts'
import { describeReportDir, findReportDirectory } from './report-directory.ts'

/** 20,000 processes have about 20 MB */
const LARGEST_BYTES = 64 * 2 ** 20

const jsonFlag = declareJson('The table as JSON to stdout.')

/** Judges nothing. */
export const compareCommand: Command = {
  name: 'compare',
  about:
    'What two runs used, group by group, as a table and an HTML file; each RUN is a run directory or a report.json.',
  examples: [
    'compare logs/run_2025-11-28_14-43-01 report.json',
    'compare main/report.json branch/report.json --json',
  ],
  operands: { name: 'RUN', allowed: 'two run directories or report.json', least: 2, most: 2 },
  options: [describeReportDir('Where the HTML file goes.'), config],
  flags: [jsonFlag],
  run: async (call) => {
    const { given, terminal, runner } = call
    const reports = await findReportDirectory(call)
    const why = explainUnsafe(reports.path)
    if (why !== '') throw reports.refuse(reportDir.allowed, `is not safe for root: ${why}`)
    if (!canWriteBelow(reports.path))
      throw reports.refuse(reportDir.allowed, 'cannot be written to')
    const [a, b] = [
      await loadReport(given.operands[0] ?? '', runner),
      await loadReport(given.operands[1] ?? '', runner),
    ]
    const compared = compareReports(a, b)
    const now = new Date()
    const offsetMinutes = -now.getTimezoneOffset()
    mkdirSync(reports.path, { recursive: true })
    const page = join(
      realpathSync(reports.path),
      `memory-comparison_${formatTimestamp(now.toISOString(), offsetMinutes)}.html`,
    )
    const html = buildComparison(compared, [a, b], offsetMinutes)
    await saveFile(page, html, new AbortController().signal)
    runner.log(escapeLogLine(`Page: ${page}`))
    terminal.print(
      isGiven(given, jsonFlag) ? escapeJson(compared, 2) : renderComparisonText(compared),
    )
  },
}

/**
 * As it was told: by its report, which may be anybody's. A run that nobody judged is judged now.
 */
async function loadReport(path: string, runner: Runner): Promise<Report> {
  const full = resolve(runner.context.workspace, path)
  try {
    const file = statSync(full).isDirectory() ? join(full, 'report.json') : full
    if (!existsSync(file) && hasPlan(full))
      return (await analyze(loadPlan(full), runner.context, '')).report
    return await parseReport(readRegular(file, { mostBytes: LARGEST_BYTES, links: 'followed' }))
  } catch (error) {
    throw new InputError(
      'RUN',
      path,
      'a run directory, or a report.json of this tool',
      error instanceof Error ? error.message : String(error),
    )
  }
}
