import { expect, test } from '@jest/globals'
import { oom } from '../../src/gates/oom.ts'
import type { Birth } from '../../src/samples/record.ts'
import { makeEvidence, makeSettings } from '../gates/make-evidence.ts'
import { birth, build, container, end, head, tick } from './make-recording.ts'

const guest = (i: number, id: string, overrides: Partial<Birth> = {}) =>
  birth(i, { container: id, guest: true, ...overrides })
const recording = (owners: Readonly<Record<string, 'ours' | 'perhaps' | 'other'>>) =>
  build([
    head,
    birth(1),
    guest(2, 'aaaaaaaaaaaa'),
    guest(3, 'bbbbbbbbbbbb'),
    guest(4, 'bbbbbbbbbbbb'),
    tick(1, [
      [1, 1000, 0],
      [2, 5000, 0],
      [3, 3000, 0],
      [4, 3000, 0],
    ]),
    ...Object.entries(owners).map(([id, owner]) => container({ id, name: `box-${owner}`, owner })),
    end,
  ])

test('what is not ours is in nothing, but listed apart, largest first', () => {
  const { processes, groups, containers, total, apart } = recording({
    aaaaaaaaaaaa: 'perhaps',
    bbbbbbbbbbbb: 'other',
  })
  expect(processes.map(({ index }) => index)).toEqual([1])
  expect([groups.flatMap(({ members }) => members), containers]).toEqual([[1], []])
  expect([total.bytes, total.peakBytes]).toEqual([[1_024_000], 1_024_000])
  expect(apart).toEqual([
    {
      containerId: 'bbbbbbbbbbbb',
      label: 'container box-other',
      isPerhapsOurs: false,
      processes: 2,
      firstMs: 0,
      peakBytes: 6_144_000,
    },
    expect.objectContaining({ label: 'container box-perhaps', isPerhapsOurs: true }),
  ])
})

test('what turns out to be ours counts from its beginning', () => {
  const { processes, containers, total, apart } = recording({
    aaaaaaaaaaaa: 'ours',
    bbbbbbbbbbbb: 'ours',
  })
  expect([processes.length, containers.length, apart]).toEqual([4, 2, []])
  expect(total.bytes).toEqual([12_288_000])
})

test('of whom nothing was said nobody knows', () => {
  expect(recording({}).apart.map(({ isPerhapsOurs }) => isPerhapsOurs)).toEqual([true, true])
})

test('a kill in it is none of ours', () => {
  const evidence = makeEvidence(5, [{ mib: () => 10 }])
  expect(oom.judge({ ...evidence, recording: recording({}) }, makeSettings({}))).toEqual([])
})
