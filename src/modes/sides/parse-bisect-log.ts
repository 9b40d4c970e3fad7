interface Commit {
  readonly commit: string
  readonly subject: string
}

/** What `git bisect` found. */
export interface BisectOutcome {
  readonly firstBad: Commit | null
  /** where commits that could not be judged leave several */
  readonly candidates: readonly Commit[]
  readonly tested: readonly (Commit & { readonly outcome: 'good' | 'bad' | 'skip' })[]
  /** why none is named; '' where one is */
  readonly reason: string
}

/**
 * Reads `git bisect log` (git-bisect(1)): one comment line `# bad: [hash] subject` for each commit,
 * and the same for what was found.
 */
export function parseBisectLog(log: string): BisectOutcome {
  const lines = [
    ...log.matchAll(
      /^# (good|bad|skip|first bad commit|possible first bad commit): \[([0-9a-f]{40,64})\] ?(.*)$/gm,
    ),
  ].map(([, kind = '', commit = '', subject = '']) => ({ kind, commit, subject }))
  const pick = (wanted: string): Commit[] =>
    lines.filter(({ kind }) => kind === wanted).map(({ commit, subject }) => ({ commit, subject }))
  const [firstBad = null] = pick('first bad commit')
  const candidates = firstBad === null ? pick('possible first bad commit') : []
  const tested = lines.flatMap(({ kind, commit, subject }) =>
    kind === 'good' || kind === 'bad' || kind === 'skip'
      ? [{ commit, subject, outcome: kind } as const]
      : [],
  )
  return {
    firstBad,
    candidates,
    tested,
    reason:
      firstBad !== null
        ? ''
        : candidates.length > 0
          ? 'what is left could not be judged'
          : 'git bisect stopped early: see what it said above',
  }
}
