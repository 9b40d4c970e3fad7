import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ProcessRow, Report } from '../../../src/report/report.ts'
import { renderTerminalTable } from '../../../src/channels/log/terminal-table.ts'
import { textWidth } from '../../../src/units/text-width.ts'
import { hostileText } from '../../support/hostile-text.ts'
import { foreign } from '../../../src/findings/untrusted.ts'
import { makeFailReport, makeOriginReport, makeReport, makeRow } from '../../support/make-report.ts'
import { hasPython, measureCharacters } from '../../support/measure-width.ts'
import { scenes } from '../../support/scenes.ts'
import { simulateRun } from '../../support/simulate-run.ts'

const MiB = 2 ** 20
// eslint-disable-next-line no-control-regex -- SGR sequences
const plain = (line: string): string => line.replace(/\u001b\[[\d;]*m/gu, '')
const render = (report: Report, columns = 80, hasColours = false): string[] =>
  renderTerminalTable(report, { columns, hasColours })

test('80 columns: name, start, peak, end, growth, verdict and course of a leak', () => {
  expect(render(simulateRun(scenes.leak).report)).toEqual([
    'Process          PID     Start      Peak       End    Per min  Verdict  Course',
    'node server.js  4014  31.8 MiB   665 MiB   660 MiB  +26.1 MiB  fail     ▁▂▃▄▅▆▇█',
    'k6              4028  75.7 MiB   350 MiB   336 MiB        0 B  warn     ▂███████',
    'redis-server    4021  7.57 MiB    36 MiB  34.2 MiB        0 B  ok       ████████',
    'bash            4007   944 KiB  4.24 MiB  4.07 MiB             ok       ████████',
    'All together                    1.01 GiB                                ▁▂▃▄▅▆▇█',
  ])
})

test('wider: the whole course; narrower: what matters least goes first', () => {
  const [head = '', first = ''] = render(simulateRun(scenes.leak).report, 120)
  expect(head).toMatch(/^Process +PID +Start +Peak +End +Per min +Verdict +Course$/u)
  expect(first).toMatch(/^node server\.js +4014 .* fail +[▁▂▃▄▅▆▇█]{24}$/u)
  const heads = [70, 60, 44, 32, 20].map((columns) =>
    render(simulateRun(scenes.leak).report, columns)[0]?.split(/ +/u).join(' '),
  )
  expect(heads).toEqual([
    'Process Start Peak End Per min Verdict',
    'Process Peak End Per min Verdict',
    'Process Peak Per min Verdict',
    'Process Peak Verdict',
    'Process',
  ])
})

test('a snapshot has neither start nor course', () => {
  const [head, first] = render(makeOriginReport())
  expect(head).toBe('Process          PID       Now  Verdict')
  expect(first).toMatch(/^node server\.js +3581 +256 MiB +fail$/u)
})

test('what broke a limit stands first; ten of many, and how many more there are', () => {
  const processes = Array.from({ length: 30 }, (_, at) =>
    makeRow({
      id: `${at}:1`,
      label: foreign(`p${at}`),
      verdict: at === 25 ? 'warn' : at === 20 ? 'fail' : at === 3 ? 'unknown' : 'ok',
    }),
  )
  const lines = render(makeReport({ processes }))
  expect(lines.slice(1, 5).map((line) => line.split(' ')[0])).toEqual(['p20', 'p25', 'p0', 'p1'])
  expect(lines.length).toBe(1 + 10 + 1 + 1)
  expect(lines.at(-1)).toBe('20 more processes are in the report.')
})

test('nothing was seen: no table', () => {
  expect(render(makeReport({ processes: [] }))).toEqual([])
})

test('colours stand beside words only, and change nothing else', () => {
  const report = makeFailReport()
  const painted = render(report, 80, true)
  expect(painted.map(plain)).toEqual(render(report))
  expect(painted[1]).toContain('\u001b[1;31mfail\u001b[0m')
  expect(painted[2]).toContain('\u001b[32mok\u001b[0m')
})

describe('no line is wider than the terminal', () => {
  const anyRow = fc.record({
    label: hostileText().map(foreign),
    pid: fc.nat(4_194_304),
    startRssBytes: fc.nat(2 ** 31 - 1),
    peakRssBytes: fc.integer({ min: 0, max: 2 ** 45 }),
    endRssBytes: fc.nat(2 ** 31 - 1),
    verdict: fc.constantFrom<ProcessRow['verdict']>('ok', 'warn', 'fail', 'unknown'),
    growthBytesPerMinute: fc.option(fc.integer({ min: -(2 ** 35), max: 2 ** 40 })),
    trendBytes: fc.array(fc.nat(1000 * MiB), { maxLength: 24 }),
  })
  const cases = fc.record({
    rows: fc.array(anyRow, { maxLength: 14 }),
    columns: fc.integer({ min: 1, max: 200 }),
    isSnapshot: fc.boolean(),
    hasColours: fc.boolean(),
  })
  const toReport = ({
    rows,
    isSnapshot,
  }: {
    rows: Partial<ProcessRow>[]
    isSnapshot: boolean
  }): Report => {
    const base = makeReport()
    return makeReport({
      processes: rows.map((row) => makeRow(row)),
      quality: { ...base.quality, ended: isSnapshot ? 'snapshot' : 'stop' },
    })
  }

  test('by our own measure, whatever the names; nothing in it moves a cursor', () => {
    fc.assert(
      fc.property(cases, (request) => {
        for (const line of render(toReport(request), request.columns, request.hasColours)) {
          expect(textWidth(plain(line))).toBeLessThanOrEqual(request.columns)
          expect(plain(line)).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u)
        }
      }),
      { numRuns: 300 },
    )
  })

  const ifPython = hasPython ? test : test.skip
  ifPython(
    "by Unicode's tables",
    () => {
      const samples = fc.sample(cases, 200)
      const lines = samples.flatMap((request) =>
        render(toReport(request), request.columns).map((line) => ({
          line,
          columns: request.columns,
        })),
      )
      const widths = measureCharacters(lines.map(({ line }) => line).join('\n'))
      let at = 0
      for (const { line, columns } of lines) {
        const end = at + Array.from(line).length
        expect(widths.slice(at, end).reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(
          columns,
        )
        at = end + 1
      }
      expect(lines.length).toBeGreaterThan(300)
    },
    60_000,
  )
})
