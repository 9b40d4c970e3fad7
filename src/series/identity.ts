import type { Untrusted } from '../report/untrusted.ts'
import type { ProcessSeries } from './series.ts'

/**
 * One process: its pid is used again. So may be its pid with its start time, which has 10 ms ticks (FAULTS section 3): the sampler, which
 * holds on to the process itself, then saw an end and a birth, and `again` counts them from 0.
 */
export function processId(pid: number, startTicks: number, again = 0): string {
  return `${String(pid)}:${String(startTicks)}${again === 0 ? '' : `#${String(again)}`}`
}

type Named = Pick<ProcessSeries, 'name' | 'script'>

/**
 * What is one thing to the user over restarts and pools: the same program and script (or main class) in the same role: the command
 * itself, a child of another program, or a worker of its own kind. No pid, no port, no temporary path.
 */
export function groupId(process: Named & Pick<ProcessSeries, 'isRoot'>, parent: Pick<ProcessSeries, 'name'> | undefined): string {
  const role = process.isRoot ? 'root' : parent === undefined ? 'member' : parent.name === process.name ? 'worker' : 'child'
  return `${groupName(process)}|${role}`
}

/** Program and script without what differs from run to run (directories, long numbers): `node server.js`. */
export function groupName(process: Named): Untrusted {
  return labelOf(process).replace(/\d{3,}/g, '#') as Untrusted
}

/** A longer name stands in the way of the number and the limit behind it. */
export const LONGEST_LABEL = 120

/** What people call a process: program and script without directories, `java -jar app.jar`. */
export function labelOf({ name, script }: Named): Untrusted {
  const short = script.split(' ').map(word => word.slice(word.lastIndexOf('/') + 1)).join(' ')
  return (script === '' ? name : `${name} ${short}`) as Untrusted
}
