import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parsePerfdata, readPerfNumber } from '../../src/heaps/perfdata.ts'
import { g1Counters, makePerfdata } from './support/make-perfdata.ts'

const MIB = 2 ** 20

describe('a perfdata file', () => {
  test('numbers where they lie, texts as they are', () => {
    const bytes = makePerfdata(g1Counters(41 * MIB))
    const layout = parsePerfdata(bytes)
    const at = layout?.numbers.get('sun.gc.generation.1.space.0.used') ?? -1
    expect(readPerfNumber(bytes, at)).toBe(41 * MIB)
    expect(layout?.texts.get('sun.gc.policy.name')).toBe('GarbageFirst')
  })

  test('of a JVM that is not initialised yet, or of something else: none', () => {
    expect(parsePerfdata(makePerfdata(g1Counters(1), 0))).toBeNull()
    expect(parsePerfdata(Buffer.alloc(0))).toBeNull()
    expect(parsePerfdata(Buffer.alloc(32_768))).toBeNull()
    expect(parsePerfdata(makePerfdata({}))).toBeNull()
  })

  test('cut anywhere in its entries: none', () => {
    const bytes = makePerfdata(g1Counters(MIB))
    for (let length = 0; length < bytes.length - 64; length += 7)
      expect(parsePerfdata(bytes.subarray(0, length))).toBeNull()
  })

  test('a size that cannot be is none', () => {
    const bytes = makePerfdata({ used: 5 })
    const at = parsePerfdata(bytes)?.numbers.get('used') ?? 0
    bytes.writeBigInt64LE(-1n, at)
    expect(readPerfNumber(bytes, at)).toBeNull()
    bytes.writeBigInt64LE(2n ** 60n, at)
    expect(readPerfNumber(bytes, at)).toBeNull()
    expect([readPerfNumber(bytes, -1), readPerfNumber(bytes, bytes.length)]).toEqual([null, null])
  })

  test('whatever bytes are changed: none, or offsets within it', () => {
    const whole = makePerfdata(g1Counters(MIB))
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }),
        (changes) => {
          const bytes = Buffer.from(whole)
          for (const [at, byte] of changes) bytes[at] = byte
          for (const at of parsePerfdata(bytes)?.numbers.values() ?? []) {
            expect(at).toBeGreaterThanOrEqual(32)
            expect(at + 8).toBeLessThanOrEqual(bytes.length)
          }
        },
      ),
      { numRuns: 2000 },
    )
  })
})
