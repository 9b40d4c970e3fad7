// How right scans that remember are: node bench/history.mjs [--months 400] [--seed 2025] [--json
// FILE]. Synthetic months of services (bench/history/make-month.mjs), a scan each 5 minutes, judged
// every 6 hours.
import { parseArgs } from 'node:util'
import { judgeLives } from '../src/stats/judge-lives.ts'
import { loadCorpus } from './verdict/load-corpus.mjs'
import { makeRandom } from './verdict/power.mjs'
import { share } from './verdict/score.mjs'
import { makeMonth, MONTH_DAYS } from './history/make-month.mjs'
import { writeFigures } from './write-figures.mjs'

const DAY_S = 86_400
const JUDGED_EVERY_S = 6 * 3600
const DUE_DAYS = 7
const BAR = { found: 0.9, false: 0.02 }
/** programs that end by themselves, and those that hold next to nothing, make no service's month */
const NO_SERVICE =
  /pytest|jest|mocha|eslint|tsc|javac|go-build|build-many|batch|sort-then|short-lived|file-mmap/
const LEAST_BYTES = 8 * 2 ** 20

const {
  values: { months, seed, json },
} = parseArgs({
  options: {
    months: { type: 'string', default: '400' },
    seed: { type: 'string', default: '2025' },
    json: { type: 'string' },
  },
})
const count = Number(months)
const traces = loadCorpus(undefined).filter(
  ({ leaks, hard, kind, bytes }) =>
    !leaks && !hard && !NO_SERVICE.test(kind) && bytes.at(-1) > LEAST_BYTES,
)
const random = makeRandom(Number(seed))

const source = `${count} months of each kind, from ${traces.length} healthy recordings, seed ${seed}`
console.log(source)
const falses = judgeHealthy()
console.log(`healthy months with a finding: ${share(falses.length, count)} (bar ${BAR.false})`)
for (const { name, atDay, perDay } of falses)
  console.log(`  ${name}, day ${atDay.toFixed(1)}, ${(perDay / 2 ** 20).toFixed(2)} MiB/day`)
const spread = judgeLeaking(() => 0.01 * 10 ** random())
const leaks = [
  ['1 to 10 % a day (log-uniform)', spread],
  ['exactly 1 % a day', judgeLeaking(() => 0.01)],
  ['exactly 2 % a day', judgeLeaking(() => 0.02)],
].flatMap(([label, days]) => describeLeaks(label, days))
console.log(`leaks found, bar ${BAR.found}`)
for (const [label, week, fortnight, median] of leaks)
  console.log(
    `  ${label}: within ${DUE_DAYS} days ${week}, within 14 ${fortnight}, median ${median} days`,
  )
writeFigures(json, 'bench/history.mjs', {
  healthy: [
    [source, ''],
    ['healthy services with a false finding in a month', share(falses.length, count)],
  ],
  leaks: [['Leaks', `found within ${DUE_DAYS} days`, 'within 14 days', 'median, days'], ...leaks],
})
const all = [...spread.whole, ...spread.reset]
const missed = all.filter((day) => day > DUE_DAYS).length / all.length
if (falses.length > BAR.false * count || missed > 1 - BAR.found) process.exitCode = 1

function judgeHealthy() {
  return Array.from({ length: count }, (_, i) => {
    const month = makeMonth(traces[i % traces.length], random, 0)
    const first = firstFinding(month, 0, MONTH_DAYS * DAY_S)
    return first === null
      ? null
      : { name: month.name, atDay: first.atS / DAY_S, perDay: first.growth.bytesPerDay }
  }).filter((result) => result !== null)
}

/**
 * Days until each leak was found, infinite where it was not: of those that ran for 7 days on end,
 * and of those that a deploy reset before.
 */
function judgeLeaking(drawRate) {
  const whole = []
  const reset = []
  for (let i = 0; whole.length + reset.length < count; i++) {
    const month = makeMonth(traces[i % traces.length], random, drawRate())
    const onsetS = Math.max(0, month.onsetS)
    // a month too short for the answer
    if (onsetS + 2 * DUE_DAYS * DAY_S > MONTH_DAYS * DAY_S) continue
    const first = firstFinding(month, onsetS, onsetS + 2 * DUE_DAYS * DAY_S)
    const isReset = month.deploys.some((atS) => atS > onsetS && atS < onsetS + DUE_DAYS * DAY_S)
    ;(isReset ? reset : whole).push(
      first === null ? Number.POSITIVE_INFINITY : (first.atS - onsetS) / DAY_S,
    )
  }
  return { whole, reset }
}

function firstFinding({ points }, fromS, toS) {
  const lives = []
  for (const { life, timeS, bytes } of points) {
    lives[life] ??= { times: [], values: [] }
    lives[life].times.push(timeS)
    lives[life].values.push(bytes)
  }
  for (let atS = fromS + JUDGED_EVERY_S; atS <= toS; atS += JUDGED_EVERY_S) {
    const growth = judgeLives(
      lives.flatMap(({ times, values }) => {
        const seen = times.findLastIndex((timeS) => timeS <= atS) + 1
        return seen === 0 ? [] : [{ times: times.slice(0, seen), values: values.slice(0, seen) }]
      }),
    )
    if (growth !== null) return { atS, growth }
  }
  return null
}

function describeLeaks(label, { whole, reset }) {
  return [
    describe(label, [...whole, ...reset]),
    describe(`of them, no deploy within ${DUE_DAYS} days`, whole),
    describe('of them, a deploy reset it', reset),
  ]
}

/** Label with the number of leaks, found within 7 and 14 days, median of the days. */
function describe(label, days) {
  const within = (due) => share(days.filter((day) => day <= due).length, days.length)
  const middle = days.toSorted((a, b) => a - b)[Math.floor(days.length / 2)]
  return [
    `${label} (${days.length})`,
    within(DUE_DAYS),
    within(14),
    Number.isFinite(middle) ? middle.toFixed(2) : 'never',
  ]
}
