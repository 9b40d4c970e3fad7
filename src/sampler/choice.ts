import { isForContainers, matchesContainer } from '../globs/container-globs.ts'
import type { Glob } from '../globs/glob.ts'
import { matchesAny } from '../globs/match-glob.ts'
import type { Plan } from '../settings/plan.ts'
import type { Containers } from './containers.ts'
import type { Housing } from './readers/cgroup.ts'

/** What `include` and `exclude` choose of the processes in the scope. */
export class Choice {
  /** they have globs for containers */
  readonly isByContainer: boolean
  readonly #include: readonly Glob[]
  readonly #exclude: readonly Glob[]
  readonly #containers: Containers

  constructor({ include, exclude }: Pick<Plan, 'include' | 'exclude'>, containers: Containers) {
    this.#include = include
    this.#exclude = exclude
    this.#containers = containers
    this.isByContainer = [...include, ...exclude].some(isForContainers)
  }

  /** Finds out who this container is, where that matters. */
  ask(housing: Housing): void {
    if (this.isByContainer) this.#containers.meet(housing)
  }

  /** `texts`: its name and its command line. Whose container has no name yet is left out. */
  takes(texts: readonly string[], housing: Housing): boolean {
    if (!this.isByContainer || housing.place === null)
      return this.#decide((globs) => matchesAny(globs, texts))
    this.#containers.meet(housing)
    const names = this.#containers.namesOf(housing.container)
    if (names === null) return false
    return this.#decide((globs) => matchesAny(globs, texts) || matchesContainer(globs, names))
  }

  #decide(matches: (globs: readonly Glob[]) => boolean): boolean {
    return (this.#include.length === 0 || matches(this.#include)) && !matches(this.#exclude)
  }
}
