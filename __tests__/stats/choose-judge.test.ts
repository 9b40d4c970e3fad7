import { expect, test } from '@jest/globals'
import { chooseJudge, type Judge, type Load } from '../../src/stats/choose-judge.ts'

const HOUR_S = 3600
/** A reading each `stepS` for so many hours. */
const readings = (hours: number, stepS: number): number[] =>
  Array.from({ length: Math.round((hours * HOUR_S) / stepS) + 1 }, (_, at) => at * stepS)

test.each<[string, number[], boolean, Load, Judge]>([
  ['nothing', [], false, 'auto', 'curve'],
  ['one reading', [5], false, 'auto', 'curve'],
  ['a minute', readings(1 / 60, 1), false, 'auto', 'curve'],
  [
    'six hours, and the moment that a run takes more',
    [...readings(6, 60), 21_603],
    false,
    'auto',
    'curve',
  ],
  ['six and a half hours', readings(6.5, 60), false, 'auto', 'none'],
  ['six and a half hours of steady load', readings(6.5, 60), false, 'steady', 'curve'],
  ['23 hours by the hour', readings(22, 3600), false, 'auto', 'none'],
  ['24 readings by the hour, which are a day', readings(23, 3600), false, 'auto', 'days'],
  ['1,440 readings by the minute', readings(24, 60).slice(0, -1), false, 'auto', 'days'],
  ['two weeks', readings(336, 300), false, 'auto', 'days'],
  ['two weeks of steady load', readings(336, 300), false, 'steady', 'days'],
  ['a standing watch of a minute', readings(1 / 60, 1), true, 'auto', 'days'],
  ['a standing watch under steady load', readings(12, 60), true, 'steady', 'days'],
])('%s', (_what, timesS, isStanding, load, judge) => {
  expect(chooseJudge(timesS, { isStanding, load })).toBe(judge)
})
