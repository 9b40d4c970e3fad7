import { readdirSync, statSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { readRegular } from '../files/read-regular.ts'
import type { Baseline } from './baseline.ts'
import { MOST_RUNS } from './merge-runs.ts'
import { LARGEST_BYTES, parseBaseline } from './parse-baseline.ts'

interface FoundBaselines {
  readonly baselines: readonly Baseline[]
  /** files that they came from */
  readonly files: readonly string[]
  /** what could not be used and why, a phrase each */
  readonly refused: readonly string[]
}

const FILE = 'baseline.json'

/**
 * The baselines of a path: a file, a directory that holds one, or one of run directories, of which
 * the newest count. Never rejects.
 */
export async function readBaselines(path: string): Promise<FoundBaselines> {
  const found: { baselines: Baseline[]; files: string[]; refused: string[] } = {
    baselines: [],
    files: [],
    refused: [],
  }
  for (const file of listFiles(path)) {
    try {
      found.baselines.push(
        await parseBaseline(readRegular(file, { mostBytes: LARGEST_BYTES, links: 'followed' })),
      )
      found.files.push(file)
    } catch (error) {
      found.refused.push(`${file}: ${describe(error)}`)
    }
  }
  return found
}

/** A path that is not there stands for itself, so that its absence is told. */
function listFiles(path: string): string[] {
  if (!isDirectory(path)) return [path]
  const own = join(path, FILE)
  if (exists(own)) return [own]
  const below = listNames(path)
    .map((name) => join(path, name, FILE))
    .filter(exists)
  return below.length === 0 ? [own] : newestFirst(below).slice(0, MOST_RUNS)
}

function listNames(path: string): string[] {
  try {
    return readdirSync(path)
  } catch {
    return [] // no leave to look into it: the file that should be there is told to be missing
  }
}

function newestFirst(files: readonly string[]): string[] {
  return files
    .map((file) => ({ file, atMs: lookAt(file)?.mtimeMs ?? 0 }))
    .sort((a, b) => b.atMs - a.atMs)
    .map(({ file }) => file)
}

function describe(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'it is not there'
  return code ?? (error instanceof Error ? error.message : String(error))
}

function isDirectory(path: string): boolean {
  return lookAt(path)?.isDirectory() ?? false
}

function exists(path: string): boolean {
  return lookAt(path) !== null
}

/** Null as well for what cannot be looked at: ENOTDIR, EACCES, ELOOP. */
function lookAt(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}
