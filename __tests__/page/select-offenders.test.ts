import { expect, test } from '@jest/globals'
import { drawnTrend, selectOffenders } from '../../src/page/select-offenders.ts'
import { makeFailReport, makeFinding, makeReport } from '../support/make-report.ts'

const MiB = 2 ** 20
const lines = [{ label: 'threshold', bytes: 512 * MiB }]

test('a chart shows the limit on a level, none on an increase', () => {
  const report = makeFailReport({
    limits: [
      { gate: 'threshold', text: '512 MiB', lines },
      { gate: 'retained', text: 'at most 100 MiB more than before' },
    ],
    findings: [makeFinding(), makeFinding({ gate: 'retained', limit: 100 * MiB })],
  })
  expect(selectOffenders(report)).toMatchObject([
    { findings: [{ gate: 'threshold' }, { gate: 'retained' }], limitsBytes: [512 * MiB] },
  ])
})

test('where nothing broke, the largest processes', () => {
  expect(
    selectOffenders(makeReport()).every(
      ({ findings, limitsBytes }) => findings.length === 0 && limitsBytes.length === 0,
    ),
  ).toBe(true)
})

test('the fitted line of a chart is one of what it draws', () => {
  const line = { fromMs: 0, toMs: 9, fromBytes: 1, toBytes: 2, warmUpEndMs: 0, msToLimit: null }
  const [outside, heap, memory] = [
    makeFinding({ trend: { ...line, of: 'outside' } }),
    makeFinding({ trend: { ...line, of: 'heap' } }),
    makeFinding({ trend: line }),
  ]
  expect(drawnTrend([makeFinding(), outside, heap, memory], true)).toBe(heap.trend)
  expect(drawnTrend([outside, heap, memory], false)).toBe(memory.trend)
  expect(drawnTrend([outside, heap], false)).toBeUndefined()
})
