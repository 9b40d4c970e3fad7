import { compile } from './compile.mjs'
import { median, print, printTable } from './print.mjs'
import { runInside } from './run-inside.mjs'
import { measureStartUp } from './start-up.mjs'

/**
 * Of children that live 50 to 500 ms, with 200 MB each among 300 other processes: who is seen, and
 * what it costs, by a sampler that looks between samples and one that does not, at work at once.
 * Returns goals, and rows for the documents.
 */
export async function benchShortLived({ node, directory, sampler, quick }) {
  const { processes, quiet, busy, children, seen } = await runInside('short-inside.mjs', {
    count: 300,
    node,
    directory,
    sampler,
    rounds: quick ? 1 : 3,
    quietMs: quick ? 20_000 : 60_000,
    sleepers: compile('sleepers', directory),
    children: compile('children', directory),
  })
  const times = await measureStartUp({
    cost: compile('cost', directory),
    node,
    directory,
    main: '',
    rounds: 9,
  })
  const nodeMs = median(times['node -e 0'].cpuMs)
  const percent = (share) => `${(share * 100).toFixed(0)} %`
  // ms of CPU a second are tenths of a percent
  const core = (msPerSecond) => `${(msPerSecond / 10).toFixed(2)} %`
  const rows = [
    [`${children} children of 50 to 500 ms`, 'short-lived: on', 'off'],
    ['seen', percent(seen.on.seen), percent(seen.off.seen)],
    ['peak within 10 %', percent(seen.on.peak), percent(seen.off.peak)],
    ['end within 100 ms', percent(seen.on.end), percent(seen.off.end)],
    ['looks left out for their cost', String(seen.on.leftOut), ''],
    ['of a core meanwhile', core(busy.on), core(busy.off)],
    [`of a core while ${processes} processes sleep`, core(quiet.on), core(quiet.off)],
    [
      'a quiet second, x `node -e 0`',
      (quiet.on / nodeMs).toFixed(2),
      (quiet.off / nodeMs).toFixed(2),
    ],
  ]
  printTable(`Short-lived processes, at 1 Hz among ${processes}`, rows)
  print(`  node -e 0: ${nodeMs.toFixed(0)} ms of CPU`)
  return {
    rows,
    goals: [
      { text: 'short-lived children not seen, %', measured: 100 - seen.on.seen * 100, limit: 1 },
      { text: 'peaks off by more than 10 %, %', measured: 100 - seen.on.peak * 100, limit: 8 },
      { text: 'with children, % of a core', measured: busy.on / 10, limit: 1 },
      { text: 'quiet, % of a core', measured: quiet.on / 10, limit: 0.5 },
    ],
  }
}
