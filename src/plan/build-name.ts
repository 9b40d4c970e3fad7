import { hashText } from '../units/hash.ts'

const LONGEST = 100

/**
 * A name for this watch: the job's id and the readable values of its matrix, e.g. `test
 * (ubuntu-latest, 20)` as `test-ubuntu-latest-20`. Where cleaning lost something, eight digits of a
 * hash keep `c` and `c++` apart: all artifacts of a workflow run share one space of names.
 */
export function buildName(jobId: string, matrixJson: string): string {
  const readable = [jobId === '' ? 'job' : jobId, ...readableValues(parseMatrix(matrixJson))].join(
    '-',
  )
  const clean = cleanName(readable)
  if (clean === readable) return clean
  return `${clean.slice(0, LONGEST - 9)}-${hashText(matrixJson).slice(0, 8)}`
}

/**
 * Letters, digits and `. _ -` only, at most 100, no `-` or `.` at the ends: it becomes part of file
 * names and of the artifact's name.
 */
export function cleanName(text: string): string {
  const clean = text
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-.]+/, '')
    .slice(0, LONGEST)
    .replace(/[-.]+$/, '')
  return clean === '' ? 'watch' : clean
}

function parseMatrix(json: string): unknown {
  try {
    return JSON.parse(json === '' ? 'null' : json)
  } catch {
    return null // not ours to complain about: the runner wrote it
  }
}

function readableValues(value: unknown): string[] {
  if (value === null || value === undefined) return []
  if (typeof value === 'object') return Object.values(value).flatMap(readableValues)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? [String(value)]
    : []
}
