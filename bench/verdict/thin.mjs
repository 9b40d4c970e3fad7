/** At most one sample a second, the first of each. */
export function thin({ timesS, bytes, ...rest }) {
  let next = Number.NEGATIVE_INFINITY
  const kept = timesS
    .map((time, i) => {
      // a beat of the sampler may come a hundredth early
      if (time < next - 0.01) return -1
      next = time + 1
      return i
    })
    .filter((i) => i >= 0)
  return { ...rest, timesS: kept.map((i) => timesS[i]), bytes: kept.map((i) => bytes[i]) }
}
