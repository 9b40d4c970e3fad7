import uPlot from 'uplot'
import { drawnTrend, type Offender } from '../src/page/select-offenders.ts'
import type { PageLimit } from '../src/page/page-data.ts'
import { buildAxes } from './axes.ts'
import { readColours } from './colours.ts'
import { hatch } from './draw-events.ts'
import { HeapLine } from './draw-heap.ts'
import { drawLimits, scaleOf, write } from './draw-limits.ts'
import { fitWidth } from './fit-width.ts'
import type { Drawing } from './read-drawing.ts'

const HEIGHT = 170
/** with a live heap, which is a small part of what its process holds */
const HEIGHT_WITH_HEAP = 240

/**
 * A chart in each card: the subject's memory, its live heap, its limit, the fitted line, and the
 * time that was not judged.
 */
export function drawSmallCharts(offenders: readonly Offender[], drawing: Drawing): SmallChart[] {
  return offenders.flatMap((offender, at) => {
    const slot = document.querySelector<HTMLElement>(`[data-chart="${at}"]`)
    const values = drawing.series(offender.row.id)
    if (slot === null || values === null) return []
    const heap = drawing.heap(offender.row.id)
    return [new SmallChart(slot, offender, { times: drawing.times, values, heap })]
  })
}

export class SmallChart {
  readonly #plot: uPlot

  constructor(
    slot: HTMLElement,
    { row, findings, limitsBytes }: Offender,
    {
      times,
      values,
      heap,
    }: {
      readonly times: number[]
      readonly values: (number | null)[]
      readonly heap: HeapLine | null
    },
  ) {
    slot.hidden = false
    const height = heap === null ? HEIGHT : HEIGHT_WITH_HEAP
    const limits = limitsBytes.map((bytes): PageLimit => ({ label: 'limit', bytes }))
    const trend = drawnTrend(findings, heap !== null)
    this.#plot = new uPlot(
      {
        width: slot.clientWidth,
        height,
        padding: [8, 20, 0, 0],
        legend: { show: false },
        axes: buildAxes(true),
        scales: {
          x: { time: false, range: (_chart, min, top) => [min, Math.max(top, min + 1)] },
          y: { range: (_chart, _min, top) => scaleOf(top, limits) },
        },
        series: [
          {},
          {
            scale: 'y',
            width: 2,
            points: { show: false },
            spanGaps: false,
            stroke: () => readColours()[row.verdict === 'fail' ? 'oom' : 'total'],
          },
          ...(heap === null ? [] : [heap.series]),
        ],
        cursor: {
          drag: { x: true, y: false, setScale: true },
          points: { size: 6 },
          sync: { key: 'time' },
        },
        hooks: {
          drawClear: [
            (chart) => {
              if (trend !== undefined) drawWarmUp(chart, trend)
            },
          ],
          draw: [
            (chart) => {
              if (trend !== undefined) drawTrend(chart, trend)
              heap?.draw(chart)
              drawLimits(chart, limits)
            },
          ],
        },
      },
      [times, values, ...(heap === null ? [] : [heap.values])],
      slot,
    )
    if (heap !== null) slot.append(heap.buildKey())
    fitWidth(slot, this.#plot, height)
  }

  restyle(): void {
    this.#plot.redraw(true, true)
  }
}

type Trend = NonNullable<Offender['findings'][number]['trend']>

function drawWarmUp(chart: uPlot, { warmUpEndMs: untilMs, of }: Trend): void {
  const { ctx, bbox } = chart
  const { gap, faint, surface } = readColours()
  const right = Math.min(chart.valToPos(untilMs, 'x', true), bbox.left + bbox.width)
  if (right <= bbox.left) return
  ctx.save()
  ctx.fillStyle = gap
  ctx.fillRect(bbox.left, bbox.top, right - bbox.left, bbox.height)
  hatch(ctx, {
    left: bbox.left,
    right,
    top: bbox.top,
    bottom: bbox.top + bbox.height,
    stroke: faint,
  })
  ctx.font = `${11 * devicePixelRatio}px system-ui, sans-serif`
  ctx.textAlign = 'left'
  if (right - bbox.left > 60 * devicePixelRatio)
    write(
      ctx,
      of === undefined ? 'warm-up' : 'not judged',
      bbox.left + 4 * devicePixelRatio,
      bbox.top + 14 * devicePixelRatio,
      { fill: faint, behind: surface },
    )
  ctx.restore()
}

function drawTrend(chart: uPlot, { fromMs, toMs, fromBytes, toBytes }: Trend): void {
  const { ctx, bbox } = chart
  ctx.save()
  ctx.beginPath()
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height)
  ctx.clip()
  ctx.strokeStyle = readColours().trend
  ctx.lineWidth = 2 * devicePixelRatio
  ctx.setLineDash([8 * devicePixelRatio, 5 * devicePixelRatio])
  ctx.beginPath()
  ctx.moveTo(chart.valToPos(fromMs, 'x', true), chart.valToPos(fromBytes, 'y', true))
  ctx.lineTo(chart.valToPos(toMs, 'x', true), chart.valToPos(toBytes, 'y', true))
  ctx.stroke()
  ctx.restore()
}
