import { escapeJson } from '../encoders/escape.ts'
import type { ExportFormat } from './export-format.ts'

/** The report by schemas/report.schema.json. */
export const json: ExportFormat = {
  name: 'json',
  fileName: () => 'report.json',
  render: ({ report }) => `${escapeJson(report, 2)}\n`,
}
