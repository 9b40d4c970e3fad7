import { join, resolve } from 'node:path'
import { buildHistory } from '../history/build-history.ts'
import type { History, Life } from '../history/history.ts'
import { recall, type Remembered } from '../history/recall.ts'
import { readHistory, type DayFile } from '../history/read-history.ts'
import { InputError } from '../plan/input-error.ts'
import { escapeJson, escapeLogLine } from '../report/escape.ts'
import { renderHistoryCsv } from '../report/history-csv.ts'
import { renderHistoryTable, type HistoryRow } from '../report/history-table.ts'
import { buildTrend } from '../report/trend.ts'
import type { Runner } from '../runner/runner.ts'
import { judgeLives } from '../stats/judge-lives.ts'
import { checkReadable } from './check-readable.ts'

const MOST_ROWS = 50

/**
 * Command `history`: what scans remember, of the processes that the last one saw; with `csv` of
 * all. Changes nothing.
 */
export function history(
  { reportDir, csv, json }: { reportDir: string; csv: boolean; json: boolean },
  runner: Runner,
): string {
  const directory = join(
    resolve(runner.context.workspace, reportDir === '' ? 'logs' : reportDir),
    'history',
  )
  checkReadable(directory, reportDir === '' ? 'logs' : reportDir)
  const days = readHistory(directory)
  if (days.length === 0)
    throw new InputError(
      '--report-dir',
      reportDir === '' ? 'logs' : reportDir,
      'the report directory of earlier scans',
      'remembers no scan',
    )
  for (const { name, damage } of days.filter((day) => day.damage !== ''))
    runner.log(
      escapeLogLine(
        `History file ${join(directory, name)} ${damage}; the next scan sets it aside.`,
      ),
    )
  const all = buildHistory(days.flatMap((day) => day.records))
  if (csv) return renderHistoryCsv([...all.lives.values()]).trimEnd()
  const rows = rowsOf(all)
  if (json) return escapeJson(rows, 2)
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
