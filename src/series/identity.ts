import { untrusted, type Untrusted } from '../findings/untrusted.ts'
import type { ProcessSeries } from './series.ts'

/**
 * One process: its pid is used again. So may be its pid with its start time, which has 10 ms ticks
 * (docs/measurements.md#identity): the sampler, which holds on to the process itself, then saw an
 * end and a birth, and `again` counts them from 0.
 */
export function processId(pid: number, startTicks: number, again = 0): string {
  return `${pid}:${startTicks}${again === 0 ? '' : `#${again}`}`
}

type Named = Pick<ProcessSeries, 'name' | 'script'>

/**
 * What is one thing to the user over restarts, pools and runs: the same program and script (or main
 * class) in the same role: the command itself, a child of another program, or a worker of its own
 * kind. No pid, no port, no temporary path, and no version of an interpreter: the run after an
 * upgrade is compared with the one before.
 */
export function groupId(
  process: Named & Pick<ProcessSeries, 'isRoot'>,
  parent: Pick<ProcessSeries, 'name'> | undefined,
): string {
  const role = process.isRoot
    ? 'root'
    : parent === undefined
      ? 'member'
      : parent.name === process.name
        ? 'worker'
        : 'child'
  return `${groupName(process).replace(INTERPRETER_VERSION, '$1')}|${role}`
}

/** Program and script without what differs from run to run: `node server.js`, `bash #.sh`. */
export function groupName({ name, script }: Named): Untrusted {
  const words = script === '' ? [name] : [name, ...script.split(' ')]
  return untrusted`${words.map(stableWord).join(' ')}`
}

/** A longer name stands in the way of the number and the limit behind it. */
export const LONGEST_LABEL = 120

/** What people call a process: program and script without directories, `java -jar app.jar`. */
export function labelOf({ name, script }: Named): Untrusted {
  const short = script.split(' ').map(baseName).join(' ')
  return script === '' ? name : untrusted`${name} ${short}`
}

const baseName = (word: string): string => word.slice(word.lastIndexOf('/') + 1)

/** `python3.12`, `ruby3.2`, `php8.3`: the executable is named after its version. */
const INTERPRETER_VERSION = /^(python|pypy|ruby|php|perl|lua|node|nodejs|java|dotnet)[\d.]+(?= |$)/

const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi
/** a digest or a part of one: eight and more hexadecimal digits that are no word */
const HEX = /(?<![0-9a-z])(?=[a-f]*\d)[0-9a-f]{8,}(?![0-9a-z])/gi
/** mktemp(1), mkdtemp(3), Python's tempfile: `tmp.Xa3kd93Ls0`, `tmpx8s7d_6f` */
const TEMP_NAME = /(?<![0-9a-z])tmp(?:[._-][0-9a-z_]{6,12}|[0-9a-z_]{8})(?![0-9a-z])/gi
const PORT = /:\d{1,5}(?!\d)/g
const LONG_NUMBER = /\d{3,}/g

const TEMP_DIRECTORY = /^\/(?:tmp|var\/tmp|dev\/shm|run\/user\/\d+)\/|\/_temp\//

/** The base name of a word, with `#` for what chance or the machine chose. */
function stableWord(word: string): string {
  const base = baseName(word)
  const stable = base
    .replace(UUID, '#')
    .replace(HEX, '#')
    .replace(TEMP_NAME, '#')
    .replace(PORT, ':#')
    .replace(LONG_NUMBER, '#')
  return TEMP_DIRECTORY.test(word)
    ? stable.replace(/[0-9A-Za-z]{6,}/g, (part) => (looksRandom(part) ? '#' : part))
    : stable
}

/**
 * The Xs of mktemp: letters and digits mixed, or both cases inside. `server2` is a name that
 * somebody gave.
 */
function looksRandom(part: string): boolean {
  return /\d[a-z]/i.test(part) || /[a-z][A-Z].*[a-z][A-Z]|[A-Z]{2}[a-z].*[A-Z]/.test(part)
}
