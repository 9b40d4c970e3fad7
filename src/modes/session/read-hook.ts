import { onFinding } from '../../plan/options/verdict-options.ts'
import { parseVariables } from '../../plan/parse-variables.ts'
import { readInputs } from '../../runner/read-inputs.ts'
import { readVariables } from '../../runner/read-variables.ts'

/**
 * The command of `on-finding`, which no file keeps, for a step that judges what another one
 * started: its own input, or the environment. '' where there is none.
 */
export function readHook(): string {
  const given = (readInputs([onFinding.name]).get(onFinding.name) ?? '').trim()
  const { layer } = parseVariables(readVariables(), [onFinding], '')
  return given === '' ? (layer.get(onFinding.name)?.text.trim() ?? '') : given
}
