import { connect, type Socket } from 'node:net'
import { ANSWER_BYTES, encodeCollect, encodeStop, parseSession } from './dotnet-ipc.ts'

/** What a session is opened with. */
export interface SessionParts {
  readonly path: string
  readonly keywords: number
  /** for the session's number, which a runtime gives within some ms; 5 s where it is missing */
  readonly answerWithinMs?: number
  readonly onBytes: (chunk: Buffer) => void
  /** Once; '' where the stream ended by itself, else why there is none, in words for a report. */
  readonly onEnd: (why: string) => void
}

/** What is read at most: 1 MiB/s are some 1,000 collections in it, and 4 MiB in one piece. */
const BYTES_PER_MS = 2 ** 20 / 1000
const MOST_AT_ONCE = 4 * 2 ** 20
const ANSWER_WITHIN_MS = 5000
/** For its runtime to end the session when we ask; else the end of our connection tells it. */
const STOP_WITHIN_MS = 500

const NO_ANSWER = 'a .NET program did not answer'

/**
 * A stream of events from the runtime of a .NET process, which comes when the event loop turns. All
 * of it is fetched at once, or the session ended: a runtime drops events that are not fetched, but
 * its process waits at its end until the last ones are. Where we die, the runtime ends the session
 * at its next event, when it cannot write.
 */
export class DotnetSession {
  readonly #parts: SessionParts
  readonly #stream: Socket
  #head = Buffer.alloc(0)
  #session: bigint | null = null
  #mayRead = MOST_AT_ONCE
  #lastMs = performance.now()
  #isOver = false
  readonly #deadline: NodeJS.Timeout

  constructor(parts: SessionParts) {
    this.#parts = parts
    const stream = connect({ path: parts.path })
    this.#stream = stream
    // it is no reason to go on for
    stream.unref()
    this.#deadline = setTimeout(() => {
      this.#end(NO_ANSWER)
    }, parts.answerWithinMs ?? ANSWER_WITHIN_MS).unref()
    stream.on('connect', () => stream.write(encodeCollect(parts.keywords)))
    stream.on('data', (chunk) => {
      this.#receive(chunk)
    })
    stream.on('error', (error: NodeJS.ErrnoException) => {
      const why = `the diagnostic socket of a .NET program cannot be used (${error.code})`
      this.#end(this.#session === null ? why : '')
    })
    stream.on('close', () => {
      this.#end(this.#session === null ? NO_ANSWER : '')
    })
  }

  /** Nothing comes any more; resolves when the runtime has ended it, or did not in time. */
  async stop(): Promise<void> {
    this.#isOver = true
    clearTimeout(this.#deadline)
    const session = this.#session
    if (session !== null && !this.#stream.destroyed) await this.#askToStop(session)
    this.#stream.destroy()
  }

  #receive(chunk: Buffer): void {
    if (this.#isOver) return
    if (!this.#isAllowed(chunk.length)) {
      this.#end('a .NET program collects more often than can be followed')
      return
    }
    if (this.#session !== null) {
      this.#parts.onBytes(chunk)
      return
    }
    this.#head = Buffer.concat([this.#head, chunk])
    if (this.#head.length < ANSWER_BYTES) return
    clearTimeout(this.#deadline)
    this.#session = parseSession(this.#head)
    if (this.#session === null) {
      this.#end('a .NET program refused to tell of its collections')
    } else this.#parts.onBytes(this.#head.subarray(ANSWER_BYTES))
  }

  #isAllowed(bytes: number): boolean {
    const nowMs = performance.now()
    const refilled = this.#mayRead + (nowMs - this.#lastMs) * BYTES_PER_MS
    this.#lastMs = nowMs
    this.#mayRead = Math.min(MOST_AT_ONCE, refilled) - bytes
    return this.#mayRead >= 0
  }

  #end(why: string): void {
    if (this.#isOver) return
    void this.stop()
    this.#parts.onEnd(why)
  }

  #askToStop(session: bigint): Promise<void> {
    return new Promise((resolve) => {
      const asking = connect({ path: this.#parts.path })
      const stop = (): void => {
        clearTimeout(timer)
        asking.destroy()
        resolve()
      }
      const timer = setTimeout(stop, STOP_WITHIN_MS)
      asking.on('connect', () => asking.write(encodeStop(session)))
      asking.on('data', stop)
      asking.on('error', stop)
      asking.on('close', stop)
    })
  }
}
