import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { renderMermaidChart } from '../../src/markdown/mermaid-chart.ts'
import type { ProcessRow, Report } from '../../src/report/report.ts'
import { foreign } from '../../src/findings/untrusted.ts'
import { hostileCount, hostileText } from '../support/hostile-text.ts'
import {
  makeFailReport,
  makeFinding,
  makeHostileReport,
  makeInconclusiveReport,
  makeReport,
  makeRow,
  makeWarnReport,
} from '../support/make-report.ts'

const MiB = 2 ** 20

/** What stands between the fences. */
const chartOf = (report: Report): string =>
  /^```mermaid\n(.*?)\n```/su.exec(renderMermaidChart(report))?.[1] ?? ''
const linesOf = (report: Report): number[][] =>
  Array.from(chartOf(report).matchAll(/^ {2}line \[(.*)\]$/gmu), ([, numbers = '']) =>
    numbers.split(', ').map(Number),
  )

function makeLeaks(rows: readonly Partial<ProcessRow>[], durationMs = 240_000): Report {
  const processes = rows.map((row, at) => makeRow({ id: `${at}:1`, ...row }))
  return makeFailReport({
    run: { ...makeReport().run, durationMs },
    processes,
    findings: processes.map(({ id, name }) =>
      makeFinding({ subject: { kind: 'process', id, name } }),
    ),
  })
}

describe('Mermaid itself', () => {
  const large = makeLeaks([{ trendBytes: [1, 2 ** 45] }], 30 * 3_600_000)
  const tiny = makeLeaks([{ trendBytes: [0, 1] }], 1)
  const reports = [
    makeFailReport(),
    makeWarnReport(),
    makeHostileReport(),
    large,
    tiny,
    makeLeaks(Array.from({ length: 9 }, () => ({}))),
  ]
  const script = fileURLToPath(new URL('../support/parse-mermaid.mjs', import.meta.url))
  const { stdout, stderr } = spawnSync(process.execPath, [script], {
    input: JSON.stringify([...reports.map(chartOf), 'xychart-beta\n  line [1, "two"]\n']),
    encoding: 'utf8',
  })
  const parsed = JSON.parse(stdout === '' ? JSON.stringify([stderr]) : stdout) as {
    diagramType?: string
    config?: { themeVariables: { xyChart: { plotColorPalette: string } } }
    error?: string
  }[]

  test('reads each chart and its palette, one colour a line', () => {
    expect(parsed.slice(0, -1).map(({ diagramType }) => diagramType)).toEqual(
      reports.map(() => 'xychart'),
    )
    for (const [at, report] of reports.entries()) {
      const colours = parsed[at]?.config?.themeVariables.xyChart.plotColorPalette.split(', ') ?? []
      expect(new Set(colours).size).toBe(linesOf(report).length)
      for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/u)
    }
  })

  test('the check can fail', () => {
    expect(parsed.at(-1)?.error).toContain('Parse error')
  })
})

test('[fault 5] whatever a process is called: the same chart, and one line of the legend', () => {
  const plain = makeLeaks([{ name: foreign('app'), label: foreign('app') }])
  fc.assert(
    fc.property(hostileText(), (name) => {
      const hostile = makeLeaks([{ name: foreign(name), label: foreign(name) }])
      expect(chartOf(hostile)).toBe(chartOf(plain))
      const rendered = renderMermaidChart(hostile)
      expect(rendered.match(/```/gu)).toHaveLength(2)
      expect(rendered.split('\n')).toHaveLength(renderMermaidChart(plain).split('\n').length)
      expect(rendered.slice(rendered.lastIndexOf('```') + 3)).not.toMatch(
        /<(?!br>|\/?code>)|[|@`]/u,
      )
    }),
    { numRuns: hostileCount / 2 },
  )
})

test('no text in it is foreign', () => {
  const outside = chartOf(makeHostileReport()).replace(/%%\{init: [^\n]*\}%%/u, '')
  expect(outside).toMatch(
    /^\nxychart-beta\n {2}title "Memory of what broke a limit"\n {2}x-axis "Time in minutes" 0 --> 2\n {2}y-axis "MiB" 0 --> [\d.]+\n(?: {2}line \[[\d., ]+\]\n?)+$/u,
  )
})

test.each([
  ['a pass', makeReport()],
  ['nothing seen', makeInconclusiveReport()],
  ['a snapshot', makeLeaks([{ trendBytes: [5] }], 0)],
  [
    'the job as a whole',
    makeFailReport({
      findings: [makeFinding({ subject: { kind: 'job', id: 'job', name: foreign('the job') } })],
    }),
  ],
])('%s has none', (_name, report) => {
  expect(renderMermaidChart(report)).toBe('')
})

test('at most four processes and two limits, of 24 points', () => {
  const report = makeLeaks(Array.from({ length: 9 }, () => ({})))
  const lines = linesOf({
    ...report,
    findings: report.findings.map((finding, at) => ({ ...finding, limit: (at + 1) * MiB })),
  })
  expect(lines.map(({ length }) => length)).toEqual([24, 24, 24, 24, 24, 24])
})

test('a trend stands where its process lived, peaks included', () => {
  const at = (minutes: number): string =>
    new Date(Date.parse(makeReport().run.startedAt) + minutes * 60_000).toISOString()
  const report = makeLeaks([
    {
      startedAt: at(1),
      endedAt: at(2),
      trendBytes: [10 * MiB, 90 * MiB, 20 * MiB, 20 * MiB, 20 * MiB, 30 * MiB],
    },
  ])
  const [, line = []] = linesOf(report)
  expect(line).toEqual([
    0, 0, 0, 0, 0, 0, 10, 90, 20, 20, 20, 30, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  ])
  const brief = makeLeaks([
    {
      startedAt: at(1.01),
      endedAt: at(1.02),
      trendBytes: Array.from({ length: 24 }, (_, step) => step * MiB),
    },
  ])
  expect(Math.max(...(linesOf(brief)[1] ?? []))).toBe(23)
})

test('the legend says each colour in words', () => {
  expect(renderMermaidChart(makeFailReport())).toContain(
    '🟥 red: limit 512 MiB<br>\n🟦 blue: <code>node&#32;server&#46;js</code> (pid 4121)',
  )
})

test.each([
  [90_000, 'seconds" 0 --> 90'],
  [600_000, 'minutes" 0 --> 10'],
  [6 * 3_600_000, 'hours" 0 --> 6'],
])('a run of %i ms', (durationMs, axis) => {
  expect(chartOf(makeLeaks([{}], durationMs))).toContain(`x-axis "Time in ${axis}\n`)
})
