/** CPU time that the sampler itself took so far, ms. */
export function readCpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** What the sampler itself took so far: its CPU time, and what it holds now. */
export function readOwnCost(): { cpuMs: number; rssKiB: number } {
  return {
    cpuMs: Math.round(readCpuMs()),
    rssKiB: Math.round(process.memoryUsage.rss() / 1024),
  }
}
