import { appendFileSync } from 'node:fs'
import { endLastLine } from './end-last-line.ts'

/**
 * Appends `name` with its value to one of a step's files (GITHUB_OUTPUT, GITHUB_STATE, GITHUB_ENV)
 * in the runner's multi-line form, as
 * @actions/core does; the delimiter is none of the value's own text, so that no value can end
 * itself. '' is no file: nobody would read it.
 */
export function appendStepFile(path: string, name: string, value: string): void {
  if (path === '') return
  let delimiter = 'ghadelimiter_'
  while (value.includes(delimiter)) delimiter += '_'
  endLastLine(path)
  appendFileSync(path, `${name}<<${delimiter}\n${value}\n${delimiter}\n`)
}

/**
 * The command that hides a value in all later lines of the job's log; each line of it by itself
 * (docs.github.com, workflow commands).
 */
export function formatAddMask(secret: string): string {
  return `::add-mask::${secret.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}`
}
