/** What the names of our variables begin with. */
export const VARIABLE_PREFIX = 'MEMORY_LEAK_DETECTOR_'

/** The variable by which a setting of this name can be given. */
export function variableOf(name: string): string {
  return `${VARIABLE_PREFIX}${name.toUpperCase().replaceAll('-', '_')}`
}

/** Set by ourselves for the command and for later steps: the file that `mark` writes to. */
export const MARKS_VARIABLE = `${VARIABLE_PREFIX}MARKS`
/** Set by ourselves for the command: what the hook in its Node.js programs does. */
export const HEAPS_VARIABLE = `${VARIABLE_PREFIX}HEAPS`
/**
 * Set by a standing watch for the `report` of its own, which answers it and tells nobody else.
 */
export const ASKER_VARIABLE = `${VARIABLE_PREFIX}ASKER`
