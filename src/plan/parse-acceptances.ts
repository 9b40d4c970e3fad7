import type { Acceptance } from '../settings/plan.ts'
import { parseGlob } from '../globs/parse-glob.ts'
import { parseLines } from '../globs/parse-lines.ts'
import { hint } from './nearest.ts'

const LONGEST_REASON = 300

/**
 * Lines `GLOB | gate | until 2027-03-31 | reason`; blank lines do not count. Throws what is wrong,
 * with the line.
 */
export function parseAcceptances(text: string, gates: readonly string[]): Acceptance[] {
  return parseLines(text, (line, number) => ({
    text: line,
    line: number,
    ...parseLine(line, gates),
  }))
}

function parseLine(text: string, gates: readonly string[]): Omit<Acceptance, 'line' | 'text'> {
  const [glob = '', gate = '', until = '', ...rest] = text.split('|').map((part) => part.trim())
  // a reason may have a bar of its own
  const reason = rest.join(' | ')
  if (glob === '') throw new Error('has no glob before its first bar')
  if (gate === '') throw new Error('names no gate behind its first bar')
  if (gate !== '*' && !gates.includes(gate))
    throw new Error(`names a gate that does not exist: ${gate}${hint(gate, gates)}`)
  const day = parseUntil(until)
  if (reason === '') throw new Error('has no reason behind its third bar')
  if (reason.length > LONGEST_REASON)
    throw new Error(`has a reason of more than ${LONGEST_REASON} characters`)
  return { glob: parseGlob(glob), gate, until: day, reason }
}

function parseUntil(text: string): string {
  const day = /^until +(\d{4}-\d{2}-\d{2})$/.exec(text)?.[1]
  if (day === undefined) throw new Error('has no `until 2027-03-31` behind its second bar')
  // Date takes February 30 for March 2
  const epochMs = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(epochMs) || new Date(epochMs).toISOString().slice(0, 10) !== day)
    throw new Error(`has a day that no calendar has: ${day}`)
  return day
}
