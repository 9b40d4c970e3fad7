import type { Judgement } from '../../stats/judge-curve.ts'
import type { Judged } from './judge-recording.ts'

/** Where nothing could be judged: of what came nearest to it. Null where there is nothing. */
export function longestJudged(judged: readonly Judged[]): Judgement | null {
  return judged.reduce<Judgement | null>(
    (longest, { judgement }) =>
      longest === null ||
      judgement.spanS > longest.spanS ||
      (judgement.spanS === longest.spanS && judgement.readings > longest.readings)
        ? judgement
        : longest,
    null,
  )
}
