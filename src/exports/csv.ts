import { renderProcessesCsv } from '../report/processes-csv.ts'
import type { ExportFormat } from './export-format.ts'

/** One line per process. */
export const csv: ExportFormat = {
  name: 'csv',
  fileName: () => 'processes.csv',
  render: ({ report }) => renderProcessesCsv(report),
}
