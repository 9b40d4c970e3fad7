import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { buildComparison } from '../../src/page/build-comparison.ts'
import { compareReports } from '../../src/report/compare-reports.ts'
import { renderComparisonText } from '../../src/report/comparison-text.ts'
import type { Report } from '../../src/report/report.ts'
import { foreign } from '../../src/findings/untrusted.ts'
import { makeReport } from '../support/make-report.ts'

const MIB = 2 ** 20
const reportOf = (groups: Readonly<Record<string, number>>, totalMib = 100): Report =>
  makeReport({
    groups: Object.entries(groups).map(([name, mib]) => ({
      id: `${name}|root`,
      name: foreign(name),
      processes: 1,
      peakRssBytes: mib * MIB,
      peakAnonSumBytes: mib * MIB,
    })),
    total: { ...makeReport().total, peakBytes: totalMib * MIB },
  })
const a = reportOf({ 'node server.js': 400, java: 50, make: 10 })
const b = reportOf({ 'node server.js': 440, 'python3 app.py': 90, make: 10 }, 130)

describe('two runs', () => {
  test('are a table: the total, then the largest changes, what is new and what is gone', () => {
    const rows = renderComparisonText(compareReports(a, b))
      .split('\n')
      .slice(3)
      .map((line) => line.trim().split(/\s{2,}/))
    expect(rows).toEqual([
      ['A', 'B', 'change'],
      ['all together', '100 MiB', '130 MiB', '+30 MiB, +30.0 %'],
      ['python3 app.py', '-', '90 MiB', 'new'],
      ['java', '50 MiB', '-', 'gone'],
      ['node server.js', '400 MiB', '440 MiB', '+40 MiB, +10.0 %'],
      ['make', '10 MiB', '10 MiB', '0 B, 0.0 %'],
    ])
  })

  test('a lower bound is none of what can be subtracted', () => {
    const open: Report = {
      ...b,
      groups: b.groups.map((group) => ({ ...group, peakIsLowerBound: group.name !== 'make' })),
      total: { ...b.total, peakIsLowerBound: true },
    }
    const compared = compareReports(a, open)
    expect(compared.total).toEqual({
      aBytes: 100 * MIB,
      bBytes: 130 * MIB,
      bIsLowerBound: true,
      changeBytes: null,
      changePercent: null,
    })
    const text = renderComparisonText(compared)
    expect(text).toMatch(/^all together +100 MiB +at least 130 MiB +not known$/mu)
    expect(text).toMatch(/^python3 app.py +- +at least 90 MiB +new$/mu)
    expect(text).toMatch(/^make +10 MiB +10 MiB +0 B, 0.0 %$/mu)
    expect(buildComparison(compared, [a, open], 0)).toContain(
      'All processes together reached at least 130 MiB in B, 100 MiB in A: the change is not known.',
    )
    expect(buildComparison(compareReports(open, a), [open, a], 0)).toContain(
      'All processes together peaked at 100 MiB in B, at least 130 MiB in A',
    )
  })

  test('the other way round, each change is the opposite', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.integer({ min: 1, max: 5000 })),
        fc.dictionary(fc.string(), fc.integer({ min: 1, max: 5000 })),
        (one, other) => {
          const there = new Map(
            compareReports(reportOf(one), reportOf(other)).groups.map((group) => [group.id, group]),
          )
          const back = compareReports(reportOf(other), reportOf(one)).groups
          expect(there.size).toBe(back.length)
          for (const group of back) {
            const opposite = there.get(group.id)
            expect([
              opposite?.aBytes,
              opposite?.bBytes,
              opposite?.changeBytes === null ? null : -(opposite?.changeBytes ?? 0) + 0,
            ]).toEqual([group.bBytes, group.aBytes, group.changeBytes])
          }
        },
      ),
    )
  })

  test('foreign names do not break out of the page or the table', () => {
    const hostile = reportOf({ '</title><script>alert(1)</script>\u001B[31m\n': 5 })
    const compared = compareReports(hostile, hostile)
    const page = buildComparison(compared, [hostile, hostile], 0)
    expect(page).not.toContain('<script')
    expect(page).toContain('&#60;script&#62;')
    expect(renderComparisonText(compared)).not.toContain('\u001B')
  })
})
