import type { ContainerNames } from '../globs/container-globs.ts'
import type { ContainerSeries, ProcessSeries } from '../series/series.ts'

/**
 * What a glob of `threshold` or `ignore` may match of a process: its name, its command line as far
 * as it is stored, and what the report calls it.
 */
export function namesOf({
  name,
  command,
  label,
}: Pick<ProcessSeries, 'name' | 'command' | 'label'>): string[] {
  return [name, command, label]
}

/** What a glob `container:...` may match. */
export function namesOfContainer({
  containerId,
  name,
  project,
  service,
  namespace,
  pod,
}: ContainerSeries): ContainerNames {
  return { id: containerId, name, project, service, namespace, pod }
}
