import { formatDuration } from '../units/duration.ts'
import { formatBytes } from '../units/size.ts'
import { formatElapsed } from './format-elapsed.ts'
import { html, type Markup } from './html.ts'
import { unpackSeries } from './pack-series.ts'
import type { PageData, PageHeap } from './page-data.ts'
import { thinRows } from './thin-rows.ts'

const ROWS = 12

/** What a small chart draws, as tables, closed; nothing where there is nothing to be drawn. */
export function renderTwin(data: PageData, id: string, caption: string): Markup {
  const packed = data.series[id]
  const timesMs = unpackSeries(data.times)
  const points = packed === undefined ? [] : thinRows(timesMs, unpackSeries(packed), ROWS)
  if (points.length === 0) return html``
  const heap = data.heaps[id]
  const live = heap === undefined ? [] : unpackSeries(heap.live)
  const hasLive = live.some((bytes) => bytes !== null)
  const aliveAt = (atMs: number): Markup | '' => {
    const alive = live[timesMs.indexOf(atMs)] ?? null
    return hasLive ? html`<td class="number">${alive === null ? '' : formatBytes(alive)}</td>` : ''
  }
  return html`<details class="twin"><summary>The same as a table</summary>
<table><caption>${caption}</caption>
<thead><tr>${columns(['After', 'Memory', ...(hasLive ? ['Live heap'] : [])])}</tr></thead>
<tbody>${points.map(
    ({ atMs, bytes }) =>
      html`<tr><td>${formatElapsed(atMs)}</td>
<td class="number">${formatBytes(bytes)}</td>${aliveAt(atMs)}</tr>`,
  )}</tbody></table>${heap === undefined ? '' : renderForced(heap)}</details>`
}

function renderForced({ forced }: PageHeap): Markup {
  if (forced.length === 0) return html``
  return html`<table><caption>Collections that were asked for</caption>
<thead><tr>${columns(['After', 'Alive', 'Took'])}</tr></thead>
<tbody>${forced.map(
    ({ atMs, bytes, tookMs }) =>
      html`<tr><td>${formatElapsed(atMs)}</td>
<td class="number">${formatBytes(bytes)}</td>
<td class="number">${formatDuration(tookMs)}</td></tr>`,
  )}</tbody></table>`
}

/** The first names the rows, the others have numbers. */
function columns([first = '', ...others]: readonly string[]): Markup {
  return html`<th scope="col">${first}</th>${others.map(
    (name) => html`<th scope="col" class="number">${name}</th>`,
  )}`
}
