import { isForContainers } from '../../globs/container-globs.ts'
import type { Glob } from '../../globs/glob.ts'
import { matchesAny } from '../../globs/match-glob.ts'
import { parseGlob } from '../../globs/parse-glob.ts'
import { isSingle, parseGlobLines } from '../../globs/parse-lines.ts'
import type { ProcessSeries } from '../../series/series.ts'
import { parseLimit, type Limit } from '../../units/limit.ts'
import { namesOf } from '../../findings/names-of.ts'

/**
 * One limit for all processes, or lines of which the first that matches a process holds for it.
 * Plain JSON.
 */
export type ProcessLimits =
  | Limit
  | {
      readonly kind: 'lines'
      readonly lines: readonly GlobLimit[]
      /** `container:GLOB: LIMIT`; missing where there are none */
      readonly containers?: readonly GlobLimit[]
    }
export interface GlobLimit {
  readonly glob: Glob
  readonly limit: Limit
}

/**
 * whom no line names has the default, as without lines: a limit for one program must not switch off
 * that of the others
 */
const others: GlobLimit = { glob: parseGlob('*'), limit: { kind: 'auto' } }

/** A single limit, or lines `GLOB: LIMIT`, as `parseGlobLines` has them. */
export function parseProcessLimits(text: string): ProcessLimits {
  if (isSingle(text)) return parseLimit(text)
  const all = parseGlobLines(text, 'its limit, such as `*: 30%`', parseLimit).map(
    ({ glob, value }): GlobLimit => ({ glob, limit: value }),
  )
  const [parsed, containers] = [
    all.filter(({ glob }) => !isForContainers(glob)),
    all.filter(({ glob }) => isForContainers(glob)),
  ]
  return {
    kind: 'lines',
    lines: parsed.some(({ glob }) => glob.text === others.glob.text) ? parsed : [...parsed, others],
    ...(containers.length === 0 ? {} : { containers }),
  }
}

/** The limit in force for a process, and the glob that says so; null where one limit is for all. */
export function limitFor(
  limits: ProcessLimits,
  process: ProcessSeries,
): { readonly limit: Limit; readonly glob: Glob | null } {
  if (limits.kind !== 'lines') return { limit: limits, glob: null }
  return limits.lines.find(({ glob }) => matchesAny([glob], namesOf(process))) ?? others
}
