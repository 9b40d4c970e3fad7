'use strict'
// Loaded into the Node.js programs of a command by NODE_OPTIONS=--require (docs/live-heap.md):
// collects the heap twice at the moments that MEMORY_LEAK_DETECTOR_HEAPS names and appends what is
// alive to a file. It prints nothing, opens no port, keeps no process alive, and where it cannot
// do its work it does none. What it uses is taken before the program begins, which may put false
// clocks and files in their place. Node.js 8 can read it, 16.2 and later, which tell of workers,
// follow it.

// a program that counts its modules finds its own
delete require.cache[module.filename]

try {
  begin(process.env.MEMORY_LEAK_DETECTOR_HEAPS)
} catch (error) {
  // no list of ours; Node.js 8 wants a name
  void error
}

function begin(list) {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (!list || major < 16 || (major === 16 && minor < 2)) return
  // NODE_OPTIONS may name it twice, by a run inside of a run
  const isFollowed = Symbol.for('memory-leak-detector')
  if (process[isFollowed] || !require('worker_threads').isMainThread) return
  Object.defineProperty(process, isFollowed, { value: true })
  follow(JSON.parse(list))
}

/** `[file, ages in s, moments in ms since 1970]`; where there are moments, ages are not used. */
function follow([file, agesS, atEpochMs]) {
  const { setTimeout: later } = require('timers')
  const { closeSync, constants, fstatSync, openSync, readFileSync, writeSync } = require('fs')
  const { getHeapStatistics, setFlagsFromString } = require('v8')
  const { runInNewContext } = require('vm')
  const { memoryUsage, hrtime, pid } = process
  /** Stopping a larger heap takes seconds. */
  const LARGEST_HEAP_BYTES = Math.pow(2, 31)
  /** Who did not rise by as much since that age is not stopped. */
  const BASE_AGE_MS = 10000 // eslint-disable-line no-restricted-syntax -- Node.js 8 knows no groups
  const LEAST_APART_MS = 500
  const WAIT_MS = 100
  const LATE_MS = 20
  const WAITS = 8
  const LEAST_RISE_BYTES = Math.pow(2, 20)
  const LEAST_RISE_SHARE = 0.01

  const born = now() - process.uptime() * 1000
  const offset = now() - Date.now()
  const moments =
    atEpochMs.length > 0
      ? atEpochMs.map((epochMs) => epochMs + offset)
      : agesS.map((ageS) => born + ageS * 1000)
  let left = moments.filter((moment) => moment > now())
  let workers = 0
  let isOver = false
  let collectAll
  let base

  process.on('worker', (worker) => {
    workers++
    worker.once('exit', () => workers--)
  })

  if (left.length > 0) {
    at(Math.min(born + BASE_AGE_MS, (now() + left[0]) / 2), () => (base = measure()))
    next()
  }

  function next() {
    if (left.length === 0) return
    at(left[0], () => {
      // a timer may come a ms early; and of moments that a busy loop let pass one is left, since
      // points side by side tell of no time
      left = left.filter((moment) => moment > now() + LEAST_APART_MS)
      next()
      tellWhenQuiet(now(), WAITS)
    })
  }

  /** Who is behind with his work holds more than he keeps: he has some waits to end it. */
  function tellWhenQuiet(due, waits) {
    at(due + WAIT_MS, () => {
      if (waits > 0 && now() - due > WAIT_MS + LATE_MS) tellWhenQuiet(now(), waits - 1)
      else tell()
    })
  }

  function at(moment, action) {
    const guarded = () => {
      try {
        if (!isOver) action()
      } catch (error) {
        // the file is refused, or gone with its directory: it is not tried again
        void error
        isOver = true
      }
    }
    later(guarded, Math.max(0, moment - now())).unref()
  }

  /** CLOCK_MONOTONIC in ms, which all processes share. */
  function now() {
    const [seconds, nanoseconds] = hrtime()
    return seconds * 1e3 + nanoseconds / 1e6
  }

  function measure() {
    return [memoryUsage().rss, getHeapStatistics().used_heap_size]
  }

  function tell() {
    const size = measure()
    const hasRisen = size.some(
      (bytes, i) => bytes - base[i] >= Math.max(LEAST_RISE_BYTES, LEAST_RISE_SHARE * base[i]),
    )
    if (!hasRisen || size[1] > LARGEST_HEAP_BYTES) return
    const descriptor = openPoints()
    try {
      writeSync(descriptor, `${JSON.stringify(collect())}\n`)
    } finally {
      closeSync(descriptor)
    }
  }

  /** Before anything is collected. Makes no file, and takes nothing that was put in its place. */
  function openPoints() {
    const { O_WRONLY, O_APPEND, O_NOFOLLOW, O_NONBLOCK } = constants
    const descriptor = openSync(file, O_WRONLY | O_APPEND | O_NOFOLLOW | O_NONBLOCK)
    if (fstatSync(descriptor).isFile()) return descriptor
    closeSync(descriptor)
    throw new Error('no file')
  }

  function collect() {
    const startTicks = Number(readProc('stat').split(') ').pop().split(' ')[19])
    if (collectAll === undefined) collectAll = findCollector()
    const from = now()
    // the first one frees code and caches in its own time; the second tells
    collectAll()
    collectAll()
    const to = now()
    const { used_heap_size: used, total_heap_size: total } = getHeapStatistics()
    const { external } = memoryUsage()
    const rest = Math.max(0, readAnonBytes() - total - external)
    const took = Math.round((to - from) * 1e3) / 1e3
    return [pid, startTicks, to, took, used, external, readMallocBytes(), rest, workers > 0 ? 1 : 0]
  }

  /** The flag holds for each context and worker that is made later, so it is left as it was. */
  function findCollector() {
    const find = () => runInNewContext('typeof gc === "function" ? gc : undefined')
    const exposed = find()
    if (exposed !== undefined) return exposed
    setFlagsFromString('--expose_gc')
    const found = find()
    // with --expose-gc-as it has another name, and the flag was set
    if (found === undefined) throw new Error('no gc')
    setFlagsFromString('--no-expose_gc')
    return found
  }

  /** The part of the address space that malloc(3) takes small pieces from (proc_pid_maps(5)). */
  function readMallocBytes() {
    const [, from, to] = /^(\w+)-(\w+) .*\[heap\]$/m.exec(readProc('maps')) || ['', '0', '0']
    return Number.parseInt(to, 16) - Number.parseInt(from, 16)
  }

  /** In memory or swapped out (proc_pid_status(5)). */
  function readAnonBytes() {
    const [, anonKiB = 0] = /^RssAnon:\s+(\d+)/m.exec(readProc('status')) || []
    const [, swapKiB = 0] = /^VmSwap:\s+(\d+)/m.exec(readProc('status')) || []
    return (Number(anonKiB) + Number(swapKiB)) * 1024
  }

  function readProc(name) {
    return readFileSync(`/proc/self/${name}`, 'latin1')
  }
}
