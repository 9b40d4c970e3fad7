import { untrusted } from '../findings/untrusted.ts'
import { shorten } from '../units/shorten.ts'
import { formatBytes } from '../units/size.ts'
import { thinRows } from './thin-rows.ts'
import { formatElapsed } from './format-elapsed.ts'
import { html, type Markup } from './html.ts'
import { unpackSeries } from './pack-series.ts'
import type { PageData, PageEvent } from './page-data.ts'

const ROWS = 24
const MOST_EVENTS = 200

/** The large chart, with its figures and events as tables. */
export function renderMemory(data: PageData): Markup {
  const rows = thinRows(unpackSeries(data.times), unpackSeries(data.total), ROWS)
  return html`<section aria-labelledby="memory-title">
<h2 id="memory-title">Memory over time</h2>
${rows.length > 1 ? drawing : html`<p class="note">There is no course of time to draw: ${rows.length === 1 ? 'this is one snapshot' : 'nothing was measured'}.</p>`}
${rows.length === 0 ? '' : renderTwin(data, rows)}
</section>`
}

function renderTwin(data: PageData, rows: ReturnType<typeof thinRows>): Markup {
  return html`<details class="twin"><summary>The same as a table</summary>
${renderLimits(data)}
<div class="beside">
<div class="wide" tabindex="0" role="region" aria-label="Memory over time as a table"><table><caption>Total memory: ${data.report.total.method}. The highest value of each part of the time.</caption>
<thead><tr><th scope="col">After</th><th scope="col" class="number">Total</th></tr></thead>
<tbody>${rows.map(({ atMs, bytes }) => html`<tr><td>${formatElapsed(atMs)}</td><td class="number">${formatBytes(bytes)}</td></tr>`)}</tbody></table></div>
${renderEvents(data)}
</div></details>`
}

const drawing = html`<div class="chart large" data-chart="total" hidden></div>`

function renderLimits({ limits }: PageData): Markup {
  return html`<ul class="plain">${limits.map(({ label, bytes }) => html`<li>${label}: ${formatBytes(bytes)}</li>`)}</ul>`
}

function renderEvents({ events, gaps }: PageData): Markup {
  const shown = [
    ...events,
    ...gaps.map(({ fromMs, toMs }) => ({
      kind: 'gap' as const,
      atMs: fromMs,
      name: untrusted`not measured until ${formatElapsed(toMs)}`,
    })),
  ]
    .sort((a, b) => rankOf(a.kind) - rankOf(b.kind))
    .slice(0, MOST_EVENTS)
    .sort((a, b) => a.atMs - b.atMs)
  if (shown.length === 0) return html``
  const left = events.length + gaps.length - shown.length
  return html`<div class="wide" tabindex="0" role="region" aria-label="Events as a table"><table><caption>Events${left > 0 ? ` (${left} more births and ends are left out)` : ''}</caption>
<thead><tr><th scope="col">After</th><th scope="col">What</th><th scope="col">Which</th></tr></thead>
<tbody>${shown.map(({ kind, atMs, name }) => html`<tr><td>${formatElapsed(atMs)}</td><td>${eventWords[kind]}</td><td>${shorten(name, 160)}</td></tr>`)}</tbody></table></div>`
}

/** Births and ends are many; the rest must not be lost among them. */
function rankOf(kind: keyof typeof eventWords): number {
  return kind === 'birth' || kind === 'end' ? 1 : 0
}

const eventWords: Readonly<Record<PageEvent['kind'] | 'gap', string>> = {
  mark: 'mark',
  step: 'step begins',
  birth: 'process begins',
  end: 'process ends',
  oom: 'out-of-memory kill',
  guard: 'the guard',
  gap: 'gap',
}
