import type { Option } from '../settings/option.ts'
import type { GithubApi } from '../github/github-api.ts'
import type { RunContext } from '../runner/runner.ts'
import type { Message } from './channel.ts'
import { declareChoice } from './choice.ts'
import { fallBack, patienceWithin } from './fall-back.ts'
import { postComment } from './sticky/post-comment.ts'
import { buildState } from './sticky/sticky.ts'
import { buildStickyBody } from './sticky/sticky-body.ts'

const commentOption: Option<'never' | 'on-failure' | 'on-change' | 'always'> = {
  ...declareChoice(
    'first',
    'comment',
    ['never', 'on-failure', 'on-change', 'always'],
    'When to comment on the pull request, with one comment per `name` that is updated in place; needs `pull-requests: write`. on-change: when the verdict or what failed differs from the last comment. With `mode: publish`, never stands for on-change.',
  ),
  inputOnly: true,
}

/**
 * One sticky comment on the pull request of this run. Where it cannot be written, a notice says so
 * and the summary has the text.
 */
export const comment: Message = {
  name: 'comment',
  kind: 'message',
  options: [commentOption],
  deadlineMs: 20_000,
  render: (report, { artifact }) =>
    buildStickyBody(report, {
      kind: 'comment',
      now: buildState(report, 0),
      before: null,
      artifactUrl: artifact?.pageUrl ?? artifact?.url ?? '',
      isFork: false,
    }),
  isAddressed: ({ runner, settings }) =>
    settings.value(commentOption) !== 'never' && runner.context.kind !== 'local',
  deliver: async (report, delivery) => {
    const { runner, settings, signal, artifact } = delivery
    const policy = settings.value(commentOption)
    if (policy === 'never' || !comment.isAddressed(delivery)) return
    const api = await runner.github(patienceWithin(signal))
    if (api === null) {
      runner.annotate('notice', 'No comment', 'The input github-token is empty.')
      return
    }
    try {
      const pullRequest = await findPullRequest(runner.context, api)
      if (pullRequest === null) {
        runner.log(
          'Comment: no pull request belongs to this commit, so there is none to comment on.',
        )
        return
      }
      const url = await postComment(report, api, {
        policy,
        pullRequest,
        run: Number(runner.context.runId),
        artifactUrl: artifact?.pageUrl ?? artifact?.url ?? '',
        isFork: runner.context.isFork,
      })
      if (url !== '') runner.log(`Comment: ${url}`)
    } catch (error) {
      await fallBack('comment', error, report, delivery)
    }
  },
}

/**
 * The pull request that a run is about: the event's; for a push the open one whose head is this
 * commit, else the one that became this commit. A schedule is about none, though its commit once
 * came from one.
 */
async function findPullRequest(
  { event, sha }: Pick<RunContext, 'event' | 'sha'>,
  api: GithubApi,
): Promise<number | null> {
  if (event.pullRequest !== null) return event.pullRequest
  if (event.name === 'schedule' || sha === '') return null
  const pulls = await api.patiently(() => api.pullsOfCommit(sha))
  const found =
    pulls.find(({ state, headSha }) => state === 'open' && headSha === sha) ??
    pulls.find(({ mergeCommitSha }) => mergeCommitSha === sha)
  return found?.number ?? null
}
