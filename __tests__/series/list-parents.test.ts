import { expect, test } from '@jest/globals'
import { isOfRoot, listParents } from '../../src/series/list-parents.ts'
import type { ProcessSeries } from '../../src/series/series.ts'

const make = (index: number, parentIndex: number, isRoot = false): ProcessSeries =>
  ({ index, parentIndex, isRoot }) as ProcessSeries
const mapOf = (...processes: ProcessSeries[]): ReadonlyMap<number, ProcessSeries> =>
  new Map(processes.map((process) => [process.index, process]))

test('from the parent up to whose parent was not recorded', () => {
  const [command, shell, server] = [make(1, 0, true), make(2, 1), make(3, 2)]
  const byIndex = mapOf(command, shell, server, make(4, 9))
  expect(listParents(server, byIndex)).toEqual([shell, command])
  expect([command, server, make(4, 9)].map((process) => isOfRoot(process, byIndex))).toEqual([
    true,
    true,
    false,
  ])
})

test('a loop ends', () => {
  const [one, other] = [make(1, 2), make(2, 1)]
  expect(listParents(one, mapOf(one, other))).toEqual([other, one])
  expect(isOfRoot(one, mapOf(one, other))).toBe(false)
})
