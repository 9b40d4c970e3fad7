import { escapeJson } from '../encoders/escape.ts'
import { formatHead } from '../report/command-end.ts'
import type { Report } from '../report/report.ts'
import type { Recording } from '../series/series.ts'
import { pageScript, pageScriptHash, pageStyle, pageStyleHash } from './assets.ts'
import { buildPageData } from './build-page-data.ts'
import { html, Markup } from './html.ts'
import type { PageData } from './page-data.ts'
import { renderBanner } from './render-banner.ts'
import { renderComparison } from './render-comparison.ts'
import { renderDecision } from './render-decision.ts'
import { renderMemory } from './render-memory.ts'
import { renderOffenders } from './render-offenders.ts'
import { renderTable } from './render-table.ts'

/**
 * The report as one HTML file that asks the network for nothing: text and tables stand in it and
 * read without scripts, charts are drawn by its own script from the data at its end. Times are
 * written at `offsetMinutes` east of UTC; the script turns them into the reader's own.
 */
export function buildPage(
  report: Report,
  recording: Recording | null,
  offsetMinutes: number,
): string {
  const data = buildPageData(report, recording)
  return `<!doctype html>\n${html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${report.tool.name} ${report.tool.version}">
<title>${formatHead(report)}: ${report.run.name}</title>
<style>${new Markup(pageStyle)}</style>
</head>
<body>
<a class="skip" href="#processes">To the table of processes</a>
${renderBanner(data.report, offsetMinutes)}
<main>
<noscript><p class="note">Scripts are off: there are no charts. The tables below hold the same figures.</p></noscript>
${renderMemory(data)}
${renderOffenders(data)}
${renderComparison(report, offsetMinutes)}
${renderTable(data, report)}
${renderDecision(report)}
${renderDownloads(data, report)}
</main>
<footer>${report.tool.name} ${report.tool.version}. This page is one file and asks the network for nothing.</footer>
<script type="application/json" id="data">${new Markup(escapeJson(data))}</script>
<script>${new Markup(pageScript)}</script>
</body>
</html>`.toString()}\n`
}

/** The data behind the page: from the page itself, and the files beside it. */
function renderDownloads(data: PageData, whole: Report): Markup {
  const left = whole.processes.length - data.report.processes.length
  const undrawn = data.report.processes.filter(({ id }) => data.series[id] === undefined).length
  return html`<section aria-labelledby="data-title">
<h2 id="data-title">Data</h2>
<p class="buttons" hidden><button type="button" id="save-json">Save the report (JSON)</button> <button type="button" id="save-csv">Save the drawn series (CSV)</button></p>
<p>The artifact has this page, the report (<code>report.json</code>), the table (<code>processes.csv</code>) and every sample (<code>samples.ndjson</code>), from which <code>memory-leak-detector report</code> judges the run again.${left > 0 ? ` This page leaves out ${left} of the smallest processes.` : ''}${undrawn > 0 ? ` ${undrawn} processes are in the table but not drawn.` : ''}</p>
</section>`
}

const POLICY = `default-src 'none'; script-src '${pageScriptHash}'; style-src '${pageStyleHash}'; base-uri 'none'; form-action 'none'`
