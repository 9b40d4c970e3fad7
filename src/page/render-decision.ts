import type { MaybeUntrusted } from '../findings/untrusted.ts'
import { formatAccepted, type ReportFinding } from '../report/findings.ts'
import {
  formatHost,
  formatLimits,
  formatQuality,
  formatSources,
  formatTotal,
  formatWatched,
} from '../report/quality-lines.ts'
import type { Report } from '../report/report.ts'
import { formatDuration } from '../units/duration.ts'
import { formatPercent } from '../units/percent.ts'
import { html, type Markup } from './html.ts'
import { renderProse } from './render-prose.ts'

const MOST_FINDINGS = 100

/**
 * How it came to the verdict: limits, what percents are of, how well it was measured and at what
 * cost, what could not be judged.
 */
export function renderDecision(report: Report): Markup {
  const facts = listFacts(report).filter(([, value]) => value !== '')
  const hasHeap = report.processes.some(({ heap }) => heap !== undefined)
  return html`<section aria-labelledby="decision-title">
<h2 id="decision-title">How it was decided</h2>
<dl class="decision">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${renderProse(value, 1000)}</dd></div>`)}</dl>
${renderFindings(report)}
<details><summary>How to read this page</summary>
<ul>
<li><b>Resident memory (RSS)</b> counts pages that processes share in each of them, so it is never added up. <b>Total</b> is the anonymous memory of all processes plus the largest shared part.</li>
<li>A chart's line keeps the highest and lowest value of each of its columns, so a peak between two of them is not lost. Shaded parts were not measured.</li>
${hasHeap ? LIVE_HEAP : ''}<li>Sizes are binary: 1 MiB is 1,048,576 bytes.</li>
</ul></details>
</section>`
}

const LIVE_HEAP = html`<li><b>Live heap</b> is what its runtime says was alive after the last
collection, in some with what died since the whole heap was looked at; what was alive after a
collection that we asked for is exact.</li>
`

function listFacts(report: Report): [name: string, value: MaybeUntrusted][] {
  const { quality, run } = report
  const covered =
    quality.plannedTicks > 0
      ? ` (${formatPercent(Math.min(100, (quality.ticks / quality.plannedTicks) * 100))} of the planned samples)`
      : ''
  const cost =
    run.durationMs > 0
      ? `; that is ${formatPercent((quality.samplerCpuMs / run.durationMs) * 100)} of one core`
      : ''
  return [
    ['Limits', formatLimits(report)],
    ['Percents are of', report.memoryBase.label],
    ['Watched', formatWatched(report)],
    ['Peak of all together', formatTotal(report)],
    ['Measured', `${formatQuality(report)}${covered}${cost}`],
    ['Sources', formatSources(report)],
    [
      'Gaps',
      quality.gaps
        .slice(0, 20)
        .map(
          ({ atMs, ms }) => `${formatDuration(ms)} until ${formatDuration(atMs)} after the start`,
        )
        .join('; '),
    ],
    ['Why nothing was judged', report.inconclusiveReason],
    [
      'Host',
      `${report.host.cpus > 0 ? `${report.host.cpus} cores, Linux ${report.host.kernel}, ` : ''}${formatHost(report)}`,
    ],
    ['Suggestion', report.suggestion],
    ...report.notices.map((notice): [string, MaybeUntrusted] => ['Note', notice]),
  ]
}

function renderFindings({ findings, verdict }: Report): Markup {
  if (findings.length === 0)
    return verdict === 'inconclusive' ? html`` : html`<p>No gate found anything.</p>`
  const left = findings.length - MOST_FINDINGS
  return html`<div class="wide" tabindex="0" role="region" aria-label="Findings"><table class="findings"><caption>Findings${left > 0 ? ` (${left} more are in the data)` : ''}</caption>
<thead><tr><th scope="col">Gate</th><th scope="col">Outcome</th><th scope="col">What it saw</th></tr></thead>
<tbody>${findings.slice(0, MOST_FINDINGS).map(
    (
      finding,
    ) => html`<tr><td>${finding.gate}</td><td>${describeOutcome(finding)}</td><td>${renderProse(formatAccepted(finding), 400)}</td></tr>
`,
  )}</tbody></table></div>`
}

function describeOutcome({ outcome, fails, accepted }: ReportFinding): string {
  if (outcome === 'unknown') return 'not judged'
  if (accepted !== undefined) return 'accepted'
  return fails ? 'fails the job' : outcome === 'fail' ? 'warns' : 'passes'
}
