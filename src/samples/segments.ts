import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Of `samples.ndjson`: `samples.000007.ndjson`. */
export function segmentPath(path: string, number: number): string {
  return path.replace(/\.ndjson$/, `.${String(number).padStart(6, '0')}.ndjson`)
}

/** What was written before `path` and is still there, oldest first. */
export function listSegments(path: string): string[] {
  const stem = basename(path, '.ndjson')
  const numberOf = (name: string): number =>
    Number(
      /^\.(\d{6,})\.ndjson$/.exec(name.startsWith(stem) ? name.slice(stem.length) : '')?.[1] ??
        Number.NaN,
    )
  try {
    return readdirSync(dirname(path))
      .filter((name) => !Number.isNaN(numberOf(name)))
      .sort((a, b) => numberOf(a) - numberOf(b))
      .map((name) => join(dirname(path), name))
  } catch {
    return [] // no such directory
  }
}
