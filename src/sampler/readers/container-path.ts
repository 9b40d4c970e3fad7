import type { Container } from '../../samples/record.ts'

/** A container as the path of a cgroup tells it. */
export interface ContainerPlace {
  /** whole */
  readonly id: string
  readonly runtime: Container['runtime']
  /** the container's own group: processes may stand in groups below it */
  readonly group: string
  /** in Kubernetes; `uid` is '' where only the class of the pod is told */
  readonly pod: { readonly uid: string; readonly qos: NonNullable<Container['qos']> } | null
}

// the engine's word is before the id or in front of all; `libpod-conmon-<id>` and
// `crio-conmon-<id>` are monitors, which stand outside
const CONTAINER =
  /(?<!conmon)([/:-])([0-9a-f]{64})(?:\.scope)?(?=\/|$)|\/buildkit\/([0-9a-z]{25})(?=\/|$)/g
const SHORT_ID = 12
const ENGINES: readonly (readonly [RegExp, Container['runtime']])[] = [
  [/cri-containerd[:-]$|nerdctl-$/, 'containerd'],
  [/libpod-$/, 'podman'],
  [/crio-$/, 'cri-o'],
  [/docker[/-]$/, 'docker'],
  [/\/buildkit\/$/, 'buildkit'],
]
// kubelet's drivers: /kubepods/burstable/pod<uid>/<id>, and by systemd with _ for - in the uid;
// static pods have a hash of 32 digits
const POD_UID = /pod([0-9a-f]{8}(?:[-_][0-9a-f]{4}){3}[-_][0-9a-f]{12}|[0-9a-f]{32})(?=[/.:]|$)/g

/**
 * The container in a cgroup path, the innermost of nested ones; null where there is none. Docker,
 * containerd, Podman, CRI-O and others name the group after 64 hex digits. BuildKit, which runs the
 * steps of `docker build`, has ids of its own.
 */
export function parseContainer(path: string): ContainerPlace | null {
  const match = [...path.matchAll(CONTAINER)].at(-1)
  if (match === undefined) return null
  const id = idIn(match)
  const before = path.slice(0, path.indexOf(id, match.index))
  return {
    id,
    runtime: ENGINES.find(([pattern]) => pattern.test(before))?.[1] ?? '',
    group: path.slice(0, match.index + match[0].length),
    pod: parsePod(before),
  }
}

/** Whole ids of a container and of those that it runs in, the outermost first. */
export function listContainerIds(path: string): string[] {
  return [...path.matchAll(CONTAINER)].map(idIn)
}

/** As `docker ps` has it, and records. */
export function shortId(id: string): string {
  return id.slice(0, SHORT_ID)
}

function idIn(match: RegExpMatchArray): string {
  return match[2] ?? match[3] ?? ''
}

function parsePod(path: string): ContainerPlace['pod'] {
  const uid = [...path.matchAll(POD_UID)].at(-1)?.[1]?.replaceAll('_', '-') ?? ''
  if (uid === '' && !path.includes('kubepods')) return null
  // a pod of class Guaranteed has no group of its class
  return {
    uid,
    qos: path.includes('besteffort')
      ? 'BestEffort'
      : path.includes('burstable')
        ? 'Burstable'
        : 'Guaranteed',
  }
}
