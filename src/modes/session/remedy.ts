import { hideSecrets } from '../../settings/hide-secrets.ts'
import type { Plan } from '../../settings/plan.ts'
import { escapeJson, escapeLogLine } from '../../encoders/escape.ts'
import { untrusted, type Untrusted } from '../../findings/untrusted.ts'
import { subjectByGate, type ReportFinding } from '../../report/findings.ts'
import type { Action, ContainerRow, ProcessRow, Report } from '../../report/report.ts'
import { runHook, type HookEnd } from '../../runner/run-hook.ts'
import type { Runner } from '../../runner/runner.ts'
import { formatDuration } from '../../units/duration.ts'
import { commandEnvironment } from './command-environment.ts'
import { loadLastActions, saveLastActions } from './last-actions.ts'

const LIMIT_MS = 60_000
/** For all of them: a post step must end. */
const BUDGET_MS = 120_000
const MOST = 20
/**
 * Where scans and watches follow each other: a service that is restarted for what it always does
 * would never be up.
 */
const LEAST_BETWEEN_MS = 600_000
/** An environment with a longer one may be refused (MAX_ARG_STRLEN of execve(2) is 128 KiB). */
const LONGEST_VALUE = 8192
/** Of what each command says, where that goes into the report. */
const MOST_KEPT_LINES = 20

/**
 * Runs the command of `on-finding` once for each finding that fails the run; what came of it stands
 * in the report. `isNew`: of which of them. With `quiet` what it says does too, and nothing is
 * logged: the one line of the verdict comes later. Changes no verdict, never rejects.
 */
export async function remedy(
  report: Report,
  plan: Plan,
  runner: Runner,
  isNew: (finding: ReportFinding) => boolean = () => true,
): Promise<Report> {
  const due =
    plan.onFinding === undefined || plan.onFinding === ''
      ? []
      : report.findings.filter((finding) => finding.fails && isNew(finding))
  if (due.length === 0) return report
  const isRepeated = plan.mode === 'scan' || plan.mode === 'watch'
  const last = isRepeated ? loadLastActions(plan.reportDir) : new Map<string, number>()
  const endMs = performance.now() + BUDGET_MS
  const actions: Action[] = []
  const notices: string[] = []
  for (const [at, finding] of due.entries()) {
    const key = subjectByGate(finding)
    const leftMs = endMs - performance.now()
    const whyNot = explainWait({
      isCancelled: report.run.workload?.cancelled === true,
      isTooMany: at >= MOST || leftMs <= 0,
      sinceLastMs: Date.now() - (last.get(key) ?? Number.NEGATIVE_INFINITY),
    })
    if (whyNot === '') last.set(key, Date.now())
    const action =
      whyNot === ''
        ? await act(finding, {
            report,
            plan,
            runner,
            onLine: tellLines(plan, runner, notices),
            limitMs: Math.min(LIMIT_MS, leftMs),
          })
        : { ...subjectOf(finding), result: whyNot, isDone: false, durationMs: 0 }
    actions.push(action)
    notices.push(describeAction(action))
    if (plan.quiet !== true) runner.log(escapeLogLine(describeAction(action)))
  }
  if (isRepeated) saveLastActions(plan.reportDir, last, Date.now() - LEAST_BETWEEN_MS)
  return {
    ...report,
    actions: [...(report.actions ?? []), ...actions],
    notices: [...report.notices, ...notices],
  }
}

/** A report that says what was done about it before. */
export function withActions(report: Report, actions: readonly Action[]): Report {
  return actions.length === 0
    ? report
    : { ...report, actions, notices: [...report.notices, ...actions.map(describeAction)] }
}

/** "on-finding for node server.js (growth): exit code 0 after 1.2 s." */
function describeAction({ gate, subject, result }: Action): Untrusted {
  return untrusted`on-finding for ${subject} (${gate}): ${result}.`
}

function explainWait({
  isCancelled,
  isTooMany,
  sinceLastMs,
}: {
  isCancelled: boolean
  isTooMany: boolean
  sinceLastMs: number
}): string {
  if (isCancelled) return 'not run, the job was cancelled'
  if (isTooMany) return `not run, at most ${MOST} are, in ${formatDuration(BUDGET_MS)}`
  return sinceLastMs < LEAST_BETWEEN_MS
    ? `not run, it was ${formatDuration(Math.max(0, sinceLastMs))} ago; once in ${formatDuration(LEAST_BETWEEN_MS)}`
    : ''
}

/** Takes a line that a command says. */
function tellLines(plan: Plan, runner: Runner, notices: string[]): (line: string) => void {
  let kept = 0
  return (line) => {
    const text = hideSecrets(`  ${line}`, runner)
    if (plan.quiet !== true) runner.log(escapeLogLine(text))
    else if (++kept <= MOST_KEPT_LINES)
      notices.push(`on-finding says:${text.slice(1, LONGEST_VALUE)}`)
  }
}

async function act(
  finding: ReportFinding,
  {
    report,
    plan,
    runner,
    limitMs,
    onLine,
  }: {
    report: Report
    plan: Plan
    runner: Runner
    limitMs: number
    onLine: (line: string) => void
  },
): Promise<Action> {
  const end = await runHook({
    command: plan.onFinding ?? '',
    workingDirectory: plan.run.workingDirectory,
    limitMs,
    input: `${escapeJson(buildInput(finding, report))}\n`,
    environment: { ...commandEnvironment(runner), ...buildEnvironment(finding, report) },
    onLine,
  })
  return {
    ...subjectOf(finding),
    result: describeEnd(end, limitMs),
    isDone: end.exitCode === 0 && !end.isLate,
    durationMs: end.durationMs,
  }
}

function subjectOf({ gate, subject }: ReportFinding): Pick<Action, 'gate' | 'subject'> {
  return { gate, subject: subject.name }
}

function describeEnd(
  { exitCode, signal, durationMs, isLate, failure }: HookEnd,
  limitMs: number,
): string {
  if (failure !== '') return `it could not be started (${failure})`
  if (isLate) return `ended, it took longer than ${formatDuration(Math.round(limitMs))}`
  return `${signal === null ? `exit code ${String(exitCode)}` : `ended by ${signal}`} after ${formatDuration(durationMs)}`
}

/**
 * What the command gets on stdin: the finding as in the report, the rows of its process and its
 * container, and whose run it is.
 */
function buildInput(finding: ReportFinding, report: Report) {
  const { name, mode, url, repository, workflow, job, sha, runDir } = report.run
  return {
    schemaVersion: 1,
    verdict: report.verdict,
    sentence: report.sentence,
    finding,
    ...rowsOf(finding, report),
    host: report.host.hostname,
    run: { name, mode, url, repository, workflow, job, sha, runDir },
  }
}

/** Null where it is about none, such as a group of processes. */
function rowsOf(
  { subject }: ReportFinding,
  { processes, containers = [] }: Report,
): { readonly process: ProcessRow | null; readonly container: ContainerRow | null } {
  const process = processes.find(({ id }) => id === subject.id) ?? null
  return {
    process,
    container:
      containers.find(
        ({ id, containerId }) => id === subject.id || containerId === process?.container,
      ) ?? null,
  }
}

function buildEnvironment(finding: ReportFinding, report: Report): Record<string, string> {
  const { gate, severity, subject, measured, limit, unit, message, grade = '' } = finding
  const { process, container } = rowsOf(finding, report)
  const values = {
    GATE: gate,
    SEVERITY: severity,
    GRADE: grade,
    SUBJECT: subject.name,
    KIND: subject.kind,
    MEASURED: String(measured),
    LIMIT: String(limit),
    UNIT: unit,
    MESSAGE: message,
    PID: process === null ? '' : String(process.pid),
    CONTAINER: container?.containerId ?? process?.container ?? '',
    COMMAND: process?.command ?? '',
    RUN_DIR: report.run.runDir,
    URL: report.run.url,
  }
  // a NUL ends a string of the environment
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      `FINDING_${name}`,
      value.replaceAll('\0', '').slice(0, LONGEST_VALUE),
    ]),
  )
}
