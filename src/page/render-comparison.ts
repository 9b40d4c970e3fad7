import type { Report } from '../report/report.ts'
import { shorten } from '../units/shorten.ts'
import { formatBytes } from '../units/size.ts'
import { drawSparkline } from './draw-sparkline.ts'
import { html, type Markup } from './html.ts'
import { renderProse } from './render-prose.ts'
import { renderTime } from './render-time.ts'

/**
 * This run beside those before it, with their history as a small line and a link to each; nothing
 * where nothing was compared.
 */
export function renderComparison({ comparison }: Report, offsetMinutes: number): Markup {
  if (comparison === undefined) return html``
  const { sentence, groups, runs, branch } = comparison
  return html`<section aria-labelledby="comparison-title">
<h2 id="comparison-title">Compared with the runs before</h2>
<p>${renderProse(sentence, 400)}</p>
<div class="wide" tabindex="0" role="region" aria-label="Comparison"><table><caption>Anonymous memory and swap of each group of processes</caption>
<thead><tr><th scope="col">Group</th><th scope="col">Level</th><th scope="col" class="number">Now</th><th scope="col" class="number">Median before</th><th scope="col" class="number">Change</th><th scope="col">History</th></tr></thead>
<tbody>${groups.map(
    ({
      name,
      what,
      bytes,
      medianBytes,
      changePercent,
      historyBytes,
      state,
    }) => html`<tr><td>${shorten(name, 120)}</td><td>${what}</td><td class="number">${formatBytes(bytes)}</td><td class="number">${formatBytes(medianBytes)}</td><td class="number">${changePercent < 0 ? '' : '+'}${changePercent} % ${words[state]}</td><td>${drawSparkline([...historyBytes, bytes])}</td></tr>
`,
  )}</tbody></table></div>
<details class="twin"><summary>The runs, newest first</summary><ul class="plain">${runs.map((run) => html`<li>${renderTime(run.at, offsetMinutes)} ${link(run, branch)}</li>`)}</ul></details>
</section>`
}

const words = {
  ok: '',
  worse: 'above its limit',
  known: 'above its limit, as the newest runs are',
} as const

/** Nothing but http(s) becomes a link. */
function link(
  { url, sha, id }: NonNullable<Report['comparison']>['runs'][number],
  branch: string,
): string | Markup {
  const text = shorten(
    [
      sha === '' ? '' : sha.slice(0, 8),
      branch === '' ? '' : `on ${branch}`,
      id === '' ? '' : `run ${id}`,
    ]
      .filter((part) => part !== '')
      .join(', '),
    120,
  )
  return /^https?:\/\//u.test(url)
    ? html`<a href="${url}" rel="noreferrer">${text === '' ? 'open the run' : text}</a>`
    : text
}
