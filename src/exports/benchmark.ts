import { escapeJson } from '../encoders/escape.ts'
import type { ExportFormat } from './export-format.ts'
import { listStableFigures } from './stable-figures.ts'

/**
 * For github-action-benchmark with `tool: customSmallerIsBetter`: an array of { name, value, unit }
 * (https://github.com/benchmark-action/github-action-benchmark, src/extract.ts,
 * extractCustomBenchmarkResult).
 */
export const benchmark: ExportFormat = {
  name: 'benchmark',
  fileName: () => 'benchmark.json',
  render: ({ report }) =>
    `${escapeJson(
      [
        { name: 'peak of all together', value: report.total.peakBytes, unit: 'bytes' },
        ...listStableFigures(report).map(({ name, peakBytes, processes, isLowerBound }) => ({
          name: `peak of ${name}`,
          value: peakBytes,
          unit: 'bytes',
          extra: describe(processes, isLowerBound),
        })),
      ],
      2,
    )}\n`,
}

function describe(processes: number, isLowerBound: boolean): string {
  const of = processes === 1 ? '1 process' : `${processes} processes`
  return `${isLowerBound ? 'at least: ' : ''}anonymous memory of ${of}`
}
