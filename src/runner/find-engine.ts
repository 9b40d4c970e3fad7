import { existsSync } from 'node:fs'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The socket of the container engine: DOCKER_HOST where that is one of this machine, else the first
 * that is there of Docker's and Podman's, of the system and of the user. '' where there is none; an
 * engine of another machine (tcp, ssh) knows nothing of the processes here.
 */
export function findEngineSocket(
  env: Environment,
  exists: (path: string) => boolean = existsSync,
): string {
  const host = env['DOCKER_HOST'] ?? ''
  if (host !== '') return /^unix:\/\/(\/.+)$/.exec(host)?.[1] ?? ''
  const own = env['XDG_RUNTIME_DIR'] ?? ''
  const places = [
    '/var/run/docker.sock',
    ...(own === '' ? [] : [`${own}/docker.sock`]),
    '/run/podman/podman.sock',
    ...(own === '' ? [] : [`${own}/podman/podman.sock`]),
  ]
  return places.find((path) => exists(path)) ?? ''
}

/**
 * Our pod in Kubernetes, where its manifest hands names to us by the downward API, under the names
 * that Kubernetes' own examples have.
 */
export function findOwnPod(
  env: Environment,
): { readonly name: string; readonly namespace: string; readonly uid: string } | undefined {
  const [name, namespace, uid] = [
    env['POD_NAME'] ?? '',
    env['POD_NAMESPACE'] ?? '',
    env['POD_UID'] ?? '',
  ]
  return name === '' || namespace === '' ? undefined : { name, namespace, uid }
}
