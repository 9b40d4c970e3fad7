import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from '@jest/globals'
import { remedy, withActions } from '../../../src/modes/session/remedy.ts'
import type { Plan } from '../../../src/settings/plan.ts'
import type { Action, Report } from '../../../src/report/report.ts'
import { foreign } from '../../../src/findings/untrusted.ts'
import {
  makeAcceptedReport,
  makeContainerReport,
  makeFailReport,
  makeFinding,
  makePlan,
  makeReport,
  makeRow,
  makeWarnReport,
} from '../../support/make-report.ts'
import { makeRunner } from '../../support/recording-runner.ts'

const scratch = mkdtempSync(join(tmpdir(), 'remedy-'))
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true })
})

async function run(report: Report, onFinding: string, overrides: Partial<Plan> = {}) {
  const { runner, seen } = makeRunner()
  const base = makePlan()
  const plan = {
    ...base,
    onFinding,
    reportDir: mkdtempSync(join(scratch, 'reports-')),
    run: { ...base.run, workingDirectory: scratch },
    ...overrides,
  }
  return { report: await remedy(report, plan, runner), lines: seen.lines, plan }
}
const twice = (report: Report): Report => ({
  ...report,
  findings: report.findings.flatMap((finding) => [
    finding,
    {
      ...finding,
      subject: {
        ...finding.subject,
        name: `${finding.subject.name}2` as typeof finding.subject.name,
      },
    },
  ]),
})

describe('once for each finding that fails the run', () => {
  test('with the finding in environment and on stdin; what came of it stands in the report', async () => {
    const failing = makeFailReport()
    const { report, lines } = await run(
      failing,
      'echo "$FINDING_GATE $FINDING_PID"; cat > got.json; exit 4',
    )
    const due = failing.findings.filter(({ fails }) => fails)
    expect(report.actions?.map(({ gate, subject, isDone }) => ({ gate, subject, isDone }))).toEqual(
      due.map(({ gate, subject }) => ({ gate, subject: subject.name, isDone: false })),
    )
    expect(report.actions?.[0]?.result).toMatch(/^exit code 4 after /u)
    expect(report.notices.at(-1)).toMatch(/^on-finding for .+ \(\w+\): exit code 4 after .+\.$/u)
    expect(lines[0]).toMatch(/^ {2}\w+ \d+$/u)
    const got = JSON.parse(readFileSync(join(scratch, 'got.json'), 'utf8')) as {
      finding: unknown
      process: { pid: number } | null
    }
    expect(got.finding).toEqual(JSON.parse(JSON.stringify(due.at(-1))))
    // the verdict is what it was
    expect({ ...report, actions: undefined, notices: [] }).toEqual({
      ...failing,
      actions: undefined,
      notices: [],
    })
  })

  test('of those that are new alone, where somebody says which; what was done before stays', async () => {
    const report = twice(makeFailReport())
    const { runner } = makeRunner()
    const plan = {
      ...makePlan(),
      onFinding: 'true',
      reportDir: mkdtempSync(join(scratch, 'reports-')),
    }
    const before = {
      gate: 'oom',
      subject: 'api' as Action['subject'],
      result: 'exit code 0 after 1 s',
      isDone: true,
      durationMs: 1000,
    }
    const { actions = [], notices } = await remedy(
      withActions(report, [before]),
      plan,
      runner,
      ({ subject: { name } }) => name.endsWith('2'),
    )
    expect(actions[0]).toEqual(before)
    expect(actions.slice(1).map(({ subject }) => subject)).toEqual(
      report.findings
        .filter(({ fails, subject: { name } }) => fails && name.endsWith('2'))
        .map(({ subject }) => subject.name),
    )
    expect(notices).toEqual([
      ...report.notices,
      'on-finding for api (oom): exit code 0 after 1 s.',
      ...actions
        .slice(1)
        .map(({ subject, gate, result }) => `on-finding for ${subject} (${gate}): ${result}.`),
    ])
  })

  test('also where there are several', async () => {
    const { report } = await run(twice(makeFailReport()), 'true')
    expect(report.actions?.length).toBe(
      2 * makeFailReport().findings.filter(({ fails }) => fails).length,
    )
    expect(report.actions?.every(({ isDone }) => isDone)).toBe(true)
  })
})

describe('a finding about a container', () => {
  const failing = makeFailReport({ containers: makeContainerReport().containers ?? [] })
  const about = (kind: 'container' | 'process', id: string): Report => ({
    ...failing,
    findings: [makeFinding({ subject: { kind, id, name: foreign('container c0ffee000000') } })],
  })
  const inContainer = {
    ...about('process', '4121:9000'),
    processes: [makeRow({ container: 'c0ffee000000' })],
  }

  test.each<[string, Report, string]>([
    ['itself', about('container', 'container:c0ffee000000'), 'container  c0ffee000000'],
    ['by a process in it', inContainer, 'process 4121 c0ffee000000'],
    ['in none', about('process', '4121:9000'), 'process 4121 '],
  ])('%s: its id and its row', async (_who, report, said) => {
    const { lines } = await run(
      report,
      'echo "$FINDING_KIND $FINDING_PID $FINDING_CONTAINER."; cat > container.json',
    )
    expect(lines[0]).toBe(`  ${said}.`)
    const { container } = JSON.parse(readFileSync(join(scratch, 'container.json'), 'utf8')) as {
      container: { containerId: string; limitBytes: number } | null
    }
    expect(container === null ? '' : [container.containerId, container.limitBytes]).toEqual(
      said.endsWith(' ') ? '' : ['c0ffee000000', 512 * 2 ** 20],
    )
  })

  test('restart-container.sh restarts it', async () => {
    writeFileSync(join(scratch, 'docker'), '#!/bin/sh\necho "docker $*"\n', { mode: 0o755 })
    const { report, lines } = await run(
      about('container', 'container:c0ffee000000'),
      `PATH="${scratch}:$PATH" ${fileURLToPath(new URL('../../../examples/on-finding/restart-container.sh', import.meta.url))}`,
    )
    expect([lines[0], report.actions?.map(({ isDone }) => isDone)]).toEqual([
      '  docker restart c0ffee000000',
      [true],
    ])
  })
})

test('quiet: nothing is logged; what it says and its end stand in the report', async () => {
  const { report, lines } = await run(makeFailReport(), 'seq 30; exit 4', { quiet: true })
  expect(lines).toEqual([])
  expect(report.notices.slice(0, -1)).toEqual(
    Array.from({ length: 20 }, (_, at) => `on-finding says: ${at + 1}`),
  )
  expect(report.notices.at(-1)).toMatch(/^on-finding for .+: exit code 4 after/u)
})

describe('nothing is run', () => {
  test.each<[string, Report, string]>([
    ['on a pass', makeReport(), 'true'],
    ['on a warning', makeWarnReport(), 'true'],
    ['on what is accepted', makeAcceptedReport(), 'true'],
    ['without a command', makeFailReport(), ''],
  ])('%s', async (_why, given, command) => {
    const { report, lines } = await run(given, command)
    expect([report, lines]).toEqual([given, []])
  })

  test('where the job was cancelled: its last seconds belong to the report', async () => {
    const failing = makeFailReport()
    const workload = { exitCode: 130, signal: null, durationMs: 1, cancelled: true }
    const { report } = await run({ ...failing, run: { ...failing.run, workload } }, 'true')
    expect(report.actions?.map(({ result }) => result)).toEqual(
      report.actions?.map(() => 'not run, the job was cancelled'),
    )
  })
})

describe('in scans and watches', () => {
  test('once in ten minutes for one subject, whatever its pid', async () => {
    const first = await run(makeFailReport(), 'true', { mode: 'watch' })
    expect(first.report.actions?.every(({ isDone }) => isDone)).toBe(true)
    const again = await run(makeFailReport(), 'true', {
      mode: 'watch',
      reportDir: first.plan.reportDir,
    })
    expect(again.report.actions?.map(({ result }) => result)).toEqual(
      again.report.actions?.map(() =>
        expect.stringMatching(/^not run, it was \d+ m?s ago; once in 10 min$/u),
      ),
    )
    // in a run of its own it is asked for each time
    expect(
      (
        await run(makeFailReport(), 'true', { reportDir: first.plan.reportDir })
      ).report.actions?.every(({ isDone }) => isDone),
    ).toBe(true)
  })

  test('again after that, and where what is kept was damaged', async () => {
    const { plan } = await run(makeFailReport(), 'true', { mode: 'scan' })
    const path = join(plan.reportDir, 'history', 'on-finding.json')
    const before = JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>
    for (const text of [
      JSON.stringify(
        Object.fromEntries(Object.keys(before).map((key) => [key, Date.now() - 600_001])),
      ),
      '{',
      '[1, "x"]',
    ]) {
      writeFileSync(path, text)
      expect(
        (
          await run(makeFailReport(), 'true', { mode: 'scan', reportDir: plan.reportDir })
        ).report.actions?.every(({ isDone }) => isDone),
      ).toBe(true)
    }
  })
})

test('what it says cannot speak to the runner, nor tell a secret of ours', async () => {
  const { lines } = await run(
    makeFailReport(),
    'echo "::set-output name=x::1"; echo "##[error]x"; printf "\\033[31mred\\n"',
  )
  expect(lines.some((line) => /^\s*::|##\[/u.test(line) || line.includes('\u001b'))).toBe(false)
})
