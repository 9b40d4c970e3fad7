import type { Option } from '../settings/option.ts'
import { untrusted, type Untrusted } from '../findings/untrusted.ts'
import { comparePairs, pairsNeeded, type PairedComparison } from '../stats/compare-pairs.ts'
import { formatLimit, parseLimit, type Limit } from '../units/limit.ts'
import { formatBytes } from '../units/size.ts'
import type { PairedRuns, TurnFigures } from '../findings/paired-runs.ts'
import type { Finding } from '../findings/finding.ts'
import { EXIT_RECORDS_ADVICE } from './exit-records-advice.ts'
import type { Gate } from './gate.ts'

const LEVEL = 0.01
const FEWEST_PAIRS = 3
/** what `repeat` allows */
const MOST_PAIRS = 100
/** `auto`: what a rebuild of the same code moves memory by, and what nobody would look for */
const AUTO_SHARE = 0.02
const AUTO_BYTES = 2 ** 20
/** A pass is said only where a difference of this many times the limit would have been found. */
const VISIBLE = 3

const threshold: Option<Limit> = {
  name: 'ab-threshold',
  group: 'command',
  default: 'auto',
  description:
    'With `compare-with` and `ab`: fails when head surely (p < .01) uses more memory than base, by more than this. auto: the larger of 2 % and 1 MiB.',
  allowed: '`auto`, `off`, `10%`, `50MiB`',
  isLimit: true,
  parse: parseLimit,
}

/**
 * Head against base, run in turns on one machine: settled level and peak of the workload by a
 * paired test.
 */
export const ab: Gate = {
  name: 'ab',
  description: 'settled level and peak of head against base, run in turns (`compare-with`)',
  failsWhen: 'head surely uses more than `ab-threshold` more',
  severity: 'error',
  options: [threshold],
  judge: ({ paired }, settings) => {
    const limit = settings.value(threshold)
    if (paired === undefined || limit.kind === 'off') return []
    if (paired.pairs.length < FEWEST_PAIRS) return [tooFew(paired)]
    const [first, ...others] = listMeasures(paired).map((measure) => judgeMeasure(measure, limit))
    const failed = [first, ...others].find((finding) => finding?.outcome === 'fail')
    if (paired.problem !== '')
      return [
        failed === undefined
          ? brokenOff(paired)
          : { ...failed, message: untrusted`${failed.message}; broken off: ${paired.problem}` },
      ]
    // the peak of runs that have a settled level is a second look: it is told where it alone fails,
    // and its noise makes no verdict
    return first?.outcome === 'fail'
      ? [first]
      : [
          ...(first === undefined ? [] : [first]),
          ...others.filter(({ outcome }) => outcome === 'fail'),
        ]
  },
  cannotJudge: ({ paired }, settings) =>
    paired === undefined && settings.value(threshold).kind !== 'off'
      ? 'no runs were made in turns: it needs `compare-with`, or the command `ab`'
      : '',
  describe: ({ paired }, settings) => {
    const limit = settings.value(threshold)
    if (paired === undefined || limit.kind === 'off') return ''
    return `head at most ${describeLimit(limit)} above base in ${paired.pairs.length} pairs of runs`
  },
}

interface Measure {
  readonly name: string
  readonly pairs: readonly (readonly [base: number, head: number])[]
  /** some are lower bounds */
  readonly isOpen: boolean
}

/** The settled level where every run has one, then the peak. */
function listMeasures({ pairs }: PairedRuns): Measure[] {
  const valuesOf = (read: (figures: TurnFigures) => number): Measure['pairs'] =>
    pairs.map(({ base, head }) => [read(base), read(head)])
  const settled = valuesOf(({ settledBytes }) => settledBytes ?? 0)
  const measures = [
    { name: 'settled level', pairs: settled, isOpen: false },
    { name: 'peak', pairs: valuesOf(({ peakBytes }) => peakBytes), isOpen: !pairs.every(isTrue) },
  ]
  const isSettled = settled.every(([base, head]) => base > 0 && head > 0)
  return measures.filter(({ name }) =>
    name === 'peak' ? !isSettled || pairs.every(isTrue) : isSettled,
  )
}

const isTrue = ({ base, head }: PairedRuns['pairs'][number]): boolean =>
  base.peakIsLowerBound !== true && head.peakIsLowerBound !== true

function judgeMeasure({ name, pairs, isOpen }: Measure, limit: Limit): Finding {
  if (pairs.some(([base, head]) => base <= 0 || head <= 0))
    return unknown(
      untrusted`a run ended before a sample could be taken of it`,
      untrusted`take a shorter \`interval\`, or a workload that runs longer`,
      { have: pairs.filter(([base, head]) => base > 0 && head > 0).length, need: pairs.length },
    )
  if (isOpen)
    return unknown(
      untrusted`the peak of a run is only known to be at least so high, and no level settled`,
      untrusted`take a workload that runs longer, or a shorter \`interval\`; ${EXIT_RECORDS_ADVICE}`,
      { have: 0, need: pairs.length },
    )
  const baseBytes = geometricMean(pairs.map(([base]) => base))
  const headBytes = geometricMean(pairs.map(([, head]) => head))
  const test = comparePairs(pairs)
  const limitShare = limitShareOf(limit, baseBytes)
  const standing = untrusted`${name} of head ${formatBytes(headBytes)}, ${formatShare(test.difference)} against ${formatBytes(baseBytes)} of base (${test.pairs} pairs, p ${formatP(test.pValue)})`
  const isAbove = test.difference > limitShare
  if (isAbove && test.pValue < LEVEL)
    return {
      ...finding('fail', test, limitShare, untrusted`${standing}, limit ${describeLimit(limit)}`),
      advice: untrusted`see which processes differ: \`memory-leak-detector compare ab/base-1 ab/head-1\` in the run directory`,
    }
  const needed = pairsNeeded(test.spread, isAbove ? test.difference : VISIBLE * limitShare, LEVEL)
  if (needed <= pairs.length) return finding('pass', test, limitShare, standing)
  return unknown(
    untrusted`${standing}: too much noise to say more, from pair to pair ${formatShare(test.spread).slice(1)}`,
    untrusted`${needed > MOST_PAIRS ? '' : `set \`repeat: ${needed}\`, or `}make the workload the same in each run`,
    { have: test.pairs, need: needed },
  )
}

function limitShareOf(limit: Limit, baseBytes: number): number {
  if (limit.kind === 'percent') return limit.percent / 100
  return limit.kind === 'bytes'
    ? limit.bytes / baseBytes
    : Math.max(AUTO_SHARE, AUTO_BYTES / baseBytes)
}

function finding(
  outcome: Finding['outcome'],
  { difference }: PairedComparison,
  limitShare: number,
  message: Untrusted,
): Finding {
  return {
    gate: ab.name,
    outcome,
    severity: 'error',
    subject: { kind: 'run', id: 'ab', name: untrusted`head against base` },
    measured: round(100 * difference),
    limit: round(100 * limitShare),
    unit: 'percent',
    message: message,
    advice: untrusted``,
  }
}

function brokenOff({ pairs, repeat, problem, advice }: PairedRuns): Finding {
  return unknown(
    untrusted`broken off after ${pairs.length} of ${repeat} pairs: ${problem}`,
    untrusted`${advice}`,
    { have: pairs.length, need: repeat },
  )
}

function tooFew({ pairs, repeat, problem, advice }: PairedRuns): Finding {
  const reason =
    problem === ''
      ? untrusted`${pairs.length} ${pairs.length === 1 ? 'pair' : 'pairs'} of runs, of ${repeat} planned, at least ${FEWEST_PAIRS} are needed`
      : untrusted`${problem}`
  return unknown(reason, untrusted`${advice === '' ? 'set `repeat: 5` or more' : advice}`, {
    have: pairs.length,
    need: FEWEST_PAIRS,
  })
}

/** `need` pairs of runs, and only so many are there. */
function unknown(
  message: Untrusted,
  advice: Untrusted,
  { have, need }: { readonly have: number; readonly need: number },
): Finding {
  return {
    gate: ab.name,
    outcome: 'unknown',
    severity: 'error',
    subject: { kind: 'run', id: 'ab', name: untrusted`head against base` },
    measured: have,
    limit: need,
    unit: 'count',
    message: message,
    advice: advice,
  }
}

const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)
const describeLimit = (limit: Limit): string =>
  limit.kind === 'auto' ? 'the larger of 2 % and 1 MiB' : formatLimit(limit)
const round = (value: number): number => Math.round(1000 * value) / 1000
/** `+5.3 %`, `-0.4 %` */
const formatShare = (share: number): string =>
  `${share < 0 ? '-' : '+'}${Math.abs(100 * share).toFixed(1)} %`
const formatP = (p: number): string =>
  p < 0.001 ? '< .001' : `= ${p.toFixed(3).replace(/^0/, '')}`
