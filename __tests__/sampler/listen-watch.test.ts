import { rmSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { ListenWatch } from '../../src/sampler/listen-watch.ts'
import type { Tracked } from '../../src/sampler/tracked-processes.ts'
import { makeTracked } from './support/make-tracked.ts'
import { makeTempDirectory } from './support/temp-directory.ts'
import { writeTree } from './support/write-tree.ts'

const listening = (...inodes: number[]): string =>
  inodes
    .map(
      (inode) =>
        `   0: 00000000:${(8000 + inode).toString(16).toUpperCase()} 00000000:0000 0A 00000000:00000000 00:00000000 00000000  0        0 ${inode} 1 0 100 0 0 10 0\n`,
    )
    .join('')

const parent = makeTempDirectory()

const track = (pid: number, metMs = 0): Tracked => makeTracked({ pid, startTicks: 1, metMs })

test('from 5 s on, every few seconds; written when it changes', () => {
  const proc = writeTree(`${parent}/a`, {
    '7/ns/net': { link: 'net:[1]' },
    '7/fd/3': { link: 'socket:[5]' },
    '7/fd/4': { link: 'socket:[6]' },
    '7/net/tcp': listening(),
    '8/ns/net': { link: 'net:[1]' },
    '8/fd/3': { link: '/dev/null' },
  })
  const watch = new ListenWatch(proc, () => 0)
  const [server, job] = [track(7), track(8)]
  let asked = 0
  const look = (t: number) =>
    watch.look(t, () => {
      asked++
      return [server, job]
    })
  expect(look(4000)).toEqual([])
  expect(look(9000)).toEqual([])
  writeTree(proc, { '7/net/tcp': listening(6) })
  expect([look(10_000), asked]).toEqual([[], 2])
  expect(look(60_000)).toEqual([{ k: 'listen', t: 60_000, i: 7, port: 8006 }])
  expect(look(120_000)).toEqual([])
  // the descriptor is another one's now
  rmSync(`${proc}/7/fd/4`)
  expect(look(180_000)).toEqual([{ k: 'listen', t: 180_000, i: 7, port: -1 }])
  writeTree(proc, { '7/net/tcp': listening(5, 6) })
  expect(look(240_000)).toEqual([{ k: 'listen', t: 240_000, i: 7, port: 8005 }])
})

test('the dearer a look, the rarer it is: 5,000 times its cost, 30 s at most', () => {
  let cpuMs = 0
  let costMs = 2
  const watch = new ListenWatch(`${parent}/none`, () => cpuMs)
  const isDue = (t: number): boolean => {
    let asked = false
    watch.look(t, () => {
      asked = true
      cpuMs += costMs
      return []
    })
    return asked
  }
  expect([isDue(0), isDue(9999), isDue(10_000)]).toEqual([true, false, true])
  costMs = 100
  expect([isDue(20_000), isDue(49_999), isDue(50_000)]).toEqual([true, false, true])
})

test('who may not be looked at is not', () => {
  const watch = new ListenWatch(`${parent}/none`)
  expect(watch.look(60_000, () => [track(9, Number.NEGATIVE_INFINITY)])).toEqual([])
})
