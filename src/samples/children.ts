/**
 * With the slower beat: flat triples [i, children that live, children that ended and that it never
 * waited for, ...] of the recorded processes that have any, or had.
 */
export interface Children {
  readonly k: 'children'
  readonly t: number
  readonly p: readonly number[]
  /** [used, most] of the tightest `pids.max` above the sampler, where somebody has many */
  readonly pids?: readonly [number, number]
}
