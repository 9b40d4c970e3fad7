import type { Report } from '../report/report.ts'
import type { Recording } from '../series/series.ts'

/** What a format is made from. */
export interface ExportSource {
  readonly report: Report
  /** null where nothing was measured */
  readonly recording: Recording | null
  readonly zoneOffsetMinutes: number
  /** the report as the job summary shows it */
  readonly markdown: () => string
}

/** One file format. Adding one is a new file, a line in index.ts and a test. */
export interface ExportFormat {
  /** as the option `export` names it */
  readonly name: string
  fileName(report: Report): string
  /** Pure. */
  render(source: ExportSource): string | Promise<string>
}
