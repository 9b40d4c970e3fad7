import type { Plan } from '../settings/plan.ts'
import { escapeLogLine } from '../encoders/escape.ts'
import { untrusted, type MaybeUntrusted } from '../findings/untrusted.ts'
import {
  acceptedFindings,
  brokenLimits,
  formatAccepted,
  inconclusiveLevels,
} from '../report/findings.ts'
import { formatHead, outcomeOf, toneOf } from '../report/command-end.ts'
import { describeExpired } from '../report/notices.ts'
import type { Report } from '../report/report.ts'
import { shorten } from '../units/shorten.ts'
import type { Channel } from './channel.ts'

interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

/**
 * One annotation for the verdict and the command, one for each of the findings, ten at most; where
 * all went well none but for lines of `ignore` that expired. The runner keeps ten of a kind
 * per step and cuts messages at 4,096 characters (actions/runner, ExecutionContext.cs).
 */
export const annotations: Channel = {
  name: 'annotations',
  kind: 'runner',
  options: [],
  deadlineMs: 2000,
  render: (report, { plan }) => JSON.stringify(buildAnnotations(report, plan), null, 2),
  deliver: (report, { plan, runner }) => {
    for (const { level, title, message } of buildAnnotations(report, plan))
      runner.annotate(level, title, message)
    return Promise.resolve()
  },
}

function buildAnnotations(report: Report, plan: Plan): readonly Annotation[] {
  if (toneOf(report) === 'pass') return listExpired(report)
  const head: Annotation = {
    level: decideLevel(report, plan),
    title: formatTitle(`${formatHead(report)}: ${report.run.name}`),
    message: formatMessage([report.sentence]),
  }
  return [
    head,
    ...brokenLimits(report)
      .slice(0, 9)
      .map(({ gate, fails, subject, message, advice }): Annotation => ({
        level: fails ? 'error' : 'warning',
        title: formatTitle(untrusted`Memory ${gate}: ${subject.name}`),
        message: formatMessage([message, advice]),
      })),
    ...listExpired(report),
    ...listAccepted(report),
  ]
}

function listExpired({ ignore = [] }: Report): Annotation[] {
  return ignore
    .filter(({ state }) => state === 'expired')
    .slice(0, 3)
    .map((use) => ({
      level: 'warning',
      title: 'Memory: ignore has expired',
      message: formatMessage([describeExpired(use)]),
    }))
}

function listAccepted(report: Report): Annotation[] {
  return acceptedFindings(report)
    .slice(0, 5)
    .map((finding) => ({
      level: 'notice',
      title: formatTitle(untrusted`Memory accepted, ${finding.gate}: ${finding.subject.name}`),
      message: formatMessage([formatAccepted(finding)]),
    }))
}

function decideLevel(report: Report, plan: Plan): Annotation['level'] {
  // a command that failed fails the step whatever the gates say
  if (report.verdict === 'fail' || outcomeOf(report) === 'failure') return 'error'
  if (report.verdict !== 'inconclusive') return 'warning'
  return inconclusiveLevels[plan.ifInconclusive]
}

function formatTitle(text: MaybeUntrusted): string {
  return shorten(escapeLogLine(text), 60)
}

function formatMessage(lines: readonly MaybeUntrusted[]): string {
  return shorten(
    lines
      .filter((line) => line !== '')
      .map((line) => escapeLogLine(line))
      .join('\n'),
    4000,
  )
}
