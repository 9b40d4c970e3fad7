/**
 * Eight block heights for a row of values. The scale runs from the lowest to the highest value, but
 * covers at least a tenth of the highest: noise of a few per mille stays flat.
 */
export function formatSparkline(values: readonly number[]): string {
  const highest = Math.max(...values)
  if (values.length === 0 || !(highest > 0)) return ''
  const lowest = Math.min(...values, highest * 0.9)
  return values
    .map((value) =>
      BLOCKS.charAt(Math.min(7, Math.floor(((value - lowest) / (highest - lowest)) * 8))),
    )
    .join('')
}

const BLOCKS = '▁▂▃▄▅▆▇█'

/** At most so many values, the highest of each part: no peak is lost. */
export function resampleTrend(values: readonly number[], most: number): readonly number[] {
  if (values.length <= most) return values
  return Array.from({ length: most }, (_, part) =>
    Math.max(
      ...values.slice(
        Math.floor((part * values.length) / most),
        Math.max(Math.floor(((part + 1) * values.length) / most), 1),
      ),
    ),
  )
}
