import { expect, test } from '@jest/globals'
import { judgeCurve, type Judgement } from '../../src/stats/judge-curve.ts'
import { speakForLives } from '../../src/stats/speak-for-lives.ts'

const none = judgeCurve({ timesS: [], bytes: [], runtime: '' })
const speak = (...lives: readonly (readonly [Judgement['grade'], number])[]): number =>
  speakForLives(lives.map(([grade, spanS]) => ({ ...none, grade, spanS })))

test.each<[string, number, number]>([
  ['the worst of two', speak(['ok', 100], ['leak', 100]), 1],
  ['the longest of its grade', speak(['leak', 60], ['leak', 100], ['ok', 100]), 1],
  ['not one of many', speak(['ok', 100], ['leak', 60], ['ok', 100], ['ok', 100], ['ok', 100]), 0],
  ['unless others are nearly as bad', speak(['leak', 60], ['likely', 100], ['ok', 300]), 1],
  ['a quarter is enough', speak(['ok', 150], ['leak', 50]), 1],
  ['who could not be judged has no say', speak(['inconclusive', 900], ['likely', 60]), 1],
  ['none could be judged: the longest', speak(['inconclusive', 5], ['inconclusive', 9]), 1],
  ['nobody', speak(), -1],
])('%s', (_what, found, expected) => {
  expect(found).toBe(expected)
})
