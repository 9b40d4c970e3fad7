import { expect, test } from '@jest/globals'
import { formatQuality, formatTotal } from '../../src/report/quality-lines.ts'
import { makeReport } from '../support/make-report.ts'

const base = makeReport()
const MiB = 2 ** 20

test.each([[7, 8, '7 of 8 samples'], [8, 8, '8 samples'], [8, 7, '8 samples']])('%i taken, %i planned: %s', (ticks, plannedTicks, words) => {
  expect(formatQuality({ ...base, quality: { ...base.quality, ticks, plannedTicks } })).toMatch(new RegExp(`^${words}, one each 1 s, `, 'u'))
})

test.each([
  [{ pssPeakBytes: null }, ''], [{ pssPeakBytes: 900 * MiB, pssReadAt: 'start' }, ', PSS 900 MiB at the start'], [{ pssPeakBytes: 900 * MiB, pssReadAt: 'peak' }, ', PSS 900 MiB at a peak'],
  [{ pssPeakBytes: 900 * MiB, pssReadAt: 'end' }, ', PSS 900 MiB at the end'], [{ pssPeakBytes: 900 * MiB }, ', PSS 900 MiB'],
] as const)('the total says which PSS it has: %j', (pss, words) => {
  expect(formatTotal({ ...base, total: { ...base.total, ...pss } })).toBe(`1.46 GiB (anonymous memory plus the largest shared part)${words}`)
})
