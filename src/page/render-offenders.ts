import { untrusted } from '../findings/untrusted.ts'
import { formatGrowth } from '../report/format-growth.ts'
import { shorten } from '../units/shorten.ts'
import { formatDuration } from '../units/duration.ts'
import { formatPeak } from '../units/format-peak.ts'
import { formatBytes } from '../units/size.ts'
import { html, type Markup } from './html.ts'
import { unpackSeries } from './pack-series.ts'
import type { PageData } from './page-data.ts'
import { renderClassTable } from './render-class-table.ts'
import { renderProse } from './render-prose.ts'
import { renderTwin } from './render-twin.ts'
import { renderVerdict } from './render-verdict.ts'
import { drawnTrend, selectOffenders, type Offender } from './select-offenders.ts'
import { classOf } from './shapes.ts'

const MOST_FINDINGS = 3
const FITTED = {
  memory: html`<p class="advice">The dashed line is fitted to the anonymous memory after the
warm-up.</p>`,
  heap: html`<p class="advice">The straight dashed line is fitted to the live heap.</p>`,
} as const
const captions = {
  process: 'Resident memory',
  group: 'Anonymous memory of all together',
  container: 'Usage less inactive file pages',
} as const

/** A small chart for each subject that broke a limit, or for the largest processes. */
export function renderOffenders(data: PageData): Markup {
  const offenders = selectOffenders(data.report)
  if (offenders.length === 0) return html``
  const isTrouble = offenders.some(({ findings }) => findings.length > 0)
  return html`<section aria-labelledby="offenders-title">
<h2 id="offenders-title">${isTrouble ? 'What broke a limit' : 'The largest processes'}</h2>
<div class="cards">${offenders.map((offender, at) => renderCard(offender, at, data))}</div>
</section>`
}

function renderCard(offender: Offender, at: number, data: PageData): Markup {
  const { row, findings } = offender
  const advice = new Set(findings.map((finding) => finding.advice).filter((text) => text !== ''))
  const title = untrusted`${shorten(row.name, 80)}${row.pid === null ? '' : ` (pid ${row.pid})`}`
  const heap = data.report.processes.find(({ id }) => id === row.id)?.heap
  const trend = drawnTrend(findings, data.heaps[row.id] !== undefined)
  return html`<article class="card ${classOf(row.verdict)}" aria-labelledby="card-${at}">
<h3 id="card-${at}">${title}</h3>
<p class="rate">${renderVerdict(row.verdict)} ${describeRate(offender)}</p>
${findings.slice(0, MOST_FINDINGS).map(({ message }) => html`<p>${renderProse(message, 300)}</p>`)}
${[...advice].slice(0, MOST_FINDINGS).map((text) => html`<p class="advice">What to do: ${renderProse(text, 300)}</p>`)}
${trend === undefined ? '' : FITTED[trend.of === 'heap' ? 'heap' : 'memory']}
${countPoints(data, row.id) > 1 ? renderSmallChart(at) : ''}
${heap === undefined ? '' : renderClassTable(heap, findings.length > 0)}
${renderTwin(data, row.id, captions[row.kind])}
</article>`
}

function renderSmallChart(at: number): Markup {
  return html`<div class="chart small" data-chart="${at}" hidden></div>`
}

function countPoints({ series }: PageData, id: string): number {
  const packed = series[id]
  return packed === undefined ? 0 : unpackSeries(packed).filter((value) => value !== null).length
}

/** "leak, +38 MiB/min, at its limit in 20 min", as far as a gate said so. */
function describeRate({ row, findings }: Offender): string {
  const { growthBytesPerMinute: growth } = row
  const grown = findings.find(({ trend }) => trend !== undefined)
  const msToLimit = grown?.trend?.msToLimit ?? null
  return [
    grown?.grade ?? '',
    growth === null ? '' : growth === 0 ? 'no growth' : `${formatGrowth(growth)}/min`,
    msToLimit === null ? '' : `at its limit in ${formatDuration(msToLimit)}`,
    `peak ${formatPeak(row.peakBytes, row.peakIsLowerBound)}`,
    row.heapBytes === null ? '' : `live heap ${formatBytes(row.heapBytes)}`,
  ]
    .filter((part) => part !== '')
    .join(', ')
}
