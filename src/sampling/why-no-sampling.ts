import { readFileSync } from 'node:fs'

/** Why nothing can be sampled here, or '' where it can. */
export function whyNoSampling(
  platform: NodeJS.Platform = process.platform,
  statm = '/proc/self/statm',
): string {
  if (platform !== 'linux')
    return `memory is read from /proc, which ${platform} does not have; add \`if: runner.os == 'Linux'\` to this step`
  try {
    readFileSync(statm)
    return ''
  } catch {
    return "/proc cannot be read here; give this step a machine with /proc (on other systems add `if: runner.os == 'Linux'`)"
  }
}
