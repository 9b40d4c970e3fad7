const LONGEST = 100

/** A name for this watch: the job's id and the readable values of its matrix, e.g. `test (ubuntu-latest, 20)` as `test-ubuntu-latest-20`. */
export function buildName(jobId: string, matrixJson: string): string {
  const parts = [jobId === '' ? 'job' : jobId, ...readableValues(parseMatrix(matrixJson))]
  return cleanName(parts.join('-'))
}

/**
 * Letters, digits and `. _ -` only: it becomes part of file names and of the artifact's name, in which `" : < > | * ? \ /` and line
 * breaks are illegal (@actions/artifact) and spaces a nuisance.
 */
export function cleanName(text: string): string {
  const clean = text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '').slice(0, LONGEST)
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
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [String(value).slice(0, 40)] : []
}
