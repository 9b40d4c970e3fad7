interface Readings {
  readonly timesS: number[]
  readonly bytes: number[]
}

/** A level that held for longer is no moment of an end: the program lived on with it. */
const LONGEST_PAUSE_S = 1.5
/**
 * CPython gives back some 300 MiB of small objects a second, several times faster than it takes
 * them. Memory that falls for longer than each of these is at work.
 */
const MOST_READINGS = 8
const LONGEST_S = 10
const LONGEST_SHARE = 0.1
/** times as fast as it fell until then: at work it gives back at about one pace, in its end all */
const STEEP = 4
/** of the usual step; no longer one counts: who samples late is held up, as all others are */
const LONGEST_STEP = 1.5
/** they say what is usual */
const FIRST_STEPS = 100

/**
 * A curve without the falling readings that it ends with: what is read while a program gives its
 * memory back in order to end is not what it needs. Times must ascend; 0 and what is no number is a
 * failed read, of which none is left at the end. The highest reading always stays, and so does
 * whatever was followed by a rise, or by a level that held for more than 1.5 s. A few falling
 * readings behind any curve change nothing of what is left of it. Of a fall that is too long for an
 * end, its own end is cut where that is several times as steep. Of a program that `isAlive` only a
 * fall of the last moment is cut: nobody knows yet whether it lives on.
 */
export function cutTearDown({ timesS, bytes }: Readings, isAlive = false): Readings {
  const lived = countLived(timesS, bytes, isAlive)
  return { timesS: timesS.slice(0, lived), bytes: bytes.slice(0, lived) }
}

/** How many readings lie before the end. */
function countLived(timesS: readonly number[], bytes: readonly number[], isAlive: boolean): number {
  const read = bytes.flatMap((value, at) => (value > 0 && Number.isFinite(value) ? [at] : []))
  const lookedS = countLooked(read.map((at) => timesS[at] ?? 0))
  const timeOf = (nth: number): number => lookedS[nth] ?? 0
  const bytesOf = (nth: number): number => bytes[read[nth] ?? 0] ?? 0
  const last = read.length - 1
  let peak = last
  for (let nth = last; nth > 0 && bytesOf(nth) <= bytesOf(nth - 1); nth--) {
    if (bytesOf(nth) === bytesOf(nth - 1)) continue
    // how long the level held that this is the first reading of
    if (timeOf(peak) - timeOf(nth) > LONGEST_PAUSE_S) break
    peak = nth - 1
  }
  const longestS = Math.max(LONGEST_S, LONGEST_SHARE * (timeOf(last) - timeOf(0)))
  const isAtWork = isAlive
    ? timeOf(last) - timeOf(peak + 1) > LONGEST_PAUSE_S
    : last - peak > MOST_READINGS && timeOf(last) - timeOf(peak) > longestS
  const isLate = (nth: number): boolean =>
    isAlive ? timeOf(last) - timeOf(nth + 1) <= LONGEST_PAUSE_S : last - nth <= MOST_READINGS
  const paceOf = (from: number, to: number): number =>
    (bytesOf(from) - bytesOf(to)) / (timeOf(to) - timeOf(from))
  return (read[isAtWork ? findSteepEnd(peak, last, isLate, paceOf) : peak] ?? -1) + 1
}

/** Where a long fall turns into that of its end; its last reading where it does not. */
function findSteepEnd(
  peak: number,
  last: number,
  isLate: (nth: number) => boolean,
  paceOf: (from: number, to: number) => number,
): number {
  let [found, steepest] = [last, STEEP]
  for (let nth = last - 1; nth > peak && isLate(nth); nth--) {
    const times = paceOf(nth, last) / paceOf(peak, nth)
    if (times >= steepest) [found, steepest] = [nth, times]
  }
  return found
}

/** Seconds in which somebody looked, up to each reading. */
function countLooked(timesS: readonly number[]): number[] {
  const stepOf = (at: number): number => (timesS[at] ?? 0) - (timesS[at - 1] ?? 0)
  const steps = Array.from(
    { length: Math.max(0, Math.min(FIRST_STEPS, timesS.length - 1)) },
    (_, at) => stepOf(at + 1),
  ).sort((a, b) => a - b)
  const longestS = LONGEST_STEP * (steps[steps.length >> 1] ?? 0)
  let lookedS = 0
  return timesS.map((_, at) => (lookedS += at === 0 ? 0 : Math.min(stepOf(at), longestS)))
}
