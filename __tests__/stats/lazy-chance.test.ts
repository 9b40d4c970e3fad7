import { expect, test } from '@jest/globals'
import { CALLED_BY_CHANCE, lazyChance } from '../../src/stats/lazy-chance.ts'

test('nothing is called: no chance is needed', () => {
  for (const grade of ['ok', 'suspect', 'inconclusive'] as const)
    expect(lazyChance({ grade, walkScore: Number.POSITIVE_INFINITY })).toBe(1)
})

test('the straighter the growth, the less it is chance', () => {
  const chances = [-3, 0, 2.5, 5, 10, 20, Number.POSITIVE_INFINITY].map((walkScore) =>
    lazyChance({ grade: 'leak', walkScore }),
  )
  expect(chances.slice(0, 3)).toEqual([CALLED_BY_CHANCE, CALLED_BY_CHANCE, CALLED_BY_CHANCE])
  expect(chances).toEqual([...chances].sort((a, b) => b - a))
  expect(chances.at(-1)).toBe(0)
  // of 1000 healthy heaps one is as straight as 14
  expect(lazyChance({ grade: 'likely', walkScore: 14 })).toBeCloseTo(0.001, 4)
})
