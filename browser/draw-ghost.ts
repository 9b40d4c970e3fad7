import type uPlot from 'uplot'
import type { PageData } from '../src/page/page-data.ts'
import { readColours } from './colours.ts'

/** The total of the newest run before, dashed, from the same start. */
export function drawGhost(chart: uPlot, { ghost }: PageData): void {
  if (ghost === null) return
  const { ctx, bbox } = chart
  ctx.save()
  ctx.beginPath()
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height)
  ctx.clip()
  ctx.strokeStyle = readColours().faint
  ctx.lineWidth = 2 * devicePixelRatio
  ctx.setLineDash([7 * devicePixelRatio, 5 * devicePixelRatio])
  ctx.beginPath()
  // each value is the highest of its step
  for (const [at, bytes] of ghost.bytes.entries())
    ctx.lineTo(
      chart.valToPos((at + 0.5) * ghost.stepMs, 'x', true),
      chart.valToPos(bytes, 'y', true),
    )
  ctx.stroke()
  ctx.restore()
}

export function highestOfGhost({ ghost }: PageData): number {
  return Math.max(0, ...(ghost?.bytes ?? []))
}
