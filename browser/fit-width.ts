import type uPlot from 'uplot'

/** Paper is narrower than most screens; browsers lay it out only after the canvas was drawn. */
const PAPER_WIDTH = 660

/** Keeps a chart as wide as its place, on screen and on paper. */
export function fitWidth(place: HTMLElement, plot: uPlot, height: number): void {
  const fit = (width: number): void => {
    if (width > 0 && Math.round(width) !== plot.width)
      plot.setSize({ width: Math.round(width), height })
  }
  new ResizeObserver(() => {
    fit(place.clientWidth)
  }).observe(place)
  addEventListener('beforeprint', () => {
    fit(Math.min(place.clientWidth, PAPER_WIDTH))
  })
  addEventListener('afterprint', () => {
    fit(place.clientWidth)
  })
}
