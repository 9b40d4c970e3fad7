import type { Acceptance } from '../settings/plan.ts'
import { matchesContainer } from '../globs/container-globs.ts'
import type { Glob } from '../globs/glob.ts'
import { matchesAny } from '../globs/match-glob.ts'
import type { Accepted, Finding } from './finding.ts'
import { namesOf, namesOfContainer, type ProcessNames } from './names-of.ts'
import type { Subject } from './subject.ts'

/** What became of a line of `ignore`. */
export interface IgnoreUse {
  readonly line: number
  readonly text: string
  readonly until: string
  readonly state: 'used' | 'unused' | 'expired'
  /** findings that it matched, whether it still counts or not */
  readonly matches: number
}

/** Whom findings may be about, by what a line of `ignore` may name them. */
export interface Watched {
  readonly processes: readonly (ProcessNames & { readonly id: string; readonly index: number })[]
  /** by the index of its processes */
  readonly groups: readonly { readonly id: string; readonly members: readonly number[] }[]
  readonly containers: readonly (Parameters<typeof namesOfContainer>[0] & {
    readonly id: string
  })[]
}

interface Answer {
  readonly findings: readonly (Finding & { readonly accepted?: Accepted })[]
  readonly uses: readonly IgnoreUse[]
}

/**
 * Marks what a line of `ignore` accepts at the time of the run. Only what broke a limit can be
 * accepted: that a gate cannot judge is no known problem but a missing answer.
 */
export function acceptFindings(
  found: readonly Finding[],
  acceptances: readonly Acceptance[],
  { processes, groups, containers }: Watched,
  runEpochMs: number,
): Answer {
  const byId = new Map(processes.map((process) => [process.id, process]))
  const byIndex = new Map(processes.map((process) => [process.index, process]))
  const containerById = new Map(containers.map((container) => [container.id, container]))
  const namesById = new Map(
    groups.map(({ id, members }) => [
      id,
      members.flatMap((index) => byIndex.get(index) ?? []).map(namesOf),
    ]),
  )
  const isNamed = (glob: Glob, { kind, id, name }: Subject): boolean => {
    const process = kind === 'process' ? byId.get(id) : undefined
    if (process !== undefined) return matchesAny([glob], namesOf(process))
    const container = kind === 'container' ? containerById.get(id) : undefined
    if (container !== undefined && matchesContainer([glob], namesOfContainer(container)))
      return true
    const members = kind === 'group' ? (namesById.get(id) ?? []) : []
    // a glob for one worker must not accept the pool
    return (
      matchesAny([glob], [name]) ||
      (members.length > 0 && members.every((names) => matchesAny([glob], names)))
    )
  }
  const matching = found.map((finding) =>
    finding.outcome === 'fail'
      ? acceptances.filter(
          ({ gate, glob }) =>
            (gate === '*' || gate === finding.gate) && isNamed(glob, finding.subject),
        )
      : [],
  )
  return {
    findings: found.map((finding, at) => {
      const valid = matching[at]?.find((acceptance) => !isExpired(acceptance, runEpochMs))
      return valid === undefined
        ? finding
        : { ...finding, accepted: { reason: valid.reason, until: valid.until, line: valid.line } }
    }),
    uses: acceptances.map((acceptance) => {
      const matches = matching.filter((of) => of.includes(acceptance)).length
      return {
        line: acceptance.line,
        text: acceptance.text,
        until: acceptance.until,
        matches,
        state: isExpired(acceptance, runEpochMs) ? 'expired' : matches > 0 ? 'used' : 'unused',
      }
    }),
  }
}

function isExpired({ until }: Acceptance, epochMs: number): boolean {
  return epochMs > Date.parse(`${until}T23:59:59.999Z`)
}
