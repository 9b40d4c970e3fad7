import { closeSync, readSync } from 'node:fs'
import { tryOpenRegular } from '../files/read-regular.ts'
import { nodeHeapsFile, parseHookPoints } from '../heaps/hook-points.ts'
import type { ForcedCollection } from '../samples/heap-records.ts'

const MOST_BYTES_AT_ONCE = 2 ** 16
/** Some 60,000 points. */
const MOST_BYTES = 4 * 2 ** 20
/** What the sampler and the hook call now may differ by. */
const MOST_AHEAD_MS = 1000

/** A collection of whom it names by pid and field 22 of /proc/PID/stat. */
export interface NodePoint extends Omit<ForcedCollection, 'k' | 'i'> {
  readonly pid: number
  readonly startTicks: number
}

/**
 * What the hooks in the Node.js programs of a command append to a file of the run directory. These
 * programs may write anything there, so it is read in small parts and only up to 4 MiB.
 */
export class NodePoints {
  readonly #path: string
  #file = -1
  #offset = 0
  #begun = ''

  constructor(runDir: string) {
    this.#path = nodeHeapsFile(runDir)
  }

  /** What is new and whole. `t`: ms since sampling began, now. */
  read(t: number): NodePoint[] {
    if (this.#file < 0) this.#file = tryOpenRegular(this.#path)
    if (this.#file < 0 || this.#offset >= MOST_BYTES) return []
    const bytes = Buffer.alloc(MOST_BYTES_AT_ONCE)
    let text: string
    try {
      const read = readSync(this.#file, bytes, 0, bytes.length, this.#offset)
      this.#offset += read
      text = this.#begun + bytes.toString('latin1', 0, read)
    } catch {
      return []
    }
    const end = text.lastIndexOf('\n') + 1
    // a line of ours is much shorter
    this.#begun = text.slice(end).slice(0, MOST_BYTES_AT_ONCE)
    return placePoints(text.slice(0, end), t)
  }

  close(): void {
    if (this.#file >= 0) closeSync(this.#file)
    this.#file = -1
    this.#offset = MOST_BYTES
  }
}

function placePoints(text: string, t: number): NodePoint[] {
  const startedMs = Number(process.hrtime.bigint()) / 1e6 - t
  return parseHookPoints(text).flatMap((point) => {
    const at = Math.round(point.monotonicMs - startedMs)
    if (at < 0 || at > t + MOST_AHEAD_MS) return []
    const kib = (bytes: number): number => Math.round(bytes / 1024)
    return {
      pid: point.pid,
      startTicks: point.startTicks,
      t: at,
      ms: Math.round(point.tookMs),
      liveKiB: kib(point.usedBytes),
      outsideKiB: kib(point.externalBytes),
      mallocKiB: kib(point.mallocBytes),
      restKiB: kib(point.restBytes),
      ...(point.isPartial ? { partial: true as const } : {}),
    }
  })
}
