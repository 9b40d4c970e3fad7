import { describe, expect, test } from '@jest/globals'
import { total } from '../../src/gates/total.ts'
import { makeEvidence, makeSettings } from './make-evidence.ts'

const GIB = 2 ** 30
const program = (mib: number) => ({ mib: () => mib })
/** 400 and 600 MiB of anonymous memory, and the 2,000 KiB that each shares once */
const evidence = makeEvidence(10, [program(400), program(600)])
const { peakBytes } = evidence.recording.total
const judge = (limit: string, overrides: Partial<typeof evidence> = {}) =>
  total.judge({ ...evidence, ...overrides }, makeSettings({ 'total-threshold': limit }))

test('off unless asked for', () => {
  expect(total.judge(evidence, makeSettings())).toEqual([])
  expect(total.describe(evidence, makeSettings())).toBe('')
  expect(total.lines?.(evidence, makeSettings())).toEqual([])
})

describe('the total, not the sum of RSS', () => {
  test.each([
    ['1001MiB', 1],
    ['1002MiB', 0],
    ['2GiB', 0],
    ['6%', 1],
    ['7%', 0],
    ['100%', 0],
  ])('%s: %d findings', (limit, count) => {
    expect(judge(limit)).toHaveLength(count)
  })

  test('exactly at the limit is not above it', () => {
    expect(judge(`${peakBytes}B`)).toEqual([])
    expect(judge(`${peakBytes - 1}B`)).toHaveLength(1)
  })
})

test('a finding names all, the base, and what to set', () => {
  expect(judge('5%')).toEqual([
    {
      gate: 'total',
      outcome: 'fail',
      severity: 'error',
      subject: { kind: 'job', id: 'total', name: 'all processes together' },
      measured: peakBytes,
      limit: Math.round(0.8 * GIB),
      unit: 'bytes',
      message: 'all processes together peaked at 1002 MiB, limit 5 % of 16 GiB RAM = 819 MiB',
      advice: 'if they may need this much, set `total-threshold: 1.3GiB`',
    },
  ])
  expect(judge('500MiB', { isSnapshot: true })[0]?.message).toBe(
    'all processes together hold 1002 MiB, limit 500 MiB',
  )
})

test('the line of the chart is that of the total', () => {
  expect(total.lines?.(evidence, makeSettings({ 'total-threshold': '2GiB' }))).toEqual([
    { label: 'total-threshold', bytes: 2 * GIB, of: 'total' },
  ])
})

test('a percentage of memory that is not known is not judged, a size is', () => {
  const nowhere = { memoryBase: { ...evidence.memoryBase, bytes: 0 } }
  expect(judge('5%', nowhere)).toEqual([
    expect.objectContaining({ gate: 'total', outcome: 'unknown' }),
  ])
  expect(judge('500MiB', nowhere)).toEqual([expect.objectContaining({ outcome: 'fail' })])
})
