import type { Glob } from '../../globs/glob.ts'
import { matchesAny } from '../../globs/match-glob.ts'
import { isSingle, parseGlobLines } from '../../globs/parse-lines.ts'
import type { Option } from '../../settings/option.ts'
import { namesOf, type ProcessNames } from '../../findings/names-of.ts'

/** What a user says that processes are for; `auto` leaves it to what was seen of them. */
export type Treatment = 'auto' | 'service' | 'batch' | 'tool'

/** One word for all processes, or lines of which the first that matches one holds. Plain JSON. */
export type TreatAs =
  Treatment | { readonly lines: readonly { readonly glob: Glob; readonly as: Treatment }[] }

const TREATMENTS: readonly Treatment[] = ['auto', 'service', 'batch', 'tool']

export const treatAs: Option<TreatAs> = {
  name: 'treat-as',
  group: 'limits',
  default: 'auto',
  isList: true,
  isLine: (text) => text.includes(':'),
  description:
    'What processes are for: growth of a `service` is a leak; a `batch` process may grow until ' +
    'it exits and only warns; of a `tool` it is only shown. Lines `GLOB: service` say it of ' +
    'some; the first that matches holds. auto: known test runners, compilers and the like are ' +
    'tools; what still runs at the end is a service, and so is what listened on a socket for ' +
    '10 s and was ended before the rest.',
  allowed: '`auto`, `service`, `batch`, `tool`; or lines such as `server.py: service`',
  parse: parseTreatAs,
}

/** What the user says of this process. */
export function treatmentOf(given: TreatAs, process: ProcessNames): Treatment {
  if (typeof given === 'string') return given
  return given.lines.find(({ glob }) => matchesAny([glob], namesOf(process)))?.as ?? 'auto'
}

/** A word, or lines `GLOB: WORD`, as `parseGlobLines` has them. */
export function parseTreatAs(text: string): TreatAs {
  if (isSingle(text)) return parseTreatment(text)
  const lines = parseGlobLines(text, 'what it is', parseTreatment)
  return { lines: lines.map(({ glob, value }) => ({ glob, as: value })) }
}

function parseTreatment(text: string): Treatment {
  const found = TREATMENTS.find((treatment) => treatment === text.trim())
  if (found === undefined) throw new Error('is none of these')
  return found
}
