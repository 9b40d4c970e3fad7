import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import * as registry from '../../src/channels/index.ts'
import {
  annotations,
  comment,
  issue,
  log,
  next,
  outputs,
  slack,
  summary,
} from '../../src/channels/index.ts'
import { verdictHeads } from '../../src/report/findings.ts'
import type { Report } from '../../src/report/report.ts'
import { renderTextLog } from '../../src/report/text-log.ts'
import { foreign } from '../../src/findings/untrusted.ts'
import {
  hostileNames,
  makeFailReport,
  makeFinding,
  makeHostileReport,
  makeInconclusiveReport,
  makePlan,
  makeReport,
  makeRow,
  makeSettings,
  makeWarnReport,
} from '../support/make-report.ts'
import { readText } from '../support/read-text.ts'
import { findRunnerCommands } from '../support/runner-commands.ts'

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
function readOutputs(report: Report): Record<string, string> {
  return JSON.parse(outputs.render(report, delivery)) as Record<string, string>
}

test('the registry: one name each, an order, the declared options', () => {
  const channels = Object.values(registry)
  expect(channels.toSorted((a, b) => a.order - b.order).map(({ name }) => name)).toEqual([
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
  ])
  expect(
    channels.flatMap(({ options }) =>
      options.map((option) => [option.name, option.default, option.allowed]),
    ),
  ).toEqual([
    ['comment', 'never', '`never`, `on-failure`, `on-change`, `always`'],
    [
      'export',
      'html,json,csv',
      '`none`, or a list of `benchmark`, `bmf`, `containers`, `csv`, `html`, `json`, `junit`, `md`, `openmetrics` (commas or lines between)',
    ],
    ['issue', 'never', '`never`, `on-failure`'],
    ['slack-notify', 'failure', '`failure`, `always`, `never`'],
    ['notify-every', 'always', '`always`, or a duration such as `24h`'],
    ['summary', 'auto', '`auto`, `full`, `compact`, `off`'],
    ['job-total', '1', 'a number'],
  ])
  for (const option of channels
    .flatMap(({ options }) => options)
    .filter(({ name }) => name !== 'export' && name !== 'notify-every')) {
    expect(String(option.parse(option.default))).toBe(option.default)
    if (option.internal !== true)
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

describe('log', () => {
  test('a pass takes at most 6 lines, anything else at most 25', () => {
    expect(
      log.render(makeReport({ notices: ['a', 'b', 'c'] }), delivery).split('\n').length,
    ).toBeLessThanOrEqual(6)
    const most = makeFailReport({
      findings: Array.from({ length: 40 }, (_, at) =>
        makeFinding({
          advice: foreign(`advice ${at}`),
          outcome: at < 30 ? 'fail' : 'unknown',
        }),
      ),
      notices: ['a', 'b', 'c'],
      inconclusiveReason: 'x',
      run: {
        ...makeReport().run,
        workload: { exitCode: 7, signal: null, durationMs: 1, cancelled: false },
      },
    })
    expect(
      [log, next].flatMap((channel) => channel.render(most, delivery).split('\n')).length,
    ).toBe(25)
  })

  test('no line is a command of the runner, whatever the names', () => {
    expect(
      findRunnerCommands(
        makeHostileReport()
          .processes.map(({ name }) => name)
          .join('\n'),
      ).length,
    ).toBeGreaterThan(3)
    expect(findRunnerCommands(log.render(makeHostileReport(), delivery))).toEqual([])
    expect(findRunnerCommands(renderTextLog(makeHostileReport(), undefined, 0))).toEqual([])
    fc.assert(
      fc.property(
        fc.constantFrom(...hostileNames),
        fc.constantFrom(...hostileNames),
        (first, second) => {
          const report = makeFailReport({
            sentence: foreign(first + second),
            findings: [makeFinding({ message: foreign(second + first), advice: foreign(second) })],
          })
          expect(findRunnerCommands(log.render(report, delivery))).toEqual([])
        },
      ),
    )
  })
})

describe('annotations', () => {
  test('one for the verdict, at most nine more, within the limits', () => {
    const report = makeFailReport({
      findings: Array.from({ length: 30 }, () =>
        makeFinding({
          message: foreign('x'.repeat(9000)),
          subject: { kind: 'process', id: 'a', name: foreign('n'.repeat(200)) },
        }),
      ),
    })
    const all = readAnnotations(report)
    expect(all.length).toBe(10)
    for (const { title, message } of all) {
      expect(title.length).toBeLessThanOrEqual(60)
      expect(message.length).toBeLessThanOrEqual(4000)
    }
  })

  test('the level follows the verdict, and if-inconclusive', () => {
    expect(readAnnotations(makeFailReport()).map(({ level }) => level)).toEqual(['error', 'error'])
    expect(readAnnotations(makeWarnReport()).map(({ level }) => level)).toEqual([
      'warning',
      'warning',
    ])
    expect(
      (['fail', 'warn', 'ignore'] as const).map(
        (ifInconclusive) =>
          readAnnotations(makeInconclusiveReport(), makePlan({ ifInconclusive }))[0]?.level,
      ),
    ).toEqual(['error', 'warning', 'notice'])
  })
})

describe('outputs', () => {
  test('all ten are set, also when failing', () => {
    expect(Object.keys(readOutputs(makeFailReport()))).toEqual([
      'verdict',
      'leak-detected',
      'peak-memory-bytes',
      'top-process',
      'findings',
      'exit-code',
      'run-dir',
      'report-path',
      'artifact-id',
      'artifact-url',
    ])
    expect(
      readOutputs(makeReport({ processes: [], run: { ...makeReport().run, workload: null } })),
    ).toMatchObject({ 'top-process': '', 'exit-code': '', findings: '[]' })
  })

  test('findings are at most 50 and at most 100 kB, as JSON', () => {
    const few =
      readOutputs(makeFailReport({ findings: Array.from({ length: 80 }, () => makeFinding()) }))[
        'findings'
      ] ?? ''
    expect((JSON.parse(few) as unknown[]).length).toBe(50)
    const long =
      readOutputs(
        makeFailReport({
          findings: Array.from({ length: 80 }, () =>
            makeFinding({
              message: foreign('<é>'.repeat(3000)),
              advice: foreign("'".repeat(900)),
            }),
          ),
        }),
      )['findings'] ?? ''
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(100_000)
    expect((JSON.parse(long) as unknown[]).length).toBeGreaterThan(5)
  })
})

describe('summary', () => {
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
    expect(huge).toContain(verdictHeads.fail)
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
})
