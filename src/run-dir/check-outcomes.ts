import {
  bytes,
  either,
  flag,
  isOf,
  listOf,
  ms,
  object,
  oneOf,
  text,
  within,
} from './value-checks.ts'

const nothing = isOf('null', (value) => value === null)
/** As the kernel has it: 256 would be told as 0. */
const exitCode = isOf(
  'exit code',
  (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 255,
)

/** What is wrong with the content of workload.json, or ''. */
export const checkWorkloadEnd = object(
  { exitCode, signal: either(text, nothing), durationMs: ms, cancelled: flag },
  {
    stillRuns: flag,
    startedMs: ms,
    largest: object({ rssBytes: bytes, isCommand: flag }, { isAtMost: flag }),
  },
)

const figures = object(
  { peakBytes: bytes, settledBytes: either(nothing, bytes) },
  { peakIsLowerBound: flag },
)

/** What is wrong with the content of comparison.json, or ''. */
export const checkPairedRuns = object({
  schemaVersion: oneOf(1),
  base: text,
  head: text,
  repeat: within(0, 1e6),
  pairs: listOf(object({ base: figures, head: figures })),
  problem: text,
  advice: text,
})
