/**
 * The chance that a standard normal is above z, within 1.2e-7 relative (erfc by Chebyshev fit,
 * Numerical Recipes 6.2).
 */
export function normalTail(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  const t = 1 / (1 + x / 2)
  let sum = 0
  for (const coefficient of ERFC) sum = sum * t + coefficient
  const upper = 0.5 * t * Math.exp(-x * x + sum)
  return z >= 0 ? upper : 1 - upper
}

const ERFC = [
  0.170_872_77, -0.822_152_23, 1.488_515_87, -1.135_203_98, 0.278_868_07, -0.186_288_06,
  0.096_784_18, 0.374_091_96, 1.000_023_68, -1.265_512_23,
]
