// The verdict beside what people would write: node bench/field.mjs [--traces DIR]... [--json FILE].
// Without a directory the traces of bench/corpus are judged, the unseen ones first. A directory of
// your own has a manifest.csv: docs/benchmark.md.
import { parseArgs } from 'node:util'
import { loadCorpus } from './verdict/load-corpus.mjs'
import { count, line, share } from './verdict/score.mjs'
import { loadTraces, ManifestError } from './field/load-traces.mjs'
import { makeRules } from './field/rules.mjs'
import { writeFigures } from './write-figures.mjs'

const { traces: directories, json } = readArguments()
const tuned = kept('dev', 'validation')
try {
  const sets =
    directories.length === 0
      ? [
          ['unseen', kept('extra')],
          ['tuned', tuned],
        ]
      : directories.map((directory) => [directory, loadTraces(directory)])
  const rules = makeRules(tuned)
  const judged = sets.map(([name, traces]) => [name, judge(traces, rules)])
  for (const [name, { outcomes, traces }] of judged) print(name, traces, outcomes)
  for (const { name, constants } of rules.filter((rule) => rule.constants !== undefined))
    console.log(`${name}: ${JSON.stringify(constants)}`)
  writeFigures(
    json,
    'bench/field.mjs',
    Object.fromEntries(
      judged.flatMap(([name, { outcomes, traces }]) => [
        [name, tabulate(outcomes)],
        [`${name}-runtimes`, tabulateRuntimes(traces, outcomes)],
      ]),
    ),
  )
} catch (error) {
  if (!(error instanceof ManifestError)) throw error
  console.error(error.message)
  process.exitCode = 2
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        traces: { type: 'string', multiple: true, default: [] },
        json: { type: 'string' },
      },
    })
    return values
  } catch (error) {
    console.error(`${error.message}; known: --traces DIR (several times), --json FILE`)
    return process.exit(2)
  }
}

function kept(...names) {
  return loadCorpus(undefined).filter(({ set }) => names.includes(set))
}

/** By rule: for each trace whether it leaks and whether the rule calls it. */
function judge(traces, rules) {
  return {
    traces,
    outcomes: rules.map(({ name, calls }) => [
      name,
      traces.map((trace) => [trace.leaks, calls(trace)]),
    ]),
  }
}

function print(name, traces, outcomes) {
  const leaks = traces.filter((trace) => trace.leaks).length
  console.log(
    `-- ${name}: ${traces.length} traces, ${leaks} leak; P precision, R recall, with 95 % intervals (Wilson)`,
  )
  console.log(`${' '.repeat(26)}found miss false pass`)
  for (const [rule, of] of outcomes) console.log(line(rule, count(of)))
  for (const runtime of runtimesOf(traces)) {
    console.log(`  ${runtime}`)
    for (const [rule, of] of outcomes)
      console.log(line(`    ${rule}`, count(of.filter((_, at) => traces[at].runtime === runtime))))
  }
  console.log('')
}

/** Rows of the documents: rule, found, missed, false, precision, recall, F1. */
function tabulate(outcomes) {
  return [
    ['Rule', 'found', 'missed', 'false', 'precision', 'recall', 'F1'],
    ...outcomes.map(([rule, of]) => [rule, ...cellsOf(of)]),
  ]
}

/** Errors of each rule: missed and false, of all traces of a runtime. */
function tabulateRuntimes(traces, outcomes) {
  return [
    ['Runtime', 'traces, leaks', ...outcomes.map(([rule]) => rule)],
    ...runtimesOf(traces).map((runtime) => {
      const at = traces.flatMap((trace, i) => (trace.runtime === runtime ? [i] : []))
      return [
        runtime,
        `${at.length}, ${at.filter((i) => traces[i].leaks).length}`,
        ...outcomes.map(([, of]) => {
          const { missed, false: wrong } = count(at.map((i) => of[i]))
          return `${missed} + ${wrong}`
        }),
      ]
    }),
  ]
}

function cellsOf(outcomes) {
  const { found, missed, false: wrong } = count(outcomes)
  return [
    ...[found, missed, wrong].map(String),
    share(found, found + wrong),
    share(found, found + missed),
    share(2 * found, 2 * found + wrong + missed),
  ]
}

function runtimesOf(traces) {
  return [...new Set(traces.map(({ runtime }) => runtime))].sort()
}
