import { networkInterfaces } from 'node:os'
import { listDescriptors, parseSocket } from './descriptor-links.ts'
import { readConnections } from './readers/connections.ts'
import { isLoopbackAddress } from './readers/tcp-table.ts'

/** Of the processes of a job; a client of a database is among the first. */
const MOST_PROCESSES = 256

/** Where a container can be reached. */
export interface Reachable {
  /** its own, in its networks */
  readonly addresses: readonly string[]
  /** of this machine, that lead to it */
  readonly ports: readonly number[]
}

/**
 * Which of these a process is connected to, by their ids: by a port that leads to it, or by its own
 * address. Only sockets of these processes count: a stranger's may lead there as well.
 */
export function findConnected(
  proc: string,
  pids: readonly number[],
  targets: ReadonlyMap<string, Reachable>,
): Set<string> {
  const [first] = pids
  if (first === undefined) return new Set()
  const own = listOwnAddresses()
  const byInode = new Map<number, string>()
  for (const { inode, address, port } of readConnections(proc, first))
    for (const [id, { addresses, ports }] of targets)
      if (addresses.includes(address) || (ports.includes(port) && isHere(address, own)))
        byInode.set(inode, id)
  if (byInode.size === 0) return new Set()
  return new Set(
    pids
      .slice(0, MOST_PROCESSES)
      .flatMap((pid) =>
        listDescriptors(`${proc}/${pid}/fd`).flatMap(
          (path) => byInode.get(parseSocket(path)) ?? [],
        ),
      ),
  )
}

function isHere(address: string, own: ReadonlySet<string>): boolean {
  return isLoopbackAddress(address) || own.has(address)
}

function listOwnAddresses(): Set<string> {
  return new Set(
    Object.values(networkInterfaces()).flatMap((list = []) => list.map(({ address }) => address)),
  )
}
