import { existsSync, statSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { analyze } from '../analyze.ts'
import { loadPlan } from '../collect.ts'
import { buildComparison } from '../page/build-comparison.ts'
import type { Arguments } from '../plan/cli-arguments.ts'
import { InputError } from '../plan/input-error.ts'
import { reportDir } from '../plan/options/output-options.ts'
import { compareReports } from '../report/compare-reports.ts'
import { renderComparisonText } from '../report/comparison-text.ts'
import { escapeJson, escapeLogLine } from '../report/escape.ts'
import { parseReport } from '../report/parse-report.ts'
import type { Report } from '../report/report.ts'
import { formatTimestamp } from '../report/timestamp.ts'
import { canWriteBelow } from '../runner/can-write-below.ts'
import type { Runner } from '../runner/runner.ts'

/** 20,000 processes have about 20 MB */
const LARGEST_BYTES = 64 * 2 ** 20

/**
 * Command `compare`: the table of two runs as text or JSON; the same as an HTML file in
 * `report-dir`. Judges nothing.
 */
export async function compare(
  { operands, flags, json }: Arguments,
  runner: Runner,
): Promise<string> {
  const directory = settlePageDir(flags.get(reportDir.name) ?? 'logs', runner)
  const [a, b] = [
    await loadReport(operands[0] ?? '', runner),
    await loadReport(operands[1] ?? '', runner),
  ]
  const compared = compareReports(a, b)
  const now = new Date()
  const offsetMinutes = -now.getTimezoneOffset()
  const page = join(
    directory,
    `memory-comparison_${formatTimestamp(now.toISOString(), offsetMinutes)}.html`,
  )
  await mkdir(directory, { recursive: true })
  await writeFile(page, buildComparison(compared, [a, b], offsetMinutes))
  runner.log(escapeLogLine(`Page: ${page}`))
  return json ? escapeJson(compared, 2) : renderComparisonText(compared)
}

function settlePageDir(asked: string, { context: { workspace } }: Runner): string {
  const directory = resolve(workspace, asked)
  if (!canWriteBelow(directory))
    throw new InputError(`--${reportDir.name}`, asked, reportDir.allowed, 'cannot be written to')
  return directory
}

/**
 * As it was told: by its report, which may be anybody's. A run that nobody judged is judged now.
 */
async function loadReport(path: string, runner: Runner): Promise<Report> {
  const full = resolve(runner.context.workspace, path)
  try {
    const file = statSync(full).isDirectory() ? join(full, 'report.json') : full
    if (!existsSync(file) && existsSync(join(full, 'plan.json')))
      return (await analyze(loadPlan(full), runner.context, '')).report
    const stats = statSync(file)
    if (!stats.isFile() || stats.size > LARGEST_BYTES)
      throw new Error('is no regular file of at most 64 MiB')
    return await parseReport(await readFile(file, 'utf8'))
  } catch (error) {
    throw new InputError(
      'RUN',
      path,
      'a run directory, or a report.json of this tool',
      error instanceof Error ? error.message : String(error),
    )
  }
}
