import type { Untrusted } from '../report/untrusted.ts'
import type { ProcessSeries } from './series.ts'

/** One process: its pid is used again, its pid with its start time practically not (10 ms ticks, FAULTS section 3). */
export function processId(pid: number, startTicks: number): string {
  return `${String(pid)}:${String(startTicks)}`
}

/**
 * What is one thing to the user over restarts and pools: the same program and script (or main class) in the same role: the command
 * itself, a child of another program, or a worker of its own kind. No pid, no port, no temporary path.
 */
export function groupId(process: Pick<ProcessSeries, 'name' | 'command' | 'isRoot'>, parent: Pick<ProcessSeries, 'name'> | undefined): string {
  const role = process.isRoot ? 'root' : parent === undefined ? 'member' : parent.name === process.name ? 'worker' : 'child'
  return `${groupName(process)}|${role}`
}

/** Program and script without what differs from run to run (directories, long numbers): `node server.js`. */
export function groupName(process: Pick<ProcessSeries, 'name' | 'command'>): Untrusted {
  return labelOf(process).replace(/\d{3,}/g, '#') as Untrusted
}

/** What people call a process: program and script without directories, `java -jar app.jar`. */
export function labelOf({ name, command }: Pick<ProcessSeries, 'name' | 'command'>): Untrusted {
  const script = command.split(' ').slice(1, 3).map(word => word.slice(word.lastIndexOf('/') + 1)).join(' ')
  return (script === '' ? name : `${name} ${script}`) as Untrusted
}
