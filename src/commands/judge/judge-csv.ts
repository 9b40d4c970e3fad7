import { existsSync } from 'node:fs'
import { readRegular } from '../../files/read-regular.ts'
import { addHeap } from '../../gates/growth/heap-curves.ts'
import { judgeHeap } from '../../gates/growth/judge-heap.ts'
import type { HeapSeries } from '../../series/heap-series.ts'
import type { MemoryCurve } from '../../series/memory-curve.ts'
import { parseCsvCurve, type CsvColumns } from '../../series/parse-csv-curve.ts'
import { parseCsvForced, parseCsvHeap } from '../../series/parse-csv-heap.ts'
import { chooseJudge, type Judge, type Load } from '../../stats/choose-judge.ts'
import { cleanCurve } from '../../stats/clean-curve.ts'
import { judgeBySpan } from '../../stats/judge-by-span.ts'
import { judgeCurve, type Judgement } from '../../stats/judge-curve.ts'
import { speakForLives } from '../../stats/speak-for-lives.ts'
import { judgeTable, type TableJudgement } from './judge-table.ts'

// a day at 4 Hz with ten columns has 30 MB
const LARGEST_TABLE_BYTES = 512 * 2 ** 20

/** How a CSV file is read, and what made the curve; '' is found out. */
export interface CsvTable extends CsvColumns {
  readonly runtime: string
  /** of a JVM's heap; '' where it is not known */
  readonly collector: string
  readonly load: Load
  /** collections that were asked for lie beside it, and count */
  readonly takesForced: boolean
}

/** A judgement, and by whom. */
export type CsvJudgement = TableJudgement & { readonly judge: Judge }

/**
 * A table as `judge` judges it: by its memory, and where it has columns of a live heap by that. The
 * name of a column of memory says that this one is to be judged and nothing else.
 */
export function judgeCsv(file: string, table: CsvTable): CsvJudgement {
  const text = readTable(file)
  const curve = parseCsvCurve(text, table)
  const { times } = cleanCurve({ times: curve.timesS, values: curve.bytes })
  const judge = chooseJudge(times, { isStanding: false, load: table.load })
  const heap =
    judge === 'curve' && table.memoryColumn === ''
      ? readHeap(file, text, curve.timesS, table)
      : null
  const judgement = judgeTable(
    heap === null
      ? curve
      : { ...curve, ...addHeap(curve, [{ heap, untilMs: Number.POSITIVE_INFINITY }]) },
    {
      isColumnNamed: table.startColumn !== '',
      isByDays: judge === 'days',
      judge: (lives) =>
        heap === null
          ? judgeBySpan(
              lives.map((life) => ({ ...life, runtime: table.runtime })),
              judge,
            )
          : judgeWithHeap(lives, heap, table.runtime),
    },
  )
  return { ...judgement, judge }
}

function readHeap(
  file: string,
  text: string,
  timesS: readonly number[],
  table: CsvTable,
): HeapSeries | null {
  const collector = table.collector === '' && table.runtime === 'java' ? 'unknown' : table.collector
  const heap = parseCsvHeap(text, timesS, { runtime: table.runtime, collector })
  const beside = file.replace(/(?:\.csv)?$/, '.forced.csv')
  if (heap === null || !table.takesForced || !existsSync(beside)) return heap
  return { ...heap, forced: parseCsvForced(readTable(beside)) }
}

function judgeWithHeap(
  lives: readonly MemoryCurve[],
  heap: HeapSeries,
  runtime: string,
): Judgement {
  const judged = lives.map((memory) =>
    judgeHeap({ heap, memory, inMemory: judgeCurve({ ...memory, runtime }), runtime }),
  )
  return judged[speakForLives(judged)] ?? judgeCurve({ timesS: [], bytes: [], runtime })
}

function readTable(file: string): string {
  return readRegular(file, { mostBytes: LARGEST_TABLE_BYTES, links: 'followed' })
}
