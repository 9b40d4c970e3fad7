import type { ExportFormat } from './export-format.ts'

/** GitHub Flavored Markdown, as in the job summary. */
export const md: ExportFormat = {
  name: 'md',
  fileName: () => 'report.md',
  render: ({ markdown }) => markdown(),
}
