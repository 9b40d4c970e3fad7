import type { ContainerNames } from '../globs/container-globs.ts'

/** What is known of a process by which it may be named. */
export interface ProcessNames {
  readonly name: string
  readonly command: string
  readonly label: string
}

/**
 * What a glob of `threshold` or `ignore` may match of a process: its name, its command line as far
 * as it is stored, and what the report calls it.
 */
export function namesOf({ name, command, label }: ProcessNames): string[] {
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
}: Required<Omit<ContainerNames, 'id'>> & { readonly containerId: string }): ContainerNames {
  return { id: containerId, name, project, service, namespace, pod }
}
