/** Ages at which a program is asked for a collection where no duration says when it ends, in s. */
const AGES_S = [20, 35, 50, 65, 90, 150, 270]
/** From then on at twice the age each, so that the last one is never long ago: for a month. */
const LAST_AGE_S = 2_592_000
const SHARES = [0.25, 0.5, 0.75, 0.98]
/** Before the end, for the last one to be answered. */
const LAST_BEFORE_END_MS = 2000

/** When collections are asked for. */
export interface ForceMoments {
  /** ms after sampling began, where a duration says when it ends; none: by age */
  readonly atMs: readonly number[]
  readonly agesS: readonly number[]
}

/** `durationMs`: 0 where nothing says when sampling ends. */
export function forceMoments(durationMs: number): ForceMoments {
  if (durationMs > 0) {
    const latestMs = Math.max(0, durationMs - LAST_BEFORE_END_MS)
    return { atMs: SHARES.map((share) => Math.min(share * durationMs, latestMs)), agesS: [] }
  }
  const agesS = [...AGES_S]
  for (let ageS = 2 * (agesS.at(-1) ?? 0); ageS <= LAST_AGE_S; ageS *= 2) agesS.push(ageS)
  return { atMs: [], agesS }
}
