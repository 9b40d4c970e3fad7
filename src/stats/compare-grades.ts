import type { Judgement } from './judge-curve.ts'

const GRADES: readonly Judgement['grade'][] = ['inconclusive', 'ok', 'suspect', 'likely', 'leak']

/** Above 0 where the first is the worse one, below 0 where the second is. */
export function compareGrades(one: Judgement['grade'], other: Judgement['grade']): number {
  return GRADES.indexOf(one) - GRADES.indexOf(other)
}
