import { expect, test } from '@jest/globals'
import { selectOffenders } from '../../src/page/select-offenders.ts'
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
