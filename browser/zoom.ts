import type uPlot from 'uplot'

/**
 * The view around its middle, `factor` times as wide; never wider than the data, never narrower
 * than two points.
 */
export function zoom(plot: uPlot, factor: number): void {
  const { min, max, first, last } = readView(plot)
  const middle =
    plot.cursor.left !== undefined && plot.cursor.left >= 0
      ? plot.posToVal(plot.cursor.left, 'x')
      : (min + max) / 2
  const narrowest = ((last - first) / Math.max(1, plot.data[0].length - 1)) * 2
  const width = Math.min(last - first, Math.max(narrowest, (max - min) * factor))
  const share = (middle - min) / (max - min)
  setView(plot, middle - width * share, width)
}

/** Moves the view by a share of its width. */
export function pan(plot: uPlot, share: number): void {
  const { min, max } = readView(plot)
  setView(plot, min + (max - min) * share, max - min)
}

export function showAll(plot: uPlot): void {
  const { first, last } = readView(plot)
  setView(plot, first, last - first)
}

function setView(plot: uPlot, from: number, width: number): void {
  const { first, last } = readView(plot)
  const min = Math.min(Math.max(from, first), last - width)
  plot.setScale('x', { min, max: min + width })
}

function readView(plot: uPlot): { min: number; max: number; first: number; last: number } {
  const [times] = plot.data
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? 0]
  return { min: plot.scales['x']?.min ?? first, max: plot.scales['x']?.max ?? last, first, last }
}
