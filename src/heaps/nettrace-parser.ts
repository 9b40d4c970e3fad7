import { parseBlobs } from './nettrace-blobs.ts'

/** One event of the provider that is listened to. */
export interface RuntimeEvent {
  readonly id: number
  readonly payload: Buffer
}

const STREAM_MAGIC = 'Nettrace\x14\0\0\0!FastSerialization.1'
/** .NET Core 3.0 and all later ones write it. */
const VERSION = 4
const TRACE_BYTES = 48
const TRACE_PID = 36
/** The runtime makes blocks of 100 KB. */
const MOST_BLOCK_BYTES = 2 ** 20
const LONGEST_TYPE = 64
const LONGEST_PROVIDER = 256
/** The runtime has some 300 kinds of events. */
const MOST_KINDS = 2048
const END_OF_STREAM = 1
const BEGIN_OBJECT = 5
const END_OBJECT = 6
const TYPE_BYTES = 15

/**
 * Reads the NetTrace format (version 4; NetTraceFormat.md of microsoft/perfview) as it comes in:
 * what is kept is one block that is not whole yet, and the numbers of kinds of events. Nothing of
 * it is believed without a look at the bytes there are.
 */
export class NettraceParser {
  readonly #provider: string
  readonly #pid: number
  readonly #kinds = new Map<number, number>()
  #pending: Buffer = Buffer.alloc(0)
  /** of the stream, which blocks are aligned by */
  #at = 0
  #state: 'magic' | 'object' | 'trace' | 'block' | 'ended' | 'broken' = 'magic'
  #type = ''

  /** `pid`: as the process itself sees it, which the stream is to say. */
  constructor(provider: string, pid: number) {
    this.#provider = provider
    this.#pid = pid
  }

  get hasEnded(): boolean {
    return this.#state === 'ended'
  }

  /** Events that are whole now; null: it is no such stream, or of another process. */
  push(chunk: Buffer): RuntimeEvent[] | null {
    this.#pending = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk])
    const events: RuntimeEvent[] = []
    while (this.#step(events));
    return this.#state === 'broken' ? null : events
  }

  /** False: it needs more bytes, or there is nothing more to read. */
  #step(events: RuntimeEvent[]): boolean {
    if (this.#state === 'magic') return this.#readMagic()
    if (this.#state === 'object') return this.#readType()
    if (this.#state === 'trace') return this.#readTrace()
    return this.#state === 'block' && this.#readBlock(events)
  }

  #readMagic(): boolean {
    if (this.#pending.length < STREAM_MAGIC.length) return false
    if (this.#take(STREAM_MAGIC.length).toString('latin1') !== STREAM_MAGIC) return this.#break()
    this.#state = 'object'
    return true
  }

  /** Two tags of a beginning, a null, version, least version of a reader, name, end of the type. */
  #readType(): boolean {
    const bytes = this.#pending
    if (bytes[0] === END_OF_STREAM) {
      this.#state = 'ended'
      return false
    }
    if (bytes.length < TYPE_BYTES) return false
    const nameBytes = bytes.readUInt32LE(11)
    const isType = bytes[0] === BEGIN_OBJECT && bytes[1] === BEGIN_OBJECT && bytes[2] === 1
    if (!isType || bytes.readUInt32LE(7) > VERSION || nameBytes > LONGEST_TYPE) return this.#break()
    if (bytes.length < TYPE_BYTES + nameBytes + 1) return false
    const head = this.#take(TYPE_BYTES + nameBytes + 1)
    if (head.at(-1) !== END_OBJECT) return this.#break()
    this.#type = head.toString('latin1', TYPE_BYTES, TYPE_BYTES + nameBytes)
    this.#state = this.#type === 'Trace' ? 'trace' : 'block'
    return true
  }

  #readTrace(): boolean {
    if (this.#pending.length <= TRACE_BYTES) return false
    const trace = this.#take(TRACE_BYTES + 1)
    if (trace.readUInt32LE(TRACE_PID) !== this.#pid) return this.#break()
    return this.#endObject(trace)
  }

  /** Its length, zeros up to a multiple of four, and that many bytes. */
  #readBlock(events: RuntimeEvent[]): boolean {
    if (this.#pending.length < 4) return false
    const length = this.#pending.readUInt32LE(0)
    if (length > MOST_BLOCK_BYTES) return this.#break()
    const padding = (4 - ((this.#at + 4) % 4)) % 4
    if (this.#pending.length < 4 + padding + length + 1) return false
    this.#take(4 + padding)
    const block = this.#take(length + 1)
    const isUnderstood =
      this.#type === 'MetadataBlock'
        ? this.#readKinds(block.subarray(0, length))
        : this.#type !== 'EventBlock' || this.#readEvents(block.subarray(0, length), events)
    return isUnderstood ? this.#endObject(block) : this.#break()
  }

  #readKinds(block: Buffer): boolean {
    const blobs = parseBlobs(block)
    const kinds = blobs?.map(({ payload }) => parseKind(payload)) ?? [null]
    for (const kind of kinds) {
      if (kind === null || this.#kinds.size >= MOST_KINDS) return false
      if (kind.provider === this.#provider) this.#kinds.set(kind.number, kind.id)
    }
    return true
  }

  #readEvents(block: Buffer, events: RuntimeEvent[]): boolean {
    const blobs = parseBlobs(block)
    for (const { kind, payload } of blobs ?? []) {
      const id = this.#kinds.get(kind)
      if (id !== undefined) events.push({ id, payload })
    }
    return blobs !== null
  }

  #endObject(bytes: Buffer): boolean {
    if (bytes.at(-1) !== END_OBJECT) return this.#break()
    this.#state = 'object'
    return true
  }

  #take(length: number): Buffer {
    const taken = this.#pending.subarray(0, length)
    this.#pending = this.#pending.subarray(length)
    this.#at += length
    return taken
  }

  #break(): false {
    this.#state = 'broken'
    this.#pending = Buffer.alloc(0)
    return false
  }
}

/** Number, provider in UTF-16 up to its NUL, number of the event there; null: it is cut. */
function parseKind(payload: Buffer): { number: number; provider: string; id: number } | null {
  let end = 4
  while (end + 2 <= payload.length && payload.readUInt16LE(end) !== 0) end += 2
  if (end + 6 > payload.length || end > LONGEST_PROVIDER) return null
  return {
    number: payload.readInt32LE(0),
    provider: payload.toString('utf16le', 4, end),
    id: payload.readInt32LE(end + 2),
  }
}
