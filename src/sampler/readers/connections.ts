import { parseTcpEnd, parseTcpEntry, readTcpTables } from './tcp-table.ts'

/** One end of a connection of TCP, as its process sees it. */
export interface Connection {
  readonly inode: number
  /** of the other end, as `parseTcpEnd` has it */
  readonly address: string
  readonly port: number
}

/** enum of include/net/tcp_states.h: established, and closed by the other end only */
const OPEN_STATES: readonly string[] = ['01', '08']

/** What is connected in the network namespace of a process. */
export function readConnections(proc: string, pid: number): Connection[] {
  const found: Connection[] = []
  readTcpTables(proc, pid, (line) => {
    const connection = parseConnection(line)
    if (connection !== null) found.push(connection)
    return true
  })
  return found
}

/** Null: it is not connected. */
export function parseConnection(line: string): Connection | null {
  const { remote, state, inode } = parseTcpEntry(line)
  const end = OPEN_STATES.includes(state) && inode > 0 ? parseTcpEnd(remote) : null
  return end === null ? null : { inode, ...end }
}
