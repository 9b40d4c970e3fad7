import { expect, test } from '@jest/globals'
import { compareGrades } from '../../src/stats/compare-grades.ts'

test('from nothing known to a leak', () => {
  expect(
    (['ok', 'leak', 'inconclusive', 'likely', 'suspect'] as const).toSorted(compareGrades),
  ).toEqual(['inconclusive', 'ok', 'suspect', 'likely', 'leak'])
})
