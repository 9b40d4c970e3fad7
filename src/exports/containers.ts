import { renderContainersCsv } from '../report/containers-csv.ts'
import type { ExportFormat } from './export-format.ts'

/** One line per container. */
export const containers: ExportFormat = {
  name: 'containers',
  fileName: () => 'containers.csv',
  render: ({ report }) => renderContainersCsv(report),
}
