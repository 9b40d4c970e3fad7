import type uPlot from 'uplot'
import { pan, showAll, zoom } from './zoom.ts'

/** What the mouse does by dragging, as buttons: for fingers and for keys. */
export class ChartControls {
  readonly element = document.createElement('div')
  #plot: uPlot | null = null

  constructor(onClear: () => void) {
    this.element.className = 'controls'
    this.#add('Zoom in', (plot) => {
      zoom(plot, 0.5)
    })
    this.#add('Zoom out', (plot) => {
      zoom(plot, 2)
    })
    this.#add('Earlier', (plot) => {
      pan(plot, -0.5)
    })
    this.#add('Later', (plot) => {
      pan(plot, 0.5)
    })
    this.#add('Show all', (plot) => {
      showAll(plot)
      onClear()
    })
    const hint = document.createElement('span')
    hint.className = 'hint'
    hint.textContent =
      'Drag to zoom, double-click to show all. Choose processes in the table below.'
    this.element.append(hint)
  }

  connect(plot: uPlot): void {
    this.#plot = plot
  }

  #add(title: string, act: (plot: uPlot) => void): void {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = title
    button.addEventListener('click', () => {
      if (this.#plot !== null) act(this.#plot)
    })
    this.element.append(button)
  }
}
