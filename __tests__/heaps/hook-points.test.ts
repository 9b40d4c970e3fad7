import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { nodeHeapsFile, parseHookPoints } from '../../src/heaps/hook-points.ts'

const LINE = '[5911,3173427,31736290.018,12.41,10469864,3826846,4096,8192,0]'

test('a line: whose, when, how much is alive; in the order of time', () => {
  const points = parseHookPoints(
    `[5911,3173427,31737290.5,10,12000000,0,0,0,1]\n${LINE}\n[5911,3173427,`,
  )
  expect(points).toEqual([
    {
      pid: 5911,
      startTicks: 3_173_427,
      monotonicMs: 31_736_290.018,
      tookMs: 12.41,
      usedBytes: 10_469_864,
      externalBytes: 3_826_846,
      mallocBytes: 4096,
      restBytes: 8192,
      isPartial: false,
    },
    expect.objectContaining({ usedBytes: 12_000_000, isPartial: true }),
  ])
})

test.each([
  ['a negative size', '[1,2,3,3,-5,6,7,8,0]'],
  ['a pid of nobody', '[0,2,3,3,5,6,7,8,0]'],
  ['a size beyond whole numbers', '[1,2,3,3,99999999999999999999,6,7,8,0]'],
  ['a size beyond all memory', '[1,2,3,3,2000000000000000,6,7,8,0]'],
  ['longer than the machine runs', '[1,2,3,4,5,6,7,8,0]'],
  ['a value too many', '[1,2,3,3,5,6,7,8,0,1]'],
  ['one too few', '[1,2,3,3,5,6,7,8]'],
  ['no number', '[1,2,3,3,5,6,7,8,.]'],
  ['an exponent', '[1,2,3,3,1e9,6,7,8,0]'],
  ['words', '[1,2,3,3,"5",6,7,8,0]'],
])('left out: %s', (_, line) => {
  expect(parseHookPoints(`${line}\n${LINE}\n`)).toHaveLength(1)
})

test('whatever else stands there, what is read can be', () => {
  fc.assert(
    fc.property(fc.nat(LINE.length), fc.string({ maxLength: 8 }), fc.nat(6), (at, put, cut) => {
      for (const point of parseHookPoints(LINE.slice(0, at) + put + LINE.slice(at + cut))) {
        expect(Object.values(point).every((value) => Number(value) >= 0)).toBe(true)
        expect(Number.isSafeInteger(point.usedBytes)).toBe(true)
      }
    }),
    { numRuns: 1000 },
  )
})

test('they lie in the run directory', () => {
  expect(nodeHeapsFile('/run/1')).toBe('/run/1/node-heaps.ndjson')
})
