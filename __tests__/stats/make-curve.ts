import type { Curve } from '../../src/stats/judge-curve.ts'

const MIB = 2 ** 20

/**
 * A curve of one value a second: 50 MiB plus what `mib` gives for each second, in whole pages as
 * the kernel counts them.
 */
export function makeCurve(
  seconds: number,
  mib: (second: number) => number,
  runtime = 'other',
  baseMib = 50,
): Curve {
  const timesS = Array.from({ length: seconds + 1 }, (_, second) => second)
  return {
    timesS,
    bytes: timesS.map((second) => Math.round(((baseMib + mib(second)) * MIB) / 4096) * 4096),
    runtime,
  }
}

/** Uniform noise of -1 .. 1 that is the same each time (Park and Miller 1988). */
export function makeNoise(seed: number): () => number {
  let state = (seed % 2_147_483_647) + 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 1073741823.5 - 1
  }
}
