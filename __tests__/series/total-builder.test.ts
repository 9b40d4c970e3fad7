import { expect, test } from '@jest/globals'
import { Total } from '../../src/ticks/total.ts'
import { TotalBuilder, type Sum } from '../../src/series/total-builder.ts'

/** `[anonymous, shared]` of what counts, and of guests by container. */
function sum(ours: readonly [number, number], guests: Record<string, [number, number]> = {}): Sum {
  const total = ([anon, shared]: readonly [number, number]): Total => {
    const held = new Total()
    held.add(anon + shared, shared)
    return held
  }
  return {
    ours: total(ours),
    guests: new Map(Object.entries(guests).map(([id, held]) => [id, total(held)])),
  }
}

test('guests count where their container is ours, with the largest shared part of all', () => {
  let now = sum([10, 5])
  const builder = new TotalBuilder(() => now)
  builder.tick(1000)
  now = sum([10, 5], { a: [100, 7], b: [50, 1] })
  builder.tick(2000)
  now = sum([20, 5])
  builder.tick(3000)
  expect([
    builder.build(() => false),
    builder.build((id) => id === 'a'),
    builder.build(() => true),
  ]).toEqual([
    { bytes: [15, 15, 25], peakBytes: 25, peakAtMs: 3000 },
    { bytes: [15, 117, 25], peakBytes: 117, peakAtMs: 2000 },
    { bytes: [15, 167, 25], peakBytes: 167, peakAtMs: 2000 },
  ])
  expect([builder.peakOf('a'), builder.peakOf('b'), builder.peakOf('c')]).toEqual([107, 51, 0])
})

test('a peak between two ticks, with and without guests', () => {
  let now = sum([10, 0], { a: [10, 0] })
  const builder = new TotalBuilder(() => now)
  builder.tick(1000)
  now = sum([30, 0], { a: [100, 0] })
  builder.look(1500, new Map([[1, 130]]))
  now = sum([10, 0])
  builder.tick(2000)
  expect([builder.build(() => false), builder.build(() => true)]).toEqual([
    { bytes: [10, 10], peakBytes: 30, peakAtMs: 1500 },
    { bytes: [20, 10], peakBytes: 130, peakAtMs: 1500 },
  ])
  expect(builder.peakOf('a')).toBe(100)
})
