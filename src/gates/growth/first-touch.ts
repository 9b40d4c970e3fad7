import { isCalled } from '../../stats/is-called.ts'
import { sum } from '../../stats/sum.ts'
import type { MemoryCurve } from '../../series/memory-curve.ts'
import type { Judgement } from '../../stats/judge-curve.ts'
import { formatBytes } from '../../units/size.ts'

/**
 * Classes, compiled code, threads and the collector's own tables: what a large JVM holds outside of
 * its heap. Whoever holds more than that and its initial heap has filled it.
 */
const OUTSIDE_BYTES = 256 * 2 ** 20

/**
 * A JVM whose initial heap is not full touches it for the first time, in a line as straight as a
 * leak's, however little it keeps: that is `suspect` until it has grown by more than that heap has,
 * or holds more. `heaps`: the initial heaps, bytes, of the JVMs that were in the curve at one
 * moment.
 */
export function heedFirstTouch(
  judgement: Judgement,
  { timesS, bytes }: MemoryCurve,
  heaps: readonly number[],
): Judgement {
  if (!isCalled(judgement)) return judgement
  const fromS = judgement.trend?.warmUpEndS ?? 0
  const judged = bytes.filter((value, at) => value > 0 && (timesS[at] ?? 0) >= fromS)
  return fillsHeaps(judged, heaps)
    ? {
        ...judgement,
        grade: 'suspect',
        reason:
          `its initial heap of ${formatBytes(sum(heaps))} is not full: ` +
          'until then a JVM grows by what it touches for the first time',
      }
    : judgement
}

/**
 * Whether what was held, bytes, has not filled the initial heaps of so many JVMs yet. False where
 * there are none.
 */
export function fillsHeaps(bytes: readonly number[], heaps: readonly number[]): boolean {
  const initialBytes = sum(heaps)
  if (initialBytes === 0) return false
  const [lowest, highest] = extremes(bytes)
  return highest - lowest <= initialBytes && highest <= initialBytes + heaps.length * OUTSIDE_BYTES
}

// not Math.max(...values): an hour has more values than a call may have arguments
function extremes(values: readonly number[]): readonly [lowest: number, highest: number] {
  let [lowest, highest] = [Number.POSITIVE_INFINITY, 0]
  for (const value of values) {
    if (value < lowest) lowest = value
    if (value > highest) highest = value
  }
  return [lowest, highest]
}
