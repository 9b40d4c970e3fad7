import { checkBounds } from '../report/check-bounds.ts'
import { checkBySchema } from '../report/check-by-schema.ts'
import type { Baseline } from './baseline.ts'
import { digestOf } from './digest.ts'

/** Of a file or an artifact, packed and unpacked. */
export const LARGEST_BYTES = 10 * 2 ** 20
const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'prototype']

/**
 * A baseline.json that may come from anybody, as a Baseline. Rejects with what is wrong with it, a
 * phrase that quotes nothing of it but keys, the first 40 characters of each: too large, too deep,
 * not of the schema, a number that is not finite, a key that reaches for a prototype, another
 * digest. All its text stays foreign.
 */
export async function parseBaseline(text: string): Promise<Baseline> {
  if (Buffer.byteLength(text) > LARGEST_BYTES)
    throw new Error(`it has more than ${LARGEST_BYTES} bytes`)
  const value = parseJson(text)
  if (typeof value !== 'object' || value === null) throw new Error('it is no object')
  checkBounds(value)
  checkKeys(value)
  const { validateBaseline } = await import('./validate-baseline.ts')
  checkBySchema(value, validateBaseline, 'it')
  const baseline = value as Baseline
  if (digestOf(baseline) !== baseline.digest)
    throw new Error('its digest is another: it was damaged or changed')
  return baseline
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('it is no JSON') // the parser's own words quote the text
  }
}

/** The depth is bounded by then. */
function checkKeys(value: object): void {
  for (const [name, part] of Object.entries(value)) {
    if (PROTOTYPE_KEYS.includes(name)) throw new Error(`it has a key ${name}`)
    if (typeof part === 'object' && part !== null) checkKeys(part as object)
  }
}
