import { readFileSync } from 'node:fs'

/**
 * Whether this very process is there and no zombie: its pid may have been given to somebody else
 * (proc(5), fields 3 and 22).
 */
export function isAlive(
  { pid, startTicks }: { readonly pid: number; readonly startTicks: number },
  proc = '/proc',
): boolean {
  try {
    const stat = readFileSync(`${proc}/${pid}/stat`, 'latin1')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] !== 'Z' && fields[0] !== 'X' && Number(fields[19]) === startTicks
  } catch {
    return false
  }
}
