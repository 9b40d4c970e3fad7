import { memorySeenBy } from '../series/decide-bases.ts'
import type { ProcessSeries, Recording } from '../series/series.ts'

/** of the memory that a JVM sees where nothing else was said (HotSpot's InitialRAMPercentage) */
const INITIAL_PERCENT = 100 / 64
const UNITS = new Map([
  ['k', 2 ** 10],
  ['m', 2 ** 20],
  ['g', 2 ** 30],
  ['t', 2 ** 40],
])

/**
 * What a JVM touches for the first time before it looks for anything to give back: its initial
 * heap. By its flags, else a share of the memory that it sees, and no more than its largest heap. 0
 * where it is no JVM, or touched all of it at its start.
 */
export function initialHeapBytes(process: ProcessSeries, recording: Recording): number {
  if (process.runtime !== 'java') return 0
  const flags = parseFlags(process.heapFlags)
  if (flags.isTouched) return 0
  const seenBytes = flags.memoryBytes || memorySeenBy(process, recording)
  const initialBytes = flags.initialBytes || (seenBytes * flags.initialPercent) / 100
  const largestBytes = flags.largestBytes || (seenBytes * flags.largestPercent) / 100
  return largestBytes > 0 ? Math.min(initialBytes, largestBytes) : initialBytes
}

function parseFlags(text: string): {
  initialBytes: number
  largestBytes: number
  memoryBytes: number
  initialPercent: number
  largestPercent: number
  isTouched: boolean
} {
  const found = {
    initialBytes: 0,
    largestBytes: 0,
    memoryBytes: 0,
    initialPercent: INITIAL_PERCENT,
    largestPercent: 100,
    isTouched: false,
  }
  for (const word of text.split(' ')) {
    const [, name = '', value = ''] = /^-X(ms|mx|X:[A-Za-z+-]+=?)(.*)$/.exec(word) ?? []
    if (name === 'ms' || name === 'X:InitialHeapSize=') found.initialBytes = parseBytes(value)
    else if (name === 'mx' || name === 'X:MaxHeapSize=') found.largestBytes = parseBytes(value)
    else if (name === 'X:MaxRAM=') found.memoryBytes = parseBytes(value)
    else if (name === 'X:InitialRAMPercentage=') found.initialPercent = Number(value)
    else if (name === 'X:MaxRAMPercentage=') found.largestPercent = Number(value)
    else if (name.endsWith('AlwaysPreTouch')) found.isTouched = name.includes('+')
  }
  return found
}

function parseBytes(text: string): number {
  const [, digits = '', unit = ''] = /^(\d+)([a-zA-Z]?)$/.exec(text) ?? []
  return Number(digits) * (UNITS.get(unit.toLowerCase()) ?? 1)
}
