import { describe, expect, test } from '@jest/globals'
import type { SampleRecord } from '../../src/samples/record.ts'
import type { ContainerSeries } from '../../src/series/series.ts'
import { build, container, counters, end, head, tick } from './make-recording.ts'

const MiB = 1024
const built = (...records: readonly SampleRecord[]): ContainerSeries | undefined =>
  build([head, tick(1, []), ...records, end]).containers[0]

test('names, counters at the end, what is held at its highest and over time', () => {
  expect(
    built(
      container({ name: 'shop-api-1', image: 'shop/api', project: 'shop', service: 'api' }),
      counters(0, [300 * MiB, 200 * MiB, 100 * MiB, 60 * MiB, 512 * MiB, 310 * MiB, 0]),
      counters(1000, [400 * MiB, 250 * MiB, 150 * MiB, 10 * MiB, 512 * MiB, 410 * MiB, 0]),
      counters(2000, [350 * MiB, 240 * MiB, 110 * MiB, 50 * MiB, 512 * MiB, 410 * MiB, 0]),
    ),
  ).toEqual({
    id: 'container:c0ffee000000',
    containerId: 'c0ffee000000',
    label: 'container shop-api-1 (compose shop/api)',
    runtime: 'docker',
    cgroup: '/docker/c0ffee',
    name: 'shop-api-1',
    image: 'shop/api',
    project: 'shop',
    service: 'api',
    namespace: '',
    pod: '',
    podUid: '',
    qos: '',
    atMs: [0, 1000, 2000],
    heldBytes: [240, 390, 300].map((mib) => mib * 2 ** 20),
    endHeldBytes: 300 * 2 ** 20,
    peakHeldBytes: 390 * 2 ** 20,
    usageBytes: 350 * 2 ** 20,
    anonBytes: 240 * 2 ** 20,
    fileBytes: 110 * 2 ** 20,
    peakBytes: 410 * 2 ** 20,
    limitBytes: 512 * 2 ** 20,
    oomKills: 0,
    oomKillsInAll: 0,
    killedAtMs: null,
  })
})

describe('what people call it', () => {
  test.each([
    [{}, 'container c0ffee000000'],
    [{ name: 'api' }, 'container api'],
    [{ name: 'api', project: 'shop', service: 'api' }, 'container api (compose shop/api)'],
    [
      { name: 'api', namespace: 'shop', pod: 'api-7d9f', podUid: 'u' },
      'container api (pod shop/api-7d9f)',
    ],
    [{ podUid: '1b2c' }, 'container c0ffee000000 (pod 1b2c)'],
  ])('%j', (facts, label) => {
    expect(built(container(facts))?.label).toBe(label)
  })
})

describe('out-of-memory kills', () => {
  const at = (t: number, kills: number): SampleRecord => counters(t, [1, 1, 1, 1, 0, 1, kills])

  test('those before we looked are none of this run', () => {
    expect(built(container(), at(0, 2), at(1000, 2))).toMatchObject({
      oomKills: 0,
      oomKillsInAll: 2,
      killedAtMs: null,
    })
  })

  test('a rise', () => {
    expect(built(container(), at(0, 2), at(1000, 3), at(2000, 5))).toMatchObject({
      oomKills: 3,
      oomKillsInAll: 5,
      killedAtMs: 1000,
    })
  })

  test("the engine's word, where its group was gone first", () => {
    expect(built(container(), at(0, 0), container({ t: 1500, oomKilled: true }))).toMatchObject({
      oomKills: 1,
      oomKillsInAll: 1,
      killedAtMs: 1500,
    })
    expect(built(container({ oomKilled: true }), at(0, 0))).toMatchObject({
      oomKills: 0,
      oomKillsInAll: 1,
    })
  })

  test('a kernel that does not count them', () => {
    expect(built(container(), at(0, -1), at(1000, -1))).toMatchObject({
      oomKills: 0,
      oomKillsInAll: 0,
    })
  })
})

test("without counters the engine's limit stands; nothing of either is nothing", () => {
  expect(built(container({ limitKiB: 1024 }))).toMatchObject({
    limitBytes: 2 ** 20,
    peakHeldBytes: null,
    endHeldBytes: null,
    anonBytes: null,
    peakBytes: null,
  })
  expect(built(counters(0, []))).toMatchObject({
    label: 'container c0ffee000000',
    limitBytes: null,
    usageBytes: null,
    peakHeldBytes: 0,
  })
})

test('largest first', () => {
  const { containers } = build([
    head,
    tick(1, []),
    counters(0, [100], 'a'),
    counters(0, [300], 'b'),
    container({ id: 'c' }),
    end,
  ])
  expect(containers.map(({ containerId }) => containerId)).toEqual(['b', 'a', 'c'])
})
