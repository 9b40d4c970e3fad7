import type { Report } from '../../report/report.ts'
import type { Comment, GithubApi } from '../../github/github-api.ts'
import { decideComment, type CommentPolicy } from './decide-comment.ts'
import { buildStickyBody } from './sticky-body.ts'
import { buildState, parseMarker, type StickyState } from './sticky.ts'

interface Request {
  readonly policy: CommentPolicy
  readonly pullRequest: number
  /** id of the run that was measured */
  readonly run: number
  readonly artifactUrl: string
  readonly isFork: boolean
}

/**
 * Creates or updates the one comment of this name, or leaves it. Returns its link, '' where nothing
 * was written.
 */
export async function postComment(
  report: Report,
  api: GithubApi,
  { policy, pullRequest, run, artifactUrl, isFork }: Request,
): Promise<string> {
  const now = buildState(report, run)
  return api.patiently(async () => {
    const found = await findOwn(api, pullRequest, now.name)
    const before = found?.state ?? null
    const decision = decideComment(policy, before, now)
    if (decision === 'leave') return ''
    const body = buildStickyBody(report, { kind: 'comment', now, before, artifactUrl, isFork })
    return found === null
      ? api.createComment(pullRequest, body)
      : api.updateComment(found.comment.id, body)
  })
}

/** By marker and author: others can write our marker, but not sign as we do. */
async function findOwn(
  api: GithubApi,
  pullRequest: number,
  name: string,
): Promise<{ comment: Comment; state: StickyState } | null> {
  const viewer = await api.viewer()
  for await (const comment of api.comments(pullRequest)) {
    const state = comment.author === viewer ? parseMarker('comment', comment.body) : null
    if (state?.name === name) return { comment, state }
  }
  return null
}
