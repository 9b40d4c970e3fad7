/**
 * Loaded before the command line (NODE_OPTIONS): its clock runs faster, and that of the sampler
 * that it starts, which gets no environment else. What judges all samples keeps the true rate: its
 * deadlines are meant for the time that it takes. The command line says when its own is true again.
 */
import processes from 'node:child_process'
import { syncBuiltinESMExports } from 'node:module'
import { setTimeout as later } from 'node:timers'

const { BENCH_SPEED, BENCH_WARM_UP_MS } = process.env
const { spawn } = processes
const clock = new URL('../../../bench/faster-clock.mjs', import.meta.url).href
const isSampler = (words) => words.some((word) => /\/sampler\/index\.js$/.test(word))
processes.spawn = (file, words = [], options = {}) =>
  spawn(
    file,
    words,
    isSampler(words)
      ? {
          ...options,
          env: { ...options.env, NODE_OPTIONS: `--import=${clock}`, BENCH_SPEED, BENCH_WARM_UP_MS },
        }
      : options,
  )
syncBuiltinESMExports()
if (process.argv[2] === 'watch') {
  await import(clock)
  later(() => {
    process.stderr.write('Its time is true.\n')
  }, BENCH_WARM_UP_MS / BENCH_SPEED).unref()
}
