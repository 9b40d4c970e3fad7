/**
 * How full the machine is, or a group with a limit that the sampler stands in: what cannot be given
 * back at once, of how much.
 */
export interface Fullness {
  readonly where: 'cgroup' | 'machine'
  /** of the group, '' for the machine */
  readonly path: string
  readonly usedKiB: number
  readonly sizeKiB: number
}

/** Memory came to 90 % for the first time: written where somebody waits for it. */
export interface Full extends Fullness {
  readonly k: 'full'
  readonly t: number
}

/**
 * What the guard is about to do, written before it does it: the next step to process `i`. `none`:
 * nobody is stopped, for `reason`, by 0 or the one that could not be.
 */
export interface Guard extends Fullness {
  readonly k: 'guard'
  readonly t: number
  readonly act: 'SIGTERM' | 'SIGKILL' | 'none'
  readonly i: number
  /** RSS and swap of the process */
  readonly heldKiB: number
  readonly reason?: string
}
