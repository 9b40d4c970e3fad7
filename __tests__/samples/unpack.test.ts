import { expect, test } from '@jest/globals'
import { unpackSlow, unpackTick } from '../../src/samples/unpack.ts'

test('each process that a tick names; a rest is none', () => {
  const seen: number[][] = []
  unpackTick([1, 20, 3, 2, 30, 4, 3, 40], (...process) => {
    seen.push(process)
  })
  expect(seen).toEqual([
    [1, 20, 3],
    [2, 30, 4],
  ])
})

test('each process that a slower reading names; a rest is none', () => {
  const seen: unknown[] = []
  unpackSlow([7, 1, 2, 3, -1, 5, 8, 9], (index, reading) => {
    seen.push([index, reading])
  })
  expect(seen).toEqual([[7, { cpuTicks: 1, threads: 2, descriptors: 3, swapKiB: -1, hwmKiB: 5 }]])
})
