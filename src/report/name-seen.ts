import type { Untrusted } from '../findings/untrusted.ts'

/** What nobody could see or click needs a name of ours. */
export function nameSeen(name: Untrusted): Untrusted {
  return name.trim() === '' ? ('(no name)' as Untrusted) : name
}
