import { closeSync, fstatSync, readSync } from 'node:fs'
import { tryOpenRegular } from '../files/read-regular.ts'
import { isAlive } from '../proc/is-alive.ts'

/** `ended` has its last line, `dead` has none and its sampler is gone, `open` is still written. */
export type SamplesEnd = 'ended' | 'dead' | 'open'
/** The same when it was asked to end; `unasked`: it was open, and nobody could ask it. */
export type SamplesAsked = SamplesEnd | 'unasked'

/**
 * How a samples file stands. Reads the first and the last 64 KiB only (an end line is below 1 KiB).
 */
export function readEnd(samplesPath: string): SamplesEnd {
  const file = tryOpenRegular(samplesPath)
  if (file < 0) return 'dead'
  try {
    const size = fstatSync(file).size
    const tail = readPart(file, Math.max(0, size - 65_536))
    const lines = tail.split('\n')
    if (lines.at(-1) === '' && (lines.at(-2) ?? '').startsWith('{"k":"end"')) return 'ended'
    return samplerLives(readPart(file, 0)) ? 'open' : 'dead'
  } finally {
    closeSync(file)
  }
}

function readPart(file: number, position: number): string {
  const buffer = Buffer.alloc(65_536)
  return buffer.toString('utf8', 0, readSync(file, buffer, 0, buffer.length, position))
}

// The head names the sampler's pid and start time: a pid alone could be somebody else's by now.
function samplerLives(start: string): boolean {
  const head = /^\{"k":"head".*?"pid":(\d+),"start":(\d+)/.exec(start)
  return head !== null && isAlive({ pid: Number(head[1]), startTicks: Number(head[2]) })
}
