import { existsSync, readdirSync } from 'node:fs'
import { constants } from 'node:os'
import { openFile } from './open-file.ts'
import type { Tracked } from './tracked-processes.ts'
import { readStat } from '../proc/read-stat.ts'
import { isEnded, type Stat } from '../proc/stat.ts'
import { closeStatm, readStatm, type StatmAnswer } from './readers/statm.ts'

const SIGKILL = constants.signals.SIGKILL

/**
 * Reads what a process holds and leaves the values where `readStatm` does. `zombie`: ended, still
 * listed. `gone`: its pid is free, or somebody else's. `unread`: not this time.
 */
export function readMemory(process: Tracked, proc: string): 'read' | 'unread' | 'zombie' | 'gone' {
  const answer = process.file < 0 ? readUncached(process, proc) : readStatm(process.file)
  return answer === 'read' || answer === 'gone' ? answer : explain(process, proc)
}

/**
 * No descriptor was left for it: four times dearer, since a path does not stay with its process and
 * has to be checked.
 */
function readUncached(process: Tracked, proc: string): StatmAnswer {
  const stat = readStat(proc, process.pid)
  if (stat !== null && isSomebodyElse(process, stat)) return 'gone'
  process.cpuTicks = stat?.cpuTicks ?? process.cpuTicks
  const file = openFile(`${proc}/${process.pid}/statm`)
  if (file < 0) return 'failed'
  const answer = readStatm(file)
  closeStatm(file)
  return answer
}

/**
 * Start times have 10 ms ticks, so a pid that is used again may have the same
 * (docs/measurements.md#identity); CPU time never falls.
 */
function isSomebodyElse(process: Tracked, stat: Stat): boolean {
  return stat.startTicks !== process.startTicks || stat.cpuTicks < process.cpuTicks
}

function explain(process: Tracked, proc: string): 'read' | 'unread' | 'zombie' | 'gone' {
  const { pid, startTicks } = process
  const stat = readStat(proc, pid)
  if (stat === null) return existsSync(`${proc}/${pid}`) ? 'unread' : 'gone'
  if (stat.startTicks !== startTicks) return 'gone'
  process.isKilled ||= stat.endedBy === SIGKILL
  if (!isEnded(stat) && stat.state !== 'Z') return 'unread'
  if (!isEnded(stat)) return readThreadStatm(proc, pid) ? 'read' : 'unread'
  return 'zombie'
}

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
