/** Where the counters of a JVM lie in its perfdata, and what is constant in it. */
export interface PerfdataLayout {
  /** offsets of numbers (64 bit), by name */
  readonly numbers: ReadonlyMap<string, number>
  /** text of constants, by name */
  readonly texts: ReadonlyMap<string, string>
}

// perfMemory.hpp and perfData.hpp of HotSpot
const MAGIC = 0xca_fe_c0_c0
const LITTLE_ENDIAN = 1
const MAJOR_VERSION = 2
const PROLOGUE_BYTES = 32
const ENTRY_BYTES = 20
const MOST_ENTRIES = 5000
const LONGEST_NAME = 200
const LONGEST_TEXT = 8192
const NUMBER = 'J'.charCodeAt(0)
const TEXT = 'B'.charCodeAt(0)

/**
 * Reads the names in a perfdata file of HotSpot (jvmstat, version 2.0), which stay where they are
 * once the JVM is initialised. Null: it is not yet, or this is none, or not one that is understood.
 * Every offset is checked against the bytes there are.
 */
export function parsePerfdata(bytes: Buffer): PerfdataLayout | null {
  if (bytes.length < PROLOGUE_BYTES || bytes.readUInt32BE(0) !== MAGIC) return null
  const [order, major, , accessible] = bytes.subarray(4, 8)
  if (order !== LITTLE_ENDIAN || major !== MAJOR_VERSION || accessible !== 1) return null
  const entries = bytes.readInt32LE(28)
  if (entries < 1 || entries > MOST_ENTRIES) return null
  const numbers = new Map<string, number>()
  const texts = new Map<string, string>()
  let at = bytes.readInt32LE(24)
  for (let count = 0; count < entries; count++) {
    const entry = parseEntry(bytes, at)
    if (entry === null) return null
    const { length, name, type, dataAt, items } = entry
    if (type === NUMBER && items === 0 && dataAt + 8 <= at + length) numbers.set(name, dataAt)
    else if (type === TEXT) texts.set(name, readText(bytes, dataAt, at + length, LONGEST_TEXT))
    at += length
  }
  return { numbers, texts }
}

/** A number of that file now; null where it is out of what a size or a count can be. */
export function readPerfNumber(bytes: Buffer, at: number): number | null {
  if (at < 0 || at + 8 > bytes.length) return null
  const value = bytes.readBigInt64LE(at)
  return value < 0n || value > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(value)
}

interface Entry {
  readonly length: number
  readonly name: string
  readonly type: number
  /** 0: one value */
  readonly items: number
  readonly dataAt: number
}

function parseEntry(bytes: Buffer, at: number): Entry | null {
  if (at < PROLOGUE_BYTES || at + ENTRY_BYTES > bytes.length) return null
  const length = bytes.readInt32LE(at)
  const nameAt = bytes.readInt32LE(at + 4)
  const items = bytes.readInt32LE(at + 8)
  const dataAt = bytes.readInt32LE(at + 16)
  const isInside =
    length >= ENTRY_BYTES &&
    at + length <= bytes.length &&
    nameAt >= ENTRY_BYTES &&
    nameAt < length &&
    dataAt >= ENTRY_BYTES &&
    dataAt < length &&
    items >= 0
  if (!isInside) return null
  return {
    length,
    name: readText(bytes, at + nameAt, at + length, LONGEST_NAME),
    type: bytes[at + 12] ?? 0,
    items,
    dataAt: at + dataAt,
  }
}

/** Up to its NUL. */
function readText(bytes: Buffer, from: number, to: number, longest: number): string {
  const part = bytes.subarray(from, Math.min(to, from + longest))
  const end = part.indexOf(0)
  return part.toString('latin1', 0, end < 0 ? part.length : end)
}
