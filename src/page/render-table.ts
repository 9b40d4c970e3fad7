import { formatGrowth } from '../report/format-growth.ts'
import type { Report } from '../report/report.ts'
import { shorten } from '../units/shorten.ts'
import { formatDuration } from '../units/duration.ts'
import { formatPeak } from '../units/format-peak.ts'
import { formatBytes } from '../units/size.ts'
import { html, type Markup } from './html.ts'
import { formatShare, listRows, type Row } from './list-rows.ts'
import type { PageData } from './page-data.ts'
import { drawSparkline } from './draw-sparkline.ts'
import { renderVerdict } from './render-verdict.ts'

/**
 * All processes, and groups of several, as a table that reads without scripts; `whole` is the
 * report before anything was left out.
 */
export function renderTable(data: PageData, whole: Report): Markup {
  const rows = listRows(data.report)
  const hasGrowth = rows.some(({ growthBytesPerMinute }) => growthBytesPerMinute !== null)
  const hasHeap = rows.some(({ heapBytes }) => heapBytes !== null)
  const shown = columns.filter(
    ({ id }) => (id !== 'growth' || hasGrowth) && (id !== 'heap' || hasHeap),
  )
  const hasContainers = rows.some(({ kind }) => kind === 'container')
  const left = whole.processes.length - data.report.processes.length
  return html`<section aria-labelledby="processes-title" id="processes">
<h2 id="processes-title">${hasContainers ? 'Containers, processes and groups' : 'Processes and groups'}</h2>
${
  rows.length === 0
    ? html`<p class="note">No process was seen.</p>`
    : html`<div class="tools" hidden><label>Filter <input type="search" id="filter" placeholder="name, command or pid" autocomplete="off" spellcheck="false"></label> <output id="shown" for="filter"></output></div>
<div class="wide" tabindex="0" role="region" aria-label="Table of processes and groups"><table class="processes" id="table">
<caption>Peaks of processes are resident memory (RSS), with the kernel's own high-water mark where it was read.${hasContainers ? ' Those of containers are usage less inactive file pages, and their share is of their own limit where they have one.' : ''} ${left > 0 ? `${left} smaller processes are in processes.csv only.` : ''}</caption>
<thead><tr>${shown.map(({ id, title, kind }) => html`<th scope="col" data-column="${id}" class="${id} ${kind}">${title}</th>`)}</tr></thead>
<tbody>${rows.map(
        (
          row,
          at,
        ) => html`<tr data-row="${at}" class="${row.kind}">${shown.map((column) => column.cell(row))}</tr>
`,
      )}</tbody></table></div>`
}
</section>`
}

interface Column {
  readonly id: string
  readonly title: string
  readonly kind: 'number' | 'text'
  cell(row: Row): Markup
}

const number = (id: string, title: string, show: (row: Row) => string): Column => ({
  id,
  title,
  kind: 'number',
  cell: (row) => html`<td class="number ${id}">${show(row)}</td>`,
})
const known = (value: number | null, format: (value: number) => string): string =>
  value === null ? '' : format(value)

const columns: readonly Column[] = [
  {
    id: 'name',
    title: 'Process',
    kind: 'text',
    cell: ({ name, detail }) =>
      html`<th scope="row" class="name"><span>${shorten(name, 120)}</span>${detail === '' ? '' : html`<small>${shorten(detail, 240)}</small>`}</th>`,
  },
  number('pid', 'PID', ({ pid }) => known(pid, String)),
  number('start', 'Start', ({ startBytes }) => known(startBytes, formatBytes)),
  number('peak', 'Peak', ({ peakBytes, peakIsLowerBound }) =>
    formatPeak(peakBytes, peakIsLowerBound),
  ),
  number('end', 'End', ({ endBytes }) => known(endBytes, formatBytes)),
  number('heap', 'Live heap', ({ heapBytes }) => known(heapBytes, formatBytes)),
  number('growth', 'Growth/min', ({ growthBytesPerMinute }) =>
    known(growthBytesPerMinute, formatGrowth),
  ),
  number('share', 'Share', ({ sharePercent }) => formatShare(sharePercent)),
  number('cpu', 'CPU', ({ cpuPercent }) => known(cpuPercent, formatShare)),
  number('lived', 'Lived', ({ livedMs }) => known(livedMs, formatDuration)),
  {
    id: 'trend',
    title: 'Course',
    kind: 'text',
    cell: ({ trendBytes }) => html`<td class="trend">${drawSparkline(trendBytes)}</td>`,
  },
  {
    id: 'verdict',
    title: 'Verdict',
    kind: 'text',
    cell: ({ verdict }) => html`<td class="verdict">${renderVerdict(verdict)}</td>`,
  },
]
