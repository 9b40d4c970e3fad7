import { expect, test } from '@jest/globals'
import { makeTempDirectory } from '../../sampler/support/temp-directory.ts'
import { watchWeek } from './watch-week.ts'

const directory = makeTempDirectory()

test('[fault 47] a week in a ring of a day: within its bytes, no gap in what is kept, each look sees the newest', async () => {
  const mostBytes = 2 ** 17
  const week = await watchWeek(directory, { stepS: 300, processes: 20, mostBytes })
  expect(week.mostBytes).toBeLessThan(1.05 * mostBytes)
  expect(week.mostBytes).toBeGreaterThan(0.8 * mostBytes)
  expect(week.kept).toEqual(
    Array.from({ length: week.kept.length }, (_, at) => week.samples - week.kept.length + 1 + at),
  )
  expect(week.kept.length).toBeGreaterThan(200)
  expect(week.damagedLines).toBe(0)
  expect(week.looks.filter(([written, seen]) => written !== seen)).toEqual([])
})
