import { escapeOpenmetrics } from '../encoders/escape.ts'
import { renderFamily } from '../encoders/openmetrics-family.ts'
import type { ExportFormat } from './export-format.ts'
import { listStableFigures } from './stable-figures.ts'

/**
 * OpenMetrics text 1.0 (https://github.com/prometheus/OpenMetrics): the total and one value per
 * group, without pids and times, so that GitLab's merge-request widget
 * (`artifacts:reports:metrics`) finds the same lines in the next run.
 */
export const openmetrics: ExportFormat = {
  name: 'openmetrics',
  fileName: () => 'metrics.txt',
  render: ({ report }) => {
    const figures = listStableFigures(report)
    return [
      ...renderFamily({
        name: 'memory_total_peak_bytes',
        help: 'Peak of all processes together.',
        type: 'gauge',
        unit: 'bytes',
        samples: [`memory_total_peak_bytes ${report.total.peakBytes}`],
      }),
      ...renderFamily({
        name: 'memory_group_peak_bytes',
        help: 'Peak of the anonymous memory of a group of processes.',
        type: 'gauge',
        unit: 'bytes',
        samples: figures.map(
          ({ name, peakBytes }) =>
            `memory_group_peak_bytes{group="${escapeOpenmetrics(name)}"} ${peakBytes}`,
        ),
      }),
      ...renderBounds([
        ...(report.total.peakIsLowerBound === true ? ['{of="total"}'] : []),
        ...figures
          .filter(({ isLowerBound }) => isLowerBound)
          .map(({ name }) => `{group="${escapeOpenmetrics(name)}"}`),
      ]),
      '# EOF\n',
    ].join('\n')
  },
}

/** Of those peaks that are lower bounds; nothing where there are none. */
function renderBounds(labels: readonly string[]): string[] {
  return labels.length === 0
    ? []
    : renderFamily({
        name: 'memory_peak_is_lower_bound',
        help: 'Whose peak may have been more than is told.',
        type: 'gauge',
        samples: labels.map((label) => `memory_peak_is_lower_bound${label} 1`),
      })
}
