import { readRegular } from '../files/read-regular.ts'

const MOST_BYTES = 65_536

/** The text of a small regular file that the user named; throws otherwise. */
export function readSmallFile(path: string): string {
  try {
    return readRegular(path, { mostBytes: MOST_BYTES, links: 'followed' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== undefined) throw error
    throw Object.assign(new Error('no small regular file'), { code: 'is no small regular file' })
  }
}
