import type { StickyState } from './sticky.ts'

export type CommentPolicy = 'on-failure' | 'on-change' | 'always'

/**
 * What becomes of the sticky comment. `before`: what the one that is there says; null when there is
 * none.
 */
export function decideComment(
  policy: CommentPolicy,
  before: StickyState | null,
  now: StickyState,
): 'create' | 'update' | 'leave' {
  if (before === null) return isDue(policy, now) ? 'create' : 'leave'
  // a run that began earlier and ended later knows less
  if (before.run > now.run) return 'leave'
  const isChanged = before.verdict !== now.verdict || before.failing !== now.failing
  if (policy === 'always') return 'update'
  if (policy === 'on-change') return isChanged ? 'update' : 'leave'
  // a comment that says something bad must not outlive it
  return isFailure(now) || (isChanged && before.verdict !== 'pass') ? 'update' : 'leave'
}

function isDue(policy: CommentPolicy, now: StickyState): boolean {
  // a command that failed where memory is well is the job's own news
  if (policy === 'on-change') return isFailure(now) || now.failing !== ''
  return policy === 'always' || isFailure(now)
}

export function isFailure({ verdict }: Pick<StickyState, 'verdict'>): boolean {
  return verdict === 'fail' || verdict === 'inconclusive'
}
