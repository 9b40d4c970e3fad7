import { readLines } from '../read-lines.ts'

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
  for (const table of ['tcp', 'tcp6'])
    readLines(`${proc}/${pid}/net/${table}`, (line) => {
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

/**
 * `0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000 1000 0 12345 ...`: null
 * for the heading.
 */
export function parseTcpLine(line: string): {
  readonly inode: number
  readonly socket: ListeningSocket
  readonly isListening: boolean
} | null {
  const [, local = '', , state = '', , , , , , inode] = line.trim().split(/\s+/)
  const [address = '', port = ''] = local.split(':')
  if (!/^[0-9A-F]{4}$/.test(port) || !/^\d+$/.test(inode ?? '')) return null
  return {
    inode: Number(inode),
    socket: { port: Number.parseInt(port, 16), isLocal: isLoopback(address), path: '' },
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

/** Words of 32 bits in the byte order of a little-endian machine: 127.0.0.1 is 0100007F. */
function isLoopback(address: string): boolean {
  return /^(?:0{16}FFFF0000)?[0-9A-F]{6}7F$|^0{24}01000000$/.test(address)
}
