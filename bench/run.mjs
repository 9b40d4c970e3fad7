/**
 * npm run bench [-- short] [-- --quick] [-- --sampler PATH] [-- --json FILE] Ratios of one run on
 * one machine: absolute times of a shared machine mean little. CPU is user + system, children
 * included. `short`: what is seen of short-lived processes, and nothing else.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, release, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { compile } from './compile.mjs'
import { installCompetitors } from './competitors.mjs'
import { median, print, printGoal, printTable } from './print.mjs'
import { runInside } from './run-inside.mjs'
import { benchShortLived } from './short-lived.mjs'
import { measureStartUp } from './start-up.mjs'
import { writeFigures } from './write-figures.mjs'

const root = join(import.meta.dirname, '..')
const {
  values: options,
  positionals: [part],
} = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    sampler: { type: 'string', default: join(root, 'dist/sampler/index.js') },
    json: { type: 'string' },
  },
})
const node = process.execPath
const directory = mkdtempSync(join(tmpdir(), 'memory-leak-detector-bench-'))
const goals = []

try {
  print(
    `Node ${process.versions.node}, ${availableParallelism()} cores, Linux ${release()}${options.quick ? ', --quick' : ''}`,
  )
  if (!existsSync(options.sampler))
    throw new Error(`there is no ${options.sampler}; npm run build writes it`)
  await (part === 'short' ? benchShort() : benchAll())
  print('\nGoals')
  for (const goal of goals) printGoal(goal)
} finally {
  rmSync(directory, { recursive: true, force: true })
}

async function benchAll() {
  const competitors = await installCompetitors(directory)
  if (competitors.reason !== '') print(competitors.reason)
  await benchStartUp()
  for (const count of [300, 1000])
    await benchSampling(count, competitors.manifest).catch(reportSkip)
  writeFigures(options.json, 'bench/run.mjs', {
    goals: [
      ['', 'measured'],
      ...goals.map(({ text, measured }) => [text, measured.toPrecision(3)]),
    ],
  })
}

async function benchShort() {
  const { rows, goals: own } = await benchShortLived({
    node,
    directory,
    sampler: resolve(options.sampler),
    quick: options.quick,
  })
  goals.push(...own)
  writeFigures(options.json, 'bench/run.mjs short', { seen: rows })
}

function reportSkip({ message }) {
  print(`\nNot measured: ${message}`)
  process.exitCode = 1
}

async function benchStartUp() {
  const bundle = join(root, 'dist/main/index.js')
  const times = await measureStartUp({
    cost: compile('cost', directory),
    node,
    directory,
    main: existsSync(bundle) ? bundle : '',
    rounds: options.quick ? 9 : 31,
  })
  const base = times['node -e 0']
  const rows = Object.entries(times).map(([name, { wallMs, cpuMs }]) => [
    name,
    median(wallMs).toFixed(0),
    median(cpuMs).toFixed(0),
    (median(cpuMs) / median(base.cpuMs)).toFixed(2),
  ])
  printTable(`Start-up, ms, median of ${base.wallMs.length}`, [
    ['', 'wall', 'CPU', 'CPU x node -e 0'],
    ...rows,
  ])
  const ours = times['main in start']
  if (ours === undefined) return print(`  main in start skipped: there is no ${bundle}`)
  const empty = times['empty action']
  goals.push(
    {
      text: 'main in start, wall, x an empty action',
      measured: median(ours.wallMs) / median(empty.wallMs),
      limit: 4,
    },
    {
      text: 'main in start, CPU, x an empty action',
      measured: median(ours.cpuMs) / median(empty.cpuMs),
      limit: 4,
    },
  )
}

async function benchSampling(count, competitors) {
  const request = {
    count,
    node,
    directory,
    competitors,
    sampler: resolve(options.sampler),
    rounds: options.quick ? 1 : 3,
    seconds: options.quick ? 30 : 40,
    statm: compile('variants/statm', directory),
    sleepers: compile('sleepers', directory),
  }
  const { processes, rounds, rssKiB, systeminformationUs } = await runInside(
    'inside-namespace.mjs',
    request,
  )
  const names = {
    statm: 'C, cached statm',
    sampler: 'the sampler, all readers',
    pidusage: 'pidusage',
    ps: 'ps -eo pid,ppid,rss,pcpu,args',
  }
  const measured = Object.keys(names).filter((name) => name in rounds[0])
  const cost = Object.fromEntries(
    measured.map((name) => [name, median(rounds.map((round) => round[name]))]),
  )
  if (systeminformationUs !== null) cost.systeminformation = systeminformationUs
  printTable(
    `CPU per sample at 1 Hz, ${processes} processes, ${rounds.length} x ${request.seconds} s`,
    [
      ['', 'us', 'x C', 'ps / it', 'share of one core'],
      ...Object.entries(cost).map(([name, us]) => [
        names[name] ?? name,
        us.toFixed(0),
        (us / cost.statm).toFixed(2),
        (cost.ps / us).toPrecision(3),
        `${(us / 1e4).toFixed(3)} %`,
      ]),
    ],
  )
  print(
    `  systeminformation ${systeminformationUs === null ? 'skipped' : 'alone, unpaced: it forks a process per process'}`,
  )
  print(
    `  VmRSS: sampler ${(rssKiB.sampler / 1024).toFixed(1)} MiB, idle Node ${(rssKiB.idle / 1024).toFixed(1)} MiB`,
  )
  const large = count === 1000
  goals.push(
    {
      text: `${count} processes, CPU x C`,
      measured: cost.sampler / cost.statm,
      limit: large ? 1.5 : 2.2,
    },
    {
      text: `${count} processes, CPU x ps`,
      measured: cost.sampler / cost.ps,
      limit: large ? 1 / 12 : 1 / 10,
    },
    {
      text: `${count} processes, VmRSS x an idle Node`,
      measured: rssKiB.sampler / rssKiB.idle,
      limit: 1.5,
    },
  )
}
