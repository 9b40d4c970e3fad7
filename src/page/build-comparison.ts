import type { SizeChange, ReportComparison, RunLabel } from '../report/compare-reports.ts'
import { describeChange, describeSides } from '../report/comparison-text.ts'
import type { Report } from '../report/report.ts'
import { shorten } from '../units/shorten.ts'
import { formatDuration } from '../units/duration.ts'
import { formatPeak, phrasePeak } from '../units/format-peak.ts'
import { pageStyle, pageStyleHash } from './assets.ts'
import { drawSparkline } from './draw-sparkline.ts'
import { html, Markup } from './html.ts'
import { renderTime } from './render-time.ts'

const MOST_ROWS = 1000

/**
 * Two runs side by side as one HTML file without scripts, in the style of the report. Times are
 * written at `offsetMinutes` east of UTC.
 */
export function buildComparison(
  { a, b, total, groups }: ReportComparison,
  [reportA, reportB]: readonly [Report, Report],
  offsetMinutes: number,
): string {
  const left = groups.length - MOST_ROWS
  return `<!doctype html>\n${html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${new Markup(pageStyleHash)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Memory of two runs: ${shorten(a.name, 120)}, ${shorten(b.name, 120)}</title>
<style>${new Markup(pageStyle)}</style>
</head>
<body>
<header class="banner">
<h1>Memory of two runs</h1>
<p class="sentence">All processes together ${phrasePeak(
    total.bBytes ?? 0,
    total.bIsLowerBound,
  )} in B, ${describeSides(total)[0]} in A: ${
    total.changeBytes === null ? 'the change is ' : ''
  }${describeChange(total)}.</p>
<dl class="facts">${[
    ['A', a],
    ['B', b],
  ].map(([name, run]) => fact(name as string, run as RunLabel, offsetMinutes))}</dl>
</header>
<main>
<section aria-labelledby="groups-title">
<h2 id="groups-title">Groups of processes</h2>
<div class="wide" tabindex="0" role="region" aria-label="Table of groups"><table class="processes">
<caption>Peak of the anonymous memory of each group; the largest change first. ${left > 0 ? `${left} groups that changed less are left out.` : ''}</caption>
<thead><tr><th scope="col" class="text">Group</th><th scope="col" class="number">Processes A, B</th><th scope="col" class="number">A</th><th scope="col" class="number">B</th><th scope="col" class="number">Change</th></tr></thead>
<tbody>${groups.slice(0, MOST_ROWS).map(
    (
      group,
    ) => html`<tr><th scope="row" class="name">${shorten(group.name, 120)}</th><td class="number">${group.aProcesses}, ${group.bProcesses}</td>${cells(group)}</tr>
`,
  )}</tbody></table></div>
</section>
<section aria-labelledby="course-title">
<h2 id="course-title">Course of the total</h2>
<table><thead><tr><th scope="col">Run</th><th scope="col" class="number">Peak</th><th scope="col">Course</th></tr></thead>
<tbody>${[['A', reportA] as const, ['B', reportB] as const].map(
    ([
      name,
      {
        total: { peakBytes, peakIsLowerBound, trendBytes },
      },
    ]) =>
      html`<tr><th scope="row">${name}</th>
<td class="number">${formatPeak(peakBytes, peakIsLowerBound)}</td>
<td class="trend">${drawSparkline(trendBytes)}</td></tr>`,
  )}</tbody></table>
</section>
</main>
<footer>${reportB.tool.name} ${reportB.tool.version}. This page is one file and asks the network for nothing.</footer>
</body>
</html>`.toString()}\n`
}

function fact(
  name: string,
  { name: run, startedAt, durationMs, ref, sha, verdict }: RunLabel,
  offsetMinutes: number,
): Markup {
  const commit = `${ref} ${sha.slice(0, 8)}`.trim()
  return html`<div><dt>${name}</dt><dd>${shorten(run, 120)}, ${renderTime(startedAt, offsetMinutes)}, ${formatDuration(durationMs)}${commit === '' ? '' : `, ${shorten(commit, 120)}`}, ${verdict}</dd></div>`
}

function cells(change: SizeChange): Markup {
  const sides = describeSides(change).map((side) => html`<td class="number">${side}</td>`)
  return html`${sides}<td class="number">${describeChange(change)}</td>`
}
