import type { ProcessSeries } from './series.ts'

/**
 * A thread fills memory no faster: the kernel zeroes each page that it gives. Measured: 1.1 GiB a
 * second in small pages, 2.85 in huge ones (docs/peaks.md#what-may-be-hidden).
 */
const FASTEST_BYTES_PER_MS = (4 * 2 ** 30) / 1000
const ALIKE_SHARE = 0.05
const ALIKE_BYTES = 2 ** 20

/**
 * Within it two sizes are one and the same: the kernel counts pages by processor, so that two
 * readings of one size differ by a part of it, those of a small process by some 100 KiB; and less
 * than a MiB decides nothing.
 */
export function slackOf(bytes: number): number {
  return Math.max(ALIKE_SHARE * bytes, ALIKE_BYTES)
}

/** All that is known of how high a process came. */
interface Marks {
  /** highest RSS in a sample */
  readonly sampledBytes: number
  /** the kernel's mark where it rose while we looked, by a look at the process; else 0 */
  readonly risenBytes: number
  /** the same by the kernel's record of its end; null where there is none */
  readonly exitBytes: number | null
  /** the mark that stood when it was met: what is not above that may be from before; else 0 */
  readonly earlierBytes: number
  /** it became another program by exec since it was seen highest */
  readonly wasReplaced: boolean
  /** its mark was set back while we looked, each time once it was read */
  readonly wasReset: boolean
  readonly lastBytes: number
  /** from the last reading until its end was noticed; null: it is alive */
  readonly unseenMs: number | null
}
type Peak = Pick<
  ProcessSeries,
  'peakRssBytes' | 'peakIsHighWaterMark' | 'peakSource' | 'peakIsLowerBound' | 'peakAtMostBytes'
>

/**
 * The peak of a process, who says so, and whether it may have been higher: a look sees what is held
 * at that moment, the kernel's mark what was held up to it, and only the record of the end all.
 */
export function decidePeak(marks: Marks): Peak {
  const { sampledBytes, risenBytes, exitBytes, earlierBytes, wasReplaced, wasReset } = marks
  const { lastBytes, unseenMs } = marks
  const seenBytes = Math.max(sampledBytes, risenBytes)
  // a mark that has not risen may be of the time before we looked
  const isEarlier = exitBytes !== null && exitBytes <= earlierBytes
  const peakRssBytes = isEarlier ? seenBytes : Math.max(seenBytes, exitBytes ?? 0)
  const isByRecord = exitBytes !== null && peakRssBytes <= exitBytes + slackOf(exitBytes)
  // a record below what was seen is of what it was at last: of another program than before, which
  // it replaced by exec, noticed or not; or its mark was set back, which was read before
  const isProven =
    exitBytes !== null &&
    (isByRecord || (wasReset && !wasReplaced)) &&
    (!isEarlier || exitBytes <= peakRssBytes + slackOf(peakRssBytes))
  const isOpen = unseenMs !== null && !isProven
  return {
    peakRssBytes,
    peakIsHighWaterMark: peakRssBytes > sampledBytes,
    peakSource:
      isProven && isByRecord ? 'exit' : risenBytes > sampledBytes ? 'high-water' : 'samples',
    peakIsLowerBound: isOpen,
    peakAtMostBytes: !isOpen
      ? null
      : Math.max(
          peakRssBytes,
          isEarlier ? exitBytes : Math.round(lastBytes + unseenMs * FASTEST_BYTES_PER_MS),
        ),
  }
}

type Reach = Pick<ProcessSeries, 'peakIsLowerBound' | 'peakRssBytes' | 'peakAtMostBytes'>

/** What it cannot have exceeded by all that is known; infinite where nothing is. */
export function mostHeldBytes({ peakIsLowerBound, peakRssBytes, peakAtMostBytes }: Reach): number {
  return peakIsLowerBound ? (peakAtMostBytes ?? Number.POSITIVE_INFINITY) : peakRssBytes
}

/** A sum of samples, `sumBytes` at its peak, lacks what it held at its own. */
export function isUnsampled(
  process: Reach & Pick<ProcessSeries, 'rssBytes'>,
  sumBytes: number,
): boolean {
  const missableBytes = slackOf(Math.max(sumBytes, process.peakRssBytes))
  const sampledBytes = process.rssBytes.reduce((most, bytes) => Math.max(most, bytes), 0)
  return sampledBytes + missableBytes < mostHeldBytes(process)
}
