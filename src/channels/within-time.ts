import { formatDuration } from '../units/duration.ts'

/**
 * Whose time is over may still say what it knows, and leave its text where it can: all of that is
 * on this machine.
 */
const LAST_WORDS_MS = 2000

/** A clock that is never set, and what calls back by it; a test gives its own. */
export interface Timers {
  readonly nowMs: () => number
  /** Returns what takes it back. */
  readonly after: (ms: number, call: () => void) => () => void
}

export const realTimers: Timers = {
  nowMs: () => performance.now(),
  after: (ms, call) => {
    const timer = setTimeout(call, ms)
    return () => {
      clearTimeout(timer)
    }
  },
}

/**
 * Does what a channel does, and aborts it when its time is over. Rejects with what was wrong; of
 * one that was aborted with that, and with what it said then, such as the last answer of a server.
 * What it manages to do all the same in its last words counts.
 */
export async function withinTime(
  work: (signal: AbortSignal) => Promise<void>,
  limitMs: number,
  timers: Timers,
): Promise<void> {
  const abort = new AbortController()
  const words = `no end within ${formatDuration(Math.round(limitMs))}`
  let takeBack: () => void = () => undefined
  const late = new Promise<never>((_resolve, reject) => {
    takeBack = timers.after(limitMs, () => {
      takeBack = timers.after(LAST_WORDS_MS, () => {
        reject(new Error(words))
      })
      abort.abort()
    })
  })
  try {
    await Promise.race([work(abort.signal), late])
  } catch (error) {
    const said = abort.signal.aborted ? lastWords(error) : null
    if (said === null || said === words) throw error
    throw new Error(said === '' ? words : `${words}: ${said}`, { cause: error })
  } finally {
    takeBack()
  }
}

/** Of who only says that it was aborted: none. */
function lastWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.name === 'AbortError' ? '' : error.message
}
