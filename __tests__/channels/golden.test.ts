import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parseGlob } from '../../src/globs/parse-glob.ts'
import { annotations } from '../../src/channels/annotations.ts'
import { comment } from '../../src/channels/comment.ts'
import { log } from '../../src/channels/log.ts'
import { next } from '../../src/channels/next.ts'
import { outputs } from '../../src/channels/outputs.ts'
import { slack } from '../../src/channels/slack.ts'
import { summary } from '../../src/channels/summary.ts'
import { exportSource } from '../exports/export-source.ts'
import { csv } from '../../src/exports/csv.ts'
import type { Report } from '../../src/report/report.ts'
import { renderTextLog } from '../../src/channels/log/text-log.ts'
import { expectGolden } from '../support/expect-golden.ts'
import { foreign } from '../../src/findings/untrusted.ts'
import {
  makeAcceptedReport,
  makeBothFailedReport,
  makeCancelledReport,
  makeCommandFailedReport,
  makeFailReport,
  makeHostileReport,
  makeInconclusiveReport,
  makeOriginReport,
  makePlan,
  makeReport,
  makeRow,
  makeSettings,
  makeWarnReport,
  makeWouldHaveFailedReport,
} from '../support/make-report.ts'

const reports: readonly (readonly [string, Report])[] = [
  ['pass', makeReport()],
  ['warn', makeWarnReport()],
  ['fail', makeFailReport()],
  ['inconclusive', makeInconclusiveReport()],
  ['hostile', makeHostileReport()],
  ['accepted', makeAcceptedReport()],
]
/** What a job's log, annotations and summary say in each situation. */
const situations: readonly (readonly [string, Report])[] = [
  ...reports,
  ['command-failed', makeCommandFailedReport()],
  ['both-failed', makeBothFailedReport()],
  ['cancelled', makeCancelledReport()],
  ['would-have-failed', makeWouldHaveFailedReport()],
]
const delivery = {
  plan: makePlan(),
  settings: makeSettings(),
  files: new Map([['textLog', '/tmp/run/memory-leak-report_2025-11-28_14-43-01.log']]),
  artifact: {
    id: '42',
    url: 'https://github.com/acme/shop/actions/runs/77/artifacts/42',
    name: 'memory-report-api-tests',
    renamed: '',
  },
}

describe.each(situations)('%s', (name, report) => {
  const lines = [log, next]
    .map((channel) => channel.render(report, delivery))
    .filter((text) => text !== '')
    .join('\n')
    .split('\n')

  test('log', () => {
    expectGolden(`${name}.log.txt`, `${lines.join('\n')}\n`)
  })
  test('log: quiet when all is well, else at most 25 lines, of which the last says what to do', () => {
    if (name === 'pass' || name === 'accepted') expect(lines.length).toBeLessThanOrEqual(6)
    else expect([lines.length <= 25, lines.at(-1)?.startsWith('  Next: ')]).toEqual([true, true])
  })
  test('annotations', () => {
    expectGolden(`${name}.annotations.json`, `${annotations.render(report, delivery)}\n`)
  })
  test('summary', () => {
    expectGolden(`${name}.summary.md`, summary.render(report, delivery))
  })
})

describe.each(reports)('%s', (name, report) => {
  test('outputs', () => {
    expectGolden(`${name}.outputs.json`, `${outputs.render(report, delivery)}\n`)
  })
  test('comment', () => {
    expectGolden(`${name}.comment.md`, comment.render(report, delivery))
  })
  test('slack', () => {
    expectGolden(
      `${name}.slack.json`,
      `${JSON.stringify(JSON.parse(slack.render(report, delivery)), null, 2)}\n`,
    )
  })
  test('text log', () => {
    expectGolden(`${name}.report.log`, renderTextLog(report, { kind: 'auto' }, 0))
  })
  test('csv', async () => {
    const lines = (await csv.render(exportSource(report))).split('\r\n')
    expect(lines.length).toBe(report.processes.length + 2)
    expectGolden(`${name}.processes.csv`, lines.join('\n'))
  })
})

describe('the text log of a scan', () => {
  const text = renderTextLog(makeOriginReport(), { kind: 'percent', percent: 0.5 }, 0)

  test("begins with the origin's example, to the letter", () => {
    expect(
      text.startsWith(
        readFileSync(new URL('../golden/origin-example.log', import.meta.url), 'utf8'),
      ),
    ).toBe(true)
  })

  test('goes on with the host and the ten largest', () => {
    expectGolden('scan.report.log', text)
  })

  test('says [OK] when nothing is above, and shows the largest all the same', () => {
    const clean = renderTextLog(
      { ...makeOriginReport(), verdict: 'pass', leakDetected: false, findings: [] },
      { kind: 'auto' },
      0,
    )
    expect(clean).toContain(
      '\n[*] Scanning for processes exceeding 30% memory...\n\n[OK] No process above 30%.\n',
    )
    expect(clean).toContain('PID: 3581 | MEM: 1.6% | CPU: 0.4% | CMD: /usr/bin/gnome-shell')
    expect(clean).toContain('OOM kills 0')
  })

  test('with limits by program speaks of theirs', () => {
    const lines = [{ glob: parseGlob('mongod'), limit: { kind: 'bytes', bytes: 2 ** 30 } as const }]
    const report = {
      ...makeOriginReport(),
      limits: [{ gate: 'threshold', text: 'mongod 1 GiB, * 30 % of 15.6 GiB RAM = 4.68 GiB' }],
    }
    expect(renderTextLog(report, { kind: 'lines', lines }, 0)).toMatch(
      /^.*\nThreshold: mongod 1 GiB, \* 30 % .*\n-+\n\[\*\] Scanning for processes exceeding their limit of memory\.\.\.\nPID: /u,
    )
    expect(
      renderTextLog(
        { ...report, verdict: 'pass', leakDetected: false, findings: [] },
        { kind: 'lines', lines },
        0,
      ),
    ).toContain('\n[OK] No process above its limit.\n')
  })

  test('shows ten of many', () => {
    const many = makeReport({
      processes: Array.from({ length: 30 }, (_, at) =>
        makeRow({ pid: at + 1, id: `${at}:1`, command: foreign(`p${at}`) }),
      ),
    })
    expect(renderTextLog(many, { kind: 'off' }, 0).match(/^PID: /gmu)?.length).toBe(10)
  })
})
