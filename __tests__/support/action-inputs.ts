import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

export interface Action {
  readonly inputs?: Readonly<Record<string, { readonly default?: string }>>
  readonly runs: { readonly main: string; readonly post: string }
}

export function readAction(root: string): Action {
  return parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action
}

/** What expressions in defaults can be about. */
export interface Contexts {
  readonly matrix: object | null
  readonly jobTotal: number
  readonly token: string
}

/**
 * The environment in which the runner hands over inputs: those of `with:`, else the defaults of
 * action.yml with their expressions worked out.
 */
export function buildInputEnvironment(
  { inputs = {} }: Action,
  given: Readonly<Record<string, string>>,
  contexts: Contexts,
): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !(name in inputs))
  // the runner only warns; in a test it is a slip
  if (unknown.length > 0) throw new Error(`Unexpected input(s) '${unknown.join("', '")}'`)
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { default: byDefault = '' }]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      given[name] ?? expand(byDefault, contexts),
    ]),
  )
}

function expand(text: string, { matrix, jobTotal, token }: Contexts): string {
  return text
    .replace('${{ toJSON(matrix) }}', JSON.stringify(matrix, null, 2))
    .replace('${{ strategy.job-total }}', String(jobTotal))
    .replace('${{ github.token }}', token)
}
