import { writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { chooseWait } from '../../src/sampler/brink.ts'
import { FullnessReader } from '../../src/sampler/fullness.ts'
import { Machine } from '../../src/sampler/machine.ts'
import { makeTempDirectory } from './support/temp-directory.ts'
import { writeTree } from './support/write-tree.ts'

const MIB = 2 ** 20
const parent = makeTempDirectory()
let count = 0
const meminfo = (available: string): string =>
  `MemTotal: 1000000 kB\nMemFree: 10 kB\n${available}SwapTotal: 0 kB\nSwapFree: 0 kB\n`

function makeReader(
  files: Readonly<Record<string, string>>,
  available = 'MemAvailable: 600000 kB\n',
) {
  const directory = writeTree(`${parent}/${count++}`, {
    'proc/meminfo': meminfo(available),
    ...files,
  })
  const reader = new FullnessReader(
    new Machine({ proc: `${directory}/proc`, cgroup: `${directory}/cgroup` }),
  )
  return {
    reader,
    put: (name: string, text: string) => {
      writeFileSync(`${directory}/${name}`, text)
    },
  }
}
/** A group of version 2. */
const group = (
  path: string,
  usedMib: number,
  limit: string,
  stat = '',
): Record<string, string> => ({
  [`cgroup${path}/memory.current`]: `${usedMib * MIB}\n`,
  [`cgroup${path}/memory.max`]: `${limit}\n`,
  [`cgroup${path}/memory.stat`]: stat,
})
const machine = { where: 'machine', path: '', usedKiB: 400_000, sizeKiB: 1_000_000 }

describe('the fullest', () => {
  test('is the machine, where no group has a limit', () => {
    expect(makeReader({}).reader.read(90)).toEqual(machine)
    expect(
      makeReader({ 'proc/self/cgroup': '0::/job\n', ...group('/job', 900, 'max') }).reader.read(90),
    ).toEqual(machine)
  })

  test('is the own group or one above it: any limit on the way can kill', () => {
    const files = {
      'proc/self/cgroup': '0::/job/step\n',
      ...group('/job/step', 100, String(400 * MIB)),
      ...group('/job', 300, String(500 * MIB)),
    }
    const { reader, put } = makeReader(files)
    expect(reader.read(90)).toEqual({
      where: 'cgroup',
      path: '/job',
      usedKiB: 300 * 1024,
      sizeKiB: 500 * 1024,
    })
    put('cgroup/job/step/memory.current', String(390 * MIB))
    expect(reader.read(90)).toMatchObject({ path: '/job/step' })
    // a limit may be raised meanwhile
    put('cgroup/job/step/memory.max', 'max\n')
    expect(reader.read(90)).toMatchObject({ path: '/job' })
  })

  test('does not count what the kernel takes back before it kills', () => {
    const stat = `anon 1\ninactive_file ${200 * MIB}\nactive_file ${50 * MIB}\nslab_reclaimable ${10 * MIB}\n`
    const { reader } = makeReader({
      'proc/self/cgroup': '0::/job\n',
      ...group('/job', 399, String(400 * MIB), stat),
    })
    expect(reader.read(30)).toMatchObject({ where: 'machine' })
    expect(reader.read(99.9)).toMatchObject({ where: 'cgroup', usedKiB: 399 * 1024 })
  })

  test('in version 1', () => {
    const base = 'cgroup/memory/job'
    const { reader } = makeReader({
      'proc/self/cgroup': '4:memory:/job\n',
      [`${base}/memory.usage_in_bytes`]: String(390 * MIB),
      [`${base}/memory.limit_in_bytes`]: String(400 * MIB),
      [`${base}/memory.stat`]: `inactive_file 5\nactive_file 5\ntotal_inactive_file ${20 * MIB}\ntotal_active_file ${10 * MIB}\n`,
      'cgroup/memory/memory.usage_in_bytes': '5',
      'cgroup/memory/memory.limit_in_bytes': '9223372036854771712\n',
    })
    expect(reader.read(90)).toEqual({
      where: 'cgroup',
      path: '/job',
      usedKiB: 360 * 1024,
      sizeKiB: 400 * 1024,
    })
  })

  test('is nobody, where the kernel does not say what is available', () => {
    expect(makeReader({}, '').reader.read(90)).toBeNull()
  })
})

test('the fuller the sooner the next look: a second at most, 20 ms at least', () => {
  const GIB = 2 ** 20
  expect(
    [0, 13, 14, 14.4, 15.9].map((gib) =>
      Math.round(chooseWait({ usedKiB: gib * GIB, sizeKiB: 16 * GIB }, 90)),
    ),
  ).toEqual([1000, 700, 200, 20, 20])
})
