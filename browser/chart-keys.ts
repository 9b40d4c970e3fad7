import type uPlot from 'uplot'
import type { Legend } from './legend.ts'
import { pan, showAll, zoom } from './zoom.ts'

/** The chart by keyboard; what the cursor points at is said aloud. */
export function listenToKeys(place: HTMLElement, plot: uPlot, legend: Legend): void {
  place.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !act(plot, event)) return
    event.preventDefault()
    legend.say()
  })
}

function act(plot: uPlot, { key, shiftKey }: KeyboardEvent): boolean {
  switch (key) {
    case 'ArrowLeft':
      if (shiftKey) pan(plot, -0.25)
      else moveCursor(plot, -1)
      return true
    case 'ArrowRight':
      if (shiftKey) pan(plot, 0.25)
      else moveCursor(plot, 1)
      return true
    case 'Home':
      moveCursor(plot, Number.NEGATIVE_INFINITY)
      return true
    case 'End':
      moveCursor(plot, Number.POSITIVE_INFINITY)
      return true
    case '+':
    case '=':
      zoom(plot, 0.5)
      return true
    case '-':
    case '_':
      zoom(plot, 2)
      return true
    case '0':
      showAll(plot)
      return true
    default:
      return false
  }
}

/** A hundredth of the view a step. */
function moveCursor(plot: uPlot, steps: number): void {
  const width = plot.over.clientWidth
  const now = plot.cursor.left === undefined || plot.cursor.left < 0 ? width / 2 : plot.cursor.left
  plot.setCursor({
    left: Math.min(width - 1, Math.max(0, now + (steps * width) / 100)),
    top: plot.over.clientHeight / 2,
  })
}
