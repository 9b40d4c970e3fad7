import { lstatSync, readFileSync } from 'node:fs'
import { normalize } from 'node:path'
import type { ProcessIdentity } from '../proc/identity.ts'
import { readCredentials } from '../proc/read-credentials.ts'
import type { UnreadableHeap } from './heap-reader.ts'

/** Where a .NET runtime answers. */
export interface DotnetSocket {
  readonly path: string
  /** of the process, in its own namespace: the runtime names itself by it */
  readonly innerPid: number
}

/** sun_path of unix(7) has 108 bytes, with a NUL. */
const LONGEST_PATH_BYTES = 107
/** Its least stack is 8 MiB, a quarter of which its variables and arguments may have. */
const MOST_VARIABLES_BYTES = 8 * 2 ** 20
/** Numbers of the runtime's settings are hexadecimal. */
const DISABLED = /^(?:DOTNET|COMPlus)_EnableDiagnostics(?:_IPC)?=(?:0x)?0+$/

/**
 * The socket of the runtime in a process, `dotnet-diagnostic-PID-START-socket` where its TMPDIR is
 * (ds-rt of dotnet/runtime): START is that of /proc/PID/stat, so one that a process of the same pid
 * left behind is none. Null: it has none, or is another user's.
 */
export function findDotnetSocket(
  { pid, startTicks }: ProcessIdentity,
  proc: string,
): DotnetSocket | UnreadableHeap | null {
  const own = `${proc}/${pid}`
  const variables = readProc(`${own}/environ`)
  const found = readCredentials(pid, proc)
  if (variables === null || found === null) return null
  const { innerPid, uids } = found
  const words = variables.slice(0, MOST_VARIABLES_BYTES).split('\0')
  const directory = valueOf(words, 'TMPDIR') || '/tmp'
  if (!directory.startsWith('/')) return null
  const name = `dotnet-diagnostic-${innerPid}-${startTicks}-socket`
  // what is above a root is the root: nothing leads out of it by dots
  const path = `${own}/root${normalize(`${directory}/${name}`)}`
  if (!isSocketOf(path, uids[1] ?? -1)) return whyNot(words, own)
  return Buffer.byteLength(path) > LONGEST_PATH_BYTES
    ? { kind: 'refused', why: 'the path of the diagnostic socket of a .NET program is too long' }
    : { path, innerPid }
}

function readProc(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null // gone, or another user's
  }
}

/** The first of that name, as getenv(3) has it. */
function valueOf(words: readonly string[], name: string): string {
  return words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
}

/** Of the process's own user: anybody may make a file of that name in /tmp. */
function isSocketOf(path: string, uid: number): boolean {
  try {
    const found = lstatSync(path)
    return found.isSocket() && found.uid === uid
  } catch {
    return false
  }
}

function whyNot(words: readonly string[], own: string): UnreadableHeap | null {
  const disabled = words.find((word) => DISABLED.test(word))
  if (disabled === undefined || !(readProc(`${own}/maps`) ?? '').includes('/libcoreclr.so'))
    return null
  return { kind: 'refused', why: `a .NET program runs with ${disabled}` }
}
