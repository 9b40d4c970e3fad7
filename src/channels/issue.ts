import type { Option } from '../settings/option.ts'
import type { Report } from '../report/report.ts'
import type { GithubApi, Issue } from '../github/github-api.ts'
import type { RunContext } from '../runner/runner.ts'
import type { Message } from './channel.ts'
import { declareChoice } from './choice.ts'
import { isWellEnded } from '../report/command-end.ts'
import { isFailure } from './sticky/decide-comment.ts'
import { fallBack, patienceWithin } from './fall-back.ts'
import { buildStickyBody } from './sticky/sticky-body.ts'
import { buildState, parseMarker, type StickyState } from './sticky/sticky.ts'

const issueOption: Option<'never' | 'on-failure'> = {
  ...declareChoice(
    'told',
    'issue',
    ['never', 'on-failure'],
    'One issue per `name` for runs on a schedule and on the default branch: opened on failure, updated, closed on recovery; needs `issues: write`.',
  ),
  inputOnly: true,
}

/** The issue of a nightly run. Branches and pull requests neither open nor close one. */
export const issue: Message = {
  name: 'issue',
  kind: 'message',
  options: [issueOption],
  deadlineMs: 20_000,
  render: (report, { artifact }) =>
    buildStickyBody(report, {
      kind: 'issue',
      now: buildState(report, 0),
      before: null,
      artifactUrl: artifact?.pageUrl ?? artifact?.url ?? '',
      isFork: false,
    }),
  isAddressed: ({ runner, settings }) =>
    settings.value(issueOption) !== 'never' && runner.context.kind !== 'local',
  deliver: async (report, delivery) => {
    const { runner, signal, artifact } = delivery
    if (!issue.isAddressed(delivery)) return
    if (!isOfDefaultBranch(runner.context)) {
      runner.log(
        'Issue: this is no run on a schedule or on the default branch, so no issue is opened or closed.',
      )
      return
    }
    const api = await runner.github(patienceWithin(signal))
    if (api === null) {
      runner.annotate('notice', 'No issue', 'The input github-token is empty.')
      return
    }
    try {
      const url = await postIssue(report, api, {
        run: Number(runner.context.runId),
        artifactUrl: artifact?.pageUrl ?? artifact?.url ?? '',
      })
      if (url !== '') runner.log(`Issue: ${url}`)
    } catch (error) {
      await fallBack('issue', error, report, delivery)
    }
  },
}

function isOfDefaultBranch({ event, ref }: RunContext): boolean {
  if (event.pullRequest !== null) return false
  return event.name === 'schedule' || (event.defaultBranch !== '' && ref === event.defaultBranch)
}

/**
 * Opens, updates, reopens or closes the one issue of this name. Returns its link, '' where nothing
 * was written.
 */
async function postIssue(
  report: Report,
  api: GithubApi,
  { run, artifactUrl }: { run: number; artifactUrl: string },
): Promise<string> {
  const now = buildState(report, run)
  const title = `Memory: ${report.run.name}`
  return api.patiently(async () => {
    const found = await findOwn(api, now.name)
    if (
      found === null
        ? !isFailure(now)
        : found.state.run > run || (found.issue.state === 'closed' && !isFailure(now))
    )
      return ''
    const body = buildStickyBody(report, {
      kind: 'issue',
      now,
      before: found?.state ?? null,
      artifactUrl,
      isFork: false,
    })
    return found === null
      ? api.createIssue(title, body)
      : api.updateIssue(found.issue.number, {
          title,
          body,
          // a command that failed says nothing of whether its memory is well again
          state: isFailure(now) || !isWellEnded(report) ? 'open' : 'closed',
        })
  })
}

async function findOwn(
  api: GithubApi,
  name: string,
): Promise<{ issue: Issue; state: StickyState } | null> {
  const viewer = await api.viewer()
  for await (const issue of api.issuesOf(viewer)) {
    const state =
      issue.author === viewer && !issue.isPullRequest ? parseMarker('issue', issue.body) : null
    if (state?.name === name) return { issue, state }
  }
  return null
}
