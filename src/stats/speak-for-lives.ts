import { compareGrades } from './compare-grades.ts'
import type { Judgement } from './judge-curve.ts'

const WORST_FIRST: readonly Judgement['grade'][] = ['leak', 'likely', 'suspect', 'ok']
/**
 * Of the time that was judged: what one life of many shows by chance, or in the minute before it
 * was replaced, does not speak for the program; one of four does.
 */
const LEAST_SHARE = 0.25

/**
 * Which of a program's lives speaks for it: the longest of the worst grade that lives of a quarter
 * of all time have or exceed. The index of the longest where none could be judged; -1 of none.
 */
export function speakForLives(lives: readonly Judgement[]): number {
  const judgedS = spanOf(lives.filter(({ grade }) => grade !== 'inconclusive'))
  const grade = WORST_FIRST.find((bad) => {
    const asBad = lives.filter((life) => compareGrades(life.grade, bad) >= 0)
    return asBad.length > 0 && spanOf(asBad) >= LEAST_SHARE * judgedS
  })
  const speaking = lives.filter((life) => life.grade === (grade ?? 'inconclusive'))
  const [longest] = speaking.toSorted((a, b) => b.spanS - a.spanS)
  return longest === undefined ? -1 : lives.indexOf(longest)
}

const spanOf = (lives: readonly Judgement[]): number =>
  lives.reduce((sum, { spanS }) => sum + spanS, 0)
