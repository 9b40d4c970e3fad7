/**
 * What processes hold together, in the unit in which they are added: the sum of their anonymous
 * memory plus the largest shared part. A sum of resident memory would count shared pages once for
 * each.
 */
export class Total {
  #anon = 0
  #shared = 0

  add(resident: number, shared: number): void {
    this.#anon += anonymousOf(resident, shared)
    if (shared > this.#shared) this.#shared = shared
  }

  /** With what others hold. */
  join(other: Total): void {
    this.#anon += other.#anon
    if (other.#shared > this.#shared) this.#shared = other.#shared
  }

  get held(): number {
    return this.#anon + this.#shared
  }
}

/** The kernel counts both by CPU and adds them up a little late: never below 0. */
export function anonymousOf(resident: number, shared: number): number {
  return Math.max(0, resident - shared)
}
