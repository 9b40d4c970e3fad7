import { escapeXml } from '../encoders/escape.ts'
import { untrusted, type MaybeUntrusted } from '../findings/untrusted.ts'
import { describeCommandEnd, isWellEnded, outcomeOf } from '../report/command-end.ts'
import { formatAccepted } from '../report/findings.ts'
import type { Report } from '../report/report.ts'
import { shorten } from '../units/shorten.ts'
import type { ExportFormat } from './export-format.ts'

type Finding = Report['findings'][number]
interface Broken {
  readonly suite: string
  readonly name: string
  readonly type: string
  readonly reason: MaybeUntrusted
}
interface Case {
  readonly gate: string
  readonly name: MaybeUntrusted
  readonly finding: Finding | null
}

const MOST_CASES_A_GATE = 500
const LONGEST = 500

/**
 * JUnit XML: one test case for each process and gate, and for each other subject that a gate spoke
 * of. What fails the job is a failure, what could not be judged is skipped (every process, where a
 * gate judged nobody), what only warns or is accepted passes and says so in its output. By Jenkins'
 * schema (jenkinsci/xunit-plugin, junit-10.xsd); GitLab and others read the same.
 */
export const junit: ExportFormat = {
  name: 'junit',
  fileName: () => 'junit.xml',
  render: ({ report }) => {
    const suites = report.limits
      .filter(({ text }) => text !== '')
      .map(({ gate }) => ({ gate, cases: listCases(report, gate) }))
    const cases = suites.flatMap((suite) => suite.cases)
    const broken = listBroken(report)
    const failures = cases.filter(isFailure).length
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="${write(`${report.tool.name}: ${report.run.name}`)}" tests="${cases.length + broken.length}" failures="${failures}" errors="${broken.length}">`,
      ...suites.map(({ gate, cases: own }) => renderSuite(report, gate, own)),
      ...broken.map((one) => renderBroken(report, one)),
      '</testsuites>\n',
    ].join('\n')
  },
}

/**
 * Errors beside the gates: neither a measurement that is broken nor a command that failed may read
 * as passed.
 */
function listBroken(report: Report): Broken[] {
  const { verdict, inconclusiveReason } = report
  return [
    ...(verdict === 'inconclusive'
      ? [
          {
            suite: 'measurement',
            name: 'the measurement is whole',
            type: 'inconclusive',
            reason: inconclusiveReason,
          },
        ]
      : []),
    ...(isWellEnded(report)
      ? []
      : [
          {
            suite: 'command',
            name: 'the command ended well',
            type: outcomeOf(report),
            reason: describeCommandEnd(report),
          },
        ]),
  ]
}

function listCases(report: Report, gate: string): Case[] {
  const findings = report.findings.filter((finding) => finding.gate === gate)
  // the whole gate could not judge: whom it found nothing of has not passed it
  const silence =
    findings.find(
      ({ outcome, subject: { kind } }) =>
        outcome === 'unknown' && (kind === 'job' || kind === 'run'),
    ) ?? null
  const bySubject = new Map(findings.map((finding) => [finding.subject.id, finding]))
  const processes = report.processes
    .filter(({ id }, at) => at < MOST_CASES_A_GATE || bySubject.has(id))
    .map(({ id, label, pid }): Case => ({
      gate,
      name: untrusted`${label} (pid ${pid})`,
      finding: bySubject.get(id) ?? silence,
    }))
  const known = new Set(report.processes.map(({ id }) => id))
  return [
    ...processes,
    ...findings
      .filter(({ subject }) => !known.has(subject.id))
      .map((finding): Case => ({ gate, name: finding.subject.name, finding })),
  ]
}

function renderSuite(report: Report, gate: string, cases: readonly Case[]): string {
  const skipped = cases.filter(({ finding }) => finding?.outcome === 'unknown').length
  const head = `name="${write(gate)}" tests="${cases.length}" failures="${cases.filter(isFailure).length}" errors="0" skipped="${skipped}"`
  return [
    `<testsuite ${head} timestamp="${write(report.run.startedAt)}" time="${formatSeconds(report)}">`,
    ...cases.map((one) => renderCase(one, report)),
    '</testsuite>',
  ].join('\n')
}

function renderCase({ gate, name, finding }: Case, { run }: Report): string {
  const head = `<testcase classname="${write(`${run.name}.${gate}`)}" name="${write(name)}"`
  if (finding === null || finding.outcome === 'pass') return `${head}/>`
  const message = write(finding.message)
  if (finding.outcome === 'unknown') return `${head}><skipped message="${message}"/></testcase>`
  const advice = finding.advice === '' ? '' : `\n${write(finding.advice)}`
  if (finding.accepted !== undefined)
    return `${head}><system-out>Accepted: ${write(formatAccepted(finding))}</system-out></testcase>`
  if (!finding.fails)
    return `${head}><system-out>Warns: ${message}${advice}</system-out></testcase>`
  return `${head}><failure type="${write(gate)}" message="${message}">${message}${advice}</failure></testcase>`
}

function renderBroken({ run }: Report, { suite, name, type, reason }: Broken): string {
  const head = `<testcase classname="${write(`${run.name}.${suite}`)}" name="${name}"`
  const error = `<error type="${type}" message="${write(reason)}"/>`
  return [
    `<testsuite name="${suite}" tests="1" failures="0" errors="1" skipped="0">`,
    `${head}>${error}</testcase>`,
    '</testsuite>',
  ].join('\n')
}

function isFailure({ finding }: Case): boolean {
  return finding !== null && finding.outcome === 'fail' && finding.fails
}

function formatSeconds({ run }: Report): string {
  return (run.durationMs / 1000).toFixed(3)
}

function write(text: MaybeUntrusted): string {
  return escapeXml(shorten(text, LONGEST))
}
