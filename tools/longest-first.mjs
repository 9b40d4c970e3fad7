// The order of jest's files: those that may take the longest by their own time limits come first,
// so that none of them is what is left at the end. A new machine has no times of earlier runs.
import { readFileSync } from 'node:fs'

export default class LongestFirst {
  sort(tests) {
    const limits = new Map(tests.map(({ path }) => [path, readLimits(path)]))
    const of = ({ path }) => limits.get(path)
    return tests.toSorted(
      (a, b) =>
        of(b).longestMs - of(a).longestMs ||
        of(b).sumMs - of(a).sumMs ||
        a.path.localeCompare(b.path),
    )
  }

  /** Files with tests that failed, for --onlyFailures: jest keeps no list with this order. */
  allFailedTests(tests) {
    return tests
  }

  cacheResults() {
    return undefined
  }
}

/** The limits of a file's tests and hooks: numbers such as `60_000)` behind their functions. */
function readLimits(path) {
  const all = Array.from(
    readFileSync(path, 'utf8').matchAll(/^ *(?:\}, |jest\.setTimeout\()?(\d+_\d{3})\)?,?$/gmu),
    ([, digits]) => Number(digits.replaceAll('_', '')),
  )
  return { longestMs: Math.max(0, ...all), sumMs: all.reduce((sum, ms) => sum + ms, 0) }
}
