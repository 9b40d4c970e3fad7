import { readdirSync, readFileSync } from 'node:fs'

/**
 * Kills every process whose environment holds this RUNNER_TRACKING_ID, as JobExtension.cs of
 * actions/runner does after the last post step; returns their command lines.
 */
export function killTracked(trackingId: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((pid) => {
      try {
        if (
          !readFileSync(`/proc/${pid}/environ`, 'utf8')
            .split('\0')
            .includes(`RUNNER_TRACKING_ID=${trackingId}`)
        )
          return []
        const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
          .replaceAll('\0', ' ')
          .trim()
        process.kill(Number(pid), 'SIGKILL')
        return [commandLine]
      } catch {
        return [] // gone meanwhile, or not ours to see
      }
    })
}
