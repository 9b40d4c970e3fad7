import { expect, test } from '@jest/globals'
import { listGenerations } from '../../src/series/list-generations.ts'
import { birth, build, end, head, tick } from './make-recording.ts'

/** Indexes by generation, of processes that live from one second to another. */
function generationsOf(...lives: readonly (readonly [from: number, to: number])[]): number[][] {
  const seconds = Math.max(...lives.map(([, to]) => to)) + 2
  const { processes } = build([
    head,
    ...Array.from({ length: seconds }, (_, second) => [
      ...lives.flatMap(([from, to], at) => [
        ...(second === from ? [birth(at + 1, { t: second * 1000 })] : []),
        ...(second === to + 1 ? [{ k: 'death', t: second * 1000, i: at + 1 } as const] : []),
      ]),
      tick(
        second + 1,
        lives.flatMap(([from, to], at) =>
          second >= from && second <= to ? [[at + 1, 9000 + second, 1000] as const] : [],
        ),
      ),
    ]).flat(),
    { ...end, t: seconds * 1000 },
  ])
  return listGenerations(processes).map((members) => members.map(({ index }) => index))
}

test.each<[string, number[][], number[][]]>([
  ['one process', generationsOf([0, 50]), [[1]]],
  [
    'a service that is started again',
    generationsOf([0, 50], [51, 99], [102, 140]),
    [[1], [2], [3]],
  ],
  ['before its predecessor is gone', generationsOf([0, 50], [48, 99]), [[1], [2]]],
  ['a pool', generationsOf([0, 50], [1, 50], [2, 49]), [[1, 2, 3]]],
  [
    'a pool that is replaced',
    generationsOf([0, 50], [1, 51], [49, 99], [50, 99]),
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ['one worker of a pool', generationsOf([0, 99], [0, 50], [51, 99]), [[1, 2, 3]]],
])('%s', (_what, found, expected) => {
  expect(found).toEqual(expected)
})
