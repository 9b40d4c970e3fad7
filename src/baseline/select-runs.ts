import type { Baseline, BaselineRun } from './baseline.ts'
import { mergeRuns } from './merge-runs.ts'

/** From when on runs count. */
export type Since =
  | { readonly kind: 'always' }
  | { readonly kind: 'date'; readonly at: string }
  | { readonly kind: 'sha'; readonly sha: string }

/**
 * The runs of some baselines that count: of this name, measured whole, after `since`, and not this
 * run itself, which began at `butAtMs`. Newest first, and what was left out in words.
 */
export function selectRuns(
  baselines: readonly Baseline[],
  { name, since, butAtMs }: { name: string; since: Since; butAtMs: number },
): { runs: BaselineRun[]; notices: string[] } {
  const own = baselines.filter((baseline) => baseline.name === name)
  const merged = mergeRuns(
    own
      .flatMap(({ run, history }) => [run, ...history])
      .filter(({ at }) => Date.parse(at) !== butAtMs),
  )
  const from = sinceEpochMs(merged, since)
  const isUnmatched = since.kind === 'sha' && merged.length > 0 && from === Number.NEGATIVE_INFINITY
  const runs = merged.filter(({ at }) => Date.parse(at) >= from)
  const foreign = baselines.length - own.length
  return {
    runs,
    notices: [
      ...(foreign > 0
        ? [
            `${foreign} of the baselines ${foreign === 1 ? 'is' : 'are'} of other names than ${name}.`,
          ]
        : []),
      ...(isUnmatched
        ? [
            `baseline-since: no kept run is of commit ${since.sha}, so nothing is left out. It is older than the kept runs, or misspelt.`,
          ]
        : []),
      ...(runs.length < merged.length
        ? [`baseline-since leaves out ${merged.length - runs.length} of ${merged.length} runs.`]
        : []),
    ],
  }
}

/**
 * A commit without a kept run forgets nothing: once it is too old to be kept, so is all that was
 * before it.
 */
function sinceEpochMs(runs: readonly BaselineRun[], since: Since): number {
  if (since.kind === 'date') return Date.parse(since.at)
  const times =
    since.kind === 'sha'
      ? runs.filter(({ sha }) => sha.startsWith(since.sha)).map(({ at }) => Date.parse(at))
      : []
  return times.length === 0 ? Number.NEGATIVE_INFINITY : Math.min(...times)
}
