import { formatBytes } from '../units/size.ts'

/** "+38 MiB", "0 B": what is gained in a minute, as it stands below a head that says so. */
export function formatGrowth(bytesPerMinute: number): string {
  return `${bytesPerMinute > 0 ? '+' : ''}${formatBytes(bytesPerMinute)}`
}
