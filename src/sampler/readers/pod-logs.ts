import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Container } from '../../samples/record.ts'

/** Who a container is in Kubernetes. */
export type PodNames = Pick<Container, 'name' | 'namespace' | 'pod' | 'podUid'>

/**
 * By the node's directories of logs: `containers/<pod>_<namespace>_<container>-<id>.log`, a link
 * for each container, and `pods/<namespace>_<pod>_<uid>/` (kubernetes.io, Logging Architecture).
 * Null where neither can be read or knows it. Names of Kubernetes have no underscore.
 */
export function readPodLogs(directory: string, id: string, uid: string): PodNames | null {
  const link = list(join(directory, 'containers')).find((name) => name.endsWith(`-${id}.log`))
  const [, pod = '', namespace = '', name = ''] =
    /^([^_]+)_([^_]+)_(.+)-[0-9a-f]{64}\.log$/.exec(link ?? '') ?? []
  if (pod !== '') return { name, namespace, pod, ...(uid === '' ? {} : { podUid: uid }) }
  const folder =
    uid === ''
      ? undefined
      : list(join(directory, 'pods')).find((entry) => entry.endsWith(`_${uid}`))
  const [, ofPod = '', called = ''] = /^([^_]+)_([^_]+)_/.exec(folder ?? '') ?? []
  return called === '' ? null : { namespace: ofPod, pod: called, podUid: uid }
}

function list(directory: string): string[] {
  try {
    return readdirSync(directory)
  } catch {
    return [] // no node of Kubernetes, or not for us to read
  }
}
