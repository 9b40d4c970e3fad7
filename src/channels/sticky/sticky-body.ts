import { toneOf } from '../../report/command-end.ts'
import { renderMarkdownReport } from '../../markdown/markdown-report.ts'
import type { Report } from '../../report/report.ts'
import { formatMarker, type StickyKind, type StickyState } from './sticky.ts'

interface Sticky {
  readonly kind: StickyKind
  readonly now: StickyState
  /** what stands there; null when nothing does */
  readonly before: StickyState | null
  readonly artifactUrl: string
  /** the run's own code could have shaped the report */
  readonly isFork: boolean
}

// GitHub refuses more than 65,536 characters (422, "body is too long"); bytes are never fewer than
// characters
const LONGEST_BYTES = 65_000

/** The body of a sticky comment or issue: the marker, then the report; folded where all is well. */
export function buildStickyBody(
  report: Report,
  { kind, now, before, artifactUrl, isFork }: Sticky,
): string {
  const marker = formatMarker(kind, now)
  const isWell = toneOf(report) === 'pass'
  const isResolved = isWell && before !== null && before.verdict !== 'pass'
  return `${marker}\n${renderMarkdownReport(report, {
    form: isWell ? 'compact' : 'full',
    artifactUrl,
    longestBytes: LONGEST_BYTES - Buffer.byteLength(marker) - 1,
    remarks: [
      ...(isResolved ? [`Resolved: the run before said ${before.verdict}.`] : []),
      ...describeCommit(report, isFork),
    ],
  })}`
}

function describeCommit({ run: { sha } }: Report, isFork: boolean): readonly string[] {
  const commit = /^[0-9a-f]{7,64}$/u.test(sha) ? [`Commit <code>${sha}</code>`] : []
  return isFork
    ? [[...commit, 'of a fork, whose code could have shaped this report'].join(' ')]
    : commit
}
