import { reportArtifact } from '../src/artifacts/artifact-names.ts'
import { listRows } from '../src/page/list-rows.ts'
import { escapeCsv, joinCsv } from '../src/encoders/escape.ts'
import { escapeJson } from '../src/encoders/escape.ts'
import { untrusted } from '../src/findings/untrusted.ts'
import type { Drawing } from './read-drawing.ts'

/** Files made from the page's own data. */
export function offerDownloads(drawing: Drawing): void {
  const place = document.querySelector<HTMLElement>('.buttons')
  if (place === null) return
  place.hidden = false
  const name = drawing.data.report.run.name.replace(/[^A-Za-z0-9._-]+/g, '-')
  listen('save-json', () => {
    save(
      `${reportArtifact(name)}.json`,
      'application/json',
      `${escapeJson(drawing.data.report, 2)}\n`,
    )
  })
  listen('save-csv', () => {
    save(`memory-series-${name}.csv`, 'text/csv', buildSeriesCsv(drawing))
  })
}

function listen(id: string, act: () => void): void {
  document.getElementById(id)?.addEventListener('click', act)
}

function save(name: string, type: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

/**
 * One column for each drawn series, one line for each point: what the charts show, not every
 * sample. RFC 4180.
 */
function buildSeriesCsv(drawing: Drawing): string {
  const { data, times, total } = drawing
  const columns = listRows(data.report).flatMap(({ id, name, pid }) => {
    const values = drawing.series(id)
    return values === null
      ? []
      : [{ head: pid === null ? name : untrusted`${name} (pid ${pid})`, values }]
  })
  const head = ['ms_after_start', 'total_bytes', ...columns.map((column) => escapeCsv(column.head))]
  const lines = times.map((atMs, at) => [
    atMs,
    total[at] ?? '',
    ...columns.map(({ values }) => values[at] ?? ''),
  ])
  return joinCsv([head, ...lines])
}
