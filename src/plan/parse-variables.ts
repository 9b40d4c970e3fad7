import { parsePercent } from '../units/percent.ts'
import { InputError } from '../settings/input-error.ts'
import type { Layer } from './merge-settings.ts'
import { nearest } from './nearest.ts'
import type { Option } from '../settings/option.ts'
import {
  ASKER_VARIABLE,
  HEAPS_VARIABLE,
  MARKS_VARIABLE,
  VARIABLE_PREFIX,
  variableOf,
} from '../settings/variable-of.ts'

const NO_SETTINGS = [MARKS_VARIABLE, ASKER_VARIABLE, HEAPS_VARIABLE]

/**
 * The settings in MEMORY_LEAK_DETECTOR_<INPUT>; an empty variable is none. `thresholdVariable` is
 * the THRESHOLD of the bash tool, a bare percent, which stands for MEMORY_LEAK_DETECTOR_THRESHOLD
 * where that is not set. A name of that kind that is no setting is a warning: it may be of another
 * version.
 */
export function parseVariables(
  variables: ReadonlyMap<string, string>,
  options: readonly Option<unknown>[],
  thresholdVariable: string,
): { layer: Layer; warnings: string[] } {
  const names = new Map(options.filter(isSettable).map(({ name }) => [variableOf(name), name]))
  const layer = new Map<string, { text: string; origin: { from: 'environment'; label: string } }>()
  const warnings: string[] = []
  if (
    thresholdVariable.trim() !== '' &&
    (variables.get(variableOf('threshold')) ?? '').trim() === ''
  )
    layer.set('threshold', {
      text: checkPercent(thresholdVariable),
      origin: { from: 'environment', label: 'THRESHOLD' },
    })
  for (const [variable, text] of variables) {
    const name = names.get(variable)
    if (name !== undefined && text.trim() !== '')
      layer.set(name, { text, origin: { from: 'environment', label: variable } })
    if (name === undefined && !NO_SETTINGS.includes(variable))
      warnings.push(describeUnknown(variable, [...names.keys()]))
  }
  return { layer, warnings }
}

/** The token comes by its input alone, whose default is the job's own. */
function isSettable({ group, expression }: Option<unknown>): boolean {
  return group !== 'internal' && expression === undefined
}

/** Without the prefix, which is longer than what differs. */
function describeUnknown(variable: string, known: readonly string[]): string {
  const near = nearest(
    variable.slice(VARIABLE_PREFIX.length),
    known.map((name) => name.slice(VARIABLE_PREFIX.length)),
  )
  return `${variable} is no setting${near === '' ? '' : ` (did you mean ${VARIABLE_PREFIX}${near}?)`}: it was left alone.`
}

function checkPercent(text: string): string {
  try {
    parsePercent(text)
    return text
  } catch (error) {
    throw new InputError(
      'THRESHOLD',
      text,
      'a number of percent such as `30` or `0.5`',
      error instanceof Error ? error.message : String(error),
    )
  }
}
