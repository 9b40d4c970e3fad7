import { join } from 'node:path'
import type { MaybeUntrusted } from '../../findings/untrusted.ts'
import { readRegular } from '../../files/read-regular.ts'
import { saveFileSync } from '../../files/save-file.ts'

/** 100,000 subjects. */
const MOST_BYTES = 16 * 2 ** 20

/** What a standing watch says of itself, for whoever asks (`status`) and whoever comes next. */
export interface WatchState {
  readonly runDir: string
  readonly startedEpochMs: number
  /** what breaks a limit right now, and since when: ms since 1970 by what it is about */
  readonly failing: Readonly<Record<string, number>>
  /** why the newest samples cannot be relied on; '' where they can */
  readonly broken: MaybeUntrusted
}

export function saveState(directory: string, state: WatchState): void {
  saveFileSync(fileIn(directory), `${JSON.stringify(state, null, 2)}\n`)
}

/** Null where no watch of this name ever ran there, or its file is damaged. */
export function loadState(directory: string): WatchState | null {
  try {
    const read = JSON.parse(readRegular(fileIn(directory), { mostBytes: MOST_BYTES })) as Partial<
      Record<keyof WatchState, unknown>
    > | null
    if (
      typeof read?.runDir !== 'string' ||
      typeof read.startedEpochMs !== 'number' ||
      typeof read.broken !== 'string' ||
      typeof read.failing !== 'object' ||
      read.failing === null
    )
      return null
    const failing = Object.entries(read.failing).filter((entry): entry is [string, number] =>
      Number.isFinite(entry[1]),
    )
    return {
      runDir: read.runDir,
      startedEpochMs: read.startedEpochMs,
      broken: read.broken,
      failing: Object.fromEntries(failing),
    }
  } catch {
    return null
  }
}

const fileIn = (directory: string): string => join(directory, 'state.json')
