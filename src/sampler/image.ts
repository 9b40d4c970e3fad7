import { decodeForeign } from './decode-foreign.ts'
import type { Appearance } from './describe-process.ts'
import { parseCmdline, readCmdline } from './readers/cmdline.ts'
import { readExecutable } from './readers/executable.ts'
import type { Stat } from '../proc/stat.ts'

/** What a process runs now: exec replaces it. */
export interface Image {
  readonly executable: string
  readonly cmdline: Buffer
  /** equal while nothing changed */
  readonly identity: string
}

export function readImage(proc: string, pid: number): Image {
  const executable = readExecutable(proc, pid)
  const cmdline = readCmdline(proc, pid)
  return { executable, cmdline, identity: `${executable}\0${cmdline.toString('latin1')}` }
}

/** It is exiting: its memory, and with it both of these, is gone already. */
export function isEmptied({ executable, cmdline }: Image): boolean {
  return executable === '' && cmdline.length === 0
}

export function appearanceOf({ executable, cmdline }: Image, { comm, argBytes }: Stat): Appearance {
  return {
    words: parseCmdline(cmdline, argBytes),
    executable,
    comm: decodeForeign(Buffer.from(comm, 'latin1')),
  }
}
