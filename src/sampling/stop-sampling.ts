import { existsSync, watch, type FSWatcher } from 'node:fs'
import { join } from 'node:path'
import { askToStop, makeControl, noteAsking } from '../run-dir/control.ts'
import { readEnd, type SamplesAsked } from '../samples/read-end.ts'
import { giveReserveBack } from '../samples/reserve.ts'

/**
 * Tells the sampler to stop and waits until its last line is written, or `deadlineMs` is over, or
 * it turns out to be dead. Returns how it stood before it was told; null: nothing was ever started
 * here.
 */
export async function stopSampling(
  runDir: string,
  deadlineMs = 3000,
): Promise<SamplesAsked | null> {
  const samples = join(runDir, 'samples.ndjson')
  const stood = readEnd(samples)
  try {
    askToStop(runDir)
  } catch {
    giveReserveBack(runDir)
    try {
      // somebody may have deleted the directory while a sampler lives, which looks there
      if (existsSync(samples)) makeControl(runDir)
      askToStop(runDir)
    } catch {
      return stood === 'open' ? 'unasked' : null // no run is there
    }
  }
  noteAsking(runDir, stood)
  if (!existsSync(samples)) return stood
  const isOver = (): boolean => readEnd(samples) !== 'open'
  if (isOver()) return stood
  await new Promise<void>((resolve) => {
    const finish = (): void => {
      watcher?.close()
      clearInterval(aliveCheck)
      clearTimeout(deadline)
      resolve()
    }
    const watcher = watchFile(samples, () => {
      if (isOver()) finish()
    })
    // a sampler that is dead writes nothing, so its absence is looked for; 100 ms is what it has
    // for its last line
    const aliveCheck = setInterval(() => {
      if (isOver()) finish()
    }, 100)
    const deadline = setTimeout(finish, deadlineMs)
  })
  return stood
}

/** Null where no inotify is left: then the regular look is all. */
function watchFile(path: string, onChange: () => void): FSWatcher | null {
  try {
    return watch(path, onChange).on('error', () => undefined)
  } catch {
    return null
  }
}
