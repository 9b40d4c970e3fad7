import { untrusted, type Untrusted } from '../findings/untrusted.ts'

/** What nobody could see or click needs a name of ours. */
export function nameSeen(name: Untrusted): Untrusted {
  return name.trim() === '' ? untrusted`(no name)` : name
}
