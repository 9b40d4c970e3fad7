import { escapeJson } from '../encoders/escape.ts'
import type { ExportFormat } from './export-format.ts'
import { listStableFigures } from './stable-figures.ts'

/**
 * Bencher Metric Format, for `bencher run --adapter json`: benchmark -> measure -> { value }
 * (https://github.com/bencherdev/bencher, lib/bencher_adapter/src/adapters/json.rs).
 */
export const bmf: ExportFormat = {
  name: 'bmf',
  fileName: () => 'bmf.json',
  render: ({ report }) =>
    `${escapeJson(
      Object.fromEntries([
        ['all together', { 'peak-memory': { value: report.total.peakBytes } }],
        ...listStableFigures(report).map(({ name, peakBytes }) => [
          name === '' ? 'no name' : name,
          { 'peak-memory': { value: peakBytes } },
        ]),
      ]),
      2,
    )}\n`,
}
