import { html, type Markup } from './html.ts'

const [WIDTH, HEIGHT] = [96, 22]

/**
 * A small line from 0 to the highest value. The figures stand beside it, so it is hidden from
 * screen readers.
 */
export function drawSparkline(values: readonly number[]): Markup {
  const highest = Math.max(1, ...values)
  if (values.length < 2) return html``
  const points = values.map(
    (value, at) =>
      `${Math.round((at / (values.length - 1)) * WIDTH)},${Math.round((HEIGHT - 1 - (value / highest) * (HEIGHT - 2)) * 10) / 10}`,
  )
  return html`<svg class="spark" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" focusable="false"><polyline points="${points.join(' ')}"/></svg>`
}
