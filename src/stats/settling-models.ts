import { leastSquares } from './least-squares.ts'
import { lineFit } from './line-fit.ts'

/** One way to read a floor curve: x from 0 to 1 over the window. */
export interface Model {
  readonly name: 'linear' | 'hinge' | 'saturating' | 'saturating-linear' | 'step' | 'two-steps'
  readonly sse: number
  readonly parameters: number
  /** growth that the model foresees for half a window more */
  readonly growth: number
  /** hinge: where the slope changes; else 0 */
  readonly bend: number
  /** hinge: slope before the bend; else 0 */
  readonly before: number
}

// time constants as shares of the window: shorter than .03 is a step, longer than .5 nothing can
// tell from a line
const TIME_CONSTANTS = logSpaced(0.03, 0.5, 17)
const WIDE_TIME_CONSTANTS = logSpaced(0.5, 1.5, 9).slice(1)
/** beside a line only what settles early can be told from it: constants up to .3 */
const EARLY = TIME_CONSTANTS.filter((constant) => constant <= 0.3).length

/**
 * Least-squares fits of all models to one floor curve; a model that does not apply (falling
 * exponential) is left out.
 */
export function fitModels(x: readonly number[], y: readonly number[]): Model[] {
  const approaches = TIME_CONSTANTS.map((constant) => approach(x, constant))
  const early = approaches.slice(0, EARLY)
  return [
    fitLine(x, y),
    fitHinge(x, y),
    fitSaturating(y, approaches),
    fitSaturatingLine(x, y, early),
    ...fitSteps(y),
  ].filter((model) => model !== null)
}

/** A saturating curve that is still far from its end: time constants of .5 to 1.5 windows. */
export function fitWideSaturating(x: readonly number[], y: readonly number[]): Model | null {
  return fitSaturating(
    y,
    WIDE_TIME_CONSTANTS.map((constant) => approach(x, constant)),
  )
}

function fitLine(x: readonly number[], y: readonly number[]): Model {
  const { slope, sse } = lineFit(x, y)
  return { name: 'linear', sse, parameters: 2, growth: slope / 2, bend: 0, before: 0 }
}

function fitHinge(x: readonly number[], y: readonly number[]): Model | null {
  let best: Model | null = null
  for (const bend of x.slice(2, -5)) {
    const fit = leastSquares([ones(x), x, x.map((at) => (at > bend ? at - bend : 0))], y)
    if (fit === null || (best !== null && fit.sse >= best.sse)) continue
    const [, before = 0, change = 0] = fit.coefficients
    best = {
      name: 'hinge',
      sse: fit.sse,
      parameters: 4,
      growth: (before + change) * Math.min(0.5, 1 - bend),
      bend,
      before,
    }
  }
  return best
}

function fitSaturating(
  y: readonly number[],
  approaches: readonly (readonly number[])[],
): Model | null {
  let best: Model | null = null
  for (const column of approaches) {
    const { slope, sse } = lineFit(column, y)
    if (slope <= 0 || (best !== null && sse >= best.sse)) continue
    best = { name: 'saturating', sse, parameters: 3, growth: 0, bend: 0, before: 0 }
  }
  return best
}

function fitSaturatingLine(
  x: readonly number[],
  y: readonly number[],
  approaches: readonly (readonly number[])[],
): Model | null {
  let best: Model | null = null
  for (const column of approaches) {
    const fit = leastSquares([ones(x), column, x], y)
    if (fit === null || (fit.coefficients[1] ?? 0) <= 0 || (best !== null && fit.sse >= best.sse))
      continue
    best = {
      name: 'saturating-linear',
      sse: fit.sse,
      parameters: 4,
      growth: (fit.coefficients[2] ?? 0) / 2,
      bend: 0,
      before: 0,
    }
  }
  return best
}

/** One and two steps between constant levels, at least two points each. */
function fitSteps(y: readonly number[]): Model[] {
  const sums = [0]
  const squares = [0]
  for (const value of y) {
    sums.push((sums.at(-1) ?? 0) + value)
    squares.push((squares.at(-1) ?? 0) + value * value)
  }
  const cost = (from: number, to: number): number =>
    (squares[to] ?? 0) -
    (squares[from] ?? 0) -
    ((sums[to] ?? 0) - (sums[from] ?? 0)) ** 2 / (to - from)
  let one = Number.POSITIVE_INFINITY
  let two = Number.POSITIVE_INFINITY
  for (let i = 2; i <= y.length - 2; i++) {
    one = Math.min(one, cost(0, i) + cost(i, y.length))
    for (let j = i + 2; j <= y.length - 2; j++)
      two = Math.min(two, cost(0, i) + cost(i, j) + cost(j, y.length))
  }
  const settled = { growth: 0, bend: 0, before: 0 }
  // differences of large sums may end a hair below 0
  return [
    { name: 'step', sse: Math.max(0, one), parameters: 3, ...settled },
    { name: 'two-steps', sse: Math.max(0, two), parameters: 5, ...settled },
  ]
}

const ones = (x: readonly number[]): number[] => x.map(() => 1)
const approach = (x: readonly number[], constant: number): number[] =>
  x.map((at) => 1 - Math.exp(-at / constant))

function logSpaced(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => from * (to / from) ** (i / (count - 1)))
}
