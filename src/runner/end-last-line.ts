import { closeSync, fstatSync, readSync } from 'node:fs'
import { openRegular } from '../files/read-regular.ts'
import { appendForOthers } from '../files/save-file.ts'

/**
 * The command of `run` may leave the step's output file without a line break at its end (`printf
 * x=1 >> $GITHUB_OUTPUT`), which the runner accepts. What we append would then be a part of its
 * last value, and the runner would refuse the whole file.
 */
export function endLastLine(path: string): void {
  if (isLineOpen(path)) appendForOthers(path, '\n')
}

function isLineOpen(path: string): boolean {
  let file: number
  try {
    file = openRegular(path, 'followed')
  } catch {
    return false // no such file, or a pipe: whoever writes to it says so
  }
  try {
    const { size } = fstatSync(file)
    const last = Buffer.alloc(1)
    return size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== 0x0a
  } finally {
    closeSync(file)
  }
}
