import { expect, test } from '@jest/globals'
import { LiveCurves } from '../../src/series/live-curves.ts'
import { birth, head, tick } from './make-recording.ts'

const HOUR_MS = 3_600_000

test('anonymous memory plus swap, at each sample, also where nothing changed', () => {
  const curves = new LiveCurves(HOUR_MS)
  curves.take([
    head,
    birth(1),
    birth(2, { rt: 'python' }),
    tick(1, [
      [1, 3000, 1000],
      [2, 500, 100],
    ]),
    tick(2, []),
  ])
  curves.take([
    { k: 'slow', t: 1500, p: [1, 5, 7, 20, 50, 4000, 2, 5, 7, 20, -1, -1] },
    tick(3, [[2, 600, 100]]),
  ])
  expect(curves.list()).toEqual([
    {
      index: 1,
      timesS: [0, 1, 2],
      bytes: [2000, 2000, 2050].map((kib) => kib * 1024),
    },
    {
      index: 2,
      timesS: [0, 1, 2],
      bytes: [400, 400, 500].map((kib) => kib * 1024),
    },
  ])
})

test('who is gone is forgotten, also where a segment that tells of the end was missed; who goes on has one curve', () => {
  const curves = new LiveCurves(HOUR_MS)
  curves.take([
    head,
    birth(1),
    birth(2),
    birth(3),
    tick(1, [
      [1, 3000, 0],
      [2, 500, 0],
      [3, 100, 0],
    ]),
    { k: 'death', t: 500, i: 3 },
  ])
  curves.take([
    { ...head, from: 1000 },
    birth(1, { old: true }),
    tick(2, [[1, 3100, 0]], { full: true }),
  ])
  expect(curves.list()).toEqual([{ index: 1, timesS: [0, 1], bytes: [3000 * 1024, 3100 * 1024] }])
})
