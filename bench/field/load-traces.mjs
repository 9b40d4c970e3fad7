import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { parseCsvCurve, splitCsvLine } from '../../src/series/parse-csv-curve.ts'

const LARGEST_BYTES = 64 * 2 ** 20
const WORDS = { 1: true, 0: false, true: true, false: false, yes: true, no: false }

/** What is wrong with a manifest or its files: all of it, a line each. */
export class ManifestError extends Error {}

/**
 * The traces of a directory by its manifest.csv: columns `file` and `leaks` (or `truth`), perhaps
 * `runtime`, `time-column`, `memory-column`; others are ignored. Throws a ManifestError that has
 * every line which cannot be used.
 */
export function loadTraces(directory) {
  const path = join(directory, 'manifest.csv')
  if (!existsSync(path) || !statSync(path).isFile())
    throw new ManifestError(
      `${directory}: has no manifest.csv (docs/benchmark.md says what is in it)`,
    )
  const lines = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
  const heads = splitCsvLine(lines[0] ?? '', ',').map((head) => head.trim().toLowerCase())
  const truth = heads.includes('leaks') ? 'leaks' : 'truth'
  const missing = ['file', truth].filter((name) => !heads.includes(name))
  if (missing.length > 0)
    throw new ManifestError(
      `${path}, line 1: has no column ${missing.map((name) => (name === 'truth' ? 'leaks' : name)).join(' and ')}; it has ${heads.filter((head) => head !== '').join(', ') || 'nothing'}`,
    )
  const problems = []
  const seen = new Map()
  const traces = lines.slice(1).flatMap((text, at) => {
    if (text.trim() === '') return []
    const number = at + 2
    try {
      const row = readRow(text, heads)
      const before = seen.get(row.file)
      if (before !== undefined) throw new Error(`file ${row.file} stands in line ${before} already`)
      seen.set(row.file, number)
      return [loadTrace(directory, row, truth)]
    } catch (error) {
      problems.push(`${path}, line ${number}: ${error.message}`)
      return []
    }
  })
  if (problems.length === 0 && traces.length === 0) problems.push(`${path}: names no trace`)
  if (problems.length > 0) throw new ManifestError(problems.join('\n'))
  return traces
}

function readRow(text, heads) {
  const cells = splitCsvLine(text, ',')
  if (cells.length !== heads.length)
    throw new Error(`has ${cells.length} cells, the head ${heads.length}`)
  return Object.fromEntries(heads.map((head, at) => [head, cells[at].trim()]))
}

function loadTrace(directory, row, truth) {
  const leaks = WORDS[row[truth].toLowerCase()]
  if (leaks === undefined)
    throw new Error(
      `${truth} is ${JSON.stringify(row[truth])}; allowed: 1, 0, true, false, yes, no`,
    )
  if (row.file === '') throw new Error('file is empty')
  const curve = readCurve(directory, row)
  const readings = curve.bytes.filter((value) => value > 0).length
  if (readings < 2) throw new Error(`${row.file} has ${readings} readings that can be used`)
  return {
    set: directory,
    name: row.file,
    // a program whose memory is given back by `free`
    runtime: row.runtime === undefined || row.runtime === '' ? 'other' : row.runtime,
    leaks,
    ...curve,
  }
}

function readCurve(directory, row) {
  const path = join(directory, row.file)
  if (!existsSync(path) || !statSync(path).isFile())
    throw new Error(`${row.file} is no file of ${directory}`)
  if (!realpathSync(path).startsWith(realpathSync(directory) + sep))
    throw new Error(`${row.file} lies outside ${directory}`)
  if (statSync(path).size > LARGEST_BYTES)
    throw new Error(`${row.file} is larger than ${LARGEST_BYTES / 2 ** 20} MiB`)
  try {
    return parseCsvCurve(readFileSync(path, 'utf8'), {
      timeColumn: row['time-column'] ?? '',
      memoryColumn: row['memory-column'] ?? '',
      startColumn: '',
    })
  } catch (error) {
    throw new Error(`${row.file} ${error.message}`, { cause: error })
  }
}
