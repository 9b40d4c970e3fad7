import { VARIABLE_PREFIX } from '../settings/variable-of.ts'

/** The variables that may be settings of ours, by their whole names. */
export function readVariables(env: NodeJS.ProcessEnv = process.env): Map<string, string> {
  return new Map(
    Object.entries(env).flatMap(([name, value]) =>
      name.startsWith(VARIABLE_PREFIX) && value !== undefined ? [[name, value]] : [],
    ),
  )
}
