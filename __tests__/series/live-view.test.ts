import { expect, test } from '@jest/globals'
import { LiveView } from '../../src/series/live-view.ts'
import { birth, tick } from './make-recording.ts'

test('the newest of each process: total, the largest by its name now, without who ended', () => {
  const view = new LiveView()
  expect(view.standing()).toEqual({ ticks: 0, atMs: 0, totalBytes: 0, processes: 0, top: null })
  view.take([
    birth(1),
    birth(2, { pid: 77, name: 'bash' }),
    tick(1, [
      [1, 500, 100],
      [2, 900, 300],
    ]),
  ])
  view.take([
    { k: 'change', t: 5, i: 2, name: 'python3' },
    { k: 'change', t: 5, i: 2, ppid: 3 },
    tick(2, [[1, 600, 100]]),
  ])
  expect(view.standing()).toEqual({
    ticks: 2,
    atMs: 1000,
    totalBytes: (500 + 600 + 300) * 1024,
    processes: 2,
    top: { name: 'python3', pid: 77, rssBytes: 900 * 1024 },
  })
  view.take([{ k: 'death', t: 1500, i: 2 }, tick(3, [])])
  expect(view.standing()).toMatchObject({
    ticks: 3,
    totalBytes: 600 * 1024,
    processes: 1,
    top: { name: 'node' },
  })
})
