import { blockExtremes } from './blocks.ts'
import { median } from './quantile.ts'
import type { Points } from './points.ts'
import { fitModels, fitWideSaturating, type Model } from './settling-models.ts'
import { theilSen } from './theil-sen.ts'
import type { Tuning } from './tuning.ts'

export interface SteadyGrowth {
  /** the smallest growth of half a window that a plausible model foresees */
  readonly growth: number
  /** the best model is a step or two */
  readonly movesInSteps: boolean
  /** how it settles, in words; null where it does not */
  readonly settles: string | null
  /** the floor falls before it rises and has not come above where it was: seen before */
  readonly isSeenBefore: boolean
  /** highest minus lowest floor point */
  readonly range: number
  readonly floor: Points
  /** where the best model changes its slope, in time; else null */
  readonly bend: number | null
}

const MIN_POINTS = 10
/** a kernel page is 4 KiB; what is read may be off by a few of them */
const RESOLUTION = 0.01
/** no program is as smooth as that: keeps a perfect fit from ruling out all others */
const ROUGHNESS = 1e-3

/**
 * What the floor from `from` on says about the half window to come: how much it grows by the most
 * cautious model that fits. Null: too few points.
 */
export function steadyGrowth(
  points: Points,
  from: number,
  pointsPerBlock: number,
  isLazy: boolean,
  tuning: Tuning,
): SteadyGrowth | null {
  const begin = points.times[0] ?? 0
  const end = points.times.at(-1) ?? 0
  const count = points.times.filter((time) => time >= from).length
  const floor = blockExtremes(
    points,
    from,
    end,
    Math.min(40, Math.max(16, Math.floor(count / pointsPerBlock))),
    'lowest',
  )
  if (floor.times.length < MIN_POINTS) return null
  const x = floor.times.map((time) => (time - begin) / (end - begin))
  const level = median(floor.values)
  const y = floor.values.map((value) => value - level)
  const range = Math.max(...y) - Math.min(...y)
  const bic = (model: Model): number => bayesian(model, x.length, range)
  const models = fitModels(x, y).sort((a, b) => bic(a) - bic(b))
  const best = models[0]
  if (best === undefined) return null
  const plausible = models.filter(
    (model) => model === best || (!isStep(model) && bic(model) - bic(best) <= tuning.plausibleBic),
  )
  if (best.name === 'saturating-linear')
    plausible.push(...wideAlternative(x, y, bic(best) + tuning.plausibleBic, bic))
  const slowest = plausible.reduce((a, b) => (b.growth < a.growth ? b : a))
  const isSlow = isSlowing(floor, best, isLazy, tuning)
  return {
    growth: isSlow ? Math.min(0, slowest.growth) : slowest.growth,
    settles: isSlow ? 'ever more slowly' : slowest.growth <= 0 ? SETTLED[slowest.name] : null,
    movesInSteps: isStep(best),
    isSeenBefore: isSeenBefore(best, x, y),
    range,
    floor,
    bend: best.name === 'hinge' ? begin + best.bend * (end - begin) : null,
  }
}

const SETTLED: Record<Model['name'], string> = {
  linear: 'not to the end',
  hinge: 'settled',
  saturating: 'a curve that settles fits as well',
  'saturating-linear': 'settled after its start',
  step: 'in one step',
  'two-steps': 'in two steps',
}

const isStep = ({ name }: Model): boolean => name === 'step' || name === 'two-steps'

/** Half the usual likelihood term: neighbouring points are not independent. */
function bayesian({ sse, parameters }: Model, n: number, range: number): number {
  return (
    (n / 2) * Math.log(sse / n + (ROUGHNESS * range) ** 2 + RESOLUTION ** 2) +
    parameters * Math.log(n)
  )
}

/** A line beside an early exponential may be one slow exponential. */
function wideAlternative(
  x: readonly number[],
  y: readonly number[],
  worst: number,
  bic: (model: Model) => number,
): Model[] {
  const wide = fitWideSaturating(x, y)
  return wide !== null && bic(wide) <= worst ? [wide] : []
}

/**
 * Lazy heaps grow in strokes: there thirds are only compared where an exponential has been seen.
 */
function isSlowing(
  { times, values }: Points,
  best: Model,
  isLazy: boolean,
  tuning: Tuning,
): boolean {
  if (isLazy && best.name !== 'saturating-linear') return false
  const third = Math.floor(times.length / 3)
  const slope = (from: number, to: number): number =>
    theilSen({ times: times.slice(from, to), values: values.slice(from, to) })
  const middle = slope(third, times.length - third)
  return middle > 0 && slope(times.length - third, times.length) < tuning.slowing * middle
}

function isSeenBefore(best: Model, x: readonly number[], y: readonly number[]): boolean {
  if (best.name !== 'hinge' || best.before >= 0) return false
  const before = Math.max(...y.filter((_, i) => (x[i] ?? 0) <= best.bend))
  const last = Math.min(y.at(-1) ?? 0, y.at(-2) ?? 0)
  return last < before + 0.1 * (last - Math.min(...y))
}
