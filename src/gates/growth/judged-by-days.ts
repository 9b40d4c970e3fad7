import type { ProcessSeries } from '../../series/series.ts'
import type { Evidence } from '../gate.ts'
import { rolesOf } from './process-role.ts'
import type { TreatAs } from './treat-as.ts'

/**
 * Whose growth from day to day is judged, by index: no known tool, and of a standing watch nobody
 * who is gone, since what it tells is told while something can be done.
 */
export function judgedByDays(
  evidence: Evidence,
  treatAs: TreatAs,
): ReadonlyMap<number, ProcessSeries> {
  const roles = rolesOf(evidence, treatAs)
  return new Map(
    evidence.recording.processes
      .filter(({ aliveAtEnd }) => aliveAtEnd || !evidence.isStanding)
      .filter(({ index }) => roles.get(index) !== 'tool')
      .map((process) => [process.index, process]),
  )
}
