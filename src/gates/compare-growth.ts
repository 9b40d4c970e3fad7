import type { BaselineGroup } from '../baseline/baseline.ts'
import { judgeLevel } from '../stats/judge-level.ts'
import { median } from '../stats/quantile.ts'

/** The growth of a group beside that of the runs before; only for groups that grow. */
export interface GrowthComparison {
  readonly bytesPerHour: number
  readonly grade: 'leak' | 'likely'
  /** runs whose growth could be judged, and how many of them grew */
  readonly runs: number
  readonly grew: number
  /** of those that grew; 0 where none did */
  readonly medianBytesPerHour: number
  /** new: most of the runs before did not grow; faster: they did, by less; known: they did */
  readonly state: 'new' | 'faster' | 'known'
}

/** a rate has to be this much higher to be another one: its own error is 6 to 11 % (docs/how-it-decides.md), that of both together twice that */
const FASTER = 1.25

/** `before` is newest first. Null: it does not grow, or by less than could be seen, or nothing is known of the runs before. */
export function compareGrowth({ grade, growthBytesPerHour, detectableBytesPerHour }: BaselineGroup, before: readonly BaselineGroup[]): GrowthComparison | null {
  if ((grade !== 'leak' && grade !== 'likely') || growthBytesPerHour === null || growthBytesPerHour <= (detectableBytesPerHour ?? 0)) return null
  const rates = before.flatMap(group => group.growthBytesPerHour ?? []).toReversed()
  if (rates.length === 0) return null
  const growing = rates.filter(rate => rate > 0)
  const shared = { bytesPerHour: growthBytesPerHour, grade, runs: rates.length, grew: growing.length, medianBytesPerHour: growing.length === 0 ? 0 : Math.round(median(growing)) }
  if (growing.length < rates.length / 2) return { ...shared, state: 'new' }
  const { median: usual, chance } = judgeLevel(growing)
  return { ...shared, state: growthBytesPerHour > Math.max(chance, FASTER * usual) ? 'faster' : 'known' }
}
