import { describe, expect, test } from '@jest/globals'
import { comment } from '../../src/channels/comment.ts'
import { log } from '../../src/channels/log.ts'
import { slack } from '../../src/channels/slack.ts'
import { summary } from '../../src/channels/summary.ts'
import { buildPage } from '../../src/page/build-page.ts'
import { renderMarkdownComparison } from '../../src/markdown/markdown-comparison.ts'
import type { Report } from '../../src/report/report.ts'
import { foreign } from '../../src/findings/untrusted.ts'
import { hostileNames, makeFailReport, makePlan, makeSettings } from '../support/make-report.ts'
import { readHtml } from '../support/read-html.ts'

const MIB = 2 ** 20
const sentence =
  'node server.js: anonymous memory settled 412 MiB, +9.8 % over the median of 12 runs on main'
const comparison: NonNullable<Report['comparison']> = {
  sentence: foreign(sentence),
  branch: 'main',
  runs: [
    {
      id: '112',
      url: 'https://github.com/acme/shop/actions/runs/112',
      sha: 'abcdef0123',
      at: '2026-01-02T00:00:00.000Z',
    },
    { id: '111', url: 'javascript:alert(1)', sha: '<b>', at: '2026-01-01T00:00:00.000Z' },
  ],
  groups: [
    {
      id: 'a',
      name: foreign('node server.js'),
      what: 'settled',
      bytes: 412 * MIB,
      medianBytes: 375 * MIB,
      changePercent: 9.8,
      historyBytes: [370, 375, 380].map((mib) => mib * MIB),
      state: 'worse',
    },
    {
      id: 'b',
      name: foreign('redis-server'),
      what: 'peaked',
      bytes: 30 * MIB,
      medianBytes: 31 * MIB,
      changePercent: -3.2,
      historyBytes: [31 * MIB],
      state: 'ok',
    },
  ],
  ghost: { stepMs: 2000, bytes: [100 * MIB, 200 * MIB] },
}
const report = makeFailReport({ comparison })
const delivery = {
  plan: makePlan(),
  settings: makeSettings(),
  files: new Map<string, string>(),
  artifact: null,
}

describe('the sentence stands in', () => {
  test.each([
    ['summary', summary],
    ['comment', comment],
  ])('%s', (_name, channel) => {
    expect(
      channel
        .render(report, delivery)
        .replaceAll(/<\/?code>|&#(\d+);/gu, (_whole, code?: string) =>
          code === undefined ? '' : String.fromCodePoint(Number(code)),
        ),
    ).toContain(`Compared: ${sentence}`)
  })
  test('log', () => {
    expect(log.render(report, delivery)).toContain(`\n  Compared: ${sentence}\n`)
  })
  test('Slack', () => {
    expect(slack.render(report, delivery)).toContain(`Compared\\n${sentence}`)
  })
  test('page', () => {
    expect(
      readHtml(buildPage(report, null, 0)).querySelector('[aria-labelledby="comparison-title"] p')
        ?.textContent,
    ).toBe(sentence)
  })
})

test('summary: a row for each group with its history, and links to runs that are links', () => {
  const lines = renderMarkdownComparison(report).split('\n')
  expect(lines[0]).toBe('| Anonymous memory | Now | Median before | Change | History |')
  expect(lines[2]).toMatch(/\| 412 MiB \| 375 MiB \| ❌ \+9\.8 % \| [▁-█]{4} \|$/u)
  expect(lines[3]).toMatch(/ peaked \| 30 MiB \| 31 MiB \| -3\.2 % \|/u)
  expect(lines.at(-1)?.match(/<a /gu)).toHaveLength(1)
  expect(lines.at(-1)).toContain('>abcdef0</a>')
})

test('page: the same with small lines, and runs that link; the ghost is in its data', () => {
  const document = readHtml(buildPage(report, null, 0))
  const section = document.querySelector('[aria-labelledby="comparison-title"]')
  expect(
    [...(section?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      row.children[4]?.textContent.trim(),
    ),
  ).toEqual(['+9.8 % above its limit', '-3.2 %'])
  expect(section?.querySelectorAll('svg.spark')).toHaveLength(2)
  expect(
    [...(section?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href')),
  ).toEqual(['https://github.com/acme/shop/actions/runs/112'])
})

test('hostile names stay text', () => {
  const hostile = makeFailReport({
    comparison: {
      ...comparison,
      sentence: foreign(hostileNames.join(' ')),
      branch: '<img>',
      groups: hostileNames.map(
        (name) =>
          ({ ...comparison.groups[0], id: name, name: foreign(name) }) as NonNullable<
            Report['comparison']
          >['groups'][number],
      ),
    },
  })
  expect(renderMarkdownComparison(hostile).replace(/<code>[^<]*<\/code>/gu, '')).not.toMatch(
    /@|<script|##\[|\]\(/u,
  )
  const document = readHtml(buildPage(hostile, null, 0))
  expect(
    document.querySelectorAll('[aria-labelledby="comparison-title"] :is(img, script)'),
  ).toHaveLength(0)
})

test('nothing was compared: nothing is shown', () => {
  expect(renderMarkdownComparison(makeFailReport())).toBe('')
})
