// How good the growth verdict is: node bench/verdict.mjs [--corpus DIR] [--json FILE]. Without a
// directory the compact corpus kept in bench/corpus is judged (1 Hz).
import { parseArgs } from 'node:util'
import { judgeCurve } from '../src/stats/judge-curve.ts'
import { judgeJobs } from './verdict/jobs.mjs'
import { loadCorpus } from './verdict/load-corpus.mjs'
import { testPower } from './verdict/power.mjs'
import { refit } from './verdict/refit.mjs'
import { count, line, share } from './verdict/score.mjs'
import { thin } from './verdict/thin.mjs'
import { writeFigures } from './write-figures.mjs'

const MIB = 2 ** 20
const CURVE_COLUMNS = ['found', 'missed', 'false', 'precision', 'recall']
const {
  values: { corpus, json },
} = parseArgs({ options: { corpus: { type: 'string' }, json: { type: 'string' } } })
const traces = loadCorpus(corpus)
const tuned = traces.filter(({ set }) => set === 'dev' || set === 'validation')
const rates =
  corpus === undefined
    ? [['1 Hz', (trace) => trace]]
    : [
        ['as recorded', (trace) => trace],
        ['1 Hz', thin],
      ]
const isCalled = ({ grade }) => grade === 'leak' || grade === 'likely'
const isTuned = ({ trace: { set } }) => set === 'dev' || set === 'validation'
const outcomesOf = (judged) =>
  judged.map(({ trace, judgement }) => [trace.leaks, isCalled(judgement)])

console.log(
  'leak or likely = called; P precision, R recall, with 95 % intervals (Wilson); labels as they stand, hard and audited ones included\n',
)
/** Rows of the documents: label, found, missed, false, precision, recall. */
const curves = []
const recorded = []
let power
let rateErrors
for (const [label, at] of rates) {
  const judged = traces.map(at).map((trace) => ({ trace, judgement: judgeCurve(trace) }))
  console.log(`${`-- ${label}`.padEnd(26)}found miss false pass`)
  printGroups(judged, ({ set }) => set)
  printAll('dev + validation', judged)
  keep(label, outcomesOf(judged.filter(isTuned)))
  if (label === 'as recorded')
    for (const [set, members] of [
      ['programs of the table above', judged.filter(isTuned)],
      ['programs that were recorded afterwards', judged.filter((one) => !isTuned(one))],
    ])
      // of healthy programs alone there is no precision
      if (members.some(({ trace }) => trace.leaks))
        recorded.push(rowOf(`${members.length} ${set}`, outcomesOf(members)))
  printGroups(
    judged.filter(({ trace: { set } }) => set === 'dev' || set === 'validation'),
    ({ runtime }) => `  ${runtime}`,
  )
  printAll(
    '  not hard or audited',
    judged.filter(({ trace }) => !trace.hard),
  )
  printGrades(judged)
  rateErrors = listRateErrors(judged)
  printRateError(rateErrors)
  for (const mib of [200, 2048]) {
    const lifted = tuned.map(at).map((trace) => ({
      trace,
      judgement: judgeCurve({ ...trace, bytes: trace.bytes.map((value) => value + mib * MIB) }),
    }))
    printAll(`+${mib} MiB`, lifted)
    keep(`${label}, +${mib} MiB`, outcomesOf(lifted))
  }
  const { outcomes, tunings } = refit(tuned.map(at))
  console.log(line('refitted, held out', count(outcomes)))
  keep(`${label}, constants fitted on other kinds of program`, outcomes)
  for (const tuning of tunings) console.log(`  a fold's constants: ${JSON.stringify(tuning)}`)
  power = testPower(tuned.map(at))
  printPower(power)
  console.log('')
}
const healthyJobs = judgeJobs(traces.map(thin), 100)
printJobs(healthyJobs)
const costs = measureCost()
if (corpus !== undefined)
  writeFigures(json, 'bench/verdict.mjs --corpus "$BENCH_CORPUS"', {
    recorded: [['As recorded, at 4 Hz', ...CURVE_COLUMNS], ...recorded],
  })
else
  writeFigures(json, 'bench/verdict.mjs', {
    curves: [['', ...CURVE_COLUMNS], ...curves],
    more: [
      ['', ''],
      [
        'the stated smallest leak, added to healthy curves at 1 Hz as random allocations: found',
        share(power.found, power.stated),
      ],
      ['half of it: missed', share(power.stated - power.foundAtHalf, power.stated)],
      [
        '100 healthy jobs of 10 to 30 of these programs: fail, warn',
        `${healthyJobs.failing}, ${healthyJobs.warning}`,
      ],
      ['error of the rate: median', percent(middleOf(rateErrors))],
      [
        'CPU time of one judgement, an hour of samples, a day',
        `${costs[3600].toFixed(1)} ms, ${costs[86_400].toFixed(1)} ms`,
      ],
    ],
  })

function keep(label, outcomes) {
  curves.push(rowOf(label, outcomes))
}

function rowOf(label, outcomes) {
  const { found, missed, false: wrong } = count(outcomes)
  return [
    label,
    ...[found, missed, wrong].map(String),
    share(found, found + wrong),
    share(found, found + missed),
  ]
}

function printGroups(judged, keyOf) {
  for (const [key, members] of Map.groupBy(judged, ({ trace }) => keyOf(trace)))
    console.log(line(key, count(outcomesOf(members))))
}

function printAll(label, judged) {
  console.log(
    line(
      label,
      count(
        outcomesOf(judged.filter(({ trace: { set } }) => set === 'dev' || set === 'validation')),
      ),
    ),
  )
}

function printGrades(judged) {
  for (const leaks of [true, false]) {
    const grades = Map.groupBy(
      judged.filter(
        ({ trace: { set, leaks: is } }) => is === leaks && (set === 'dev' || set === 'validation'),
      ),
      ({ judgement }) => judgement.grade,
    )
    console.log(
      `  ${leaks ? 'leaking' : 'healthy'}: ${[...grades].map(([grade, members]) => `${members.length} ${grade}`).join(', ')}`,
    )
  }
  const wrong = judged.filter(
    ({ trace, judgement }) =>
      (trace.set === 'dev' || trace.set === 'validation') && trace.leaks !== isCalled(judgement),
  )
  for (const { trace, judgement } of wrong)
    console.log(
      `  ${trace.leaks ? 'missed' : 'false '} ${trace.name}${trace.hard ? ' (hard or audited)' : ''}: ${judgement.grade}, ${judgement.reason}`,
    )
}

function listRateErrors(judged) {
  return judged
    .filter(
      ({ trace: { leaks, mibPerMinute }, judgement }) =>
        leaks && mibPerMinute > 0 && isCalled(judgement),
    )
    .map(({ trace, judgement }) =>
      Math.abs(judgement.rateBytesPerHour / 60 / MIB / trace.mibPerMinute - 1),
    )
    .sort((a, b) => a - b)
}

function printRateError(errors) {
  console.log(
    `  rate error of ${errors.length} leaks: median ${percent(middleOf(errors))}, p90 ${percent(errors[Math.floor(errors.length * 0.9)])}`,
  )
}

function printPower({ healthy, stated, found, foundAtHalf, rates: stateds }) {
  const sorted = stateds.map((rate) => rate / 60 / MIB).sort((a, b) => a - b)
  console.log(
    `  power: ${stated} of ${healthy} healthy traces state a smallest leak (median ${sorted[Math.floor(sorted.length / 2)].toFixed(1)} MiB/min); such a leak found ${share(found, stated)}, half of it missed ${share(stated - foundAtHalf, stated)}`,
  )
}

function printJobs({ jobs, failing, warning, named }) {
  console.log(
    `-- ${jobs} healthy jobs of 10-30 processes, each in its role: ${failing} fail (bar 2), ${warning} warn (bar 5)`,
  )
  for (const [name, times] of named) console.log(`  ${times} x ${name}`)
}

/** The dearest of both shapes, ms by the number of samples; prints each. */
function measureCost() {
  const dearest = {}
  console.log('-- cost of one judgement, CPU time, median of 15')
  for (const samples of [100, 3600, 86_400]) {
    const timesS = Array.from({ length: samples }, (_, i) => i)
    for (const [shape, mib] of [
      ['healthy', (i) => 50 + 5 * Math.sin(i) ** 2],
      ['leaking', (i) => 50 + (100 * i) / samples + 5 * Math.sin(i) ** 2],
    ]) {
      const curve = { timesS, bytes: timesS.map((i) => mib(i) * MIB), runtime: 'node' }
      const costs = Array.from({ length: 15 }, () => {
        const begin = process.cpuUsage()
        judgeCurve(curve)
        const { user, system } = process.cpuUsage(begin)
        return (user + system) / 1000
      }).sort((a, b) => a - b)
      dearest[samples] = Math.max(dearest[samples] ?? 0, costs[7])
      console.log(`  ${String(samples).padStart(6)} samples, ${shape}: ${costs[7].toFixed(1)} ms`)
    }
  }
  return dearest
}

function middleOf(sorted) {
  return sorted[Math.floor(sorted.length / 2)]
}

function percent(value) {
  return `${(100 * value).toFixed(1)} %`
}
