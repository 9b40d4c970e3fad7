const HEAD_BYTES = 64
const ENTRY_BYTES = 64

/**
 * The least of a 64-bit ELF file (elf(5)) that has sections of these names; the last is the table
 * of names.
 */
export function makeElf(sections: readonly string[]): Buffer {
  const names = Buffer.from(`\0${sections.join('\0')}\0`)
  const tableOffset = HEAD_BYTES + names.length
  const head = Buffer.alloc(HEAD_BYTES)
  head.write('\x7FELF', 'latin1')
  head.set([2, 1, 1], 4)
  head.writeBigUInt64LE(BigInt(tableOffset), 40)
  head.writeUInt16LE(ENTRY_BYTES, 58)
  head.writeUInt16LE(sections.length + 1, 60)
  head.writeUInt16LE(sections.length, 62)
  const table = Buffer.alloc(ENTRY_BYTES * (sections.length + 1))
  for (const [index, name] of sections.entries())
    table.writeUInt32LE(names.indexOf(`\0${name}\0`) + 1, ENTRY_BYTES * (index + 1))
  const last = table.subarray(ENTRY_BYTES * sections.length)
  last.writeBigUInt64LE(BigInt(HEAD_BYTES), 24)
  last.writeBigUInt64LE(BigInt(names.length), 32)
  return Buffer.concat([head, names, table])
}
