import { makeNoise } from '../support/simulate-run.ts'

/** Standard normal values that look like chance, the same each time (Box and Muller 1958). */
export function makeNormal(seed: number): () => number {
  const uniform = makeNoise(seed)
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
}
