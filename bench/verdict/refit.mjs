import { cleanCurve } from '../../src/stats/clean-curve.ts'
import { condense } from '../../src/stats/condense.ts'
import { heapOf } from '../../src/stats/heap.ts'
import { MIN_SAMPLES, MIN_SPAN_S } from '../../src/stats/judge-curve.ts'
import { readGrowth } from '../../src/stats/read-growth.ts'
import { count, ratios } from './score.mjs'

const FOLDS = 4
// BIC: less than one unit is no difference at all (Kass and Raftery 1995), so 0 is not on offer
const GRID = {
  largestRise: [0.5, 0.6, 0.7, 0.8],
  endingRise: [0.1, 0.2, 0.3, 0.4, 0.5],
  plausibleBic: [1, 2, 3, 4],
  rangeShare: [0.02, 0.03, 0.04, 0.06, 0.08],
  slowing: [0.4, 0.5, 0.6, 0.7, 0.8],
  walkScore: [1, 1.28, 1.645, 2],
}

/**
 * Fits the constants anew on three quarters of the program kinds (best F1, one constant after the
 * other from the middle of its grid, twice; of equals the middle one) and judges the fourth with
 * them. Returns the outcomes of all held-out traces and the constants of each fold.
 */
export function refit(traces) {
  const kinds = [...new Set(traces.map(({ kind }) => kind))].sort()
  const foldOf = new Map(kinds.map((kind, i) => [kind, i % FOLDS]))
  const call = makeCaller(traces)
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const isHeldOut = traces.map(({ kind }) => foldOf.get(kind) === fold)
    const f1 = (tuning) =>
      ratios(count(outcomes(traces, call(tuning)).filter((_outcome, i) => !isHeldOut[i]))).f1
    const tuning = fit(f1)
    return {
      tuning,
      outcomes: outcomes(traces, call(tuning)).filter((_outcome, i) => isHeldOut[i]),
    }
  })
  return {
    outcomes: folds.flatMap(({ outcomes: heldOut }) => heldOut),
    tunings: folds.map(({ tuning }) => tuning),
  }
}

function fit(f1) {
  const tuning = Object.fromEntries(
    Object.entries(GRID).map(([name, values]) => [name, middle(values)]),
  )
  for (let round = 0; round < 2; round++) {
    for (const [name, values] of Object.entries(GRID)) {
      const scores = values.map((value) => f1({ ...tuning, [name]: value }))
      const best = Math.max(...scores)
      tuning[name] = middle(values.filter((_, i) => scores[i] === best))
    }
  }
  return tuning
}

const middle = (values) => values[Math.floor((values.length - 1) / 2)]
const outcomes = (traces, called) => traces.map(({ leaks }, i) => [leaks, called[i]])

/** Which traces are called with given constants; what was judged once is remembered. */
function makeCaller(traces) {
  const curves = traces.map(({ timesS, bytes, runtime }) => {
    const clean = cleanCurve({ times: timesS, values: bytes.map((value) => value / 2 ** 20) })
    const span = (clean.times.at(-1) ?? 0) - (clean.times[0] ?? 0)
    return clean.times.length < MIN_SAMPLES || span < MIN_SPAN_S
      ? null
      : { condensed: condense(clean), heap: heapOf(runtime) }
  })
  const known = new Map()
  return (tuning) => {
    const key = JSON.stringify(tuning)
    if (!known.has(key))
      known.set(
        key,
        curves.map(
          (curve) =>
            curve !== null &&
            readGrowth(curve.condensed, curve.heap, false, tuning)?.isGrowing === true,
        ),
      )
    return known.get(key)
  }
}
