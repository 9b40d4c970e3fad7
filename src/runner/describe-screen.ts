import type { WriteStream } from 'node:tty'
import type { Screen } from './runner.ts'

/** Of a terminal that does not know its size, the usual one. */
const USUAL_COLUMNS = 80

/**
 * A person's terminal, or null: CI may give its steps one (act does), but nobody watches it.
 * NO_COLOR as https://no-color.org has it: any value but an empty one.
 */
export function describeScreen(
  { isTTY, columns }: Pick<WriteStream, 'isTTY' | 'columns'>,
  env: NodeJS.ProcessEnv,
): Screen | null {
  if (
    !isTTY ||
    (env['CI'] ?? '') !== '' ||
    (env['GITHUB_ACTIONS'] ?? '') !== '' ||
    env['TERM'] === 'dumb'
  )
    return null
  return {
    columns: columns > 0 ? columns : USUAL_COLUMNS,
    hasColours: (env['NO_COLOR'] ?? '') === '',
  }
}
