import { isCalled } from '../../stats/is-called.ts'
import { compareGrades } from '../../stats/compare-grades.ts'
import type { Judgement } from '../../stats/judge-curve.ts'
import type { Role } from './process-role.ts'

type Grade = Judgement['grade']

/** The grade that counts, and why it is lower than the curve's; '' where it is not. */
export interface CountedGrade {
  readonly grade: Grade
  readonly lowered: string
}

/** What is left of grades where many lazily growing heaps were looked at. */
interface Crowding {
  readonly allowed: Grade
  /** heaps that were looked at */
  readonly size: number
}

/** What a curve's grade counts for, by what the process is for and how many its like are. */
export function gradeByRole(found: Grade, role: Role, crowding: Crowding | null): CountedGrade {
  if (!isCalled({ grade: found })) return { grade: found, lowered: '' }
  if (role === 'tool')
    return { grade: 'suspect', lowered: 'it keeps what it has done until it exits' }
  const byRole = role !== 'batch' ? found : found === 'leak' ? 'likely' : 'suspect'
  if (crowding !== null && compareGrades(crowding.allowed, byRole) < 0)
    return {
      grade: crowding.allowed,
      lowered:
        `one of ${crowding.size} lazy heaps looked at, and of so many one grows like that by ` +
        'chance; name no other one with `include` to have it judged alone',
    }
  return { grade: byRole, lowered: byRole === found ? '' : 'it grows until it exits' }
}
