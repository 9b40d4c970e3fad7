import type { Option } from '../plan/option.ts'
import { buildState } from './sticky.ts'
import { buildStickyBody } from './sticky-body.ts'
import type { Channel } from './channel.ts'
import { declareChoice } from './choice.ts'
import { fallBack, patienceBelow } from './fall-back.ts'
import { findPullRequest } from './find-pull-request.ts'
import { postComment } from './post-comment.ts'

const commentOption: Option<'never' | 'on-failure' | 'on-change' | 'always'> = {
  ...declareChoice(
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
export const comment: Channel = {
  name: 'comment',
  options: [commentOption],
  deadlineMs: 20_000,
  order: 80,
  render: (report, { artifact }) =>
    buildStickyBody(report, {
      kind: 'comment',
      now: buildState(report, 0),
      before: null,
      artifactUrl: artifact?.pageUrl ?? artifact?.url ?? '',
      isFork: false,
    }),
  deliver: async (report, delivery) => {
    const { runner, settings, signal, artifact } = delivery
    const policy = settings.value(commentOption)
    if (policy === 'never' || runner.context.kind === 'local') return
    const api = await runner.github(patienceBelow(signal))
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
