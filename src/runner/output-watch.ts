import { fstatSync, readFileSync, readlinkSync, type BigIntStats } from 'node:fs'
import { release } from 'node:os'
import { listDescendants } from '../proc/descendants.ts'

/** Where a step's output goes: ours, which the command inherits. */
const STREAMS = [1, 2] as const

/**
 * Tells whether anything was written to our stdout or stderr, by whoever has them, without standing
 * between: the bytes take no way through us. The kernel moves the modification time of a file, a
 * named pipe and, by 8 s steps, a terminal with each write; that of an anonymous pipe only until
 * Linux 6.14 (fs/pipe.c, pipe_write). For later kernels, and for sockets, what processes of the
 * command that hold the stream have written counts (`wchar` of proc(5), to which a reaped child's
 * is added), wherever to: who writes files in silence looks talkative there.
 */
export class OutputWatch {
  readonly #pid: number
  readonly #streams: readonly Stream[]
  #times: readonly bigint[]
  #written = new Map<number, number>()

  constructor(pid: number, kernel = release(), streams: readonly number[] = STREAMS) {
    this.#pid = pid
    this.#streams = streams.flatMap((file) => describeStream(file, kernel))
    this.#times = this.#readTimes()
  }

  /** Since the call before. */
  hasMoved(): boolean {
    const times = this.#readTimes()
    const isLater = times.some((time, at) => time !== this.#times[at])
    this.#times = times
    return this.#haveWritten() || isLater
  }

  #readTimes(): bigint[] {
    return this.#streams
      .filter(({ isTimed }) => isTimed)
      .map(({ file }) => readStats(file)?.mtimeNs ?? 0n)
  }

  #haveWritten(): boolean {
    const links = this.#streams.filter(({ isTimed }) => !isTimed).map(({ link }) => link)
    if (links.length === 0) return false
    const written = new Map<number, number>()
    for (const pid of [
      this.#pid,
      ...listDescendants(this.#pid).map((descendant) => descendant.pid),
    ]) {
      if (STREAMS.some((stream) => links.includes(readLink(`/proc/${pid}/fd/${stream}`))))
        written.set(pid, readWritten(pid))
    }
    // one that ended takes its count along, which is no writing
    const hasGrown = [...written].some(([pid, bytes]) => bytes > (this.#written.get(pid) ?? 0))
    this.#written = written
    return hasGrown
  }
}

interface Stream {
  readonly file: number
  readonly isTimed: boolean
  readonly link: string
}

function describeStream(file: number, kernel: string): Stream[] {
  const stats = readStats(file)
  if (stats === null) return [] // closed
  const link = readLink(`/proc/self/fd/${file}`)
  const isTimed = link.startsWith('pipe:') ? movesPipeTimes(kernel) : !stats.isSocket()
  return [{ file, isTimed, link }]
}

/** "pipe: don't update {a,c,m}time for anonymous pipes", Linux 6.15 */
function movesPipeTimes(kernel: string): boolean {
  const [major = 0, minor = 0] = kernel.split('.').map(Number)
  return major < 6 || (major === 6 && minor < 15)
}

function readStats(file: number): BigIntStats | null {
  try {
    return fstatSync(file, { bigint: true })
  } catch {
    return null
  }
}

function readLink(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return '' // ended, or another user's
  }
}

function readWritten(pid: number): number {
  try {
    return Number(/^wchar: (\d+)$/mu.exec(readFileSync(`/proc/${pid}/io`, 'latin1'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
