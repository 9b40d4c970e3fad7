import type uPlot from 'uplot'
import type { PageLimit } from '../src/page/page-data.ts'
import { formatBytes } from '../src/units/size.ts'
import { FONT } from './axes.ts'
import { readColours } from './colours.ts'
import { findQuietestPlace, type Place } from './quietest-place.ts'

/**
 * How far above the highest value a limit may lie and still set the scale: beyond it would flatten
 * what happened.
 */
const REACH = 2.5

/** Share of a chart that the name of a limit above the scale takes at its top. */
const ROOM_FOR_NAME = 0.06

/** From 0 to a little above the highest value, and to the limits that lie not far above it. */
export function scaleOf(highest: number, limits: readonly PageLimit[]): [number, number] {
  const near = limits.map(({ bytes }) => bytes).filter((bytes) => bytes <= highest * REACH)
  const named = limits.length - near.length
  return [0, Math.max(highest, ...near, 1) * (1.08 + named * ROOM_FOR_NAME)]
}

/** Dashed lines with their names; those above the scale are named at its top. */
export function drawLimits(chart: uPlot, limits: readonly PageLimit[]): void {
  const { ctx, bbox } = chart
  const { limit: stroke, surface } = readColours()
  const ratio = devicePixelRatio
  ctx.save()
  ctx.font = scaleFont(ratio)
  ctx.textBaseline = 'bottom'
  ctx.textAlign = 'left'
  ctx.strokeStyle = stroke
  ctx.lineWidth = 1.5 * ratio
  ctx.setLineDash([6 * ratio, 4 * ratio])
  const left = bbox.left + 6 * ratio
  const above: string[] = []
  const taken: Place[] = []
  for (const { label, bytes } of limits.toSorted((a, b) => b.bytes - a.bytes)) {
    const text = `${label}: ${formatBytes(bytes)}`
    const y = chart.valToPos(bytes, 'y', true)
    if (y < bbox.top) {
      above.push(text)
      continue
    }
    ctx.beginPath()
    ctx.moveTo(bbox.left, y)
    ctx.lineTo(bbox.left + bbox.width, y)
    ctx.stroke()
    const place = findQuietestPlace(chart, { width: ctx.measureText(text).width, y, taken })
    taken.push(place)
    write(ctx, text, place.left, place.bottom, { fill: stroke, behind: surface })
  }
  above.forEach((text, at) => {
    write(ctx, `${text} ↑`, left, bbox.top + (17 + at * 16) * ratio, {
      fill: stroke,
      behind: surface,
    })
  })
  ctx.restore()
}

/** Text with a rim of the page's own colour, so that it reads over lines. */
export function write(
  ctx: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  { fill, behind }: { fill: string; behind: string },
): void {
  ctx.save()
  ctx.setLineDash([])
  ctx.lineWidth = 4 * devicePixelRatio
  ctx.lineJoin = 'round'
  ctx.strokeStyle = behind
  ctx.strokeText(text, x, y)
  ctx.fillStyle = fill
  ctx.fillText(text, x, y)
  ctx.restore()
}

export function scaleFont(ratio: number): string {
  return FONT.replace(/^\d+/, (size) => String(Number(size) * ratio))
}
