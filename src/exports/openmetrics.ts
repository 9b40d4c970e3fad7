import type { ExportFormat } from './export-format.ts'
import { listStableFigures } from './stable-figures.ts'

/**
 * OpenMetrics text 1.0 (https://github.com/prometheus/OpenMetrics): the total and one value per group, without pids and times, so that
 * GitLab's merge-request widget (`artifacts:reports:metrics`) finds the same lines in the next run.
 */
export const openmetrics: ExportFormat = {
  name: 'openmetrics',
  fileName: () => 'metrics.txt',
  render: ({ report }) => [
    ...renderFamily('memory_total_peak_bytes', 'Peak of all processes together.', [`memory_total_peak_bytes ${String(report.total.peakBytes)}`]),
    ...renderFamily('memory_group_peak_bytes', 'Peak of the anonymous memory of a group of processes.',
      listStableFigures(report).map(({ name, peakBytes }) => `memory_group_peak_bytes{group="${escapeLabel(name)}"} ${String(peakBytes)}`)),
    '# EOF\n',
  ].join('\n'),
}

function renderFamily(name: string, help: string, samples: readonly string[]): string[] {
  return [`# TYPE ${name} gauge`, `# UNIT ${name} bytes`, `# HELP ${name} ${help}`, ...samples]
}

/** The names come without control characters; a backslash and a quote remain. */
function escapeLabel(text: string): string {
  return text.replace(/[\\"]/gu, '\\$&')
}
