import { expect, test } from '@jest/globals'
import { parseKeep } from '../../src/plan/parse-keep.ts'

const DAY_MS = 86_400_000

test.each([
  ['all', {}],
  ['30d', { ms: 30 * DAY_MS }],
  ['3600', { ms: DAY_MS / 24 }],
  ['1GiB', { bytes: 2 ** 30 }],
  ['30d,1GiB', { ms: 30 * DAY_MS, bytes: 2 ** 30 }],
  [' 500Mi , 7d ', { ms: 7 * DAY_MS, bytes: 500 * 2 ** 20 }],
])('%j', (text, keep) => {
  expect(parseKeep(text)).toEqual(keep)
})

test.each([
  ['30min', 'is not a duration'],
  ['59m', 'is shorter than 1h'],
  ['9MiB', 'is less than 10MiB'],
  ['1G', 'is not a duration'],
  ['1gB', 'has no unit of size (gB)'],
  ['30d,60d', 'has two bounds of one kind'],
  ['1GiB,2GiB', 'has two bounds of one kind'],
  ['30d,', 'is not a duration'],
  ['all,30d', 'is not a duration'],
  ['', 'is not a duration'],
])('%j is refused: %s', (text, wrong) => {
  expect(() => parseKeep(text)).toThrow(wrong)
})
