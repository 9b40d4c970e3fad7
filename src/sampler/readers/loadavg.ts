/**
 * `0.20 0.18 0.12 1/80 11206`: the last pid given out in this PID namespace; 0 where it cannot be
 * told. Threads take pids too.
 */
export function parseLastPid(text: string): number {
  const pid = Number(text.slice(text.lastIndexOf(' ') + 1))
  return Number.isSafeInteger(pid) ? pid : 0
}
