import { existsSync, lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { canWriteBelow } from './can-write-below.ts'
import { explainUnwritable } from './explain-unwritable.ts'

/**
 * The runner's temporary directory, or one of our own in the machine's where that is not ours to
 * write; `notice` says so, else it is ''. The same in each step of a user, so that `check` finds
 * what `start` began.
 */
export function chooseTempDirectory(
  runnerTemp: string,
  machineTemp = tmpdir(),
): { readonly directory: string; readonly notice: string } {
  const directory = resolve(runnerTemp === '' ? machineTemp : runnerTemp)
  if (!existsSync(directory) || canWriteBelow(directory)) return { directory, notice: '' }
  const own = join(machineTemp, `memory-leak-detector-${process.geteuid?.() ?? 0}`)
  if (!isOwn(own)) return { directory, notice: '' }
  const why = explainUnwritable(directory, { code: 'EACCES' })
  return { directory: own, notice: `RUNNER_TEMP: ${why}: ${own} is used instead` }
}

/** Made, or there and nobody else's: others may write to the machine's directory as well. */
function isOwn(path: string): boolean {
  try {
    mkdirSync(path, { mode: 0o700 })
    return true
  } catch {
    const stats = lstatSync(path, { throwIfNoEntry: false })
    return stats?.isDirectory() === true && stats.uid === process.geteuid?.()
  }
}
