import { expect, test } from '@jest/globals'
import type { Finding } from '../../src/findings/finding.ts'
import { HeldFindings, HOLD_MS } from '../../src/findings/hold-findings.ts'
import { foreign, untrusted } from '../../src/findings/untrusted.ts'

const finding = (id: string, measured: number, outcome: Finding['outcome'] = 'fail'): Finding => ({
  gate: 'threshold',
  outcome,
  severity: 'error',
  subject: { kind: 'process', id, name: foreign(id) },
  measured,
  limit: 1,
  unit: 'bytes',
  message: untrusted``,
  advice: untrusted``,
})

test('a value around its limit is one crossing, and is over a minute after it was seen last', () => {
  const held = new HeldFindings()
  const seen = (found: readonly Finding[], nowMs: number): number[] =>
    held.take(found, nowMs).map(({ measured }) => measured)
  expect(seen([], 0)).toEqual([])
  expect(seen([finding('a', 5)], 1000)).toEqual([5])
  expect(seen([], 3000)).toEqual([5])
  expect(seen([finding('a', 6)], 5000)).toEqual([6])
  expect(seen([finding('b', 9)], HOLD_MS + 4999)).toEqual([9, 6])
  expect(seen([], HOLD_MS + 5000)).toEqual([9])
  expect(seen([], 2 * HOLD_MS + 4999)).toEqual([])
})

test('what cannot be judged is said while it is so', () => {
  const held = new HeldFindings()
  expect(held.take([finding('a', 0, 'unknown')], 0)).toHaveLength(1)
  expect(held.take([], 1)).toEqual([])
})
