import { describe, expect, test } from '@jest/globals'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { annotations } from '../../src/channels/annotations.ts'
import { comment } from '../../src/channels/comment.ts'
import { issue } from '../../src/channels/issue.ts'
import { log } from '../../src/channels/log.ts'
import { slack } from '../../src/channels/slack.ts'
import { summary } from '../../src/channels/summary.ts'
import { buildPage } from '../../src/page/build-page.ts'
import { renderTextLog } from '../../src/channels/log/text-log.ts'
import { makeSettings } from '../support/make-report.ts'
import { readHtml } from '../support/read-html.ts'
import { readText } from '../support/read-text.ts'
import { scenes } from '../support/scenes.ts'
import { simulateRun } from '../support/simulate-run.ts'

const run = simulateRun(scenes.leak)
const { report, recording, plan } = run
const delivery = {
  plan,
  settings: makeSettings({ summary: 'full' }),
  files: new Map<string, string>(),
  artifact: null,
}

/** What somebody reads in each place where the sentence stands. */
const places: Readonly<Record<string, string>> = {
  log: firstLine(log.render(report, delivery)),
  annotation:
    (JSON.parse(annotations.render(report, delivery)) as { message: string }[])[0]?.message ?? '',
  'job summary': readStrong(summary.render(report, delivery)),
  comment: readStrong(comment.render(report, delivery)),
  issue: readStrong(issue.render(report, delivery)),
  Slack: readSlack(slack.render(report, delivery)),
  page: readHtml(buildPage(report, recording, 0)).querySelector('.sentence')?.textContent ?? '',
  'text log': /^Verdict: (.*)$/mu.exec(renderTextLog(report, undefined, 0))?.[1] ?? '',
}

describe.each(Object.entries(places))('%s', (_place, text) => {
  test('verdict, number and limit of the run that was measured, in the same words', () => {
    const { measured = 0, limit = 0 } = report.findings[0] ?? {}
    const [, verdict, number, bound] =
      /^(\w+): .* peaked at (\d+) MiB, limit (\d+) MiB, and \d+ more\.$/u.exec(text) ?? []
    expect([verdict, Number(number), Number(bound)]).toEqual([
      'Failed',
      Math.round(measured / 2 ** 20),
      limit / 2 ** 20,
    ])
    expect(text).toBe(report.sentence)
  })
})

function firstLine(text: string): string {
  return text.split('\n')[0] ?? ''
}

function readStrong(markdown: string): string {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  return readText(/<strong>(.*?)<\/strong>/su.exec(html)?.[1] ?? '')
}

function readSlack(json: string): string {
  const { attachments } = JSON.parse(json) as {
    attachments: [{ blocks: { text: { text: string } }[] }]
  }
  return attachments[0].blocks[1]?.text.text ?? ''
}
