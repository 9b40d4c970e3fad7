import type uPlot from 'uplot'

interface Text { readonly width: number; readonly top: number; readonly bottom: number }

/** Of left, right and middle of a chart, the left edge for a text that the fewest points of its lines lie behind. In canvas pixels. */
export function findQuietestPlace(chart: uPlot, { width, top, bottom }: Text): number {
  const { left, width: room } = chart.bbox
  const margin = 6 * devicePixelRatio
  const places = [left + margin, left + room - width - margin, left + (room - width) / 2].map(x => ({ x, points: countBehind(chart, { left: x, right: x + width, top, bottom }) }))
  return places.reduce((best, place) => (place.points < best.points ? place : best)).x
}

function countBehind(chart: uPlot, box: { left: number; right: number; top: number; bottom: number }): number {
  const [times, ...lines] = chart.data
  const [from, to] = [chart.posToVal(box.left, 'x', true), chart.posToVal(box.right, 'x', true)]
  const [most, least] = [chart.posToVal(box.top, 'y', true), chart.posToVal(box.bottom, 'y', true)]
  return lines.reduce((count, values) => {
    let within = count
    values.forEach((value, at) => {
      const time = times[at] ?? 0
      if (typeof value === 'number' && value >= least && value <= most && time >= from && time <= to) within++
    })
    return within
  }, 0)
}
