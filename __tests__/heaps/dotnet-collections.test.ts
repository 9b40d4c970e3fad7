import { describe, expect, test } from '@jest/globals'
import { DotnetCollections } from '../../src/heaps/dotnet-collections.ts'
import { parseStream, readStream, RECORDED } from './support/nettrace.ts'

const MIB = 2 ** 20

const begin = (number: number, generation: number, reason = 0, type = 0) => {
  const payload = Buffer.alloc(26)
  for (const [at, value] of [number, generation, reason, type].entries())
    payload.writeUInt32LE(value, 4 * at)
  return { id: 1, payload }
}

const end = (number: number, generation: number) => {
  const payload = Buffer.alloc(10)
  payload.writeUInt32LE(number, 0)
  payload.writeUInt32LE(generation, 4)
  return { id: 2, payload }
}

/** MiB held and survived, of generations 0, 1, 2, large and pinned objects. */
const sizes = (...pairs: [held: number, survived: number][]) => {
  const payload = Buffer.alloc(110)
  for (const [at, pair] of pairs.entries())
    for (const [part, mib] of pair.entries())
      payload.writeBigUInt64LE(BigInt(mib * MIB), (at === 4 ? 94 : 16 * at) + 8 * part)
  return { id: 4, payload }
}

function follow(...events: { id: number; payload: Buffer }[]): DotnetCollections {
  const collections = new DotnetCollections()
  for (const event of events) expect(collections.add(event)).toBe(true)
  return collections
}

test.each(Object.entries(RECORDED))('%s: what it keeps, by each collection of all', (name, of) => {
  const collections = new DotnetCollections()
  const live = new Set<number>()
  for (const event of parseStream(readStream(name), of.pid) ?? []) {
    expect(collections.add(event)).toBe(true)
    if (collections.liveBytes > 0) live.add(Math.round(collections.liveBytes / MIB))
  }
  expect(collections.reading).toMatchObject({ collections: of.whole, oldCollections: of.whole })
  // 4,000 arrays of 6,000 bytes, the runtime's own, and what leaked until then
  expect(Math.min(...live)).toBeGreaterThanOrEqual(23)
  expect(Math.max(...live)).toBeLessThanOrEqual(26)
})

describe('a collection', () => {
  const held: [number, number][] = [
    [1, 10],
    [12, 5],
    [40, 20],
    [8, 6],
    [1, 1],
  ]

  test('of the whole heap tells what survived it', () => {
    const { reading } = follow(begin(1, 2), end(1, 2), sizes(...held))
    expect(reading).toEqual({
      usedKiB: 42 * 1024,
      collections: 1,
      oldCollections: 1,
      // the youngest has what was allocated since
      nowKiB: 61 * 1024,
      outsideKiB: -1,
    })
  })

  test('of young generations moves the bound alone', () => {
    const { reading } = follow(begin(1, 1), end(1, 1), sizes(...held))
    expect(reading).toMatchObject({ usedKiB: 0, collections: 0, nowKiB: 61 * 1024 })
  })

  test('in the background has the survivors of the younger one it began with once', () => {
    const { reading, induced } = follow(
      begin(7, 2, 0, 1),
      begin(8, 1, 0, 2),
      end(8, 1),
      sizes(...held),
      end(7, 2),
      sizes(...held),
    )
    // generation 1 as it is, and what survived of the older ones
    expect(reading).toMatchObject({ usedKiB: (12 + 20 + 6 + 1) * 1024, collections: 1 })
    expect(induced).toBe(0)
  })

  test('that was asked for is counted, one in the background is not', () => {
    const asked = [begin(1, 2, 1), end(1, 2), sizes(...held)]
    const background = [begin(2, 2, 1, 1), end(2, 2), sizes(...held)]
    expect(follow(...asked, ...background).induced).toBe(1)
  })

  test('whose beginning was not seen is not believed', () => {
    expect(follow(end(1, 2), sizes(...held)).reading).toMatchObject({ collections: 0 })
  })

  test('that never ends is forgotten', () => {
    const many = Array.from({ length: 1000 }, (_, number) => begin(number, 2))
    const { reading } = follow(...many, end(999, 2), sizes(...held), end(1, 2), sizes(...held))
    expect(reading).toMatchObject({ collections: 1 })
  })
})

test('of .NET Core there are no pinned objects', () => {
  const { payload } = sizes([0, 1], [2, 2], [3, 3], [4, 4])
  const before = [begin(1, 2), end(1, 2)]
  const { reading } = follow(...before, { id: 4, payload: payload.subarray(0, 94) })
  expect(reading).toMatchObject({ usedKiB: 10 * 1024, nowKiB: 9 * 1024 })
})

test.each([
  ['is cut', { id: 4, payload: Buffer.alloc(63) }],
  ['has a size that cannot be', sizes([0, 0], [2 ** 40, 0])],
  ['begins without a reason', { id: 1, payload: Buffer.alloc(8) }],
  ['ends without a generation', { id: 2, payload: Buffer.alloc(4) }],
])('an event that %s ends it all', (_, event) => {
  expect(new DotnetCollections().add(event)).toBe(false)
})
