/**
 * Loaded before the sampler (`--import`): its clocks and timers run BENCH_SPEED times faster for
 * the first BENCH_WARM_UP_MS of its time, then at the true rate. 300 samples at 1 Hz thus warm it
 * up in seconds, and the unchanged bundle is measured.
 */
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers'
import promises from 'node:timers/promises'

const speed = Number(process.env.BENCH_SPEED)
const warmUpMs = Number(process.env.BENCH_WARM_UP_MS)
const monotonicMs = performance.now.bind(performance)
const startedMs = monotonicMs()
const skippedMs = () =>
  Math.min((monotonicMs() - startedMs) * (speed - 1), warmUpMs * (1 - 1 / speed))
const isWarmingUp = () => (monotonicMs() - startedMs) * speed < warmUpMs
// rounded up: a timer that fires early would make the sampler wait again for the rest
const shorten = (ms) => (isWarmingUp() ? Math.ceil(ms / speed) : ms)

performance.now = () => monotonicMs() + skippedMs()
const wallMs = Date.now
Date.now = () => wallMs() + Math.round(skippedMs())
const { bigint } = process.hrtime
const nanoseconds = () => bigint() + BigInt(Math.round(skippedMs() * 1e6))
process.hrtime = Object.assign(
  ([seconds, rest] = [0, 0]) => {
    const passed = nanoseconds() - BigInt(seconds) * 1_000_000_000n - BigInt(rest)
    return [Number(passed / 1_000_000_000n), Number(passed % 1_000_000_000n)]
  },
  { bigint: nanoseconds },
)

const { setTimeout: later } = timers
globalThis.setTimeout = timers.setTimeout = Object.assign(
  (call, ms, ...rest) => later(call, shorten(ms), ...rest),
  later,
)
const { setTimeout: sleep } = promises
promises.setTimeout = (ms, ...rest) => sleep(shorten(ms), ...rest)
const { wait } = Atomics
Atomics.wait = (array, index, value, ms) =>
  ms === undefined ? wait(array, index, value) : wait(array, index, value, shorten(ms))
syncBuiltinESMExports()
