import { readLines } from '../read-lines.ts'
import { isLoopbackAddress, parseTcpEnd, parseTcpEntry, readTcpTables } from './tcp-table.ts'

/** A socket that waits for connections. */
export interface ListeningSocket {
  /** of TCP; 0: a Unix socket */
  readonly port: number
  /** it can be reached from this machine only */
  readonly isLocal: boolean
  /** of a Unix socket, `@` before an abstract one; '' where it has none */
  readonly path: string
}

/** enum of include/net/tcp_states.h, in hexadecimal as the table has it */
const TCP_LISTEN = '0A'
/** include/uapi/linux/net.h: __SO_ACCEPTCON */
const ACCEPTS_CONNECTIONS = 1 << 16

/**
 * By inode: what listens in the network namespace of a process (proc_pid_net(5)). Those of TCP
 * stand first in their tables, so the thousands that are connected are not read.
 */
export function readListeningSockets(
  proc: string,
  pid: number,
): ReadonlyMap<number, ListeningSocket> {
  const found = new Map<number, ListeningSocket>()
  readTcpTables(proc, pid, (line) => {
    const entry = parseTcpLine(line)
    if (entry?.isListening === true) found.set(entry.inode, entry.socket)
    return entry?.isListening !== false
  })
  readLines(`${proc}/${pid}/net/unix`, (line) => {
    const entry = parseUnixLine(line)
    if (entry !== null) found.set(entry.inode, entry.socket)
    return true
  })
  return found
}

/** Null for the heading. */
export function parseTcpLine(line: string): {
  readonly inode: number
  readonly socket: ListeningSocket
  readonly isListening: boolean
} | null {
  const { local, state, inode } = parseTcpEntry(line)
  const end = parseTcpEnd(local)
  if (end === null || inode < 0) return null
  return {
    inode,
    socket: { port: end.port, isLocal: isLoopbackAddress(end.address), path: '' },
    isListening: state === TCP_LISTEN,
  }
}

/** `ffff8881: 00000002 00000000 00010000 0001 01 12345 /run/a.sock`; null: it does not listen. */
export function parseUnixLine(
  line: string,
): { readonly inode: number; readonly socket: ListeningSocket } | null {
  const match = /^\S+: \S+ \S+ ([0-9A-Fa-f]{8}) \S+ \S+ +(\d+)(?: (.*))?$/.exec(line)
  if (match === null || (Number.parseInt(match[1] ?? '', 16) & ACCEPTS_CONNECTIONS) === 0)
    return null
  return { inode: Number(match[2]), socket: { port: 0, isLocal: true, path: match[3] ?? '' } }
}
