import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { writeTree } from '../../sampler/support/write-tree.ts'
import { makeController, makeGoProgram, type GoParts } from './make-go-program.ts'

export const GO_PID = 77

/** Makes a /proc with one Go program in it, begun at tick 1; `memory` begins at its variables. */
export function makeGoProc(proc: string, parts: GoParts, memory: Buffer, shift = 0): void {
  const program = join(proc, 'program')
  writeTree(proc, {
    program: makeGoProgram(parts),
    [`${GO_PID}/stat`]: `${GO_PID} (keeps) S ${'1 '.repeat(48)}\n`,
    [`${GO_PID}/maps`]: `${shift.toString(16)}-${(shift + 4096).toString(16)} r-xp 00000000 fe:01 7   ${program}\n`,
    [`${GO_PID}/mem`]: Buffer.concat([Buffer.alloc((parts.address ?? 0x1000) + shift), memory]),
  })
  symlinkSync(program, join(proc, `${GO_PID}/exe`))
}

/** Variables with the collector's pacer at each of these places. */
export function withController(...at: readonly number[]): Buffer {
  const memory = Buffer.alloc(8192)
  for (const offset of at) makeController().copy(memory, offset)
  return memory
}
