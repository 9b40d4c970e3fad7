import { statSync } from 'node:fs'

/**
 * Why a path of the runner's cannot be written, and what to do: a job container whose user is not
 * the one that the runner made its files for, mostly.
 */
export function explainUnwritable(path: string, error: unknown): string {
  const { code = 'unknown' } = error as NodeJS.ErrnoException
  const ours = process.geteuid?.() ?? -1
  const owner = readOwner(path)
  if (owner === null || owner === ours || ours === 0) return `${path} cannot be written (${code})`
  return (
    `${path} belongs to uid ${owner}, and this step runs as uid ${ours} ` +
    `(${code}; remedy: \`options: --user ${owner}\` of the container)`
  )
}

function readOwner(path: string): number | null {
  try {
    return statSync(path).uid
  } catch {
    return null
  }
}
