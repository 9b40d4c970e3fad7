import { expect, test } from '@jest/globals'
import { watchWeek } from '../modes/standing/watch-week.ts'
import { makeTempDirectory } from '../sampler/support/temp-directory.ts'

const directory = makeTempDirectory()

test('a week of a sample each 4 s of a hundred processes: the ring of 128 MiB is full after half of it, and loses none of what it keeps', async () => {
  const mostBytes = 128 * 2 ** 20
  const week = await watchWeek(directory, { stepS: 4, processes: 100, mostBytes })
  expect(week.mostBytes).toBeLessThan(1.02 * mostBytes)
  expect(week.mostBytes).toBeGreaterThan(0.8 * mostBytes)
  expect(week.kept).toEqual(
    Array.from({ length: week.kept.length }, (_, at) => week.samples - week.kept.length + 1 + at),
  )
  // 1.5 KB a sample
  expect(week.kept.length).toBeGreaterThan(60_000)
  expect(week.kept.length).toBeLessThan(0.7 * week.samples)
  expect(week.damagedLines).toBe(0)
  expect(week.looks.filter(([written, seen]) => written !== seen)).toEqual([])
}, 600_000)
