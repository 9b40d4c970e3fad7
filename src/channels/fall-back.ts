import { escapeLogLine } from '../encoders/escape.ts'
import { renderMarkdownReport } from '../markdown/markdown-report.ts'
import type { Report } from '../report/report.ts'
import { GithubError, type Patience } from '../github/github-api.ts'
import type { RunContext } from '../runner/runner.ts'
import type { Delivery } from './channel.ts'

/** As long as a channel's time lasts; its last words are left to fall back. */
export function patienceWithin(signal: AbortSignal): Patience {
  return { signal, longestWaitMs: 10_000 }
}

/**
 * What could not be posted goes to the job summary in full, whatever `summary` says, and a notice
 * tells why. Only GitHub's refusals end here.
 */
export async function fallBack(
  what: 'comment' | 'issue',
  error: unknown,
  report: Report,
  delivery: Pick<Delivery, 'runner' | 'artifact' | 'newestArtifact' | 'shown'>,
): Promise<void> {
  if (!(error instanceof GithubError)) throw error
  const { runner, shown } = delivery
  const artifact = delivery.newestArtifact?.() ?? delivery.artifact
  // whoever writes the summary again meanwhile, with the artifact's link, takes nothing back
  if (shown !== undefined) shown.wholeSummary = true
  const hasSummary = await runner.writeSummary(
    renderMarkdownReport(report, {
      form: 'full',
      artifactUrl: artifact?.url ?? '',
      pageUrl: artifact?.pageUrl ?? '',
      longestBytes: 100_000,
    }),
  )
  const where = hasSummary
    ? 'Its text is in the job summary.'
    : 'Its text is in the log and the report.'
  runner.annotate(
    'notice',
    `No ${what}`,
    escapeLogLine(`${error.message}.${explain(what, error, runner.context)} ${where}`),
  )
}

function explain(
  what: 'comment' | 'issue',
  { status }: GithubError,
  { isFork, event }: RunContext,
): string {
  if (isFork && event.name === 'pull_request')
    return " A fork's run has a token that can only read: see `mode: publish`."
  return status === 403
    ? ` The job needs \`permissions: ${what === 'comment' ? 'pull-requests' : 'issues'}: write\`.`
    : ''
}
