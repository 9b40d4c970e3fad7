import { untrusted, type MaybeUntrusted } from './untrusted.ts'
import type { Mode, Scope } from '../settings/plan.ts'
import type { LimitBase } from '../units/limit.ts'
import { formatBytes } from '../units/size.ts'

/** The memory that a percent is of. */
export interface MemoryBase extends LimitBase {
  /** of the cgroup */
  readonly path: MaybeUntrusted
  /** in words: "15.6 GiB RAM" or "512 MiB limit of /docker/abc" */
  readonly label: MaybeUntrusted
}

/** What a percent may be of. */
export interface Bases {
  /** the machine's memory */
  readonly memTotal: MemoryBase
  /** the lower of it and the limit of the sampler's (the job's) cgroup */
  readonly lower: MemoryBase
  /**
   * the lower of it and a limit that all recorded processes share: of the sampler's cgroup, or of
   * the one container that they are in
   */
  readonly shared: MemoryBase
}

export const unknownBase: MemoryBase = { bytes: 0, source: 'MemTotal', path: '', label: 'unknown' }

/** 0: the size of the machine's memory is unknown. */
export function machineBase(bytes: number): MemoryBase {
  return bytes > 0
    ? { bytes, source: 'MemTotal', path: '', label: `${formatBytes(bytes)} RAM` }
    : unknownBase
}

/** A limit that is no lower than the machine's memory, or 0, is none. */
export function lowerBase(
  memTotal: MemoryBase,
  limit: { readonly bytes: number; readonly path: MaybeUntrusted; readonly owner: MaybeUntrusted },
): MemoryBase {
  const { bytes, path, owner } = limit
  if (bytes <= 0 || (memTotal.bytes > 0 && bytes >= memTotal.bytes)) return memTotal
  return {
    bytes,
    source: 'cgroup',
    path,
    label: untrusted`${formatBytes(bytes)} limit of ${owner}`,
  }
}

/**
 * The one that holds: a scan speaks of the machine, as ps does; who is chosen by name may run
 * anywhere on it.
 */
export function chooseBase(
  { mode, scope }: { readonly mode: Mode; readonly scope: Scope },
  { memTotal, lower, shared }: Bases,
): MemoryBase {
  if (mode === 'scan') return memTotal
  return scope === 'targets' ? shared : lower
}
