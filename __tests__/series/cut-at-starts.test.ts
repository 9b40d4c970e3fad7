import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cutAtStarts, type Start } from '../../src/series/cut-at-starts.ts'

const cut = (...starts: Start[]): number[][] =>
  cutAtStarts({ timesS: starts.map((_, at) => at), bytes: starts.map((_, at) => at) }, starts).map(
    ({ timesS }) => timesS,
  )

test.each<[string, Start[], number[][]]>([
  ['one start is one life', [5, 5, 5], [[0, 1, 2]]],
  [
    'another one is another',
    [5, 5, 8, 8],
    [
      [0, 1],
      [2, 3],
    ],
  ],
  ['told a little differently it is the same', [5, 5.4, 4.8], [[0, 1, 2]]],
  ['words', ['a', 'a', 'b'], [[0, 1], [2]]],
  [
    'a cell that tells nothing changes nothing',
    [null, 5, null, 5, null, 8],
    [[0, 1, 2, 3, 4], [5]],
  ],
  ['nothing is told', [null, null], [[0, 1]]],
  ['nothing', [], []],
])('%s', (_what, starts, lives) => {
  expect(cut(...starts)).toEqual(lives)
})

test('no reading is lost, whatever the starts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constant(null), fc.double({ noNaN: true }), fc.string())),
      (starts) => {
        expect(cut(...starts).flat()).toEqual(starts.map((_, at) => at))
      },
    ),
  )
})
