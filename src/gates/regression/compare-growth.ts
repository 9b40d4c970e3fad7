import type { BaselineGroup } from '../../baseline/baseline.ts'
import { judgeLevel } from '../../stats/judge-level.ts'
import { median } from '../../stats/quantile.ts'

/** The growth of a group beside that of the runs before; only for groups that grow. */
export interface GrowthComparison {
  readonly bytesPerHour: number
  readonly grade: 'leak' | 'likely'
  /** runs whose growth could be judged, and how many of them grew */
  readonly runs: number
  readonly grew: number
  /** of those that grew; 0 where none did */
  readonly medianBytesPerHour: number
  /**
   * new: none of the runs before grew; faster: none grew so fast; rare: fewer than half of them did
   * as well; known: more did
   */
  readonly state: 'new' | 'faster' | 'rare' | 'known'
}

/**
 * a rate has to be this much higher to be another one: its own error is 6 to 11 %
 * (docs/how-it-decides.md), that of both together twice that
 */
const FASTER = 1.25
/** fewer rates than this have no spread to speak of */
const FEWEST_RATES = 5

/**
 * `before` is newest first. Null: it does not grow, or by less than could be seen, or nothing is
 * known of the runs before. New is only what none of them did: of programs that seem to grow in a
 * share p of runs, n runs before see none with the chance (1 - p)^n, one with n p (1 - p)^(n - 1),
 * which is no longer small.
 */
export function compareGrowth(
  { grade, growthBytesPerHour, detectableBytesPerHour }: BaselineGroup,
  before: readonly BaselineGroup[],
): GrowthComparison | null {
  if (
    (grade !== 'leak' && grade !== 'likely') ||
    growthBytesPerHour === null ||
    growthBytesPerHour <= (detectableBytesPerHour ?? 0)
  )
    return null
  const rates = before.flatMap((group) => group.growthBytesPerHour ?? []).toReversed()
  if (rates.length === 0) return null
  const growing = rates.filter((rate) => rate > 0)
  return {
    bytesPerHour: growthBytesPerHour,
    grade,
    runs: rates.length,
    grew: growing.length,
    medianBytesPerHour: growing.length === 0 ? 0 : Math.round(median(growing)),
    state: stateOf(growthBytesPerHour, growing, rates.length),
  }
}

function stateOf(
  rate: number,
  growing: readonly number[],
  runs: number,
): GrowthComparison['state'] {
  if (growing.length === 0) return 'new'
  const chance = growing.length < FEWEST_RATES ? 0 : judgeLevel(growing).chance
  if (rate > Math.max(chance, FASTER * Math.max(...growing))) return 'faster'
  return growing.length < runs / 2 ? 'rare' : 'known'
}
