import { rmSync } from 'node:fs'
import { join } from 'node:path'

/** What a sampler holds back on disk, so that its end has room when the disk is full. */
export const reserveOf = (samples: string): string => `${samples}.reserve`

/** Gives the room and the inode of it to whoever stops and judges a run. */
export function giveReserveBack(runDir: string): void {
  try {
    rmSync(reserveOf(join(runDir, 'samples.ndjson')), { force: true })
  } catch {
    return // nobody may write here: then nothing else is written either
  }
}
