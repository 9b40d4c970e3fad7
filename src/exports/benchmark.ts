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
        {
          name: nameFigure('all together', report.total.peakIsLowerBound === true),
          value: report.total.peakBytes,
          unit: 'bytes',
        },
        ...listStableFigures(report).map(({ name, peakBytes, processes, isLowerBound }) => ({
          name: nameFigure(name, isLowerBound),
          value: peakBytes,
          unit: 'bytes',
          extra: describe(processes, isLowerBound),
        })),
      ],
      2,
    )}\n`,
}

/** By another name, so that a lower bound is not compared with a true one. */
function nameFigure(name: string, isLowerBound: boolean): string {
  return `${isLowerBound ? 'peak, at least, of' : 'peak of'} ${name}`
}

function describe(processes: number, isLowerBound: boolean): string {
  const of = processes === 1 ? '1 process' : `${processes} processes`
  return `${isLowerBound ? 'at least: ' : ''}anonymous memory of ${of}`
}
