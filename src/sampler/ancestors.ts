import { readStat } from '../proc/read-stat.ts'

/**
 * A process and its parents up to the top, nearest first; stops at a loop or at 64 (a PPID loop can
 * be seen while the kernel reparents).
 */
export function listAncestors(proc: string, pid: number): { pid: number; comm: string }[] {
  const chain: { pid: number; comm: string }[] = []
  for (let at = pid; at > 0 && chain.length < 64 && !chain.some((link) => link.pid === at);) {
    const stat = readStat(proc, at)
    if (stat === null) break
    chain.push({ pid: at, comm: stat.comm })
    at = stat.ppid
  }
  return chain
}

/**
 * pid of the nearest ancestor that is the runner's worker, 0 where none is visible (container jobs,
 * other runners).
 */
export function findRunnerWorker(chain: readonly { pid: number; comm: string }[]): number {
  return chain.find((link) => link.comm === 'Runner.Worker')?.pid ?? 0
}
