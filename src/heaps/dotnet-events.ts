import { setTimeout as sleep } from 'node:timers/promises'
import type { ProcessIdentity } from '../proc/identity.ts'
import { isAlive } from '../proc/is-alive.ts'
import type { HeapReading } from '../ticks/heap-reading.ts'
import { DotnetCollections } from './dotnet-collections.ts'
import { RUNTIME_PROVIDER } from './dotnet-ipc.ts'
import { DotnetSession } from './dotnet-session.ts'
import { findDotnetSocket, type DotnetSocket } from './dotnet-socket.ts'
import type { Forced, HeapReader, OpenHeap, UnreadableHeap } from './heap-reader.ts'
import { NettraceParser } from './nettrace-parser.ts'
import { findDotnetHeap, readOutsideKiB } from './outside-heap.ts'

/** GC of the provider's keywords, and the one whose being set makes it collect its whole heap. */
const COLLECTIONS = 0x1
const COLLECT = 0x80_0000
const ANSWER_WITHIN_MS = 10_000
const PAUSE_MS = 20
const NO_ANSWER = 'a .NET program did not answer in time'

/**
 * What a .NET runtime tells of its collections by its diagnostic socket, as `dotnet-counters` and
 * `dotnet-gcdump` ask it (.NET Core 3.1 and later): one session of events, some 1 to 3 KB a
 * collection; and another for a moment where a collection is asked for.
 */
export const dotnetEvents: HeapReader = { open: openDotnet }

function openDotnet(process: ProcessIdentity, proc: string): OpenHeap | UnreadableHeap | null {
  const found = findDotnetSocket(process, proc)
  if (found === null || 'kind' in found) return found
  if (!isAlive(process, proc)) return null
  const heap = new DotnetHeap(found)
  return {
    from: 'dotnet-events',
    collector: '',
    read: () => heap.read(),
    readOutside: () => readOutsideKiB(process.pid, proc, findDotnetHeap),
    force: async (signal) =>
      isAlive(process, proc)
        ? heap.force(AbortSignal.any([signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]))
        : { kind: 'refused', why: 'it has ended' },
    close: () => {
      heap.close()
    },
  }
}

class DotnetHeap {
  readonly #path: string
  readonly #parser: NettraceParser
  readonly #collections = new DotnetCollections()
  readonly #session: DotnetSession
  /** the last one that somebody asked for */
  #last: { readonly liveBytes: number; readonly atMs: number } | null = null
  /** null: it goes on; '': it is over; else why nothing more is read */
  #end: string | null = null

  constructor({ path, innerPid }: DotnetSocket) {
    this.#path = path
    this.#parser = new NettraceParser(RUNTIME_PROVIDER, innerPid)
    this.#session = new DotnetSession({
      path,
      keywords: COLLECTIONS,
      onBytes: (chunk) => {
        this.#receive(chunk)
      },
      onEnd: (why) => {
        this.#end ??= why
      },
    })
  }

  read(): HeapReading | UnreadableHeap | null {
    if (this.#end === null) return this.#collections.reading
    return this.#end === '' ? null : { kind: 'refused', why: this.#end }
  }

  close(): void {
    void this.#session.stop()
  }

  /**
   * The session that asks tells nothing; the one that is open sees what came of it. The runtime
   * collects once more when the session has begun to stream, some ms after the first time.
   */
  async force(deadline: AbortSignal): Promise<Forced> {
    this.#last = null
    this.#collections.isAsking = true
    let why = ''
    const asking = new DotnetSession({
      path: this.#path,
      keywords: COLLECT,
      onBytes: () => undefined,
      onEnd: (reason) => {
        why = reason || 'it has ended'
      },
    })
    while (!this.#isTold() && why === '' && !deadline.aborted) {
      await sleep(PAUSE_MS)
      if (this.#end !== null) why = this.#end || 'it has ended'
    }
    await asking.stop()
    this.#collections.isAsking = false
    return this.#tellForced() ?? { kind: 'refused', why: why || NO_ANSWER }
  }

  #isTold(): boolean {
    return this.#last !== null
  }

  #tellForced(): Forced | null {
    if (this.#last === null) return null
    const { liveBytes, atMs } = this.#last
    return { kind: 'forced', liveBytes, agoMs: performance.now() - atMs }
  }

  #receive(chunk: Buffer): void {
    const before = this.#collections.induced
    const events = this.#parser.push(chunk)
    const isUnderstood = events?.every((event) => this.#collections.add(event)) ?? false
    if (this.#collections.induced > before)
      this.#last = { liveBytes: this.#collections.liveBytes, atMs: performance.now() }
    if (!isUnderstood) this.#end ??= 'what a .NET program tells is not understood'
    else if (this.#parser.hasEnded) this.#end ??= ''
    else return
    void this.#session.stop()
  }
}
