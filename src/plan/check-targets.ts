import { InputError } from '../settings/input-error.ts'

/**
 * Whoever names a pid means a process that is there. Asked when a watch begins, and not when it
 * reads its settings again: then one may have ended. Throws an InputError.
 */
export function checkTargets(pids: readonly number[], hasProcess: (pid: number) => boolean): void {
  const missing = pids.find((pid) => !hasProcess(pid))
  if (missing !== undefined)
    throw new InputError(
      '--pid',
      String(missing),
      'the id of a process that runs; `--process GLOB` takes also who comes later',
      'is no process here',
    )
}
