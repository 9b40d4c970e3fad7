/** What the names of our variables begin with. */
export const VARIABLE_PREFIX = 'MEMORY_LEAK_DETECTOR_'

/** The variable by which a setting of this name can be given. */
export function variableOf(name: string): string {
  return `${VARIABLE_PREFIX}${name.toUpperCase().replaceAll('-', '_')}`
}
