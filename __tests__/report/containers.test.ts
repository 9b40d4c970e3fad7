import { describe, expect, test } from '@jest/globals'
import { buildSlackMessage } from '../../src/channels/slack-message.ts'
import { buildPage } from '../../src/page/build-page.ts'
import { listRows } from '../../src/page/list-rows.ts'
import { buildContainerRows, formatContainer } from '../../src/report/container-rows.ts'
import { escapeMarkdown } from '../../src/encoders/escape.ts'
import { renderContainerTable } from '../../src/markdown/markdown-containers.ts'
import { renderMermaidChart } from '../../src/markdown/mermaid-chart.ts'
import type { Report } from '../../src/report/report.ts'
import { renderTerminalTable } from '../../src/channels/log/terminal-table.ts'
import { renderTextLog } from '../../src/channels/log/text-log.ts'
import { birth, build, container, counters, end, head, tick } from '../series/make-recording.ts'
import { foreign } from '../../src/findings/untrusted.ts'
import { hostileNames, makeFailReport, makeFinding, makeReport } from '../support/make-report.ts'
import { readMarkdownTable } from '../support/read-markdown-table.ts'

const MiB = 1024
const recording = build([
  head,
  birth(1, { container: 'c0ffee000000' }),
  tick(1, [[1, 1000, 0]]),
  container({ name: 'api', image: 'shop/api:1.4', project: 'shop', service: 'api' }),
  counters(0, [300 * MiB, 200 * MiB, 100 * MiB, 20 * MiB, 512 * MiB, 300 * MiB, 0]),
  counters(8000, [500 * MiB, 400 * MiB, 100 * MiB, 20 * MiB, 512 * MiB, 505 * MiB, 1]),
  container({
    id: 'beef00000000',
    runtime: 'containerd',
    cgroup: '/kubepods/x',
    name: 'db',
    namespace: 'shop',
    pod: 'db-0',
    podUid: 'u',
    qos: 'Burstable',
  }),
  { ...end, t: 9000 },
])
const finding = makeFinding({
  subject: {
    kind: 'container',
    id: 'container:c0ffee000000',
    name: foreign('container api (compose shop/api)'),
  },
  message: foreign(
    'container api (compose shop/api) peaked at 480 of 512 MiB, limit 80 % of its own = 410 MiB for container:*',
  ),
})
const containers = buildContainerRows(
  recording,
  [finding],
  new Map([['container:c0ffee000000', 429_496_730]]),
)
const report = (overrides: Partial<Report> = {}): Report =>
  makeFailReport({ containers, findings: [finding], ...overrides })
const line =
  "container api (compose shop/api): 480 of 512 MiB, anonymous 400 MiB, file 100 MiB, the kernel's peak 505 MiB, OOM kills 1, processes 1"
const unreadable = 'container db (pod shop/db-0): counters not readable, processes 0'

test('rows: the verdict, the limit and the processes of each', () => {
  expect(containers).toMatchObject([
    {
      id: 'container:c0ffee000000',
      verdict: 'fail',
      processes: 1,
      thresholdBytes: 429_496_730,
      limitBytes: 512 * 2 ** 20,
      oomKills: 1,
      firstAt: '2023-11-14T22:13:20.000Z',
      lastAt: '2023-11-14T22:13:28.000Z',
      trendBytes: [280 * 2 ** 20, 480 * 2 ** 20],
    },
    {
      id: 'container:beef00000000',
      verdict: 'ok',
      processes: 0,
      thresholdBytes: null,
      peakHeldBytes: null,
      qos: 'Burstable',
      trendBytes: [],
    },
  ])
  expect(containers.map(formatContainer)).toEqual([line, unreadable])
})

describe('a line in each channel', () => {
  test('text log', () => {
    expect(renderTextLog(report(), undefined, 0)).toContain(
      `\n\nContainers:\n${line}\n${unreadable}\n\n`,
    )
  })

  test('summary: a table of its own', () => {
    const rows = readMarkdownTable(renderContainerTable(report(), 50), '| Container')
    expect(rows.map((cells) => cells.slice(1))).toEqual([
      ['480 MiB', '512 MiB', '93.8 %', '400 MiB', '100 MiB', '505 MiB', '1', '❌ fail', '▁█'],
      ['–', 'none', '–', '–', '–', '–', '0', 'ok', ''],
    ])
    expect(rows.map(([name]) => name)).toEqual([
      `${escapeMarkdown(foreign('container api (compose shop/api)'))}<br>${escapeMarkdown(foreign('shop/api:1.4'))}`,
      escapeMarkdown(foreign('container db (pod shop/db-0)')),
    ])
    expect(renderContainerTable(makeReport(), 50)).toBe('')
  })

  test('terminal: within its width', () => {
    expect(renderTerminalTable(report(), { columns: 200, hasColours: false }).slice(-2)).toEqual([
      line,
      unreadable,
    ])
    expect(
      renderTerminalTable(report(), { columns: 40, hasColours: false }).every(
        (text) => text.length <= 40,
      ),
    ).toBe(true)
  })

  test('Slack', () => {
    expect(JSON.stringify(buildSlackMessage(report(), ''))).toContain(`• ${line}`)
  })

  test('page: first in the table, drawn, with its share of its own limit', () => {
    expect(listRows(report()).slice(0, 2)).toMatchObject([
      {
        kind: 'container',
        sharePercent: 93.75,
        verdict: 'fail',
        detail: line.slice(line.indexOf('480')),
      },
      { kind: 'container', peakBytes: 0 },
    ])
    const page = buildPage(report(), recording, 0)
    expect(page).toContain('Containers, processes and groups')
    expect(page).toContain('"container:c0ffee000000":{')
  })

  test('chart of the summary', () => {
    expect(renderMermaidChart(report())).toContain(
      `🟦 blue: ${escapeMarkdown(foreign('container api (compose shop/api)'))}`,
    )
  })
})

test("names are anybody's: no sink shows one raw that could do harm there", () => {
  const hostile = report({
    containers: hostileNames.flatMap((name, at) =>
      containers.slice(0, 1).map((row) => ({
        ...row,
        id: `container:${at}`,
        label: foreign(name),
        name: foreign(name),
        image: foreign(name),
      })),
    ),
  })
  const markdown = renderContainerTable(hostile, 50)
  expect(markdown.split('\n')).toHaveLength(hostileNames.length + 2)
  expect(markdown).not.toMatch(/<script|<img/u)
  expect(
    renderTextLog(hostile, undefined, 0)
      .split('\n')
      .filter((text) => text.startsWith('::') || text.startsWith('##[')),
  ).toEqual([])
  expect(renderTerminalTable(hostile, { columns: 100, hasColours: false }).join('')).not.toMatch(
    /\p{Cc}/u,
  )
  expect(JSON.stringify(buildSlackMessage(hostile, ''))).not.toMatch(/<!channel>|<@U123>/u)
  expect(buildPage(hostile, null, 0)).not.toMatch(/<img|<script>alert/u)
})
