import type { ProcessSeries } from '../series/series.ts'

/** What a glob of `threshold` or `ignore` may match of a process: its name, its command line as far as it is stored, and what the report calls it. */
export function namesOf({ name, command, label }: Pick<ProcessSeries, 'name' | 'command' | 'label'>): string[] {
  return [name, command, label]
}
