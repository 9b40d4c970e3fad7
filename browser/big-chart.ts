import uPlot from 'uplot'
import type { Row } from '../src/page/list-rows.ts'
import { buildAxes } from './axes.ts'
import { ChartControls } from './chart-controls.ts'
import { dashes, readColours } from './colours.ts'
import { drawEvents, drawGaps, heightOfNames } from './draw-events.ts'
import { drawGhost, highestOfGhost } from './draw-ghost.ts'
import { drawLimits, scaleOf } from './draw-limits.ts'
import { Legend } from './legend.ts'
import { listenToKeys } from './chart-keys.ts'
import type { Drawing } from './read-drawing.ts'
import { fitWidth } from './fit-width.ts'

const HEIGHT = 340

/** Total memory over time, with what happened; and the processes that were chosen. */
export class BigChart {
  /** called when nothing but the default is to be shown */
  onClear: () => void = () => undefined
  readonly #drawing: Drawing
  readonly #plot: uPlot
  readonly #legend: Legend
  #shown: readonly Row[] = []

  constructor(slot: HTMLElement, drawing: Drawing) {
    this.#drawing = drawing
    slot.hidden = false
    const controls = new ChartControls(() => {
      this.onClear()
    })
    this.#legend = new Legend(drawing)
    const canvas = document.createElement('div')
    canvas.className = 'plot'
    canvas.tabIndex = 0
    canvas.setAttribute('role', 'group')
    canvas.setAttribute(
      'aria-label',
      'Chart of total memory over time. Arrow keys move the cursor, with Shift the view; plus and minus zoom, 0 shows all.',
    )
    slot.append(controls.element, canvas, this.#legend.element)
    this.#plot = new uPlot(
      this.#buildOptions(canvas.clientWidth),
      [drawing.times, drawing.total],
      canvas,
    )
    controls.connect(this.#plot)
    listenToKeys(canvas, this.#plot, this.#legend)
    fitWidth(canvas, this.#plot, HEIGHT)
  }

  /** The total, and these beside it. */
  show(rows: readonly Row[]): void {
    this.#shown = rows.filter(({ id }) => this.#drawing.isDrawn(id))
    while (this.#plot.series.length > 2) this.#plot.delSeries(2)
    this.#shown.forEach((_row, at) => {
      this.#plot.addSeries(
        {
          scale: 'y',
          width: 2,
          points: { show: false },
          spanGaps: false,
          stroke: () => readColours().series[at % 6] ?? '',
          dash: [...(dashes[at % dashes.length] ?? [])],
        },
        at + 2,
      )
    })
    const { min, max } = this.#plot.scales['x'] ?? {}
    // null before it was first drawn
    const isZoomed = typeof min === 'number' && typeof max === 'number'
    this.#plot.setData(
      [
        this.#drawing.times,
        this.#drawing.total,
        ...this.#shown.map(({ id }) => this.#drawing.series(id) ?? []),
      ],
      !isZoomed,
    )
    if (isZoomed) this.#plot.setScale('x', { min, max })
    this.#legend.list(this.#shown)
  }

  restyle(): void {
    this.#plot.redraw(true, true)
  }

  #buildOptions(width: number): uPlot.Options {
    const { data, times } = this.#drawing
    return {
      width,
      height: HEIGHT,
      padding: [heightOfNames(data.events), 24, 0, 0],
      legend: { show: false },
      axes: buildAxes(false),
      scales: {
        x: { time: false, range: (_chart, min, max) => [min, Math.max(max, min + 1)] },
        y: {
          range: (_chart, _min, max) => scaleOf(Math.max(max, highestOfGhost(data)), data.limits),
        },
      },
      series: [
        {},
        {
          scale: 'y',
          width: 2.5,
          points: { show: times.length < 2 },
          spanGaps: false,
          stroke: () => readColours().total,
          fill: () => `${readColours().total}22`,
        },
      ],
      cursor: {
        drag: { x: true, y: false, setScale: true },
        points: { size: 7 },
        sync: { key: 'time' },
      },
      hooks: {
        drawClear: [
          (chart) => {
            drawGaps(chart, data.gaps)
          },
        ],
        draw: [
          (chart) => {
            drawGhost(chart, data)
            drawEvents(chart, data.events)
            drawLimits(chart, data.limits)
          },
        ],
        setCursor: [
          (chart) => {
            this.#legend.read(chart)
          },
        ],
      },
    }
  }
}
