import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  readonly name: string
  readonly data: Buffer | string
  readonly isStored?: boolean
  /** what the zip says instead of the truth */
  readonly statedBytes?: number
}

/** A zip by APPNOTE.TXT (PKWARE), with `comment` behind its end. */
export function makeZip(entries: readonly ZipEntry[], comment = ''): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const { name, data, isStored = false, statedBytes } of entries) {
    const [bytes, nameBytes] = [Buffer.from(data), Buffer.from(name)]
    const packed = isStored ? bytes : deflateRawSync(bytes)
    const common = (signature: number, before: readonly number[]): Buffer => {
      const header = Buffer.alloc(4 + before.length * 2 + 26)
      header.writeUInt32LE(signature)
      before.forEach((value, at) => {
        header.writeUInt16LE(value, 4 + at * 2)
      })
      const at = 4 + before.length * 2
      header.writeUInt16LE(isStored ? 0 : 8, at + 4)
      header.writeUInt32LE(crc32(bytes), at + 10)
      header.writeUInt32LE(packed.length, at + 14)
      header.writeUInt32LE(statedBytes ?? bytes.length, at + 18)
      header.writeUInt16LE(nameBytes.length, at + 22)
      return header
    }
    const local = Buffer.concat([common(0x04034b50, []), nameBytes, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    centrals.push(Buffer.concat([common(0x02014b50, [20]), tail, nameBytes]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  end.writeUInt16LE(Buffer.byteLength(comment), 20)
  return Buffer.concat([...locals, directory, end, Buffer.from(comment)])
}
