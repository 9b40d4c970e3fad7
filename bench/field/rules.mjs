import { cutTearDown } from '../../src/series/cut-tear-down.ts'
import { chooseJudge } from '../../src/stats/choose-judge.ts'
import { cleanCurve } from '../../src/stats/clean-curve.ts'
import { judgeBySpan } from '../../src/stats/judge-by-span.ts'
import { lineFit } from '../../src/stats/line-fit.ts'
import { normalTail } from '../../src/stats/normal.ts'
import { count, ratios } from '../verdict/score.mjs'

/** left out at the start of each trace, where a rule is fitted */
const CUTS = [0, 0.1, 0.2, 0.3, 0.4, 0.5]
const GROWN = [0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5, 1]

/** What people write, as they write it: the constants that are seen most, nothing cut. */
const AS_WRITTEN = [
  { name: 'line, R² at least .8', calls: (trace) => isLine(trace, { cut: 0, fit: 0.8, grown: 0 }) },
  { name: 'line, R² at least .9', calls: (trace) => isLine(trace, { cut: 0, fit: 0.9, grown: 0 }) },
  { name: 'Mann-Kendall, p under .05', calls: (trace) => hasTrend(trace, { cut: 0, grown: 0 }) },
  { name: "Coroot's, 10 %", calls: (trace) => grewByLine(trace, { cut: 0, grown: 0.1 }) },
  { name: 'end minus start, 10 %', calls: (trace) => endsHigher(trace, { cut: 0, grown: 0.1 }) },
]

/** The same with a start that is left out, and the growth that counts. */
const FAMILIES = [
  ['line', isLine, { cut: CUTS, fit: [0.5, 0.6, 0.7, 0.8, 0.9, 0.95], grown: [0, ...GROWN] }],
  ['Mann-Kendall', hasTrend, { cut: CUTS, grown: GROWN }],
  ["Coroot's", grewByLine, { cut: CUTS, grown: GROWN }],
  ['end minus start', endsHigher, { cut: CUTS, grown: GROWN }],
]

/**
 * Ours; what people write as they write it; and the best that can be made of each of these: the
 * constants with the highest F1 on `traces`, which ours were chosen on too.
 */
export function makeRules(traces) {
  return [
    {
      name: 'ours, `leak` or `likely`',
      calls: (trace) => ['leak', 'likely'].includes(gradeOf(trace)),
    },
    { name: 'ours, `leak` alone', calls: (trace) => gradeOf(trace) === 'leak' },
    ...AS_WRITTEN,
    ...FAMILIES.map(([name, calls, grid]) => fit(name, calls, combine(grid), traces)),
  ]
}

/** As the gate judges one process: without its end, and by the judge that its length asks for. */
function gradeOf(trace) {
  const { times, values } = cleanCurve({ times: trace.timesS, values: trace.bytes })
  const { timesS, bytes } = cutTearDown({ timesS: times, bytes: values })
  const judge = chooseJudge(timesS, { isStanding: false, load: 'auto' })
  return judgeBySpan([{ ...trace, timesS, bytes }], judge).grade
}

function fit(name, calls, grid, traces) {
  const scored = grid.map((constants) => ({
    constants,
    f1: ratios(count(traces.map((trace) => [trace.leaks, calls(trace, constants)]))).f1 || 0,
  }))
  const { constants } = scored.reduce((best, one) => (one.f1 > best.f1 ? one : best))
  return { name: `${name}, fitted`, constants, calls: (trace) => calls(trace, constants) }
}

/** All combinations of the values of each key. */
function combine(grid) {
  return Object.entries(grid).reduce(
    (rows, [key, values]) =>
      rows.flatMap((row) => values.map((value) => ({ ...row, [key]: value }))),
    [{}],
  )
}

function isLine(trace, { cut, fit: least, grown }) {
  const { slope, rSquared, growth } = lineOf(trace, cut)
  return slope > 0 && rSquared >= least && growth >= grown
}

/**
 * Coroot's inspection MemoryLeakPercent: a line by least squares that grew by more than 10 percent
 * within the last hour (github.com/coroot/coroot, auditor/memory.go). Its hour is the whole of a
 * trace here, which lasts minutes: by its rate an hour nearly all of them would be called.
 */
function grewByLine(trace, { cut, grown }) {
  return lineOf(trace, cut).growth > grown
}

/** Two readings, as of two calls of `ps`. */
function endsHigher(trace, { cut, grown }) {
  const { bytes } = after(trace, cut)
  return bytes.at(-1) > (1 + grown) * bytes[0]
}

/** The plain test, corrected for ties alone, at one in twenty. */
function hasTrend(trace, { cut, grown }) {
  const memory = factsOf(trace)
  memory.trends[cut] ??= chanceOfRise(after(trace, cut).bytes)
  return memory.trends[cut] < 0.05 && lineOf(trace, cut).growth >= grown
}

const known = new WeakMap()

/** What the grids ask again and again. */
function factsOf(trace) {
  if (!known.has(trace)) known.set(trace, { cut: {}, lines: {}, trends: {} })
  return known.get(trace)
}

function lineOf(trace, cut) {
  const { lines } = factsOf(trace)
  return (lines[cut] ??= fitLine(after(trace, cut)))
}

/** `growth`: from end to end of the line, of where it begins; 0 where it begins or ends below 0. */
function fitLine({ timesS, bytes }) {
  const { slope, sse, total } = lineFit(timesS, bytes)
  const middleS = mean(timesS)
  const at = (timeS) => mean(bytes) + slope * (timeS - middleS)
  const [start, end] = [at(timesS[0]), at(timesS.at(-1))]
  return {
    slope,
    rSquared: total > 0 ? 1 - sse / total : 0,
    growth: start > 0 && end > 0 ? (end - start) / start : 0,
  }
}

/** What was read, in order, without a share of the time at its start; two readings at least. */
function after(trace, cut) {
  const memory = factsOf(trace).cut
  if (memory[cut] !== undefined) return memory[cut]
  const { timesS, bytes } = trace
  const read = timesS
    .map((timeS, at) => [timeS, bytes[at]])
    .filter(([timeS, value]) => Number.isFinite(timeS) && value > 0)
    .sort(([a], [b]) => a - b)
  const [firstS, lastS] = [read[0][0], read.at(-1)[0]]
  const from = read.findIndex(([timeS]) => timeS >= firstS + cut * (lastS - firstS))
  const kept = read.slice(Math.min(from, read.length - 2))
  return (memory[cut] = {
    timesS: kept.map(([timeS]) => timeS),
    bytes: kept.map(([, value]) => value),
  })
}

function chanceOfRise(values) {
  const ranks = rankAll(values)
  const tree = new Array(ranks.length + 1).fill(0)
  let score = 0
  for (const [before, rank] of ranks.entries()) {
    score += sumTo(tree, rank - 1) - (before - sumTo(tree, rank))
    for (let at = rank; at < tree.length; at += at & -at) tree[at]++
  }
  const n = values.length
  const ties = [...Map.groupBy(ranks, (rank) => rank).values()].map(({ length }) => length)
  const variance =
    (n * (n - 1) * (2 * n + 5) - ties.reduce((sum, t) => sum + t * (t - 1) * (2 * t + 5), 0)) / 18
  return variance <= 0 ? 1 : normalTail((score - Math.sign(score)) / Math.sqrt(variance))
}

/** 1 for the lowest; the same for the same. */
function rankAll(values) {
  const ranks = new Map(
    [...new Set(values)].sort((a, b) => a - b).map((value, at) => [value, at + 1]),
  )
  return values.map((value) => ranks.get(value))
}

/** Of a Fenwick tree: pairs of 30,000 readings one by one would take minutes. */
function sumTo(tree, rank) {
  let sum = 0
  for (let at = rank; at > 0; at -= at & -at) sum += tree[at]
  return sum
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
