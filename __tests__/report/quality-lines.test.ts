import { expect, test } from '@jest/globals'
import { formatLimits, formatQuality, formatTotal } from '../../src/report/quality-lines.ts'
import { makeReport } from '../support/make-report.ts'

const base = makeReport()
const MiB = 2 ** 20

test.each([
  [7, 8, '7 of 8 samples'],
  [8, 8, '8 samples'],
  [8, 7, '8 samples'],
])('%i taken, %i planned: %s', (ticks, plannedTicks, words) => {
  expect(formatQuality({ ...base, quality: { ...base.quality, ticks, plannedTicks } })).toMatch(
    new RegExp(`^${words}, one each 1 s, `, 'u'),
  )
})

test.each([
  [{ pssPeakBytes: null }, ''],
  [{ pssPeakBytes: 900 * MiB, pssReadAt: 'start' }, ', PSS 900 MiB at the start'],
  [{ pssPeakBytes: 900 * MiB, pssReadAt: 'peak' }, ', PSS 900 MiB at a peak'],
  [{ pssPeakBytes: 900 * MiB, pssReadAt: 'end' }, ', PSS 900 MiB at the end'],
  [{ pssPeakBytes: 900 * MiB }, ', PSS 900 MiB'],
] as const)('the total says which PSS it has: %j', (pss, words) => {
  expect(formatTotal({ ...base, total: { ...base.total, ...pss } })).toBe(
    `1.46 GiB (anonymous memory plus the largest shared part)${words}`,
  )
})

test.each<[string, readonly string[], string]>([
  ['one setting', ['threshold'], '; .github/memory-leak-detector.yml sets threshold'],
  [
    'many',
    ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
    '; .github/memory-leak-detector.yml sets a, b, c, d, e, f and 2 more',
  ],
])('the config file stands beside the limits: %s', (_what, names, words) => {
  const limits = [{ gate: 'threshold', text: '1 GiB' }]
  expect(formatLimits({ ...base, limits })).toBe('threshold: 1 GiB')
  expect(
    formatLimits({
      ...base,
      limits,
      run: { ...base.run, config: { path: '.github/memory-leak-detector.yml', names } },
    }),
  ).toBe(`threshold: 1 GiB${words}`)
  expect(
    formatLimits({
      ...base,
      limits: [],
      run: { ...base.run, config: { path: '.github/memory-leak-detector.yml', names } },
    }),
  ).toBe(`all limits off${words}`)
})
