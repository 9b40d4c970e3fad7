import type { LimitLine } from '../findings/limits.ts'
import { untrusted, type Untrusted } from '../findings/untrusted.ts'
import { formatBytes } from '../units/size.ts'
import type { ProcessRow, Report } from './report.ts'

/** What a sentence on what nobody saw is made of. */
export interface UnseenFacts {
  readonly processes: Report['processes']
  readonly limits: Report['limits']
  readonly total: {
    readonly peakBytes: number
    readonly isLowerBound: boolean
    /** null: nobody knows */
    readonly atMostBytes: number | null
  }
}

/** Within its limit as far as it was seen, but not by more than may have been missed. */
export function noteUnseen({ processes, limits, total }: UnseenFacts): Untrusted[] {
  const lines = limits.flatMap(({ lines: some = [] }) => some)
  const warnBytes = findBytes(lines, ({ label }) => label === 'warn-threshold')
  const totalBytes = findBytes(lines, ({ of }) => of === 'total')
  const ofLimit = processes.filter((row) => mayBreak(row, row.thresholdBytes ?? Infinity))
  const ofWarning = processes.filter((row) => !ofLimit.includes(row) && mayBreak(row, warnBytes))
  return [
    ...noteProcesses(ofLimit, 'its limit'),
    ...noteProcesses(ofWarning, 'its warning limit'),
    ...(total.isLowerBound &&
    total.peakBytes <= totalBytes &&
    (total.atMostBytes ?? Infinity) > totalBytes &&
    Number.isFinite(totalBytes)
      ? [noteTotal(total.atMostBytes)]
      : []),
  ]
}

function findBytes(lines: readonly LimitLine[], isIt: (line: LimitLine) => boolean): number {
  return lines.find(isIt)?.bytes ?? Number.POSITIVE_INFINITY
}

function mayBreak(
  { peakRssBytes, peakIsLowerBound, peakAtMostBytes }: ProcessRow,
  limitBytes: number,
): boolean {
  return (
    peakIsLowerBound === true && peakRssBytes <= limitBytes && (peakAtMostBytes ?? 0) > limitBytes
  )
}

function noteProcesses(open: readonly ProcessRow[], limit: string): Untrusted[] {
  const [first] = open
  if (first === undefined) return []
  const more =
    open.length === 1
      ? ''
      : `, and of ${open.length - 1} more ${open.length === 2 ? 'process' : 'processes'}`
  const held = untrusted`what ${first.label} (pid ${first.pid}) held just before it ended`
  const most = `at most ${formatBytes(first.peakAtMostBytes ?? 0)}`
  return [untrusted`Not seen: ${held}, which may have been above ${limit} (${most})${more}.`]
}

function noteTotal(atMostBytes: number | null): Untrusted {
  const most = atMostBytes === null ? '' : ` (at most ${formatBytes(atMostBytes)})`
  const held = 'what all processes together held at their peaks'
  return untrusted`Not seen: ${held}, which may have been above their limit${most}.`
}
