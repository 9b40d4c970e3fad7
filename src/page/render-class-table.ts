import { formatDuration } from '../units/duration.ts'
import { formatBytes } from '../units/size.ts'
import type { HeapRow } from '../report/report.ts'
import type { GrownClass } from '../series/heap-series.ts'
import { shorten } from '../units/shorten.ts'
import { html, type Markup } from './html.ts'

/**
 * Which classes of a JVM hold more than they did, folded away where nothing is wrong with its heap;
 * nothing where none is known to.
 */
export function renderClassTable({ grown }: HeapRow, isOpen: boolean): Markup {
  if (grown === undefined || grown.classes.length === 0) return html``
  const apartMs = Date.parse(grown.toAt) - Date.parse(grown.fromAt)
  const caption =
    'After the last collection that was asked for, against the first, ' +
    `${formatDuration(apartMs)} before`
  const body = html`<summary>Classes that hold more</summary>
<div class="wide"><table class="classes"><caption>${caption}</caption>
${HEAD}
<tbody>${grown.classes.map(renderClass)}</tbody></table></div>`
  return isOpen
    ? html`<details class="twin" open>${body}</details>`
    : html`<details class="twin">${body}</details>`
}

const HEAD = html`<thead><tr>
<th scope="col">Class</th>
<th scope="col" class="number">More</th>
<th scope="col" class="number">Alive</th>
<th scope="col" class="number objects">More objects</th>
</tr></thead>`

function renderClass({ name, bytes, gainedBytes, gainedInstances }: GrownClass): Markup {
  return html`<tr><th scope="row"><code>${shorten(name, 120)}</code></th>
<td class="number">+${formatBytes(gainedBytes)}</td>
<td class="number">${formatBytes(bytes)}</td>
<td class="number objects">${gainedInstances}</td></tr>`
}
