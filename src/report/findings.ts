import type { Plan } from '../settings/plan.ts'
import { outcomeOf } from './command-end.ts'
import type { Report } from './report.ts'
import { untrusted, type Untrusted } from '../findings/untrusted.ts'

export type ReportFinding = Report['findings'][number]

/** What broke a limit and counts: those that fail the job first, else in the gates' order. */
export function brokenLimits(report: Report): readonly ReportFinding[] {
  const broken = report.findings.filter(
    (finding) => finding.outcome === 'fail' && finding.accepted === undefined,
  )
  return [
    ...broken.filter((finding) => finding.fails),
    ...broken.filter((finding) => !finding.fails),
  ]
}

/** What broke a limit and is known. */
export function acceptedFindings({ findings }: Pick<Report, 'findings'>): readonly ReportFinding[] {
  return findings.filter(({ accepted }) => accepted !== undefined)
}

/** "node server.js (pid 4121) peaked at 1.42 GiB, limit 512 MiB (known, #12; until 2027-03-31)" */
export function formatAccepted({ message, accepted }: ReportFinding): Untrusted {
  return accepted === undefined
    ? message
    : untrusted`${message} (${accepted.reason}; until ${accepted.until})`
}

/** The ids of those about whom nothing else is wrong. */
export function acceptedIds(report: Report): ReadonlySet<string> {
  const broken = new Set(brokenLimits(report).map(({ subject }) => subject.id))
  return new Set(
    acceptedFindings(report)
      .map(({ subject }) => subject.id)
      .filter((id) => !broken.has(id)),
  )
}

/** What to do next, each advice once; on what broke a limit before what could not be judged. */
export function collectAdvice(report: Report): readonly string[] {
  return listAdvice([
    ...brokenLimits(report),
    ...report.findings.filter(
      ({ outcome, accepted }) => outcome === 'unknown' && accepted === undefined,
    ),
  ])
}

/**
 * The last word: what to do about what broke, or about a measurement or a command that failed.
 * Never empty. In a bisect no setting makes an inconclusive commit a good one.
 */
export function nextSteps(report: Report, plan: Pick<Plan, 'bisect'>): readonly string[] {
  const isBisecting = plan.bisect === true
  const broken = listAdvice(brokenLimits(report))
  if (broken.length > 0) return broken
  const seeCommand =
    outcomeOf(report) === 'failure'
      ? ['see what the command itself said; no memory limit failed it']
      : []
  if (isBisecting && seeCommand.length > 0) return seeCommand
  const advice = collectAdvice(report)
  const unseen =
    report.verdict === 'inconclusive' && advice.length === 0 ? adviseUnseen(report) : ''
  if (unseen !== '') return [unseen]
  if (report.verdict === 'inconclusive')
    return advice.length > 0
      ? advice
      : [
          `see \`sampler.log\` in the run directory and run ${isBisecting ? 'it' : 'the job'} again${isBisecting ? '' : '; `if-inconclusive: warn` lets it pass meanwhile'}`,
        ]
  if (seeCommand.length > 0) return seeCommand
  return advice.length > 0 ? advice : ['see the report']
}

/** What is asked for was not in view; '' where it was. */
function adviseUnseen({ host, quality, scope, run }: Report): string {
  if (host.hidesProcesses === true && scope.kind !== 'workload')
    return 'run it as root, with CAP_SYS_PTRACE, or as a member of the group that `gid=` of the mount of /proc names'
  const { complete, seenProcesses, matchedProcesses } = quality
  if (!complete || seenProcesses === 0 || matchedProcesses > 0) return ''
  const inScan = run.mode === 'scan' ? '; `if-no-match: pass` where it need not run' : ''
  const asked = 'check what is asked for (`include`, `--process`)'
  return `${asked}, or begin once such a process is there${inScan}`
}

function listAdvice(findings: readonly ReportFinding[]): readonly string[] {
  return [
    ...new Set<string>(findings.map(({ advice }) => advice).filter((advice) => advice !== '')),
  ]
}

/** How loud a broken measurement is said, by `if-inconclusive`. */
export const inconclusiveLevels = { fail: 'error', warn: 'warning', ignore: 'notice' } as const

/**
 * Who, and by which gate: a process by its name, not its pid, so that one that restarts again and
 * again is one.
 */
export function subjectByGate({
  gate,
  subject,
}: Pick<ReportFinding, 'gate' | 'subject'>): Untrusted {
  return untrusted`${subject.name} (${gate})`
}
