import { expect, test } from '@jest/globals'
import { packTick } from '../../src/ticks/pack.ts'
import { unpackLook, unpackPairs, unpackSlow, unpackTick } from '../../src/ticks/unpack.ts'

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

test('each process that a look names; a rest is none', () => {
  const seen: unknown[] = []
  unpackLook([7, 500, 20, -1, 8, 1, 2, 3, 9, 1, 1], (index, glimpse) => {
    seen.push([index, glimpse])
  })
  expect(seen).toEqual([
    [7, { rssKiB: 500, sharedKiB: 20, hwmKiB: -1 }],
    [8, { rssKiB: 1, sharedKiB: 2, hwmKiB: 3 }],
  ])
})

test('each process that a slower reading names; a rest is none', () => {
  const seen: unknown[] = []
  unpackSlow([7, 1, 2, 3, -1, 5, 8, 9], (index, reading) => {
    seen.push([index, reading])
  })
  expect(seen).toEqual([[7, { cpuTicks: 1, threads: 2, descriptors: 3, swapKiB: -1, hwmKiB: 5 }]])
})

test('each process of which one value is told; a rest is none', () => {
  const seen: number[][] = []
  unpackPairs([1, 20, 2, 30, 3], (...process) => {
    seen.push(process)
  })
  expect(seen).toEqual([
    [1, 20],
    [2, 30],
  ])
})

test('what is packed of a tick comes out again', () => {
  const list: number[] = []
  const seen: number[][] = []
  packTick(list, 1, 20, 3)
  packTick(list, 2, 30, 4)
  unpackTick(list, (...process) => {
    seen.push(process)
  })
  expect(seen).toEqual([
    [1, 20, 3],
    [2, 30, 4],
  ])
})
