import { readdirSync } from 'node:fs'
import { openFile } from './open-file.ts'
import { closeStatm, readStatm } from './readers/statm.ts'

/**
 * A process whose first thread ended while others live is a zombie with a statm of zeros, but its
 * memory is all there: any of its live threads tells it (docs/measurements.md#zombie-leaders).
 * Leaves the values where readStatm does.
 */
export function readThreadStatm(proc: string, pid: number): boolean {
  let threads: string[]
  try {
    threads = readdirSync(`${proc}/${pid}/task`)
  } catch {
    return false
  }
  return threads
    .filter((thread) => thread !== String(pid))
    .some((thread) => {
      const file = openFile(`${proc}/${pid}/task/${thread}/statm`)
      const isRead = file >= 0 && readStatm(file) === 'read'
      closeStatm(file)
      return isRead
    })
}
