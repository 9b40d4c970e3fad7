import { DAY_S } from './daily-floors.ts'
import { NEEDED_DAYS } from './judge-days.ts'
import { judgeFewDays, outgrowsSwing } from './judge-few-days.ts'
import { judgeLives, type LivesGrowth } from './judge-lives.ts'
import type { Points } from './points.ts'

/**
 * Growth in what was watched or recorded for longer than a day: by days and lives (judge-lives.ts).
 * Under six days they are asked for more, as one such window holds a Monday, or a swing of which
 * the other half is not in it: that it rose by more than twice of what it gave back. `all` oldest
 * first, times in seconds, ascending; `isFromStart`: the first of them was seen to begin.
 */
export function judgeLong(
  all: readonly Points[],
  { isFromStart = false }: { readonly isFromStart?: boolean } = {},
): LivesGrowth | null {
  // a life without a reading began at no known time
  const lives = all.filter(({ times }) => times.length > 0)
  const knownS = (lives.at(-1)?.times.at(-1) ?? 0) - (lives[0]?.times[0] ?? 0)
  const byDays = judgeLives(lives)
  if (knownS >= NEEDED_DAYS * DAY_S) return byDays
  // who had a life before was seen to start
  const growth = byDays ?? judgePresent(lives.at(-1), isFromStart || lives.length > 1)
  return growth !== null && outgrowsSwing(lives) ? growth : null
}

function judgePresent(present: Points | undefined, isFromStart: boolean): LivesGrowth | null {
  const growth = present === undefined ? null : judgeFewDays(present, { isFromStart })
  return growth === null ? null : { ...growth, restarts: 0 }
}
