/**
 * Where the kernel's trees are mounted, os-release(5) lies, and Kubernetes keeps the logs of pods;
 * a test gives a fixture tree.
 */
export interface Roots {
  readonly proc: string
  readonly cgroup: string
  readonly osRelease?: string
  readonly logs?: string
}

export const realRoots: Roots = {
  proc: '/proc',
  cgroup: '/sys/fs/cgroup',
  osRelease: '/etc/os-release',
  logs: '/var/log',
}
