/**
 * `oom_kill 3` of `/proc/vmstat`: kills since boot, anywhere on the machine; -1 where the kernel
 * does not say (before 4.13).
 */
export function parseOomKills(text: string): number {
  const match = /^oom_kill (\d+)$/m.exec(text)
  return match === null ? -1 : Number(match[1])
}
