import { escapeJson } from '../encoders/escape.ts'
import type { ExportFormat } from './export-format.ts'
import { listStableFigures } from './stable-figures.ts'

/**
 * Bencher Metric Format, for `bencher run --adapter json`: benchmark -> measure -> { value }
 * (https://github.com/bencherdev/bencher, lib/bencher_adapter/src/adapters/json.rs). What is only a
 * lower bound is another measure, so that nobody compares it with a true one.
 */
export const bmf: ExportFormat = {
  name: 'bmf',
  fileName: () => 'bmf.json',
  render: ({ report }) =>
    `${escapeJson(
      Object.fromEntries([
        ['all together', measure(report.total.peakBytes, report.total.peakIsLowerBound === true)],
        ...listStableFigures(report).map(({ name, peakBytes, isLowerBound }) => [
          name === '' ? 'no name' : name,
          measure(peakBytes, isLowerBound),
        ]),
      ]),
      2,
    )}\n`,
}

function measure(bytes: number, isLowerBound: boolean): Record<string, { value: number }> {
  return { [isLowerBound ? 'peak-memory-at-least' : 'peak-memory']: { value: bytes } }
}
