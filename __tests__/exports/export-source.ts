import type { ExportSource } from '../../src/exports/export-format.ts'
import { foreign } from '../../src/findings/untrusted.ts'
import type { Report } from '../../src/report/report.ts'
import { makeReport } from '../support/make-report.ts'

/** What a format is made from where nothing was recorded. */
export function exportSource(report: Report): ExportSource {
  return { report, recording: null, zoneOffsetMinutes: 0, markdown: () => '' }
}

/** A report with these groups, of growing size. */
export function groupsOf(ids: readonly string[]): Report {
  return makeReport({
    groups: ids.map((id, at) => ({
      id,
      name: foreign(id),
      processes: at + 1,
      peakRssBytes: 2000 + at,
      peakAnonSumBytes: 1000 + at,
    })),
  })
}

/** The same with peaks that are lower bounds: of the total, and of the first group. */
export function withBounds(report: Report): Report {
  return {
    ...report,
    total: { ...report.total, peakIsLowerBound: true },
    groups: report.groups.map((group, at) => ({ ...group, peakIsLowerBound: at === 0 })),
  }
}

/** The lines of a CSV, each a list of cells where none has a comma. */
export function readCsv(text: unknown): string[][] {
  return (text as string)
    .trim()
    .split('\r\n')
    .map((line) => line.split(','))
}

export function readJson(text: unknown): unknown {
  return JSON.parse(text as string)
}
