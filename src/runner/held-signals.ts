import { setImmediate } from 'node:timers/promises'

/**
 * What a watch without an end answers. Without a handler SIGHUP ends it, which systemd takes for a
 * clean exit, and SIGUSR1 opens Node's inspector.
 */
const ANSWERED = ['SIGHUP', 'SIGUSR1'] as const
export type Answered = (typeof ANSWERED)[number]

const held: Answered[] = []
const hold = (signal: NodeJS.Signals): void => {
  held.push(signal as Answered)
}

// as it is loaded, which is before anything else is: most of the time until the first sample goes
// into loading
if (process.argv[2] === 'watch') for (const signal of ANSWERED) process.on(signal, hold)

/**
 * The signals that came so far; from now on they are somebody else's. To be called once he listens.
 */
export function takeHeldSignals(): readonly Answered[] {
  for (const signal of ANSWERED) process.off(signal, hold)
  return held.splice(0)
}

/** A hang-up that nobody answers ends the process, as if it had not been held. */
export async function obeyHeldSignals(): Promise<void> {
  // one that was caught is heard of in the next turn of the loop
  await setImmediate()
  if (takeHeldSignals().includes('SIGHUP')) process.kill(process.pid, 'SIGHUP')
}
