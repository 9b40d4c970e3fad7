// Jobs of many programs: node bench/verdict/jobs.mjs [--seed 7] [--jobs 100] [--corpus DIR]
// [--included] [--json FILE]; --included: as if `include` had named all of a job
import { parseArgs } from 'node:util'
import { growth } from '../../src/gates/growth.ts'
import { buildGroups } from '../../src/series/groups.ts'
import { loadCorpus } from './load-corpus.mjs'
import { LINE, makeHealthy, makeLine, vary } from './made-curves.mjs'
import { makeRandom } from './power.mjs'
import { thin } from './thin.mjs'
import { writeFigures } from '../write-figures.mjs'

const SMALLEST = 10
const LARGEST = 30
/** of the shortest of a job: long ones need no second */
const MOST_TICKS = 600

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
export function judgeJobs(traces, jobs, seed = 20_251_128) {
  return countJobs({ jobs, isIncluded: false }, makeRandom(seed), drawFrom(traces))
}

/** Draws the programs of a healthy job: from recorded ones as they are, */
function drawFrom(traces) {
  const healthy = traces.filter(({ leaks }) => !leaks)
  return (random, size) => [...new Set(Array.from({ length: size }, () => draw(healthy, random)))]
}

/** from recorded ones that were varied, */
function varyFrom(traces) {
  const healthy = traces.filter(({ leaks }) => !leaks)
  return (random, size) =>
    Array.from({ length: size }, (_, i) => {
      const trace = vary(draw(healthy, random), random)
      return { ...trace, name: `${trace.name} ${i}` }
    })
}

/** or made by a model, all lazily growing, over 90 s to 2 h. */
function makeAll(random, size) {
  const spanS = 90 * 80 ** random()
  return Array.from({ length: size }, (_, i) => makeHealthy(random, spanS, i))
}

const draw = (list, random) => list[Math.floor(random() * list.length)]

function countJobs({ jobs, isIncluded }, random, drawJob) {
  const named = new Map()
  const results = Array.from({ length: jobs }, () => {
    const size = SMALLEST + Math.floor(random() * (LARGEST - SMALLEST + 1))
    const findings = findIn(drawJob(random, size), isIncluded)
    for (const { subject, severity } of findings)
      named.set(`${severity} ${subject.name}`, (named.get(`${severity} ${subject.name}`) ?? 0) + 1)
    return findings
  })
  return {
    jobs,
    named: [...named].sort((a, b) => b[1] - a[1]),
    failing: results.filter(fails).length,
    warning: results.filter((findings) => findings.length > 0 && !fails(findings)).length,
  }
}

/**
 * A straight line that triples among so many healthy programs: how many of the jobs fail by it, and
 * how many at least warn.
 */
function countLines({ jobs, isIncluded }, random, drawJob, size) {
  const grades = Array.from({ length: jobs }, () => {
    const healthy = drawJob(random, size)
    const spanS = Math.max(...healthy.map(({ timesS }) => timesS.at(-1)))
    return findIn([...healthy, makeLine(random, spanS)], isIncluded).filter(
      ({ subject }) => subject.name === LINE,
    )
  })
  return {
    failing: grades.filter(fails).length,
    warned: grades.filter((findings) => findings.length > 0).length,
  }
}

const fails = (findings) => findings.some(({ severity }) => severity === 'error')
const findIn = (traces, isIncluded) =>
  growth.judge(evidenceOf(traces, isIncluded), settings).filter(({ outcome }) => outcome === 'fail')

function evidenceOf(traces, isIncluded) {
  const lastMs = Math.max(...traces.map(({ timesS }) => 1000 * Math.ceil(timesS.at(-1))))
  // the beat of one sampler: each trace's values at the ticks that follow them
  const shortestS = Math.min(...traces.map(({ timesS }) => timesS.at(-1) - timesS[0]))
  const stepMs = 1000 * Math.max(1, Math.floor(shortestS / MOST_TICKS))
  const tickTimesMs = Array.from({ length: Math.ceil(lastMs / stepMs) + 1 }, (_, i) => stepMs * i)
  const endMs = tickTimesMs.at(-1)
  const processes = traces.map((trace, i) => processOf(trace, i + 1, { endMs, stepMs }))
  const memoryBase = { bytes: 16 * 2 ** 30, source: 'MemTotal', path: '', label: '16 GiB RAM' }
  return {
    mode: 'start',
    scope: 'job',
    isIncluded,
    isSnapshot: false,
    isStanding: false,
    growthJudge: 'curve',
    workload: null,
    remembered: null,
    memTotal: memoryBase,
    memoryBase,
    recording: {
      host: { memTotalKiB: memoryBase.bytes / 1024, cgroupLimitKiB: null, cgroupLimitPath: '' },
      containers: [],
      processes,
      groups: buildGroups(processes),
      tickTimesMs,
      durationMs: endMs,
    },
  }
}

/** A service lives until the end: it began so that it ends with the recording. */
function processOf({ name, kind, runtime, timesS, bytes }, index, { endMs, stepMs }) {
  const isBatch = TOOLS.has(kind) || BATCHES.has(kind)
  const offsetMs = isBatch ? 0 : endMs - stepMs * Math.ceil((1000 * timesS.at(-1)) / stepMs)
  const program = TOOLS.get(kind) ?? name
  const changedAtMs = timesS.map((time) => stepMs * Math.ceil((1000 * time + offsetMs) / stepMs))
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
    // small: else the first touch of a JVM's heap excuses what it does
    heapFlags: '-Xms16m',
    listensAt: null,
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

/** Which traces the tail of scores was chosen on, and which were kept until it was. */
const PARTS = { chosen: ['dev', 'validation', 'green'], unseen: ['extra'] }

function run() {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '7' },
      jobs: { type: 'string', default: '100' },
      corpus: { type: 'string' },
      included: { type: 'boolean', default: false },
      json: { type: 'string' },
    },
  })
  const asked = { jobs: Number(values.jobs), isIncluded: values.included }
  const traces = loadCorpus(values.corpus).map(thin)
  const parts =
    values.corpus === undefined
      ? Object.entries(PARTS).map(([part, sets]) => [
          part,
          traces.filter(({ set }) => sets.includes(set)),
        ])
      : [[values.corpus, traces]]
  const sources = [
    ...parts.flatMap(([part, members]) => [
      [`${part}, as recorded`, drawFrom(members)],
      [`${part}, varied`, varyFrom(members)],
    ]),
    ['made by a model', makeAll],
  ]
  console.log(`-- ${asked.jobs} jobs of each kind: healthy ones that fail, that warn (bars 1, 3);`)
  console.log('   a straight line among 3, 10, 30 healthy: fails/is at least a warning (80/95)')
  const rows = sources.map(([label, drawJob]) => {
    const random = makeRandom(Number(values.seed))
    const { failing, warning, named } = countJobs(asked, random, drawJob)
    const lines = [3, 10, 30].map((size) => countLines(asked, random, drawJob, size))
    const row = [
      label,
      ...[failing, warning].map(String),
      ...lines.map(({ failing: fail, warned }) => `${fail}, ${warned}`),
    ]
    console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(24) : cell.padStart(9))).join(''))
    for (const [name, times] of named) console.log(`    ${times} x ${name}`)
    return row
  })
  writeFigures(values.json, 'bench/verdict/jobs.mjs', {
    jobs: [
      [
        `of ${asked.jobs} jobs each`,
        'healthy: fail',
        'warn',
        ...[3, 10, 30].map((size) => `a line among ${size}: fails, at least warns`),
      ],
      ...rows,
    ],
  })
}

if (process.argv[1] === import.meta.filename) run()
