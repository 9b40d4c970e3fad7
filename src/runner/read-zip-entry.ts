import { inflateRawSync } from 'node:zlib'

// APPNOTE.TXT (PKWARE), sections 4.3.7, 4.3.12 and 4.3.16: fixed parts of a local header, a central
// header and the end record
const LOCAL = { signature: 0x04034b50, length: 30 }
const CENTRAL = { signature: 0x02014b50, length: 46 }
const END = { signature: 0x06054b50, length: 22 }
const STORED = 0
const DEFLATED = 8

/**
 * The first entry of a zip whose name is wanted, in memory: nothing is written anywhere, and no
 * name is used as a path. Throws on what is no zip, and on an entry longer than `longestBytes`, by
 * what the zip says of it and again while it is unpacked. Zip64 is refused: it begins where our
 * limits have ended. Null: there is no such entry.
 */
export function readZipEntry(
  zip: Buffer,
  isWanted: (name: string) => boolean,
  longestBytes: number,
): Buffer | null {
  const end = findEnd(zip)
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (at + CENTRAL.length > end || zip.readUInt32LE(at) !== CENTRAL.signature)
      throw new Error("the zip's directory is damaged")
    const nameEnd = at + CENTRAL.length + zip.readUInt16LE(at + 28)
    if (isWanted(zip.toString('utf8', at + CENTRAL.length, nameEnd)))
      return unpack(zip, at, longestBytes)
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return null
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(zip: Buffer): number {
  for (let at = zip.length - END.length; at >= 0 && at >= zip.length - END.length - 65_535; at--) {
    if (zip.readUInt32LE(at) === END.signature) return at
  }
  throw new Error('this is no zip')
}

function unpack(zip: Buffer, central: number, longestBytes: number): Buffer {
  const method = zip.readUInt16LE(central + 10)
  const [packedBytes, bytes, local] = [
    zip.readUInt32LE(central + 20),
    zip.readUInt32LE(central + 24),
    zip.readUInt32LE(central + 42),
  ]
  if (bytes > longestBytes) throw new Error(`the entry unpacks to more than ${longestBytes} bytes`)
  if (local + LOCAL.length > zip.length || zip.readUInt32LE(local) !== LOCAL.signature)
    throw new Error('the entry is damaged')
  const start = local + LOCAL.length + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const packed = zip.subarray(start, start + packedBytes)
  if (packed.length !== packedBytes) throw new Error('the entry is cut off')
  if (method !== STORED && method !== DEFLATED)
    throw new Error('the entry is packed in a way that is not read here')
  const unpacked = method === STORED ? packed : inflate(packed, longestBytes)
  if (unpacked.length !== bytes) throw new Error('the entry is longer or shorter than the zip says')
  return unpacked
}

function inflate(packed: Buffer, longestBytes: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: longestBytes })
  } catch (error) {
    throw new Error(
      (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
        ? `the entry unpacks to more than ${longestBytes} bytes`
        : 'the entry is damaged',
      { cause: error },
    )
  }
}
