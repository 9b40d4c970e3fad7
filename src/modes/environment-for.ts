import { allOptions } from '../plan/options.ts'
import { buildWorkloadEnvironment } from '../runner/workload-environment.ts'
import type { Runner } from '../runner/runner.ts'

/** The environment of a command that we start for the user. */
export function environmentFor({ context }: Runner): Readonly<Record<string, string | undefined>> {
  return buildWorkloadEnvironment(context.kind, allOptions().map(({ option }) => option.name))
}
