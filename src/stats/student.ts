import { normalTail } from './normal.ts'

/**
 * The chance that Student's t with whole `freedom` degrees of freedom is above t: the finite series
 * of Abramowitz and Stegun 26.7.3 and 26.7.4.
 */
export function studentTail(t: number, freedom: number): number {
  if (t < 0) return 1 - studentTail(-t, freedom)
  const angle = Math.atan(t / Math.sqrt(freedom))
  return Math.max(0, (1 - centralShare(angle, freedom)) / 2)
}

/** The t that chance exceeds with probability p, 0 < p < 0.5; within 1e-9 by bisection. */
export function studentQuantile(p: number, freedom: number): number {
  let [low, high] = [0, 1]
  while (studentTail(high, freedom) > p) [low, high] = [high, 2 * high]
  while (high - low > 1e-9 * high) {
    const middle = (low + high) / 2
    if (studentTail(middle, freedom) > p) low = middle
    else high = middle
  }
  return high
}

/**
 * The chance that a t test at the one-sided level p calls a shift of `noncentrality` standard
 * errors; normal approximation, Abramowitz and Stegun 26.7.10.
 */
export function studentPower(noncentrality: number, freedom: number, p: number): number {
  const t = studentQuantile(p, freedom)
  return normalTail(
    (t * (1 - 1 / (4 * freedom)) - noncentrality) / Math.sqrt(1 + t ** 2 / (2 * freedom)),
  )
}

/** The chance of |t| below the one of that angle. */
function centralShare(angle: number, freedom: number): number {
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)]
  if (freedom === 1) return (2 * angle) / Math.PI
  const isOdd = freedom % 2 === 1
  let term = isOdd ? cosine : 1
  let sum = term
  for (let power = isOdd ? 3 : 2; power <= freedom - 2; power += 2) {
    term *= ((power - 1) / power) * cosine ** 2
    sum += term
  }
  return isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum
}
