import { readFileSync } from 'node:fs'
import { constants } from 'node:os'

/** Has a process a handler of its own for the signal (SigCgt of proc_pid_status(5))? */
export function catches(pid: number | undefined, signal: NodeJS.Signals): boolean {
  const mask = /^SigCgt:\s*(\S+)$/mu.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1]
  return ((BigInt(`0x${mask ?? '0'}`) >> BigInt(constants.signals[signal] - 1)) & 1n) === 1n
}
