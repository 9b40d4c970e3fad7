import { isForContainers } from '../../globs/container-globs.ts'
import type { Glob } from '../../globs/glob.ts'
import { matchesAny } from '../../globs/match-glob.ts'
import { parseGlob } from '../../globs/parse-glob.ts'
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

const MOST_LINES = 200
const LONGEST_SHOWN = 60
/**
 * whom no line names has the default, as without lines: a limit for one program must not switch off
 * that of the others
 */
const others: GlobLimit = { glob: parseGlob('*'), limit: { kind: 'auto' } }

/**
 * A single limit, or lines `GLOB: LIMIT`, split at the last colon; blank lines do not count. Throws
 * what is wrong, with the line.
 */
export function parseProcessLimits(text: string): ProcessLimits {
  const lines = text
    .split('\n')
    .map((line, at) => ({ text: line.trim(), number: at + 1 }))
    .filter((line) => line.text !== '')
  if (lines.length <= 1 && !text.includes(':')) return parseLimit(text)
  if (lines.length > MOST_LINES) throw new Error(`has more than ${MOST_LINES} lines`)
  const all = lines.map((line) => parseLine(line.text, line.number))
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

function parseLine(text: string, number: number): GlobLimit {
  const colon = text.lastIndexOf(':')
  try {
    if (colon < 0) throw new Error('has no colon between a glob and its limit, such as `*: 30%`')
    const glob = text.slice(0, colon).trim()
    if (glob === '') throw new Error('has no glob before its colon')
    return { glob: parseGlob(glob), limit: parseLimit(text.slice(colon + 1)) }
  } catch (error) {
    const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}...` : text
    throw new Error(
      `is wrong in line ${number}: \`${shown}\` ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    )
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
