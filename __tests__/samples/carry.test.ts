import { expect, test } from '@jest/globals'
import { Carry } from '../../src/samples/carry.ts'
import type { Container, Counters, SampleRecord } from '../../src/samples/record.ts'
import { birth, head, tick } from '../series/make-recording.ts'

const container = (id: string, name: string): Container => ({
  k: 'container',
  t: 0,
  id,
  runtime: 'docker',
  cgroup: `/docker/${id}`,
  name,
})
const counters = (id: string, usageKiB: number): Counters => ({
  k: 'counters',
  t: 0,
  id,
  v: [usageKiB, 0, 0, 0, 0, 0, 0],
})

test('that nothing matched goes on until somebody comes', () => {
  const carry = new Carry()
  const kinds = (): string[] => carry.opening().map(({ k }) => k)
  for (const record of [
    head,
    tick(1, []),
    { k: 'unmatched', t: 10_000, seen: 9, nearest: ['java'] } as const,
  ])
    carry.take(record)
  expect(kinds()).toEqual(['head', 'unmatched', 'tick'])
  carry.take(birth(1))
  expect(kinds()).toEqual(['head', 'birth', 'tick'])
})

test('a container goes on while somebody is in it: what is known of it and its newest counters', () => {
  const carry = new Carry()
  const records: SampleRecord[] = [
    head,
    birth(1, { pid: 50, container: 'a' }),
    birth(2, { pid: 51, container: 'b' }),
    container('a', 'api'),
    container('b', 'batch'),
    counters('a', 100),
    counters('b', 100),
    counters('a', 200),
    tick(1, [
      [1, 1000, 200],
      [2, 1000, 200],
    ]),
    { k: 'death', t: 0, i: 2 },
    tick(2, []),
  ]
  for (const record of records) carry.take(record)
  const told = carry.opening().filter(({ k }) => k === 'container' || k === 'counters')
  expect(told).toEqual([
    { ...container('a', 'api'), t: 1000 },
    { ...counters('a', 200), t: 1000 },
  ])
  expect(carry.opening().map(({ k }) => k)).toEqual([
    'head',
    'birth',
    'container',
    'counters',
    'tick',
  ])
})

test('a live heap goes on: where it is read from, and what was read last', () => {
  const carry = new Carry()
  const source = { k: 'source', t: 500, i: 1, from: 'go-heap', collector: '' } as const
  const records: SampleRecord[] = [
    head,
    birth(1),
    birth(2),
    source,
    tick(1, []),
    { k: 'heap', t: 600, p: [1, 10, 1, 1, -1, -1, 9, 9, 9, 9, 9, 9] },
    { k: 'heap', t: 1600, p: [1, 20, 2, 2, -1, -1] },
  ]
  for (const record of records) carry.take(record)
  const { t } = tick(1, [])
  const heaps = (): SampleRecord[] =>
    carry.opening().filter(({ k }) => k === 'source' || k === 'heap')
  expect(heaps()).toEqual([
    { ...source, t },
    { k: 'heap', t, p: [1, 20, 2, 2, -1, -1] },
  ])
  carry.take({ ...source, from: '' })
  expect(heaps()).toEqual([{ ...source, from: '', t }])
  carry.take({ k: 'death', t: 2000, i: 1 })
  expect(heaps()).toEqual([])
})

test('the newest collection that was asked for goes on, at its own time', () => {
  const carry = new Carry()
  const forced = { k: 'forced', t: 500, i: 1, ms: 20, liveKiB: 90 } as const
  const second = { ...forced, t: 900, since: 500, gains: [['byte[]', 2, 20, 1, 10]] } as const
  const source = { k: 'source', t: 0, i: 1, from: 'jvm-perfdata', collector: 'g1' } as const
  for (const record of [head, birth(1), source, forced, second, tick(2, [[1, 1000, 200]])])
    carry.take(record)
  const told = (): SampleRecord[] => carry.opening().filter(({ k }) => k === 'forced')
  expect(told()).toEqual([second])
  carry.take({ ...source, t: 1000, from: '', collector: '' })
  expect(told()).toEqual([])
})

test('that a heap is refused goes on until somebody reads it', () => {
  const carry = new Carry()
  const refused = { k: 'refused', t: 100, i: 1, why: 'not ours' } as const
  for (const record of [head, birth(1), refused, tick(2, [[1, 1000, 200]])]) carry.take(record)
  const told = (): SampleRecord[] => carry.opening().filter(({ k }) => k === 'refused')
  expect(told()).toEqual([{ ...refused, t: 1000 }])
  carry.take({ k: 'source', t: 1000, i: 1, from: 'go-heap', collector: '' })
  expect(told()).toEqual([])
})
