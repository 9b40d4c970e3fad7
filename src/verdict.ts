import type { Finding, JudgedFinding, VerdictWord } from './findings/finding.ts'
import { untrusted, type MaybeUntrusted } from './findings/untrusted.ts'
import type { Gate } from './gates/gate.ts'
import type { Plan } from './settings/plan.ts'
import type { Report } from './report/report.ts'

export interface Decision {
  readonly verdict: VerdictWord
  readonly leakDetected: boolean
  readonly findings: readonly JudgedFinding[]
  readonly inconclusiveReason: MaybeUntrusted
}

/**
 * Findings become one word: fail > inconclusive > warn > pass. `brokenReason` says why the
 * measurement is broken, '' when it is not; a failure seen in partial data stays a failure.
 */
export function decideVerdict(
  found: readonly Omit<JudgedFinding, 'fails'>[],
  gates: readonly Gate[],
  plan: Plan,
  brokenReason: MaybeUntrusted,
): Decision {
  const findings = found.map((finding) => ({
    ...finding,
    fails: finding.accepted === undefined && doesFail(finding, gates, plan.failOn),
  }))
  const unjudged = findings.find(
    (finding) => finding.outcome === 'unknown' && isWanted(finding, gates, plan),
  )
  const inconclusiveReason =
    brokenReason !== ''
      ? brokenReason
      : unjudged === undefined
        ? ''
        : untrusted`gate ${unjudged.gate} was asked for and cannot judge: ${unjudged.message}`
  const broken = findings.filter(
    ({ outcome, accepted }) => outcome === 'fail' && accepted === undefined,
  )
  const verdict = broken.some(({ fails }) => fails)
    ? 'fail'
    : inconclusiveReason !== ''
      ? 'inconclusive'
      : broken.length > 0
        ? 'warn'
        : 'pass'
  return {
    verdict,
    leakDetected: broken.some(({ fails, severity }) => fails || severity === 'error'),
    findings,
    inconclusiveReason,
  }
}

/**
 * 1 a gate failed; else the command's own code; else 3 inconclusive, unless that is softened; else
 * 0. `exit-code` and `--bisect` ask for others.
 */
export function decideExitCode(
  { verdict, run }: Pick<Report, 'verdict'> & { readonly run: Pick<Report['run'], 'workload'> },
  { ifInconclusive, exitCode, bisect }: Pick<Plan, 'ifInconclusive' | 'exitCode' | 'bisect'>,
): number {
  const own = run.workload?.exitCode ?? 0
  const gates =
    verdict === 'fail' ? 1 : verdict === 'inconclusive' ? inconclusiveExitCode(ifInconclusive) : 0
  if (bisect === true)
    return verdict === 'fail' ? 1 : verdict === 'inconclusive' || own !== 0 ? BISECT_SKIP : 0
  if (exitCode === 'child') return own
  return verdict === 'fail' || own === 0 ? gates : own
}

/**
 * In a bisect a command that fails says nothing of memory, so that its commit is neither good nor
 * bad; '' where it ended well, and elsewhere.
 */
export function explainSkip(
  workload: Report['run']['workload'],
  { bisect }: Pick<Plan, 'bisect'>,
): string {
  if (bisect !== true || workload === null || workload.exitCode === 0) return ''
  const { cancelled, signal, exitCode } = workload
  const how = cancelled
    ? 'was cancelled'
    : signal === null
      ? `ended with exit code ${exitCode}`
      : `ended by ${signal}`
  return `the command ${how}, so this commit is neither good nor bad (exit code ${BISECT_SKIP}: git bisect skips it)`
}

/** git-bisect(1), "bisect run": the commit cannot be tested. */
const BISECT_SKIP = 125

export function inconclusiveExitCode(ifInconclusive: Plan['ifInconclusive']): number {
  return ifInconclusive === 'fail' ? 3 : 0
}

/**
 * A finding that is weaker than its gate (a warning limit) never fails; a gate that only warns does
 * once `fail-on` names it.
 */
function doesFail(
  { gate, outcome, severity }: Finding,
  gates: readonly Gate[],
  failOn: Plan['failOn'],
): boolean {
  if (outcome !== 'fail' || failOn === 'none') return false
  if (failOn === 'auto') return severity === 'error'
  const isFull =
    severity === 'error' || gates.find(({ name }) => name === gate)?.severity === 'warning'
  return isFull && (failOn === 'all' || failOn.includes(gate))
}

/**
 * A gate that cannot judge makes nothing red, unless the user set its limit himself or requires it.
 */
function isWanted({ gate }: Finding, gates: readonly Gate[], { userSet, require }: Plan): boolean {
  if (require.includes(gate)) return true
  return (
    gates
      .find(({ name }) => name === gate)
      ?.options.some((option) => option.isLimit === true && userSet.includes(option.name)) ?? false
  )
}
