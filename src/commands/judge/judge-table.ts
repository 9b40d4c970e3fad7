import { isCalled } from '../../stats/is-called.ts'
import { cutAtStarts } from '../../series/cut-at-starts.ts'
import { cutTearDown } from '../../series/cut-tear-down.ts'
import type { MemoryCurve } from '../../series/memory-curve.ts'
import type { CsvCurve } from '../../series/parse-csv-curve.ts'
import { cleanCurve } from '../../stats/clean-curve.ts'
import type { Judgement } from '../../stats/judge-curve.ts'
import { splitAtRestarts } from '../../stats/split-at-restarts.ts'

/** shorter falls are no restart: a process takes that much to start at all */
const LEAST_WAY_BYTES = 2 * 2 ** 20
/** in shorter windows nothing is sure */
const LEAST_LIFE_S = 60
/** a start that changes more often than each fifth reading, unasked, is something else */
const LEAST_READINGS = 5

/** What was judged of a table, and of how many lives of its process. */
export type TableJudgement = Judgement & { readonly lives: number }

interface TableJudging {
  /** the user named the column of starts */
  readonly isColumnNamed: boolean
  /** days and nights fall as well */
  readonly isByDays: boolean
  /** of the lives of one program, oldest first */
  readonly judge: (lives: readonly MemoryCurve[]) => Judgement
}

/**
 * A table may outlive its process: by its column of starts, exactly, else where it falls as in a
 * restart, each life is judged by itself. Nobody says whether the process has ended, so what would
 * be its end is not judged.
 */
export function judgeTable(
  { timesS, bytes, starts }: CsvCurve,
  { isColumnNamed, isByDays, judge }: TableJudging,
): TableJudgement {
  const told = starts === null ? [] : cutByColumn({ timesS, bytes }, starts)
  if (told.length > 0 && (isColumnNamed || told.length * LEAST_READINGS <= timesS.length))
    return judgeLives(told, judge, 'by their column')
  const whole = asEnded({ timesS, bytes })
  const { parts, are } = splitAtRestarts(
    { times: whole.timesS, values: whole.bytes },
    { way: LEAST_WAY_BYTES, span: LEAST_LIFE_S },
  )
  const lives = parts.map(({ times, values }) => ({ timesS: [...times], bytes: [...values] }))
  if (are === 'restarts') return judgeLives(lives, judge, 'cut where memory fell to its start')
  const judgement = { ...judge([whole]), lives: 1 }
  return isByDays || are === 'whole' || judgement.grade !== 'ok'
    ? judgement
    : doubt(judgement, judge(lives.map(asEnded)), are)
}

/** What is read while a process ends is left out. */
function asEnded({ timesS, bytes }: MemoryCurve): MemoryCurve {
  const { times, values } = cleanCurve({ times: timesS, values: bytes })
  return cutTearDown({ timesS: [...times], bytes: [...values] })
}

/** Lines in the order of time, then cut. */
function cutByColumn(
  { timesS, bytes }: MemoryCurve,
  starts: NonNullable<CsvCurve['starts']>,
): MemoryCurve[] {
  const order = timesS
    .map((timeS, at) => ({ timeS, at }))
    .filter(({ timeS }) => Number.isFinite(timeS))
    .sort((a, b) => a.timeS - b.timeS || a.at - b.at)
    .map(({ at }) => at)
  return cutAtStarts(
    { timesS: order.map((at) => timesS[at] ?? 0), bytes: order.map((at) => bytes[at] ?? 0) },
    order.map((at) => starts[at] ?? null),
  )
}

function judgeLives(
  lives: readonly MemoryCurve[],
  judge: TableJudging['judge'],
  how: string,
): TableJudgement {
  const judgement = judge(lives.map(asEnded))
  return {
    ...judgement,
    lives: lives.length,
    reason:
      lives.length < 2 ? judgement.reason : `${judgement.reason}; ${lives.length} lives, ${how}`,
  }
}

/** Falls that are a restart's or not: what was found if they are is said. */
function doubt(whole: TableJudgement, asLives: Judgement, are: 'saw' | 'unclear'): TableJudgement {
  if (!isCalled(asLives)) return whole
  return are === 'saw'
    ? {
        ...whole,
        reason:
          `${whole.reason}; it falls from one height as after a collection: ` +
          'a column `start` would tell restarts',
      }
    : {
        ...whole,
        grade: 'suspect',
        rateBytesPerHour: asLives.rateBytesPerHour,
        reason:
          'grew until it fell to where it began, in a restart or at the end of a phase: a column `start` would tell',
      }
}
