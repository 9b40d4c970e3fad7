import { readLines } from '../read-lines.ts'

/** A line of a table of TCP, its ends as `parseTcpEnd` reads them. */
export interface TcpEntry {
  readonly local: string
  readonly remote: string
  /** enum of include/net/tcp_states.h, in hexadecimal */
  readonly state: string
  /** 0: it is nobody's any more; -1: not told, as in the heading */
  readonly inode: number
}

/**
 * Calls `visit` for each line of the tables of TCP in the network namespace of a process
 * (proc_pid_net(5)), in each of both until it says no.
 */
export function readTcpTables(proc: string, pid: number, visit: (line: string) => boolean): void {
  for (const table of ['tcp', 'tcp6']) readLines(`${proc}/${pid}/net/${table}`, visit)
}

/** `4: 0100007F:A9F1 0100007F:1F90 01 00000000:00000000 00:00000000 00000000 1000 0 12345 ...` */
export function parseTcpEntry(line: string): TcpEntry {
  const [, local = '', remote = '', state = '', , , , , , inode = ''] = line.trim().split(/\s+/)
  return { local, remote, state, inode: /^\d+$/.test(inode) ? Number(inode) : -1 }
}

/**
 * `0100007F:1F90`: 127.0.0.1, port 8080. Of version 6 `::1` and what is mapped from version 4;
 * other addresses as the table has them. Null where it is no end.
 */
export function parseTcpEnd(
  text: string,
): { readonly address: string; readonly port: number } | null {
  const [address = '', port = ''] = text.split(':')
  return /^[0-9A-F]{4}$/.test(port)
    ? { address: formatAddress(address), port: Number.parseInt(port, 16) }
    : null
}

/** Of an address as `parseTcpEnd` has it. */
export function isLoopbackAddress(address: string): boolean {
  return address.startsWith('127.') || address === '::1'
}

/** Words of 32 bits in the byte order of a little-endian machine: 127.0.0.1 is 0100007F. */
function formatAddress(hex: string): string {
  const mapped = /^(?:0{16}FFFF0000)?([0-9A-F]{8})$/.exec(hex)?.[1]
  if (mapped === undefined) return /^0{24}01000000$/.test(hex) ? '::1' : hex
  return [6, 4, 2, 0].map((at) => Number.parseInt(mapped.slice(at, at + 2), 16)).join('.')
}
