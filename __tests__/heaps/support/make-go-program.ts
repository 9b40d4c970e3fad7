import { CONTROLLER_BYTES } from '../../../src/heaps/go-controller.ts'

export interface GoParts {
  readonly version?: string
  /** of its variables without pointers */
  readonly address?: number
  readonly bytes?: number
  readonly isRelocated?: boolean
  /** section headers were taken off */
  readonly isBare?: boolean
}

const INFO_AT = 128
const NAMES_AT = 256
const SECTIONS_AT = 512

/** An executable as far as Go's linker is known by it. */
export function makeGoProgram(parts: GoParts = {}): Buffer {
  const { version = 'go1.26.8', address = 0x1000, bytes = 8192 } = parts
  const file = Buffer.alloc(SECTIONS_AT + 4 * 64)
  file.writeUInt32BE(0x7f45_4c46)
  file.set([2, 1, 1], 4)
  file.writeUInt16LE(parts.isRelocated === true ? 3 : 2, 16)
  file.writeBigUInt64LE(64n, 32)
  file.writeBigUInt64LE(BigInt(SECTIONS_AT), 40)
  file.writeUInt16LE(56, 54)
  file.writeUInt16LE(1, 56)
  file.writeUInt16LE(64, 58)
  file.writeUInt16LE(parts.isBare === true ? 0 : 4, 60)
  file.writeUInt16LE(3, 62)
  file.writeUInt32LE(1, 64)
  const names = '\0.go.buildinfo\0.noptrbss\0.shstrtab\0'
  file.write(names, NAMES_AT, 'latin1')
  file.write('\xff Go buildinf:', INFO_AT, 'latin1')
  file.writeUInt8(2, INFO_AT + 15)
  file.writeUInt8(version.length, INFO_AT + 32)
  file.write(version, INFO_AT + 33, 'latin1')
  const sections = [
    ['.go.buildinfo', 0, INFO_AT, 128],
    ['.noptrbss', address, 0, bytes],
    ['.shstrtab', 0, NAMES_AT, names.length],
  ] as const
  for (const [index, [name, at, offset, length]] of sections.entries()) {
    const from = SECTIONS_AT + (index + 1) * 64
    file.writeUInt32LE(names.indexOf(name), from)
    for (const [field, value] of [at, offset, length].entries())
      file.writeBigUInt64LE(BigInt(value), from + 16 + 8 * field)
  }
  return file
}

/** As it was read of a program that go1.26.8 built. */
const REAL = [
  100n,
  9_223_372_036_854_775_807n,
  4_194_304n,
  2_058_130n,
  4_614_190_813_806_840_957n,
  4_609_856_857_830_480_600n,
  4_607_122_861_027_649_123n,
  4_607_671_943_426_356_714n,
  4_614_190_813_806_840_957n,
  6_535_890n,
  4_235_240n,
  -1n,
  4_831_866n,
  3_186_664n,
  57_864n,
  57_864n,
  7_960n,
  16_384n,
  154_602n,
  3_186_664n,
]

/** A pacer that has marked so much, at 100 %. */
export function makeController(markedBytes = 3_186_664): Buffer {
  const bytes = Buffer.alloc(CONTROLLER_BYTES)
  for (const [index, value] of REAL.entries()) bytes.writeBigInt64LE(value, 8 * index)
  const goal = Math.max(4_194_304, 2 * markedBytes + 7960 + 154_602)
  bytes.writeBigInt64LE(BigInt(goal), 72)
  bytes.writeBigInt64LE(BigInt(markedBytes), 152)
  return bytes
}
