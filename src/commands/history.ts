import { join } from 'node:path'
import { buildHistory } from '../history/build-history.ts'
import type { History, Life } from '../history/history.ts'
import { recall, type Remembered } from '../history/recall.ts'
import { readHistory, type DayFile } from '../history/read-history.ts'
import { isGiven } from '../plan/arguments.ts'
import type { OwnFlag } from '../plan/command-form.ts'
import { config } from '../plan/options/output-options.ts'
import { escapeJson, escapeLogLine } from '../encoders/escape.ts'
import { renderHistoryCsv } from './history/history-csv.ts'
import { renderHistoryTable, type HistoryRow } from './history/history-table.ts'
import { buildTrend } from '../report/trend.ts'
import { judgeLives } from '../stats/judge-lives.ts'
import { declareJson, type Command } from './command.ts'
import { checkReadable, describeReportDir, findReportDirectory } from './report-directory.ts'

const MOST_ROWS = 50

const csvFlag: OwnFlag = {
  name: 'csv',
  description: 'Every process and scan that is remembered, as a table to stdout.',
}
const jsonFlag = declareJson('The rows as one array to stdout.')

/** Changes nothing. */
export const historyCommand: Command = {
  name: 'history',
  about:
    'Lists what scans remember of the processes that the last one saw, with growth a day and a sparkline.',
  examples: ['history', 'history --report-dir /var/log/memory --csv'],
  options: [describeReportDir('The report directory of the scans.'), config],
  flags: [csvFlag, jsonFlag],
  run: async (call) => {
    const { given, terminal, runner } = call
    const reports = await findReportDirectory(call)
    const directory = join(reports.path, 'history')
    checkReadable(directory, reports)
    const days = readHistory(directory)
    if (days.length === 0)
      throw reports.refuse('the report directory of earlier scans', 'remembers no scan')
    for (const { name, damage } of days.filter((day) => day.damage !== ''))
      runner.log(
        escapeLogLine(
          `History file ${join(directory, name)} ${damage}; the next scan sets it aside.`,
        ),
      )
    const all = buildHistory(days.flatMap((day) => day.records))
    terminal.print(
      isGiven(given, csvFlag)
        ? renderHistoryCsv([...all.lives.values()]).trimEnd()
        : isGiven(given, jsonFlag)
          ? escapeJson(rowsOf(all), 2)
          : renderTable(all, days),
    )
  },
}

function renderTable(all: History, days: readonly DayFile[]): string {
  const rows = rowsOf(all)
  const more =
    rows.length > MOST_ROWS ? `\nand ${rows.length - MOST_ROWS} more: --json or --csv has them` : ''
  return `${renderHistoryTable(rows.slice(0, MOST_ROWS), -new Date().getTimezoneOffset())}\n${describe(all, days)}${more}`
}

/** What grows first, then the largest. */
function rowsOf(all: History): HistoryRow[] {
  const present = presentLives(all)
  const remembered = recall(all, {
    ids: present.map(({ id }) => id),
    groups: present.map(({ group }) => group),
    zoneOffsetMinutes: 0,
  })
  return present
    .map((life) => rowOf(life, remembered))
    .sort((a, b) => (b.bytesPerDay ?? 0) - (a.bytesPerDay ?? 0) || b.nowBytes - a.nowBytes)
}

function presentLives({ lives, scanTimesS }: History): Life[] {
  const lastS = scanTimesS.at(-1) ?? 0
  return [...lives.values()].filter(({ timesS }) => timesS.at(-1) === lastS)
}

function rowOf({ id, name, pid, timesS, bytes }: Life, remembered: Remembered): HistoryRow {
  const [firstS, lastS] = [timesS[0] ?? 0, timesS.at(-1) ?? 0]
  const growth = judgeLives(
    (remembered.lives.get(id) ?? []).map((life) => ({ times: life.timesS, values: life.bytes })),
  )
  return {
    name,
    pid,
    firstS,
    lastS,
    scans: timesS.length,
    nowBytes: bytes.at(-1) ?? 0,
    bytesPerDay: growth?.bytesPerDay ?? null,
    trendBytes: buildTrend({
      firstMs: firstS * 1000,
      lastMs: lastS * 1000,
      atMs: timesS.map((timeS) => timeS * 1000),
      bytes,
    }),
  }
}

function describe(all: History, days: readonly DayFile[]): string {
  const scans = all.scanTimesS.length
  const others = all.lives.size - presentLives(all).length
  const unseen =
    others === 0
      ? ''
      : `; ${others} more process${others === 1 ? '' : 'es'} that the last scan did not see: --csv has them`
  return `${scans} scan${scans === 1 ? '' : 's'} in ${days.length} day${days.length === 1 ? '' : 's'}; anonymous memory and swap; of days that are over one scan an hour is left${unseen}`
}
