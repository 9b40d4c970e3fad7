import { expect, test } from '@jest/globals'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { channels } from '../../src/channels/index.ts'
import { exportFormats } from '../../src/exports/index.ts'
import { annotations } from '../../src/channels/annotations.ts'
import { comment } from '../../src/channels/comment.ts'
import { issue } from '../../src/channels/issue.ts'
import { log } from '../../src/channels/log.ts'
import { slack } from '../../src/channels/slack.ts'
import { summary } from '../../src/channels/summary.ts'
import type { Report } from '../../src/report/report.ts'
import { renderTextLog } from '../../src/channels/log/text-log.ts'
import {
  makeFailReport,
  makeHostileReport,
  makeInconclusiveReport,
  makePlan,
  makeReport,
  makeSettings,
  makeWarnReport,
} from '../support/make-report.ts'
import { readText } from '../support/read-text.ts'

const delivery = {
  plan: makePlan(),
  settings: makeSettings(),
  files: new Map<string, string>(),
  artifact: null,
}

interface Annotation {
  level: string
  title: string
  message: string
}
function readAnnotations(report: Report, plan = makePlan()): Annotation[] {
  return JSON.parse(annotations.render(report, { ...delivery, plan })) as Annotation[]
}

test('the registry: in the order of time, and the declared options', () => {
  const formats = exportFormats.map(({ name }) => `\`${name}\``).join(', ')
  const order = [
    'files',
    'log',
    'annotations',
    'outputs',
    'summary',
    'artifact',
    'baseline',
    'slack',
    'comment',
    'issue',
    'next',
  ]
  // others may stand between them
  const known = channels.filter(({ name }) => order.includes(name))
  expect(known.map(({ name }) => name)).toEqual(order)
  expect(
    known.flatMap(({ options }) =>
      options.map((option) => [option.name, option.default, option.allowed]),
    ),
  ).toEqual([
    ['export', 'html,json,csv', `\`none\`, or a list of ${formats} (commas or lines between)`],
    ['summary', 'auto', '`auto`, `full`, `compact`, `off`'],
    ['job-total', '1', 'a number'],
    ['slack-notify', 'failure', '`failure`, `always`, `never`'],
    ['comment', 'never', '`never`, `on-failure`, `on-change`, `always`'],
    ['issue', 'never', '`never`, `on-failure`'],
  ])
  for (const option of known
    .flatMap(({ options }) => options)
    .filter(({ name }) => name !== 'export')) {
    expect(String(option.parse(option.default))).toBe(option.default)
    if (option.group !== 'internal')
      expect(() => option.parse('Full!')).toThrow(/is not (?:one of these words|a duration)/u)
  }
})

test.each([
  ['pass', makeReport()],
  ['warn', makeWarnReport()],
  ['fail', makeFailReport()],
  ['inconclusive', makeInconclusiveReport()],
  ['hostile', makeHostileReport()],
])('one sentence everywhere: %s', (_name, report) => {
  const text =
    log.render(makeFailReport({ sentence: report.sentence }), delivery).split('\n')[0] ?? ''
  if (report.verdict === 'pass') expect(readAnnotations(report)).toEqual([])
  else expect(readAnnotations(report)[0]?.message).toBe(text)
  expect(log.render(report, delivery).split('\n')[0]).toBe(text)
  expect(renderTextLog(report, undefined, 0)).toContain(`\nVerdict: ${text}\n`)
  for (const channel of [summary, comment, issue]) {
    const html = micromark(channel.render(report, delivery), {
      allowDangerousHtml: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    })
    expect(bare(readText(html))).toContain(bare(text))
  }
  const message = JSON.parse(slack.render(report, delivery)) as {
    text: string
    attachments: [{ blocks: { text: { text: string } }[] }]
  }
  expect(bare(readText(message.attachments[0].blocks[1]?.text.text ?? ''))).toBe(bare(text))
  expect(bare(readText(message.text))).toContain(bare(text))
})

test('the sentence has verdict, number and limit, in every channel', () => {
  const report = makeFailReport()
  const message = slack.render(report, delivery)
  const texts = [
    log.render(report, delivery),
    annotations.render(report, delivery),
    renderTextLog(report, undefined, 0),
    message,
    ...[summary, comment, issue].map((channel) => readText(channel.render(report, delivery))),
  ]
  for (const text of texts)
    expect(text).toMatch(
      /Failed: node server\.js \(pid 4121\) peaked at 1\.42 GiB, limit 512 MiB\./u,
    )
})

/**
 * Without what the encoders differ in by intent: backticks become `<code>`, a command is broken up
 * in logs.
 */
function bare(text: string): string {
  return text
    .replaceAll('# #[', '##[')
    .replaceAll('`', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ')
}
