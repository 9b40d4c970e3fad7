import { foreign } from '../findings/untrusted.ts'
import type { Guard } from '../samples/fullness.ts'
import type { GuardStep } from './series.ts'

/** A step of the guard, as its record has it. */
export function readGuardStep({
  t,
  act,
  i,
  heldKiB,
  where,
  path,
  usedKiB,
  sizeKiB,
  reason = '',
}: Guard): GuardStep {
  return {
    atMs: t,
    act,
    index: i,
    heldBytes: heldKiB * 1024,
    where,
    path,
    usedBytes: usedKiB * 1024,
    sizeBytes: sizeKiB * 1024,
    reason: foreign(reason),
  }
}
