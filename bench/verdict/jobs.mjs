import { growth } from '../../src/gates/growth.ts'
import { buildGroups } from '../../src/series/groups.ts'
import { makeRandom } from './power.mjs'

const SMALLEST = 10
const LARGEST = 30

/** kinds of the corpus that are tests or builds, and the program that a process of that kind is */
const TOOLS = new Map([
  ['pytest', 'pytest'],
  ['jest-workers', 'jest'],
  ['jest', 'jest'],
  ['mocha', 'mocha'],
  ['eslint', 'eslint'],
  ['tsc', 'tsc'],
  ['tsc-batch', 'tsc'],
  ['javac', 'javac'],
  ['go-build', 'go'],
  ['build-many-children', 'make'],
])
/** kinds that end by themselves, of no known program */
const BATCHES = new Set(['batch-ramp-then-free', 'batch-ramp-hold', 'sort-then-idle'])

const settings = { value: (option) => option.parse(option.default), isSet: () => false }

/**
 * Healthy jobs: 10 to 30 traces drawn (seeded), each a process in the role that its kind implies,
 * judged by the gate itself. How many would fail or warn.
 */
export function judgeJobs(traces, jobs) {
  const healthy = traces.filter(({ leaks }) => !leaks)
  const random = makeRandom(20_251_128)
  const named = new Map()
  const results = Array.from({ length: jobs }, () => {
    const size = SMALLEST + Math.floor(random() * (LARGEST - SMALLEST + 1))
    const drawn = Array.from({ length: size }, () => healthy[Math.floor(random() * healthy.length)])
    const findings = growth
      .judge(evidenceOf([...new Set(drawn)]), settings)
      .filter(({ outcome }) => outcome === 'fail')
    for (const { subject, severity } of findings)
      named.set(`${severity} ${subject.name}`, (named.get(`${severity} ${subject.name}`) ?? 0) + 1)
    return findings
  })
  const fails = (findings) => findings.some(({ severity }) => severity === 'error')
  return {
    jobs,
    named: [...named].sort((a, b) => b[1] - a[1]),
    failing: results.filter(fails).length,
    warning: results.filter((findings) => findings.length > 0 && !fails(findings)).length,
  }
}

function evidenceOf(traces) {
  const lastMs = Math.max(...traces.map(({ timesS }) => 1000 * Math.ceil(timesS.at(-1))))
  // the beat of one sampler: each trace's values at the ticks that follow them
  const tickTimesMs = Array.from({ length: Math.ceil(lastMs / 1000) + 1 }, (_, i) => 1000 * i)
  const processes = traces.map((trace, i) => processOf(trace, i + 1, lastMs))
  const memoryBase = { bytes: 16 * 2 ** 30, source: 'MemTotal', path: '', label: '16 GiB RAM' }
  return {
    mode: 'start',
    scope: 'job',
    isIncluded: false,
    isSnapshot: false,
    workload: null,
    remembered: null,
    memTotal: memoryBase,
    memoryBase,
    recording: {
      host: { memTotalKiB: memoryBase.bytes / 1024, cgroupLimitKiB: null, cgroupLimitPath: '' },
      containers: [],
      processes,
      groups: buildGroups(processes, tickTimesMs),
      tickTimesMs,
      durationMs: lastMs,
    },
  }
}

/** A service lives until the end: it began so that it ends with the recording. */
function processOf({ name, kind, runtime, timesS, bytes }, index, endMs) {
  const isBatch = TOOLS.has(kind) || BATCHES.has(kind)
  const ownEndMs = 1000 * Math.ceil(timesS.at(-1))
  const offsetMs = isBatch ? 0 : endMs - ownEndMs
  const program = TOOLS.get(kind) ?? name
  const changedAtMs = timesS.map((time) => 1000 * Math.ceil(time + offsetMs / 1000))
  return {
    index,
    id: `${index}:0`,
    pid: index,
    ppid: 1,
    parentIndex: 0,
    name: program,
    command: program,
    script: '',
    container: '',
    cgroup: '',
    label: name,
    runtime,
    heapFlags: '',
    isRoot: false,
    firstMs: changedAtMs[0],
    lastMs: changedAtMs.at(-1),
    livedFromMs: changedAtMs[0],
    livedUntilMs: changedAtMs.at(-1),
    aliveAtEnd: !isBatch,
    changedAtMs,
    anonBytes: bytes,
    rssBytes: bytes,
    slow: [],
    endRssBytes: bytes.at(-1),
    peakRssBytes: Math.max(...bytes),
    peakAnonBytes: Math.max(...bytes),
  }
}
