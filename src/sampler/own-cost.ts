/** What the sampler itself took so far: its CPU time, and what it holds now. */
export function readOwnCost(): { cpuMs: number; rssKiB: number } {
  const { user, system } = process.cpuUsage()
  return {
    cpuMs: Math.round((user + system) / 1000),
    rssKiB: Math.round(process.memoryUsage.rss() / 1024),
  }
}
