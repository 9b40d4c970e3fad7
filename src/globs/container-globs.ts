import type { Glob } from './glob.ts'
import { matchesAny } from './match-glob.ts'

const PREFIX = 'container:'

/** What is known of a container by which it may be named. */
export interface ContainerNames {
  readonly id: string
  readonly name?: string
  readonly project?: string
  readonly service?: string
  readonly namespace?: string
  readonly pod?: string
}

/** `container:api` is for containers, all else for processes. */
export function isForContainers({ text }: Pick<Glob, 'text'>): boolean {
  return text.startsWith(PREFIX)
}

/**
 * Whether one of the globs is for containers and matches this one: by id, name, service or
 * project/service of compose, pod, namespace/pod, or all three.
 */
export function matchesContainer(
  globs: readonly Glob[],
  { id, name = '', project = '', service = '', namespace = '', pod = '' }: ContainerNames,
): boolean {
  const inPod =
    pod === ''
      ? []
      : [pod, `${namespace}/${pod}`, ...(name === '' ? [] : [`${namespace}/${pod}/${name}`])]
  const names = [
    id,
    name,
    service,
    project !== '' && service !== '' ? `${project}/${service}` : '',
    ...inPod,
  ].filter((text) => text !== '')
  return matchesAny(
    globs.filter(isForContainers),
    names.map((text) => PREFIX + text),
  )
}
