import type { Report } from '../report/report.ts'
import { html, type Markup } from './html.ts'
import type { PageData } from './page-data.ts'

/** The data behind the page: from the page itself, and the files beside it. */
export function renderDownloads(data: PageData, whole: Report): Markup {
  const left = whole.processes.length - data.report.processes.length
  const undrawn = data.report.processes.filter(({ id }) => data.series[id] === undefined).length
  return html`<section aria-labelledby="data-title">
<h2 id="data-title">Data</h2>
<p class="buttons" hidden><button type="button" id="save-json">Save the report (JSON)</button> <button type="button" id="save-csv">Save the drawn series (CSV)</button></p>
<p>The artifact has this page, the report (<code>report.json</code>), the table (<code>processes.csv</code>) and every sample (<code>samples.ndjson</code>), from which <code>memory-leak-detector report</code> judges the run again.${left > 0 ? ` This page leaves out ${left} of the smallest processes.` : ''}${undrawn > 0 ? ` ${undrawn} processes are in the table but not drawn.` : ''}</p>
</section>`
}
