// What the hook in Node.js programs (src/sampler/node-hook.cjs) costs, and whether anything of a
// program's output differs by it: the test suites of packages that ship theirs, each run with and
// without it in turns. `node bench/node-hook.mjs [PAIRS]`; needs npm and its registry.
// `output`: same bytes on stdout and stderr, and same exit code, in all runs.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PACKAGES = [
  'qs@6.13.0',
  'resolve@1.22.8',
  'deep-equal@2.2.3',
  'minimist@1.2.8',
  'object-inspect@1.13.2',
  'is-core-module@2.15.1',
  'string.prototype.trim@1.2.9',
  'array-includes@3.1.8',
  'has-symbols@1.0.3',
  'object.assign@4.1.5',
  'regexp.prototype.flags@1.5.2',
  'side-channel@1.0.6',
  'object.entries@1.1.8',
  'globalthis@1.0.4',
  'function-bind@1.1.2',
  'concat-map@0.0.1',
  'is-regex@1.1.4',
  'is-callable@1.2.7',
  'es-to-primitive@1.2.1',
  'internal-slot@1.0.7',
]
/** What their tests ask for. */
const BESIDE = [
  'tape@5.9.0',
  'es-value-fixtures@1.4.2',
  'has-override-mistake@1.0.1',
  'mock-property@1.1.0',
  'safer-buffer@2.1.2',
  'iconv-lite@0.6.3',
  'for-each@0.3.3',
]
const pairs = Number(process.argv[2] ?? 6)
// of the product: what is measured is what it adds
const hook = join(import.meta.dirname, '../src/sampler/node-hook.cjs')
const directory = mkdtempSync(join(tmpdir(), 'node-hook-'))
const points = join(directory, 'points')
const HOOKED = {
  NODE_OPTIONS: `--require=${hook}`,
  MEMORY_LEAK_DETECTOR_HEAPS: JSON.stringify([points, [20, 35, 50], []]),
}

try {
  writeFileSync(join(directory, 'package.json'), '{"private":true}')
  writeFileSync(points, '')
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--silent']
  execFileSync('npm', ['install', ...flags, ...PACKAGES, ...BESIDE], { cwd: directory })
  const tape = join(directory, 'node_modules/tape/bin/tape')
  console.log('| tests of | user CPU without, ms | with | median of pairs | output |')
  console.log('|---|--:|--:|--:|---|')
  const shares = PACKAGES.map((name) => {
    const cwd = join(directory, 'node_modules', name.replace(/@.*/, ''))
    const files = readdirSync(join(cwd, 'test'), { withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.m?js$/.test(entry.name))
      .map((entry) => join('test', entry.name))
    const { without, withHook, isSame } = compare([tape, ...files], cwd)
    const share = median(withHook.map((ms, at) => ms / without[at] - 1))
    const row = [name, median(without), median(withHook), `${(100 * share).toFixed(1)} %`]
    console.log(`| ${[...row, isSame ? 'same' : 'DIFFERS'].join(' | ')} |`)
    return share
  })
  console.log(`\nmedian of ${shares.length}: ${(100 * median(shares)).toFixed(1)} %`)
  const empty = compare(['-e', '0'], directory, 10 * pairs)
  const more = median(empty.withHook.map((ms, at) => ms - empty.without[at]))
  console.log(`a Node.js process that does nothing: ${more} ms more of user CPU`)
} finally {
  rmSync(directory, { recursive: true, force: true })
}

function compare(words, cwd, times = pairs) {
  const without = []
  const withHook = []
  let isSame = true
  for (let at = 0; at < times; at++) {
    const order = at % 2 === 0 ? [false, true] : [true, false]
    const runs = new Map(order.map((hasHook) => [hasHook, runNode(words, cwd, hasHook)]))
    isSame &&= runs.get(false).end === runs.get(true).end
    without.push(runs.get(false).userMs)
    withHook.push(runs.get(true).userMs)
  }
  return { without, withHook, isSame }
}

function runNode(words, cwd, hasHook) {
  const { PATH, HOME } = process.env
  const script = 'TIMEFORMAT=%3U; time "$@" 2>&1'
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', script, '-', process.execPath, ...words],
    {
      cwd,
      env: { PATH, HOME, ...(hasHook ? HOOKED : {}) },
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  )
  return {
    userMs: Math.round(Number(stderr.trim()) * 1000),
    end: `${status}\n${hideTimes(stdout)}`,
  }
}

/** Pids and clocks, which differ from run to run. */
function hideTimes(text) {
  return text
    .replace(/\(node:\d+\)/g, '(node)')
    .replace(/\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d/g, 'date')
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
