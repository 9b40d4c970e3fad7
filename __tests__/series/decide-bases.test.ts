import { expect, test } from '@jest/globals'
import type { HostFacts } from '../../src/samples/host-facts.ts'
import type { Birth } from '../../src/samples/record.ts'
import { decideBases } from '../../src/series/decide-bases.ts'
import { birth, build, container, counters, end, head, tick } from './make-recording.ts'

const GIB = 2 ** 20
const unit: Partial<HostFacts> = {
  memTotalKiB: 24 * GIB,
  cgroupPath: '/system.slice/watch.service',
  cgroupLimitKiB: GIB,
  cgroupLimitPath: '/system.slice/watch.service',
}

function basesOf(
  host: Partial<HostFacts>,
  births: readonly Partial<Birth>[],
  containerLimitKiB = 0,
) {
  const ids = births.map((one, at) => birth(at + 1, one))
  const housings = [...new Set(ids.flatMap(({ container: id }) => id ?? []))].flatMap((id) => [
    container({ id, cgroup: `/docker/${id}` }),
    counters(0, [9000, 8000, 500, 500, containerLimitKiB, 9000, 0], id),
  ])
  const { memTotal, lower, shared } = decideBases(
    build([
      { ...head, host: { ...head.host, ...host } },
      ...housings,
      ...ids,
      tick(
        1,
        ids.map(({ i }) => [i, 5000, 100]),
      ),
      end,
    ]),
  )
  return [memTotal.label, lower.label, shared.label]
}

const own = '1 GiB limit of cgroup /system.slice/watch.service'
test.each<[string, Partial<HostFacts>, Partial<Birth>[], string]>([
  ['nobody', unit, [], own],
  ['processes of our own group', unit, [{}, {}], own],
  ['one in a group below', unit, [{}, { cgroup: '/system.slice/watch.service/child' }], own],
  ['one of another unit', unit, [{ cgroup: '/system.slice/api.service' }], '24 GiB RAM'],
  [
    'a name that only begins like ours',
    unit,
    [{ cgroup: '/system.slice/watch.service-2' }],
    '24 GiB RAM',
  ],
  ['ours and others', unit, [{}, { cgroup: '/system.slice/api.service' }], '24 GiB RAM'],
  [
    'a neighbour below the limit that holds for both',
    { ...unit, cgroupLimitPath: '/system.slice' },
    [{ cgroup: '/system.slice/api.service' }],
    '1 GiB limit of cgroup /system.slice',
  ],
  [
    'a neighbour, seen from within a cgroup namespace',
    { ...unit, cgroupPath: '/', cgroupLimitPath: '/' },
    [{ cgroup: '/../api' }],
    '24 GiB RAM',
  ],
  [
    'ours within a cgroup namespace',
    { ...unit, cgroupPath: '/', cgroupLimitPath: '/' },
    [{ cgroup: '/init' }],
    '1 GiB limit of cgroup /',
  ],
  [
    'one of the machine, where the mount shows our group as /',
    { ...unit, cgroupPath: '/', cgroupLimitPath: '/', cgroupLimitMembers: '/kubepods/pod1/us' },
    [{ cgroup: '/system.slice/api.service' }],
    '24 GiB RAM',
  ],
  [
    'our own container',
    { ...unit, cgroupPath: '/docker/us', cgroupLimitPath: '/docker/us' },
    [{ container: 'us' }],
    '1 GiB limit of cgroup /docker/us',
  ],
  [
    'a limit on a group within our own container',
    { ...unit, cgroupLimitPath: '/docker/us/part' },
    [{ container: 'us' }],
    '1 GiB limit of cgroup /docker/us/part',
  ],
  ['a container without a limit', unit, [{ container: 'c0ffee000000' }], '24 GiB RAM'],
])('the base of %s', (_who, host, births, expected) => {
  expect(basesOf(host, births)[2]).toBe(expected)
})

test('the limit of the one container that all are in', () => {
  expect(
    basesOf(unit, [{ container: 'c0ffee000000' }, { container: 'c0ffee000000' }], 2 * GIB),
  ).toEqual(['24 GiB RAM', own, '2 GiB limit of container c0ffee000000'])
  expect(
    basesOf(unit, [{ container: 'c0ffee000000' }, { container: 'decaf0000000' }], 2 * GIB)[2],
  ).toBe('24 GiB RAM')
  expect(basesOf(unit, [{ container: 'c0ffee000000' }, {}], 2 * GIB)[2]).toBe('24 GiB RAM')
  expect(basesOf(unit, [{ container: 'c0ffee000000' }], 32 * GIB)[2]).toBe('24 GiB RAM')
})
