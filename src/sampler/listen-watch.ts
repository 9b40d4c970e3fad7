import type { Listen } from '../samples/record.ts'
import { listDescriptors, parseSocket, readLink } from './descriptor-links.ts'
import { isDiagnostic } from './is-diagnostic.ts'
import { readCpuMs } from './own-cost.ts'
import { parseCmdline, readCmdline } from './readers/cmdline.ts'
import { readListeningSockets, type ListeningSocket } from './readers/listening-sockets.ts'
import type { Tracked } from './tracked-processes.ts'

const EVERY_MS = 5000
/** Whoever is younger is no service yet, and may be gone before it is looked at again. */
const LEAST_AGE_MS = 5000
/** Where a look is dear (thousands of Unix sockets) it is rarer: 0.02 % of the time. */
const TIMES_ITS_COST = 5000
const MOST_MS = 30_000
/** Of network namespaces, whose tables are read one by one. */
const MOST_NAMESPACES = 16
const NOBODY = -1

type Sockets = ReadonlyMap<number, ListeningSocket>

/** What the last look at a process saw. */
interface Seen {
  /** '' where it may not be read, as its descriptors then */
  readonly namespace: string
  /** what listened there then: whoever listens later has an inode that is not among them */
  sockets: Sockets
  /** its own socket: path of the descriptor, '' where it has none, and inode, -1 */
  file: string
  inode: number
  written: number
}

/**
 * Who waits for connections: what a service does, and a batch job does not. Of the processes that
 * it is given, every few seconds. A socket that is known costs one link to read; who has none is
 * searched again only when a new one listens in its namespace.
 */
export class ListenWatch {
  readonly #proc: string
  readonly #readCpuMs: () => number
  readonly #seen = new WeakMap<Tracked, Seen>()
  #nextMs = Number.NEGATIVE_INFINITY

  /** `readOwnCpuMs`: CPU time of this process so far, ms. */
  constructor(proc: string, readOwnCpuMs = readCpuMs) {
    this.#proc = proc
    this.#readCpuMs = readOwnCpuMs
  }

  /** `list`: the processes that matter; asked where a look is due. Returns what changed. */
  look(t: number, list: () => readonly Tracked[]): Listen[] {
    if (t < this.#nextMs) return []
    const beganMs = this.#readCpuMs()
    const found = this.#lookAt(
      t,
      list().filter(({ metMs }) => t - metMs >= LEAST_AGE_MS),
    )
    const costMs = this.#readCpuMs() - beganMs
    this.#nextMs = t + Math.min(Math.max(EVERY_MS, costMs * TIMES_ITS_COST), MOST_MS)
    return found
  }

  #lookAt(t: number, processes: readonly Tracked[]): Listen[] {
    const byNamespace = new Map<string, Sockets>()
    return processes.flatMap((tracked): Listen[] => {
      const seen = this.#recall(tracked)
      if (seen.namespace === '') return []
      let sockets = byNamespace.get(seen.namespace)
      if (sockets === undefined) {
        if (byNamespace.size >= MOST_NAMESPACES) return []
        sockets = readListeningSockets(this.#proc, tracked.pid)
        byNamespace.set(seen.namespace, sockets)
      }
      const port = this.#findPort(tracked, seen, sockets)
      seen.sockets = sockets
      if (port === seen.written) return []
      seen.written = port
      return [{ k: 'listen', t: Math.round(t), i: tracked.index, port }]
    })
  }

  #recall(tracked: Tracked): Seen {
    const known = this.#seen.get(tracked)
    if (known !== undefined) return known
    const seen: Seen = {
      namespace: readLink(`${this.#proc}/${tracked.pid}/ns/net`),
      sockets: new Map(),
      file: '',
      inode: NOBODY,
      written: NOBODY,
    }
    this.#seen.set(tracked, seen)
    return seen
  }

  #findPort(tracked: Tracked, seen: Seen, sockets: Sockets): number {
    const isHeld =
      seen.file !== '' && sockets.has(seen.inode) && parseSocket(seen.file) === seen.inode
    const isNews = seen.file !== '' || [...sockets.keys()].some((inode) => !seen.sockets.has(inode))
    if (!isHeld) {
      ;[seen.file, seen.inode] = isNews ? this.#search(tracked, sockets) : ['', NOBODY]
    }
    return seen.file === '' ? NOBODY : (sockets.get(seen.inode)?.port ?? NOBODY)
  }

  #search({ pid, shown }: Tracked, sockets: Sockets): [file: string, inode: number] {
    let words: readonly string[] | null = null
    for (const file of listDescriptors(`${this.#proc}/${pid}/fd`)) {
      const inode = parseSocket(file)
      const socket = sockets.get(inode)
      if (socket === undefined) continue
      words ??= parseCmdline(readCmdline(this.#proc, pid))
      if (!isDiagnostic(socket, shown.rt, words)) return [file, inode]
    }
    return ['', NOBODY]
  }
}
