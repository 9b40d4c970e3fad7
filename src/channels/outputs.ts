import { escapeJson, escapeLogLine } from '../encoders/escape.ts'
import { outcomeOf } from '../report/command-end.ts'
import { acceptedFindings, brokenLimits } from '../report/findings.ts'
import type { Report } from '../report/report.ts'
import { shorten } from '../units/shorten.ts'
import type { Channel, Delivery } from './channel.ts'

/** What later steps read. All are set whatever the verdict; those that have no value are empty. */
export const outputs: Channel = {
  name: 'outputs',
  kind: 'runner',
  options: [],
  deadlineMs: 2000,
  linksArtifact: true,
  render: (report, delivery) =>
    JSON.stringify(Object.fromEntries(buildOutputs(report, delivery)), null, 2),
  deliver: (report, delivery) => {
    for (const [name, value] of buildOutputs(report, delivery))
      delivery.runner.setOutput(name, value)
    return Promise.resolve()
  },
}

function buildOutputs(
  report: Report,
  { files, artifact }: Pick<Delivery, 'files' | 'artifact'>,
): readonly (readonly [string, string])[] {
  return [
    ['verdict', report.verdict],
    ['leak-detected', String(report.leakDetected)],
    ['peak-memory-bytes', String(report.total.peakBytes)],
    ['peak-memory-is-lower-bound', String(report.total.peakIsLowerBound === true)],
    ['top-process', escapeLogLine(shorten(report.processes[0]?.name ?? '', 200))],
    ['findings', renderFindings(report)],
    ['exit-code', report.run.workload === null ? '' : String(report.run.workload.exitCode)],
    ['command-outcome', outcomeOf(report)],
    ['run-dir', report.run.runDir],
    ['report-path', files.get('textLog') ?? ''],
    ['artifact-id', artifact?.id ?? ''],
    ['artifact-url', artifact?.url ?? ''],
  ]
}

/**
 * A step's environment and a job's outputs are limited to about a megabyte; 100 kB leaves room for
 * others.
 */
const LONGEST_FINDINGS = 100_000

function renderFindings(report: Report): string {
  const unknown = report.findings.filter(({ outcome }) => outcome === 'unknown')
  const shown = [...brokenLimits(report), ...acceptedFindings(report), ...unknown]
    .slice(0, 50)
    .map((finding) => ({
      ...finding,
      subject: {
        ...finding.subject,
        id: shorten(finding.subject.id, 200),
        name: shorten(finding.subject.name, 200),
      },
      message: shorten(finding.message, 1000),
      advice: shorten(finding.advice, 500),
    }))
  let text = escapeJson(shown)
  while (Buffer.byteLength(text) > LONGEST_FINDINGS) {
    shown.pop()
    text = escapeJson(shown)
  }
  return text
}
