import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatLimit, limitBytes, parseLimit, type Limit } from '../../src/units/limit.ts'
import { attempt } from '../support/attempt.ts'
import { numberLike } from '../support/number-like.ts'

describe('parseLimit', () => {
  test.each<[string, Limit]>([
    ['auto', { kind: 'auto' }],
    [' off ', { kind: 'off' }],
    ['30%', { kind: 'percent', percent: 30 }],
    ['50', { kind: 'percent', percent: 50 }],
    ['0.5', { kind: 'percent', percent: 0.5 }],
    ['100 %', { kind: 'percent', percent: 100 }],
    ['512MiB', { kind: 'bytes', bytes: 512 * 2 ** 20 }],
    ['2GB', { kind: 'bytes', bytes: 2e9 }],
    ['1Gi', { kind: 'bytes', bytes: 2 ** 30 }],
  ])('%j', (text, limit) => {
    expect(parseLimit(text)).toEqual(limit)
  })

  test.each([
    ['', 'is neither a percent nor a size'],
    ['-5', 'is neither a percent nor a size'],
    ['NaN', 'is neither a percent nor a size'],
    ['Auto', 'is neither a percent nor a size'],
    ['yes', 'is neither a percent nor a size'],
    ['none', 'is neither a percent nor a size'],
    ['MiB', 'is neither a percent nor a size'],
    ['.', 'is not a percent'],
    ['.5', 'is not a percent'],
    ['1.2.3%', 'is not a percent'],
    ['30%%', 'is not a size'],
    ['30,5', 'is not a size'],
    ['1e309', 'is not a size'],
    ['0x1e', 'is not a size'],
    ['30%MiB', 'is not a size'],
    ['0', 'is not above 0 and at most 100 percent'],
    ['101%', 'is not above 0 and at most 100 percent'],
    ['512', 'is not above 0 and at most 100 percent'],
    ['2G', 'says neither 1000 nor 1024: write 2GB or 2GiB'],
    ['512m', 'says neither 1000 nor 1024: write 512MB or 512MiB'],
    ['5mb', 'has no unit of size (mb)'],
  ])('%j is refused: %s', (text, wrong) => {
    expect(() => parseLimit(text)).toThrow(new Error(wrong))
  })

  test('whatever is given: off, auto, a percent, whole bytes, or a reason', () => {
    fc.assert(
      fc.property(numberLike, (text) => {
        const { value: limit, reason } = attempt(() => parseLimit(text))
        if (limit === undefined) {
          expect(reason).toMatch(/^(?:is|says|has) /)
          return
        }
        if (limit.kind === 'percent') expect(limit.percent > 0 && limit.percent <= 100).toBe(true)
        if (limit.kind === 'bytes')
          expect(Number.isSafeInteger(limit.bytes) && limit.bytes >= 1).toBe(true)
        expect(JSON.parse(JSON.stringify(limit))).toEqual(limit)
      }),
      { numRuns: 2000 },
    )
  })
})

test('what formatLimit writes is a limit again', () => {
  const limits = fc.oneof(
    fc.constantFrom<Limit>({ kind: 'auto' }, { kind: 'off' }),
    fc
      .integer({ min: 1, max: 1000 })
      .map((tenths): Limit => ({ kind: 'percent', percent: tenths / 10 })),
    fc
      .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 4 }))
      .map(([count, power]): Limit => ({ kind: 'bytes', bytes: count * 1024 ** power })),
  )
  fc.assert(
    fc.property(limits, (limit) => {
      expect(parseLimit(formatLimit(limit))).toEqual(limit)
    }),
  )
})

describe('limitBytes', () => {
  const machine = { bytes: 16 * 2 ** 30, source: 'MemTotal' } as const
  const group = { bytes: 2 ** 30, source: 'cgroup' } as const
  test.each<[string, typeof machine | typeof group, number]>([
    ['off', machine, Number.POSITIVE_INFINITY],
    ['512MiB', machine, 512 * 2 ** 20],
    ['512MiB', group, 512 * 2 ** 20],
    ['50%', machine, 8 * 2 ** 30],
    ['50%', group, 2 ** 29],
    ['auto', machine, 0.3 * 16 * 2 ** 30],
    ['auto', group, 0.8 * 2 ** 30],
  ])('%s of %j', (text, base, bytes) => {
    expect(limitBytes(parseLimit(text), base)).toBe(bytes)
  })
})
