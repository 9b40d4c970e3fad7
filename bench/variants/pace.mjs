import { setTimeout as sleep } from 'node:timers/promises'

const monotonicMs = () => Number(process.hrtime.bigint()) / 1e6

/** Resolves at the next moment of the monotonic clock that is `ms` after a whole second. */
export async function untilMs(ms) {
  await sleep((ms - (monotonicMs() % 1000) + 1000) % 1000)
}

/**
 * Calls `sample` once in each second, at a random moment of its first half: several variants at
 * work at once then meet in ever new orders, and none always finds the caches warm or cold that
 * another left.
 */
export async function everySecond(sample) {
  for (;;) {
    await untilMs(0)
    await sleep(Math.random() * 500)
    await sample()
  }
}
