import uPlot from 'uplot'
import type { PageHeap } from '../src/page/page-data.ts'
import { unpackSeries } from '../src/page/pack-series.ts'
import { readColours } from './colours.ts'

const DASH = [6, 3]
const DOT = 2.5
const MARK = 6
/** CSS pixels between two dots: more of them would be a second line */
const LEAST_PITCH = 7

/** The live heap in a small chart: a dashed line, dots at collections, marks at forced ones. */
export class HeapLine {
  readonly values: (number | null)[]
  readonly #collected: (number | null)[]
  readonly #forced: PageHeap['forced']

  constructor({ live, collected, forced }: PageHeap) {
    this.values = unpackSeries(live)
    this.#collected = unpackSeries(collected)
    this.#forced = forced
  }

  /** As uPlot wants it. */
  get series(): uPlot.Series {
    return {
      scale: 'y',
      width: 1.5,
      points: { show: false },
      spanGaps: false,
      stroke: () => readColours().heap,
      dash: DASH,
    }
  }

  /** Dots and marks; one that was read nowhere else has its marks joined. */
  draw(chart: uPlot): void {
    const { ctx, bbox } = chart
    ctx.save()
    ctx.beginPath()
    ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height)
    ctx.clip()
    ctx.fillStyle = readColours().heap
    ctx.strokeStyle = readColours().heap
    this.#drawDots(chart)
    if (this.values.every((value) => value === null)) this.#joinMarks(chart)
    for (const { atMs, bytes } of this.#forced)
      drawDiamond(ctx, chart.valToPos(atMs, 'x', true), chart.valToPos(bytes, 'y', true))
    ctx.restore()
  }

  /** What its signs mean, as far as there are any. */
  buildKey(): HTMLElement {
    const key = document.createElement('p')
    key.className = 'key'
    const isRead = this.values.some((value) => value !== null)
    key.append(
      sign('resident', '━', 'resident'),
      ...(isRead ? [sign('heap', '╍', 'live heap')] : []),
      ...(this.#collected.includes(1) ? [sign('heap', '●', 'collection')] : []),
      ...(this.#forced.length > 0 ? [sign('heap', '◆', 'alive after one that we asked for')] : []),
    )
    return key
  }

  #drawDots(chart: uPlot): void {
    const { ctx, data } = chart
    let lastX = Number.NEGATIVE_INFINITY
    for (const [at, isCollected] of this.#collected.entries()) {
      const [time, bytes] = [data[0][at], this.values[at]]
      if (isCollected !== 1 || time === undefined || typeof bytes !== 'number') continue
      const x = chart.valToPos(time, 'x', true)
      if (x - lastX < LEAST_PITCH * devicePixelRatio) continue
      lastX = x
      ctx.beginPath()
      ctx.arc(x, chart.valToPos(bytes, 'y', true), DOT * devicePixelRatio, 0, 2 * Math.PI)
      ctx.fill()
    }
  }

  #joinMarks(chart: uPlot): void {
    const { ctx } = chart
    ctx.lineWidth = 1.5 * devicePixelRatio
    ctx.setLineDash(DASH.map((length) => length * devicePixelRatio))
    ctx.beginPath()
    for (const { atMs, bytes } of this.#forced)
      ctx.lineTo(chart.valToPos(atMs, 'x', true), chart.valToPos(bytes, 'y', true))
    ctx.stroke()
  }
}

function sign(of: 'resident' | 'heap', shape: string, meaning: string): HTMLElement {
  const [item, shown] = [document.createElement('span'), document.createElement('span')]
  shown.className = of
  shown.textContent = shape
  item.append(shown, ` ${meaning}`)
  return item
}

/** With a rim of the page's own colour: the fitted line goes through it. */
function drawDiamond(ctx: CanvasRenderingContext2D, x: number, y: number): void {
  const reach = MARK * devicePixelRatio
  ctx.save()
  ctx.setLineDash([])
  ctx.lineWidth = 2 * devicePixelRatio
  ctx.strokeStyle = readColours().surface
  ctx.beginPath()
  ctx.moveTo(x, y - reach)
  ctx.lineTo(x + reach, y)
  ctx.lineTo(x, y + reach)
  ctx.lineTo(x - reach, y)
  ctx.closePath()
  ctx.stroke()
  ctx.fill()
  ctx.restore()
}
