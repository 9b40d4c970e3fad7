/** An entry of a block: an event, or what kind of event a number stands for. */
export interface NettraceBlob {
  /** its number among the kinds */
  readonly kind: number
  readonly payload: Buffer
}

const IS_COMPRESSED = 1
const LEAST_HEADER_BYTES = 4
const LONGEST_NUMBER = 10

/** What of a blob's head is there; what is not is as in the one before. */
const HAS = {
  kind: 1,
  capture: 2,
  thread: 4,
  stack: 8,
  activity: 16,
  relatedActivity: 32,
  length: 128,
}
const ACTIVITY_BYTES = 16

/**
 * The blobs of an EventBlock or a MetadataBlock with compressed heads, as runtimes write them. Null
 * where it is none, or its blobs do not fill it to the last byte.
 */
export function parseBlobs(block: Buffer): NettraceBlob[] | null {
  if (block.length < LEAST_HEADER_BYTES) return null
  const headerBytes = block.readUInt16LE(0)
  if (headerBytes < LEAST_HEADER_BYTES || (block.readUInt16LE(2) & IS_COMPRESSED) === 0) return null
  const cursor = new Cursor(block, headerBytes)
  const blobs: NettraceBlob[] = []
  let [kind, length] = [0, 0]
  while (cursor.at < block.length) {
    const flags = cursor.byte()
    if ((flags & HAS.kind) !== 0) kind = cursor.number()
    // sequence number, thread that captured it, processor
    if ((flags & HAS.capture) !== 0) for (let n = 0; n < 3; n++) cursor.number()
    if ((flags & HAS.thread) !== 0) cursor.number()
    if ((flags & HAS.stack) !== 0) cursor.number()
    cursor.number() // time
    if ((flags & HAS.activity) !== 0) cursor.at += ACTIVITY_BYTES
    if ((flags & HAS.relatedActivity) !== 0) cursor.at += ACTIVITY_BYTES
    if ((flags & HAS.length) !== 0) length = cursor.number()
    const from = cursor.at
    cursor.at += length
    if (cursor.at > block.length) return null
    blobs.push({ kind, payload: block.subarray(from, cursor.at) })
  }
  return cursor.at === block.length ? blobs : null
}

/** Behind the end there are zeros: who reads by it looks at `at`. */
class Cursor {
  readonly #bytes: Buffer
  at: number

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes
    this.at = at
  }

  byte(): number {
    return this.#bytes[this.at++] ?? 0
  }

  /** Seven bits a byte, lowest first; beyond 53 bits it is not exact, which only times are. */
  number(): number {
    let value = 0
    for (let n = 0; n < LONGEST_NUMBER; n++) {
      const byte = this.byte()
      value += (byte & 0x7f) * 2 ** (7 * n)
      if (byte < 0x80) break
    }
    return value
  }
}
