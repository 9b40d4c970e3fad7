import { untrusted, type MaybeUntrusted } from '../findings/untrusted.ts'
import { formatCommandEnd, formatHead, toneOf } from '../report/command-end.ts'
import { formatHost } from '../report/quality-lines.ts'
import type { Report } from '../report/report.ts'
import { shorten } from '../units/shorten.ts'
import { formatDuration } from '../units/duration.ts'
import { formatPeak } from '../units/format-peak.ts'
import { html, type Markup } from './html.ts'
import { formatShare } from './list-rows.ts'
import { renderProse } from './render-prose.ts'
import { renderTime } from './render-time.ts'
import { classOf, drawShape } from './shapes.ts'

/** What happened, in words and as a shape; the one sentence; which run this is; four figures. */
export function renderBanner(report: Report, offsetMinutes: number): Markup {
  return html`<header class="banner ${classOf(toneOf(report))}">
<div class="head">${drawShape(toneOf(report))}<div>
<h1><span class="verdict">${formatHead(report)}</span> <span class="watch">${shorten(report.run.name, 120)}</span></h1>
<p class="sentence">${renderProse(report.sentence, 700)}</p>
</div></div>
<dl class="figures">${listFigures(report)}</dl>
<dl class="facts">${listFacts(report, offsetMinutes)}</dl>
</header>`
}

function listFigures(report: Report): Markup[] {
  const { total, memoryBase, quality, run, scope } = report
  const [top] = report.processes
  const share =
    memoryBase.bytes > 0
      ? untrusted`${formatShare((total.peakBytes / memoryBase.bytes) * 100)} of ${memoryBase.label}`
      : ''
  return [
    figure('Peak of all together', formatPeak(total.peakBytes, total.peakIsLowerBound), share),
    figure(
      'Largest process',
      top === undefined ? 'none' : formatPeak(top.peakRssBytes, top.peakIsLowerBound),
      top === undefined ? '' : untrusted`${shorten(top.label, 60)}, pid ${top.pid}`,
    ),
    figure(
      'Watched',
      formatDuration(run.durationMs),
      `${scope.processes} ${scope.processes === 1 ? 'process' : 'processes'}; ${scope.label}`,
    ),
    figure(
      'Samples',
      String(quality.ticks),
      quality.ended === 'snapshot' ? 'one snapshot' : describeCoverage(quality),
    ),
  ]
}

/** One sample more than planned is no news: a clock was rounded. */
function describeCoverage({ ticks, plannedTicks, gaps }: Report['quality']): string {
  return `${ticks < plannedTicks ? `of ${plannedTicks} planned, ` : ''}${gaps.length} ${gaps.length === 1 ? 'gap' : 'gaps'}`
}

function figure(name: string, value: string, detail: MaybeUntrusted): Markup {
  return html`<div><dt>${name}</dt><dd><b>${value}</b> <small>${detail}</small></dd></div>`
}

function listFacts(report: Report, offsetMinutes: number): Markup[] {
  const { run } = report
  const commitUrl =
    run.url === '' || run.sha === ''
      ? ''
      : `${run.url.replace(/\/actions\/runs\/.*$/u, '')}/commit/${run.sha}`
  const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : ''
  return [
    ...fact('Started', renderTime(run.startedAt, offsetMinutes)),
    ...fact('Repository', run.repository),
    ...fact(
      'Commit',
      run.sha === ''
        ? ''
        : link(commitUrl, `${run.sha.slice(0, 8)}${run.ref === '' ? '' : ` on ${run.ref}`}`),
    ),
    ...fact('Job', [run.workflow, run.job].filter((part) => part !== '').join(' / ')),
    ...fact('Run', run.url === '' ? '' : link(run.url, `open the run${attempt}`)),
    ...fact('Command', formatCommandEnd(run.workload)),
    ...fact(
      'Host',
      report.host.hostname === '' ? '' : `${report.host.hostname}: ${formatHost(report)}`,
    ),
  ]
}

function fact(name: string, value: string | Markup): Markup[] {
  return value === '' ? [] : [html`<div><dt>${name}</dt><dd>${value}</dd></div>`]
}

/** Nothing but http(s) becomes a link. */
function link(url: string, text: string): string | Markup {
  return /^https?:\/\//u.test(url)
    ? html`<a href="${url}" rel="noreferrer">${shorten(text, 120)}</a>`
    : shorten(text, 120)
}
