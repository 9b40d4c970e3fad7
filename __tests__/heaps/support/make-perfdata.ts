/** What a JVM says of itself: numbers of 64 bits, and texts. */
export type Counters = Readonly<Record<string, number | string>>

const PROLOGUE_BYTES = 32
const ENTRY_BYTES = 20

/** A perfdata file as HotSpot lays it out (version 2.0). */
export function makePerfdata(counters: Counters, accessible = 1): Buffer {
  const entries = Object.entries(counters).map(([name, value]) => makeEntry(name, value))
  const prologue = Buffer.alloc(PROLOGUE_BYTES)
  prologue.writeUInt32BE(0xca_fe_c0_c0)
  prologue.set([1, 2, 0, accessible], 4)
  prologue.writeInt32LE(PROLOGUE_BYTES, 24)
  prologue.writeInt32LE(entries.length, 28)
  return Buffer.concat([prologue, ...entries, Buffer.alloc(64)])
}

/** Of a JVM with G1. */
export function g1Counters(oldBytes: number, collections = 3): Counters {
  return {
    'java.rt.vmArgs': '-Xmx1g',
    'sun.gc.policy.name': 'GarbageFirst',
    'sun.gc.collector.0.name': 'G1 young collection pauses',
    'sun.gc.collector.0.invocations': collections,
    'sun.gc.collector.1.name': 'G1 full collection pauses',
    'sun.gc.collector.1.invocations': 1,
    'sun.gc.generation.0.space.0.name': 'eden',
    'sun.gc.generation.0.space.0.used': 77 * 2 ** 20,
    'sun.gc.generation.0.space.1.name': 's0',
    'sun.gc.generation.0.space.1.used': 2 ** 20,
    'sun.gc.generation.1.space.0.name': 'space',
    'sun.gc.generation.1.space.0.used': oldBytes,
  }
}

function makeEntry(name: string, value: number | string): Buffer {
  const isText = typeof value === 'string'
  const label = Buffer.from(`${name}\0`, 'latin1')
  const nameBytes = Math.ceil(label.length / 8) * 8 + 4
  const data = isText ? Buffer.from(`${value}\0`, 'latin1') : Buffer.alloc(8)
  if (!isText) data.writeBigInt64LE(BigInt(value))
  const dataAt = ENTRY_BYTES + nameBytes
  const entry = Buffer.alloc(Math.ceil((dataAt + data.length) / 8) * 8)
  entry.writeInt32LE(entry.length, 0)
  entry.writeInt32LE(ENTRY_BYTES, 4)
  entry.writeInt32LE(isText ? data.length : 0, 8)
  entry.write(isText ? 'B' : 'J', 12, 'latin1')
  entry.writeInt32LE(dataAt, 16)
  label.copy(entry, ENTRY_BYTES)
  data.copy(entry, dataAt)
  return entry
}
