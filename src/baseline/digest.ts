import { createHash } from 'node:crypto'
import type { Baseline } from './baseline.ts'

/**
 * SHA-256 of a baseline without its digest, as 64 hexadecimal digits. White space does not count.
 */
export function digestOf(baseline: Omit<Baseline, 'digest'>): string {
  return createHash('sha256')
    .update(JSON.stringify({ ...baseline, digest: undefined }))
    .digest('hex')
}
