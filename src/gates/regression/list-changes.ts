import type { BaselineGroup, BaselineRun } from '../../baseline/baseline.ts'
import type { Untrusted } from '../../findings/untrusted.ts'

/** Groups that this run or the runs before have alone. */
export interface GroupChanges {
  readonly added: readonly Untrusted[]
  readonly gone: readonly Untrusted[]
  /** added and gone ones that are likely the same */
  readonly renamed: readonly { readonly from: Untrusted; readonly to: Untrusted }[]
}

/** what is smaller comes and goes: shells, tools of a script */
const LEAST_BYTES = 4 * 2 ** 20
/** in so many of the newest runs a group has to be to be missed */
const USUAL = 3
/** of the peak, for two of one program; for two of different names that do the same */
const ALIKE = { sameProgram: 0.25, otherProgram: 0.05 }

/** `runs` is newest first. */
export function listChanges(
  groups: readonly BaselineGroup[],
  runs: readonly BaselineRun[],
): GroupChanges {
  const [newest, ...others] = runs.slice(0, USUAL)
  if (newest === undefined) return { added: [], gone: [], renamed: [] }
  const before = new Set(runs.flatMap((run) => run.groups.map(({ id }) => id)))
  const now = new Set(groups.map(({ id }) => id))
  const added = groups.filter(({ id, peakBytes }) => peakBytes >= LEAST_BYTES && !before.has(id))
  const gone = newest.groups.filter(
    ({ id, peakBytes }) =>
      peakBytes >= LEAST_BYTES &&
      !now.has(id) &&
      others.every((run) => run.groups.some((group) => group.id === id)),
  )
  const pairs = added
    .flatMap((to) => {
      const [from, second] = gone.filter((candidate) => isAlike(candidate, to))
      return from === undefined || second !== undefined ? [] : [{ from, to }]
    })
    .filter(({ from }, at, all) => all.findIndex((pair) => pair.from === from) === at)
  return {
    added: added.filter((group) => !pairs.some(({ to }) => to === group)).map(({ name }) => name),
    gone: gone.filter((group) => !pairs.some(({ from }) => from === group)).map(({ name }) => name),
    renamed: pairs.map(({ from, to }) => ({ from: from.name, to: to.name })),
  }
}

function isAlike(a: BaselineGroup, b: BaselineGroup): boolean {
  const [programA, programB] = [a.id, b.id].map((id) => id.split(/[ |]/, 1)[0])
  const apart = Math.abs(a.peakBytes - b.peakBytes) / Math.max(a.peakBytes, b.peakBytes)
  return apart <= (programA === programB ? ALIKE.sameProgram : ALIKE.otherProgram)
}
