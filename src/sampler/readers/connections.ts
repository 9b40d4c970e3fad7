import { readLines } from '../read-lines.ts'

/** One end of a connection of TCP, as its process sees it. */
export interface Connection {
  readonly inode: number
  /** of the other end: `127.0.0.1`, `::1`; other addresses of version 6 as the table has them */
  readonly address: string
  readonly port: number
}

/** enum of include/net/tcp_states.h: established, and closed by the other end only */
const OPEN_STATES: readonly string[] = ['01', '08']

/** What is connected in the network namespace of a process (proc_pid_net(5)). */
export function readConnections(proc: string, pid: number): Connection[] {
  const found: Connection[] = []
  for (const table of ['tcp', 'tcp6'])
    readLines(`${proc}/${pid}/net/${table}`, (line) => {
      const connection = parseConnection(line)
      if (connection !== null) found.push(connection)
      return true
    })
  return found
}

/** `4: 0100007F:A9F1 0100007F:1F90 01 ... 12345 ...`; null: it is not connected. */
export function parseConnection(line: string): Connection | null {
  const [, , remote = '', state = '', , , , , , inode = ''] = line.trim().split(/\s+/)
  const [address = '', port = ''] = remote.split(':')
  if (!OPEN_STATES.includes(state) || !/^[0-9A-F]{4}$/.test(port) || !/^[1-9]\d*$/.test(inode))
    return null
  return { inode: Number(inode), address: formatAddress(address), port: Number.parseInt(port, 16) }
}

/** Words of 32 bits in the byte order of a little-endian machine: 127.0.0.1 is 0100007F. */
function formatAddress(hex: string): string {
  const mapped = /^(?:0{16}FFFF0000)?([0-9A-F]{8})$/.exec(hex)?.[1]
  if (mapped === undefined) return /^0{24}01000000$/.test(hex) ? '::1' : hex
  return [6, 4, 2, 0].map((at) => Number.parseInt(mapped.slice(at, at + 2), 16)).join('.')
}
