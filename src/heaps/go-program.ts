/** Of an executable that Go built: where the variables of its runtime without pointers are. */
export interface GoProgram {
  /** of the language: 26 of go1.26.1 */
  readonly minor: number
  /** section .noptrbss, as the file has it */
  readonly address: number
  readonly bytes: number
  /** it is mapped anywhere: what its first segment, read from `loadOffset`, is addressed as */
  readonly isRelocated: boolean
  readonly loadAddress: number
  readonly loadOffset: number
}

/** So many bytes of a file from there on; fewer where it ends. */
export type ReadAt = (offset: number, length: number) => Buffer

const SEGMENT_BYTES = 56
const SECTION_BYTES = 64
const MOST_HEADERS = 1024
const MOST_NAME_BYTES = 65_536
const LOAD = 1
const RELOCATED = 3
const INFO_BYTES = 128

/**
 * Null: it is no 64-bit little-endian ELF that Go built, or one whose section headers were taken
 * off. elf(5); the version as debug/buildinfo of Go reads it.
 */
export function parseGoProgram(readAt: ReadAt): GoProgram | null {
  const head = readAt(0, 64)
  if (head.length < 64 || head.readUInt32BE(0) !== 0x7f45_4c46 || head[4] !== 2 || head[5] !== 1)
    return null
  const sections = readSections(head, readAt)
  const [info, variables] = [sections.get('.go.buildinfo'), sections.get('.noptrbss')]
  const load = readFirstLoad(head, readAt)
  if (info === undefined || variables === undefined || load === null) return null
  const minor = parseMinor(readAt(info.offset, INFO_BYTES))
  if (minor === null || variables.bytes <= 0) return null
  return {
    minor,
    address: variables.address,
    bytes: variables.bytes,
    isRelocated: head.readUInt16LE(16) === RELOCATED,
    ...load,
  }
}

interface Section {
  readonly address: number
  readonly offset: number
  readonly bytes: number
}

function readSections(head: Buffer, readAt: ReadAt): Map<string, Section> {
  const none = new Map<string, Section>()
  const [size, count, namesAt] = [
    head.readUInt16LE(58),
    head.readUInt16LE(60),
    head.readUInt16LE(62),
  ]
  const table = readTable(readAt, head.readBigUInt64LE(40), size, count, SECTION_BYTES)
  if (table === null || namesAt >= count) return none
  const headers = Array.from({ length: count }, (_, at) => {
    const from = at * SECTION_BYTES
    return {
      name: table.readUInt32LE(from),
      address: Number(table.readBigUInt64LE(from + 16)),
      offset: Number(table.readBigUInt64LE(from + 24)),
      bytes: Number(table.readBigUInt64LE(from + 32)),
    }
  }).filter((header) => Object.values(header).every(Number.isSafeInteger))
  const strings = headers.at(namesAt)
  if (strings === undefined || headers.length < count) return none
  const names = readAt(strings.offset, Math.min(strings.bytes, MOST_NAME_BYTES))
  return new Map(
    headers.map(({ name, address, offset, bytes }) => [
      names.toString('latin1', name, Math.max(name, names.indexOf(0, name))),
      { address, offset, bytes },
    ]),
  )
}

function readFirstLoad(
  head: Buffer,
  readAt: ReadAt,
): Pick<GoProgram, 'loadAddress' | 'loadOffset'> | null {
  const [size, count] = [head.readUInt16LE(54), head.readUInt16LE(56)]
  const table = readTable(readAt, head.readBigUInt64LE(32), size, count, SEGMENT_BYTES)
  if (table === null) return null
  for (let from = 0; from < table.length; from += SEGMENT_BYTES) {
    if (table.readUInt32LE(from) !== LOAD) continue
    const [loadOffset, loadAddress] = [
      Number(table.readBigUInt64LE(from + 8)),
      Number(table.readBigUInt64LE(from + 16)),
    ]
    return Number.isSafeInteger(loadOffset) && Number.isSafeInteger(loadAddress)
      ? { loadAddress, loadOffset }
      : null
  }
  return null
}

/** Null: its entries have another size, there are too many, or the file ends before. */
function readTable(
  readAt: ReadAt,
  offset: bigint,
  size: number,
  count: number,
  entryBytes: number,
): Buffer | null {
  if (size !== entryBytes || count === 0 || count > MOST_HEADERS) return null
  if (offset > BigInt(Number.MAX_SAFE_INTEGER)) return null
  const table = readAt(Number(offset), count * entryBytes)
  return table.length === count * entryBytes ? table : null
}

/** `\xff Go buildinf:`, two bytes of flags, and from 32 on the length and text of `go1.26.1`. */
function parseMinor(info: Buffer): number | null {
  if (info.length < 40 || !info.subarray(0, 14).equals(MAGIC) || ((info[15] ?? 0) & 2) === 0)
    return null
  const length = info[32] ?? 0
  const version = /^(?:devel )?go1\.(\d{1,3})(?!\d)/.exec(
    info.toString('latin1', 33, 33 + Math.min(length & 0x7f, 64)),
  )
  return version === null ? null : Number(version[1])
}

const MAGIC = Buffer.from('\xff Go buildinf:', 'latin1')
