import { expect, test } from '@jest/globals'
import { listEvents } from '../../src/page/list-events.ts'
import type { Guard } from '../../src/samples/fullness.ts'
import { birth, build, end, head, tick } from '../series/make-recording.ts'

const step = (act: Guard['act'], i: number): Guard => ({
  k: 'guard',
  t: 1500,
  act,
  i,
  heldKiB: 1,
  where: 'machine',
  path: '',
  usedKiB: 9,
  sizeKiB: 10,
})

test('the steps of the guard are events, where they were about somebody', () => {
  const recording = build([
    { ...head, guardPercent: 90 },
    birth(1, { old: true }),
    tick(1, [[1, 5000, 0]]),
    tick(2, []),
    step('SIGTERM', 1),
    step('SIGKILL', 7),
    step('none', 0),
    tick(3, []),
    { ...end, t: 2000 },
  ])
  expect(listEvents(recording)).toEqual([
    { kind: 'guard', atMs: 1500, name: 'SIGTERM to node server.js (pid 101)' },
    { kind: 'guard', atMs: 1500, name: 'SIGKILL to a process' },
  ])
})
