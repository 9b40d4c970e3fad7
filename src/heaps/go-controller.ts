/** What the pacer of Go's collector holds (`gcControllerState` in runtime/mgcpacer.go). */
export interface GoController {
  /** marked by the last collection */
  readonly markedBytes: number
  /** of stacks, at most, in the last collection: goroutines that leak hold as much as heap */
  readonly stackBytes: number
}

/**
 * Offsets in the struct, by the debug information of Go 1.21 to 1.26 on 64 bits: equal in all of
 * them. Another layout is not known by its number but by the checks below, which it fails.
 */
const MEMORY_LIMIT = 8
const HEAP_MINIMUM = 16
const GOAL = 72
const HEAP_LIVE = 104
const LAST_STACK = 128
const MAX_STACK = 136
const GLOBALS = 144
const MARKED = 152
export const CONTROLLER_BYTES = 160

/** `GOGC=off` */
const OFF = -1
const HIGHEST_PERCENT = 100_000
/** defaultHeapMinimum, of 100 % */
const DEFAULT_MINIMUM = 4n * 2n ** 20n
const LEAST_LIMIT = 2n ** 20n
const LARGEST_HEAP = 2n ** 44n

/** Null: there is none at that place; what its fields say of each other does not fit. */
export function parseGoController(bytes: Buffer, at: number): GoController | null {
  if (at < 0 || at + CONTROLLER_BYTES > bytes.length) return null
  // padding, which most of memory fails: first, since it is asked at each eighth byte
  if (bytes.readInt32LE(at + 4) !== 0) return null
  const percent = bytes.readInt32LE(at)
  const limit = bytes.readBigInt64LE(at + MEMORY_LIMIT)
  const minimum = bytes.readBigUInt64LE(at + HEAP_MINIMUM)
  // GOGC=0 looks like zeros
  if (percent < OFF || percent === 0 || percent > HIGHEST_PERCENT) return null
  if (limit < LEAST_LIMIT) return null
  const field = (offset: number): bigint => bytes.readBigUInt64LE(at + offset)
  const [marked, stack, live] = [field(MARKED), field(MAX_STACK), field(HEAP_LIVE)]
  if (marked >= LARGEST_HEAP || stack >= LARGEST_HEAP || live >= LARGEST_HEAP) return null
  const fits =
    percent === OFF
      ? minimum >= DEFAULT_MINIMUM && field(GOAL) === 2n ** 64n - 1n
      : minimum === (DEFAULT_MINIMUM * BigInt(percent)) / 100n &&
        isGoal(field(GOAL), {
          marked,
          roots: field(LAST_STACK) + field(GLOBALS),
          percent: BigInt(percent),
          minimum,
        })
  return fits ? { markedBytes: Number(marked), stackBytes: Number(stack) } : null
}

interface Pace {
  readonly marked: bigint
  readonly roots: bigint
  readonly percent: bigint
  readonly minimum: bigint
}

/** Of the heap at which the next collection begins (`commit`), to an eighth and 1 MiB. */
function isGoal(goal: bigint, { marked, roots, percent, minimum }: Pace): boolean {
  const paced = marked + ((marked + roots) * percent) / 100n
  const expected = paced < minimum ? minimum : paced
  const off = goal > expected ? goal - expected : expected - goal
  return off <= expected / 8n + 2n ** 20n
}

/** Where controllers may begin; several: none of them is to be believed. */
export function findGoControllers(bytes: Buffer): number[] {
  const found: number[] = []
  for (let at = 0; at + CONTROLLER_BYTES <= bytes.length; at += 8)
    if (parseGoController(bytes, at) !== null) found.push(at)
  return found
}
