import { formatContainer } from '../report/container-rows.ts'
import { escapeSlack, escapeSlackLines } from '../encoders/escape.ts'
import { untrusted, type MaybeUntrusted } from '../findings/untrusted.ts'
import { formatHead, toneOf } from '../report/command-end.ts'
import { acceptedFindings, brokenLimits, formatAccepted } from '../report/findings.ts'
import type { Report } from '../report/report.ts'
import { formatPeak } from '../units/format-peak.ts'
import { formatDuration } from '../units/duration.ts'

/**
 * The body of an incoming webhook call: Block Kit in one coloured attachment, and the fallback text
 * that notifications show. Limits (docs.slack.dev, Block Kit): header 150, section text 3,000, ten
 * fields of 2,000, button text 75, url 3,000.
 */
export function buildSlackMessage(report: Report, artifactUrl: string): object {
  return {
    ...buildSlackText(report),
    attachments: [
      {
        color: colours[toneOf(report)],
        fallback: escapeSlack(report.sentence, 500),
        blocks: buildBlocks(report, artifactUrl),
      },
    ],
  }
}

/** What is left when Slack refuses the blocks. */
export function buildSlackText(report: Report): object {
  return {
    text: escapeSlack(untrusted`${formatTitle(report)} - ${report.sentence}`, 3000),
    mrkdwn: false,
    unfurl_links: false,
    unfurl_media: false,
  }
}

/** What people were told of and what is well again. */
export function buildSlackRecovery(report: Report, recovered: readonly string[]): object {
  const where = untrusted`${report.run.name} on ${report.host.hostname}`
  const over = untrusted`no longer found: ${recovered.join(', ')}`
  return {
    ...buildSlackText(report),
    text: escapeSlack(untrusted`Recovered: ${where} - ${over}. ${report.sentence}`, 3000),
  }
}

const colours = { pass: 'good', warn: 'warning', fail: 'danger', inconclusive: 'warning' } as const

function formatTitle(report: Report): string {
  return `${formatHead(report)}: ${report.run.name}`
}

function buildBlocks(report: Report, artifactUrl: string): readonly object[] {
  const containers = (report.containers ?? [])
    .slice(0, 5)
    .map((row) => untrusted`• ${formatContainer(row)}`)
  const offenders = [
    ...brokenLimits(report)
      .slice(0, 3)
      .map(({ message }) => untrusted`• ${message}`),
    ...acceptedFindings(report)
      .slice(0, 3)
      .map((finding) => untrusted`• accepted: ${formatAccepted(finding)}`),
  ]
  const buttons = [
    buildButton('Open run', report.run.url),
    buildButton('Report', artifactUrl),
  ].filter((button) => button !== null)
  return [
    { type: 'header', text: plainText(escapeSlack(formatTitle(report), 150)) },
    { type: 'section', text: plainText(escapeSlack(report.sentence, 3000)) },
    {
      type: 'section',
      fields: listFields(report).map(([label, value]) =>
        plainText(`${label}\n${escapeSlack(value, 1900)}`),
      ),
    },
    ...(offenders.length === 0
      ? []
      : [{ type: 'section', text: plainText(escapeSlackLines(offenders, 3000)) }]),
    ...(containers.length === 0
      ? []
      : [{ type: 'section', text: plainText(escapeSlackLines(containers, 3000)) }]),
    ...(buttons.length === 0 ? [] : [{ type: 'actions', elements: buttons }]),
    { type: 'context', elements: [plainText(escapeSlack(formatContext(report), 1900))] },
  ]
}

function plainText(text: string): object {
  return { type: 'plain_text', text, emoji: false }
}

function buildButton(label: string, url: string): object | null {
  return /^https?:\/\//u.test(url) && url.length <= 3000
    ? { type: 'button', text: plainText(label), url }
    : null
}

function listFields({
  run,
  host,
  total,
  limits,
  processes,
  comparison,
}: Report): readonly (readonly [string, MaybeUntrusted])[] {
  const top = processes[0]
  const fields: readonly (readonly [string, MaybeUntrusted])[] = [
    ['Repository', run.repository],
    ['Workflow', [run.workflow, run.job].filter((part) => part !== '').join(' / ')],
    ['Branch', run.ref],
    ['Commit', run.sha.slice(0, 12)],
    ['Host', run.url === '' ? host.hostname : ''],
    ['Peak of all together', formatPeak(total.peakBytes, total.peakIsLowerBound)],
    [
      'Largest process',
      top === undefined
        ? ''
        : untrusted`${top.name} (pid ${top.pid}) ${formatPeak(top.peakRssBytes, top.peakIsLowerBound)}`,
    ],
    ['Compared', comparison?.sentence ?? ''],
    ['Limit', limits.find(({ gate }) => gate === 'threshold')?.text ?? ''],
  ]
  return fields.filter(([, value]) => value !== '')
}

function formatContext({ run, quality, tool }: Report): string {
  return `${formatDuration(run.durationMs)}, ${quality.ticks} sample${quality.ticks === 1 ? '' : 's'}, ${tool.name} ${tool.version}`
}
