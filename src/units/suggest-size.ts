/** Less makes noise, more hides a regression. */
const HEADROOM = 1.3
/** None is more than 1.5 / 1.3 of the one before it, from 10 on. */
const STEPS = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 18, 20, 22, 25, 28, 32, 36, 40, 45, 50, 55, 60,
  65, 70, 80, 90,
]
const GIB_STEPS = [
  1,
  1.1,
  1.2,
  1.3,
  1.4,
  1.6,
  1.8,
  2,
  2.2,
  2.5,
  2.8,
  3.2,
  3.6,
  4,
  4.5,
  5,
  5.5,
  6,
  6.5,
  7,
  8,
  9,
  ...STEPS.filter((step) => step >= 10),
]

/**
 * A limit for what was measured, as a setting has it: `550MiB` for 412 MiB. The next round size
 * that leaves 30 % of headroom: from 10 MiB on it leaves at most 50 %.
 */
export function suggestSize(bytes: number): string {
  const mib = (bytes * HEADROOM) / 2 ** 20
  const whole = [...STEPS, ...tenfold(STEPS)].find((step) => step >= mib)
  if (whole !== undefined) return `${whole}MiB`
  const gib = mib / 1024
  return `${[...GIB_STEPS, ...tenfold(GIB_STEPS)].find((step) => step >= gib) ?? Math.ceil(gib / 100) * 100}GiB`
}

const tenfold = (steps: readonly number[]): number[] =>
  steps.filter((step) => step >= 10).map((step) => 10 * step)
