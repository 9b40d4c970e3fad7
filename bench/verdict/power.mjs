import { judgeCurve } from '../../src/stats/judge-curve.ts'

const HOUR_S = 3600

/**
 * The stated smallest leak, put to the test: added to each healthy trace that is called neither
 * leak nor likely, as allocations of random size at random times (seeded), not as the line that the
 * figure was computed with. How many are found at that rate, and at half of it.
 */
export function testPower(traces) {
  const quiet = traces
    .filter(({ leaks }) => !leaks)
    .map((trace) => ({ trace, judgement: judgeCurve(trace) }))
    .filter(({ judgement: { grade } }) => grade === 'ok' || grade === 'suspect')
  const stated = quiet.filter(({ judgement }) => judgement.smallestDetectableBytesPerHour !== null)
  const foundAt = (factor) =>
    stated.filter(({ trace, judgement }, i) =>
      isCalled(inject(trace, (factor * judgement.smallestDetectableBytesPerHour) / HOUR_S, i + 1)),
    ).length
  return {
    healthy: quiet.length,
    stated: stated.length,
    found: foundAt(1),
    foundAtHalf: foundAt(0.5),
    rates: stated.map(({ judgement }) => judgement.smallestDetectableBytesPerHour),
  }
}

const isCalled = (curve) => ['leak', 'likely'].includes(judgeCurve(curve).grade)

/**
 * About 400 allocations over the trace, exponential in size and distance; together they make
 * exactly the rate.
 */
function inject({ timesS, bytes, runtime }, bytesPerS, seed) {
  const random = makeRandom(seed)
  const begin = timesS[0]
  const span = timesS.at(-1) - begin
  const allocations = Array.from({ length: 400 }, () => ({
    at: begin + span * random(),
    size: -Math.log(1 - random()),
  })).sort((a, b) => a.at - b.at)
  const unit = (bytesPerS * span) / allocations.reduce((sum, { size }) => sum + size, 0)
  let next = 0
  let held = 0
  return {
    timesS,
    runtime,
    bytes: bytes.map((value, i) => {
      while (next < allocations.length && allocations[next].at <= timesS[i])
        held += unit * allocations[next++].size
      return value + held
    }),
  }
}

/** Park and Miller 1988. */
export function makeRandom(seed) {
  let state = seed
  for (let i = 0; i < 3; i++) state = (state * 48_271) % 2_147_483_647
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
