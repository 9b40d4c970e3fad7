import { join } from 'node:path'

/** What the hooks append to; made before the first of them may run. */
export const nodeHeapsFile = (runDir: string): string => join(runDir, 'node-heaps.ndjson')

/** A collection that the hook in a Node.js process made (sampler/node-hook.cjs). */
export interface HookPoint {
  readonly pid: number
  /** field 22 of its /proc/PID/stat */
  readonly startTicks: number
  /** CLOCK_MONOTONIC when it had ended, in ms */
  readonly monotonicMs: number
  readonly tookMs: number
  readonly usedBytes: number
  /** what V8 is told of memory outside of its heap: of ArrayBuffer and Buffer, of addons */
  readonly externalBytes: number
  /** what malloc(3) has for small pieces; 0 where the kernel names it not */
  readonly mallocBytes: number
  /** anonymous memory that is neither external nor what V8 took for its heap */
  readonly restBytes: number
  /** a worker thread lived, whose heap is not in it */
  readonly isPartial: boolean
}

const MOST_BYTES = 2 ** 50
const MOST_MS = 1e13

/**
 * What processes appended, by time. The file is the program's to write as well: a line that is none
 * of the hook's, or says what cannot be, is left out.
 */
export function parseHookPoints(text: string): HookPoint[] {
  return text
    .split('\n')
    .flatMap((line) => parsePoint(line) ?? [])
    .sort((a, b) => a.monotonicMs - b.monotonicMs)
}

function parsePoint(line: string): HookPoint | null {
  if (!/^\[\d[\d.,]{1,200}\]$/.test(line)) return null
  const values = line.slice(1, -1).split(',').map(Number)
  const [pid = 0, startTicks = 0, monotonicMs = 0, tookMs = 0, ...sizes] = values
  const [usedBytes = 0, externalBytes = 0, mallocBytes = 0, restBytes = 0, partial = 0] = sizes
  const isPossible =
    values.length === 9 &&
    values.every(Number.isFinite) &&
    [pid, startTicks, ...sizes].every(Number.isSafeInteger) &&
    sizes.every((bytes) => bytes <= MOST_BYTES) &&
    pid > 0 &&
    monotonicMs < MOST_MS &&
    tookMs <= monotonicMs
  if (!isPossible) return null
  const isPartial = partial !== 0
  return {
    ...{ pid, startTicks, monotonicMs, tookMs },
    ...{ usedBytes, externalBytes, mallocBytes, restBytes, isPartial },
  }
}
