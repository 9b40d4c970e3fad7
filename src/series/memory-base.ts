import type { MemoryBase } from '../gates/gate.ts'
import type { HostFacts } from '../samples/record.ts'
import { formatBytes } from '../units/size.ts'

export const unknownBase: MemoryBase = { bytes: 0, source: 'MemTotal', path: '', label: 'unknown' }

/** What a percent may be of: the machine's memory, and the lower of it and the job's cgroup limit. */
export function decideBases({ memTotalKiB, cgroupLimitKiB, cgroupLimitPath }: HostFacts): { memTotal: MemoryBase; lower: MemoryBase } {
  const totalBytes = memTotalKiB * 1024
  const memTotal: MemoryBase = totalBytes > 0 ? { bytes: totalBytes, source: 'MemTotal', path: '', label: `${formatBytes(totalBytes)} RAM` } : unknownBase
  const limitBytes = (cgroupLimitKiB ?? 0) * 1024
  if (limitBytes <= 0 || (totalBytes > 0 && limitBytes >= totalBytes)) return { memTotal, lower: memTotal }
  return { memTotal, lower: { bytes: limitBytes, source: 'cgroup', path: cgroupLimitPath, label: `${formatBytes(limitBytes)} limit of cgroup ${cgroupLimitPath}` } }
}
