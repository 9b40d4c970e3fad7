import { expect, test } from '@jest/globals'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { summary } from '../../src/channels/summary.ts'
import { foreign } from '../../src/findings/untrusted.ts'
import type { Report } from '../../src/report/report.ts'
import {
  makeFailReport,
  makeFinding,
  makeHostileReport,
  makePlan,
  makeReport,
  makeRow,
  makeSettings,
} from '../support/make-report.ts'
import { readText } from '../support/read-text.ts'

const delivery = {
  plan: makePlan(),
  settings: makeSettings(),
  files: new Map<string, string>(),
  artifact: null,
}

const rows = (markdown: string): number => markdown.match(/^\| <code>/gmu)?.length ?? 0

test('shows 50 of many processes, 20 where those are too long, else the verdict alone', () => {
  const many = (command: string): string =>
    summary.render(
      makeFailReport({
        processes: Array.from({ length: 1000 }, () => makeRow({ command: foreign(command) })),
      }),
      delivery,
    )
  expect(rows(many('node x.js'))).toBe(50)
  expect(rows(many('\u200b'.repeat(200)))).toBe(20)
  const huge = summary.render(
    makeFailReport({
      processes: Array.from({ length: 1000 }, () =>
        makeRow({
          name: foreign('\u200b'.repeat(200)),
          command: foreign('\u202e'.repeat(200)),
        }),
      ),
      findings: Array.from({ length: 40 }, () =>
        makeFinding({ message: foreign('\u0001'.repeat(9000)) }),
      ),
    }),
    delivery,
  )
  expect(rows(huge)).toBe(0)
  expect(huge).toContain('Memory gate failed')
  for (const text of [many('\u200b'.repeat(200)), huge])
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(100_000)
})

test.each([
  ['auto', '1', makeFailReport(), 'full'],
  ['auto', '10', makeFailReport(), 'full'],
  ['auto', '11', makeFailReport(), 'compact'],
  ['auto', '1', makeReport(), 'compact'],
  ['auto', 'none', makeFailReport(), 'full'],
  ['full', '50', makeReport(), 'full'],
  ['compact', '1', makeFailReport(), 'compact'],
])('%s in a matrix of %s, case %#', (asked, jobs, report, form) => {
  const markdown = summary.render(report, {
    ...delivery,
    settings: makeSettings({ summary: asked, 'job-total': jobs }),
  })
  const [open = ''] = markdown.split('<details>')
  expect(open.includes('| Process |') ? 'full' : 'compact').toBe(form)
  expect(markdown).toContain('| Process |')
  if (form === 'compact') expect(open.split('\n').filter((line) => line !== '').length).toBe(3)
})

test('growth has a column where it was judged, and the limit where there is one', () => {
  const heads = (report: Report): string =>
    /^\| Process .*$/mu.exec(summary.render(report, delivery))?.[0] ?? ''
  expect(heads(makeFailReport())).toBe(
    '| Process | PID | Start | Peak | End | Of limit | Verdict | Trend |',
  )
  const judged = makeFailReport({
    limits: [],
    processes: [38 * 2 ** 20, null, null].map((growthBytesPerMinute) =>
      makeRow({ growthBytesPerMinute, thresholdBytes: null }),
    ),
  })
  expect(heads(judged)).toBe(
    '| Process | PID | Start | Peak | End | Growth/min | Verdict | Trend |',
  )
  expect(
    summary
      .render(
        makeFailReport({
          processes: [makeRow({ thresholdBytes: 2 ** 31 }), makeRow({ thresholdBytes: null })],
        }),
        delivery,
      )
      .match(/\| \d+ % \||\| – \|/gu),
  ).toEqual(['| 71 % |', '| – |'])
  const growth = Array.from(
    summary.render(judged, delivery).matchAll(/^\| <code>.*$/gmu),
    ([row]) => row.split(' | ')[5],
  )
  expect(growth).toEqual(['+38 MiB', '–', '–'])
})

test('hostile names leave our elements alone', () => {
  const render = (report: Report): string =>
    micromark(summary.render(report, delivery), {
      allowDangerousHtml: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    })
  const outside = render(makeHostileReport())
    .replace(/<pre><code class="language-mermaid">[^<]*<\/code><\/pre>/u, '')
    .replace(/<code>[^<]*<\/code>/gu, '')
  expect(new Set(Array.from(outside.matchAll(/<\/?([a-z0-9]+)/gu), ([, tag]) => tag))).toEqual(
    new Set([
      'h3',
      'p',
      'strong',
      'ul',
      'li',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
      'br',
      'details',
      'summary',
      'a',
    ]),
  )
  expect(outside.match(/<td/gu)?.length).toBe(8 * (makeHostileReport().processes.length + 1))
  expect(
    Array.from(outside.matchAll(/href="([^"]*)"/gu), ([, url]) => readText(url ?? '')),
  ).toEqual(['https://github.com/acme/shop/actions/runs/77'])
  expect(outside.replace(/<a [^>]*>/gu, '')).not.toMatch(/@|www\./u)
})
