import { toneOf } from '../../report/command-end.ts'
import { brokenLimits } from '../../report/findings.ts'
import type { Report } from '../../report/report.ts'
import type { VerdictWord } from '../../findings/finding.ts'
import { hashText } from '../../units/hash.ts'

export type StickyKind = 'comment' | 'issue'

/** What a comment or issue of ours remembers in its first line, which nobody sees. */
export interface StickyState {
  readonly name: string
  readonly verdict: VerdictWord
  /** a digest of what failed: pids and sizes differ each time, names and gates do not */
  readonly failing: string
  /** id of the run that wrote it; GitHub counts them up */
  readonly run: number
}

export function buildState(report: Report, run: number): StickyState {
  const failing = [
    ...new Set(
      brokenLimits(report).map(({ gate, subject }) =>
        JSON.stringify([gate, subject.kind, subject.name]),
      ),
    ),
  ].sort()
  return {
    name: report.run.name,
    // what it says besides must not outlive it either
    verdict: report.verdict === 'pass' && toneOf(report) !== 'pass' ? 'warn' : report.verdict,
    run,
    failing: failing.length === 0 ? '' : hashText(failing.join('\n')),
  }
}

/** As an HTML comment; Base64 has no character that could end one. */
export function formatMarker(kind: StickyKind, state: StickyState): string {
  return `<!-- memory-leak-detector:${kind} ${Buffer.from(JSON.stringify(state)).toString('base64')} -->`
}

/**
 * The state in the first line of a body, or null. Text further down, where foreign text could
 * stand, is no marker.
 */
export function parseMarker(kind: StickyKind, body: string): StickyState | null {
  const [, base64 = ''] =
    new RegExp(`^<!-- memory-leak-detector:${kind} ([A-Za-z0-9+/=]{1,4000}) -->\\r?\\n`, 'u').exec(
      body,
    ) ?? []
  try {
    return checkState(JSON.parse(Buffer.from(base64, 'base64').toString()))
  } catch {
    return null
  }
}

const verdicts: readonly unknown[] = [
  'pass',
  'warn',
  'fail',
  'inconclusive',
] satisfies readonly VerdictWord[]

function checkState(value: unknown): StickyState | null {
  const { name, verdict, failing, run } = value as Partial<Record<keyof StickyState, unknown>>
  return typeof name === 'string' &&
    verdicts.includes(verdict) &&
    typeof failing === 'string' &&
    typeof run === 'number'
    ? { name, verdict: verdict as VerdictWord, failing, run }
    : null
}
