import type uPlot from 'uplot'
import type { PageData, PageEvent } from '../src/page/page-data.ts'
import { escapeTerminal } from '../src/encoders/escape-terminal.ts'
import { shorten } from '../src/units/shorten.ts'
import { readColours } from './colours.ts'
import { scaleFont, write } from './draw-limits.ts'

/** Time in which nothing was measured, behind everything else. */
export function drawGaps(chart: uPlot, gaps: PageData['gaps']): void {
  const { ctx, bbox } = chart
  const { gap, faint, surface } = readColours()
  ctx.save()
  clip(chart)
  for (const { fromMs, toMs } of gaps) {
    const [left, right] = [chart.valToPos(fromMs, 'x', true), chart.valToPos(toMs, 'x', true)]
    ctx.fillStyle = gap
    ctx.fillRect(left, bbox.top, Math.max(right - left, 2), bbox.height)
    hatch(ctx, { left, right, top: bbox.top, bottom: bbox.top + bbox.height, stroke: faint })
    if (right - left < 60 * devicePixelRatio) continue
    ctx.font = scaleFont(devicePixelRatio)
    ctx.textAlign = 'center'
    write(ctx, 'not measured', (left + right) / 2, bbox.top + bbox.height - 24 * devicePixelRatio, {
      fill: faint,
      behind: surface,
    })
  }
  ctx.restore()
}

/** Rows of names above a chart that has any. */
const NAME_ROWS = 2
const ROW_HEIGHT = 16

/** Room for the names of events, in CSS pixels. */
export function heightOfNames(events: readonly PageEvent[]): number {
  return events.some(isNamed) ? NAME_ROWS * ROW_HEIGHT + 6 : 8
}

/**
 * Marks, steps and kills as lines with a name above; births and ends as a rug along the bottom: up
 * begins, down ends.
 */
export function drawEvents(chart: uPlot, events: readonly PageEvent[]): void {
  const { ctx } = chart
  ctx.save()
  ctx.font = scaleFont(devicePixelRatio)
  const ends: number[] = []
  for (const event of events.filter(isNamed)) drawLine(chart, event, ends)
  for (const event of events)
    if (event.kind === 'birth' || event.kind === 'end') drawLife(chart, event)
  ctx.restore()
}

function drawLine(chart: uPlot, { kind, atMs, name }: PageEvent, ends: number[]): void {
  const { ctx, bbox } = chart
  const ratio = devicePixelRatio
  const { mark, oom, faint, surface } = readColours()
  const x = chart.valToPos(atMs, 'x', true)
  if (x < bbox.left || x > bbox.left + bbox.width) return
  const isEnd = kind === 'oom' || kind === 'guard'
  const colour = isEnd ? oom : kind === 'mark' ? mark : faint
  ctx.strokeStyle = colour
  ctx.lineWidth = (isEnd ? 2 : 1) * ratio
  ctx.setLineDash(kind === 'step' ? [2 * ratio, 3 * ratio] : [])
  ctx.beginPath()
  ctx.moveTo(x, bbox.top)
  ctx.lineTo(x, bbox.top + bbox.height)
  ctx.stroke()
  const text =
    kind === 'oom' ? '✖ OOM kill' : `${signOf(kind)} ${shorten(escapeTerminal(name), 24)}`
  const width = ctx.measureText(text).width
  const left = Math.min(x - 4 * ratio, bbox.left + bbox.width + 16 * ratio - width)
  // a name that fits in no row stands in the table only
  const row = Array.from({ length: NAME_ROWS }, (_, at) => at).find(
    (candidate) => (ends[candidate] ?? 0) < left,
  )
  if (row === undefined) return
  ends[row] = left + width + 10 * ratio
  ctx.textAlign = 'left'
  ctx.textBaseline = 'alphabetic'
  write(ctx, text, left, bbox.top - (6 + (NAME_ROWS - 1 - row) * ROW_HEIGHT) * ratio, {
    fill: colour,
    behind: surface,
  })
}

function signOf(kind: PageEvent['kind']): string {
  return kind === 'guard' ? '✖' : kind === 'mark' ? '◆' : '▸'
}

function isNamed({ kind }: PageEvent): boolean {
  return kind === 'mark' || kind === 'step' || kind === 'oom' || kind === 'guard'
}

function drawLife(chart: uPlot, { kind, atMs }: PageEvent): void {
  const { ctx, bbox } = chart
  const ratio = devicePixelRatio
  const x = chart.valToPos(atMs, 'x', true)
  if (x < bbox.left || x > bbox.left + bbox.width) return
  const bottom = bbox.top + bbox.height
  const [tip, base] =
    kind === 'birth'
      ? [bottom - 9 * ratio, bottom - 2 * ratio]
      : [bottom - 2 * ratio, bottom - 9 * ratio]
  ctx.setLineDash([])
  ctx.beginPath()
  ctx.moveTo(x, tip)
  ctx.lineTo(x - 3.5 * ratio, base)
  ctx.lineTo(x + 3.5 * ratio, base)
  ctx.closePath()
  ctx.lineWidth = ratio
  ctx.strokeStyle = readColours().faint
  ctx.stroke()
  if (kind === 'end') return
  ctx.fillStyle = readColours().faint
  ctx.fill()
}

function clip({ ctx, bbox }: uPlot): void {
  ctx.beginPath()
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height)
  ctx.clip()
}

/** Hatched as well: a shade alone is lost in print. */
export function hatch(
  ctx: CanvasRenderingContext2D,
  {
    left,
    right,
    top,
    bottom,
    stroke,
  }: { left: number; right: number; top: number; bottom: number; stroke: string },
): void {
  ctx.save()
  ctx.beginPath()
  ctx.rect(left, top, Math.max(right - left, 2), bottom - top)
  ctx.clip()
  ctx.globalAlpha = 0.35
  ctx.strokeStyle = stroke
  ctx.lineWidth = devicePixelRatio
  ctx.setLineDash([])
  ctx.beginPath()
  for (let x = left - (bottom - top); x < right; x += 9 * devicePixelRatio) {
    ctx.moveTo(x, bottom)
    ctx.lineTo(x + (bottom - top), top)
  }
  ctx.stroke()
  ctx.restore()
}
