import { decideOutcome, type CommandOutcome, type WorkloadEnd } from '../findings/workload-end.ts'
import type { VerdictWord } from '../findings/finding.ts'
import { formatDuration } from '../units/duration.ts'
import type { Report } from './report.ts'

type Told = Pick<Report, 'run'>

/**
 * How the command of `run` went; '' where there is none, or nobody saw its end. Reports of earlier
 * versions tell by its end alone.
 */
export function outcomeOf({ run: { commandOutcome, workload } }: Told): CommandOutcome | '' {
  return commandOutcome ?? (workload === null ? '' : decideOutcome(workload))
}

/** "The command ended with exit code 7."; '' where it ended well, or there was none. */
export function describeCommandEnd(report: Told): string {
  const outcome = outcomeOf(report)
  if (outcome === 'skipped') return 'The command was not run.'
  const { workload } = report.run
  if (workload === null || outcome === 'success') return ''
  const { signal, exitCode, stillRuns } = workload
  if (stillRuns === true)
    return `The command was cancelled${signal === null ? '' : ` by ${signal}`} and still ran when this was written.`
  const how = signal === null ? `with exit code ${exitCode}` : `by ${signal}`
  return outcome === 'cancelled'
    ? `The command was cancelled and ended ${how}.`
    : `The command ended ${how}.`
}

/** No command, or one that came to its end by itself and well: what was measured is a whole run. */
export function isWellEnded(report: Told): boolean {
  return ['', 'success'].includes(outcomeOf(report))
}

/** "exit code 7 after 3.2 s, cancelled", for a list of facts; '' where there was none. */
export function formatCommandEnd(workload: WorkloadEnd | null): string {
  if (workload === null) return ''
  const { signal, exitCode, durationMs, cancelled, stillRuns } = workload
  if (stillRuns === true)
    return `cancelled${signal === null ? '' : ` by ${signal}`} after ${formatDuration(durationMs)}, still running then`
  const how = signal === null ? `exit code ${exitCode}` : `ended by ${signal}`
  return `${how} after ${formatDuration(durationMs)}${cancelled ? ', cancelled' : ''}`
}

/**
 * The head of a message, with all that happened: "Memory gate passed, command failed". What else
 * happened never hides behind the verdict, nor this behind that.
 */
export function formatHead(report: Told & Pick<Report, 'verdict'>): string {
  return `${verdictHeads[report.verdict]}${outcomeHeads[outcomeOf(report)]}`
}

/** As what a report is shown, in colour and shape: no green tick where the command failed. */
export function toneOf(report: Told & Pick<Report, 'verdict'>): VerdictWord {
  const outcome = outcomeOf(report)
  if (outcome === 'failure') return 'fail'
  return outcome === 'cancelled' && report.verdict === 'pass' ? 'warn' : report.verdict
}

const verdictHeads: Readonly<Record<VerdictWord, string>> = {
  pass: 'Memory gate passed',
  warn: 'Memory gate warns',
  fail: 'Memory gate failed',
  inconclusive: 'Memory not judged',
}

const outcomeHeads: Readonly<Record<CommandOutcome | '', string>> = {
  '': '',
  success: '',
  failure: ', command failed',
  cancelled: ', command cancelled',
  skipped: ', command not run',
}
