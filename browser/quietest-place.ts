import type uPlot from 'uplot'

/** Where a text stands, in canvas pixels; `bottom` is its baseline's. */
export interface Place {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A row of text, with its rim. */
const TEXT_HEIGHT = 16
/** Behind another text it cannot be read at all. */
const TAKEN = 1e6

/**
 * For a text beside the height `y`: above it or below, left, right or in the middle of the chart,
 * where the fewest lines run through it.
 */
export function findQuietestPlace(
  chart: uPlot,
  {
    width,
    y,
    taken,
  }: { readonly width: number; readonly y: number; readonly taken: readonly Place[] },
): Place {
  const { left, top, width: room, height } = chart.bbox
  const ratio = devicePixelRatio
  const lefts = [left + 6 * ratio, left + room - width - 6 * ratio, left + (room - width) / 2]
  const bottoms = [y - 2 * ratio, y + (TEXT_HEIGHT + 1) * ratio].filter(
    (bottom) => bottom - TEXT_HEIGHT * ratio >= top && bottom <= top + height,
  )
  const places = bottoms.flatMap((bottom) =>
    lefts.map((x): Place => ({
      left: x,
      right: x + width,
      top: bottom - TEXT_HEIGHT * ratio,
      bottom,
    })),
  )
  return places
    .map((place) => ({
      place,
      noise:
        countSegments(chart, place) + (taken.some((other) => overlap(place, other)) ? TAKEN : 0),
    }))
    .reduce((best, candidate) => (candidate.noise < best.noise ? candidate : best)).place
}

/** Parts of lines that may run through the place: of a steep line as well, which has few points. */
function countSegments(chart: uPlot, place: Place): number {
  const [times, ...lines] = chart.data
  const box = {
    left: chart.posToVal(place.left, 'x', true),
    right: chart.posToVal(place.right, 'x', true),
    top: -chart.posToVal(place.top, 'y', true),
    bottom: -chart.posToVal(place.bottom, 'y', true),
  }
  let count = 0
  for (const values of lines) {
    for (let at = 1; at < times.length; at++) {
      const [from, to] = [values[at - 1], values[at]]
      if (typeof from !== 'number' || typeof to !== 'number') continue
      if (
        overlap(
          {
            left: times[at - 1] ?? 0,
            right: times[at] ?? 0,
            top: -Math.max(from, to),
            bottom: -Math.min(from, to),
          },
          box,
        )
      )
        count++
    }
  }
  return count
}

function overlap(a: Place, b: Place): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom
}
