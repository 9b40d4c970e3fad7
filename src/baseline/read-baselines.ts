import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
  type Stats,
} from 'node:fs'
import { join } from 'node:path'
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
      found.baselines.push(await parseBaseline(readRegular(file)))
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

/**
 * Opened without waiting: a FIFO would hang us for ever. What it is and how large is asked of what
 * was opened, and read no further.
 */
function readRegular(path: string): string {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const stats = fstatSync(file)
    if (!stats.isFile()) throw new Error('it is no regular file')
    if (stats.size > LARGEST_BYTES) throw new Error(`it has more than ${LARGEST_BYTES} bytes`)
    const buffer = Buffer.alloc(stats.size)
    let bytes = 0
    for (let read = -1; read !== 0 && bytes < buffer.length; bytes += read)
      read = readSync(file, buffer, bytes, buffer.length - bytes, bytes)
    return buffer.toString('utf8', 0, bytes)
  } finally {
    closeSync(file)
  }
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
