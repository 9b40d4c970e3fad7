import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { memoryCurve } from '../gates/growth/memory-curve.ts'
import type { Arguments } from '../plan/cli-arguments.ts'
import { escapeJson, escapeTerminal } from '../report/escape.ts'
import { paint, type Style } from '../report/paint.ts'
import type { Runner, Screen } from '../runner/runner.ts'
import { readRecords, type Reading } from '../samples/read.ts'
import { parseCsvCurve } from '../series/parse-csv-curve.ts'
import { RecordingBuilder } from '../series/recording-builder.ts'
import { judgeCurve, type Judgement } from '../stats/judge-curve.ts'
import { formatBytes } from '../units/size.ts'

/** What `judge` says of one file. */
export interface FileVerdict extends Pick<
  Judgement,
  'rateBytesPerHour' | 'growthBytes' | 'reason' | 'smallestDetectableBytesPerHour'
> {
  readonly file: string
  readonly verdict: Judgement['grade']
}

// a day at 4 Hz with ten columns has 30 MB
const LARGEST_TABLE_BYTES = 512 * 2 ** 20
const RANKS: readonly Judgement['grade'][] = ['inconclusive', 'ok', 'suspect', 'likely', 'leak']

/**
 * Command `judge`: the curve alone is judged, whatever the role of its process. Sets the exit code:
 * 1 a leak, 3 nothing could be judged.
 */
export async function judgeFiles(
  { operands, table, json }: Pick<Arguments, 'operands' | 'table' | 'json'>,
  runner: Runner,
  screen: Screen | null,
): Promise<string> {
  const verdicts: FileVerdict[] = []
  for (const file of operands) verdicts.push(await judgeFile(file, table))
  const words = new Set(verdicts.map(({ verdict }) => verdict))
  runner.setExitCode(words.has('leak') ? 1 : words.size === 1 && words.has('inconclusive') ? 3 : 0)
  return json
    ? escapeJson(verdicts, 2)
    : verdicts.map((verdict) => renderLine(verdict, screen?.hasColours === true)).join('\n')
}

async function judgeFile(file: string, table: Arguments['table']): Promise<FileVerdict> {
  try {
    const stats = await stat(file)
    if (stats.isDirectory()) return await judgeSamples(file, join(file, 'samples.ndjson'))
    // a FIFO would hang the reader
    if (!stats.isFile()) throw new Error('is no regular file')
    if (file.endsWith('.ndjson')) return await judgeSamples(file, file)
    if (stats.size > LARGEST_TABLE_BYTES)
      throw new Error(`is larger than ${formatBytes(LARGEST_TABLE_BYTES)}`)
    return tell(
      file,
      judgeCurve({ ...parseCsvCurve(await readFile(file, 'utf8'), table), runtime: table.runtime }),
    )
  } catch (error) {
    return unreadable(
      file,
      (error as NodeJS.ErrnoException).code ??
        (error instanceof Error ? error.message : String(error)),
    )
  }
}

/** All processes of a recording; the worst speaks for the file. */
async function judgeSamples(file: string, samples: string): Promise<FileVerdict> {
  const reading: Reading = { damagedLines: 0, exists: false }
  const builder = new RecordingBuilder()
  for await (const records of readRecords(samples, reading))
    for (const record of records) builder.take(record)
  const recording = builder.build(reading.damagedLines, 0)
  if (recording === null)
    return unreadable(
      file,
      reading.exists ? 'holds no samples of this tool' : 'has no samples.ndjson',
    )
  const judged = recording.processes
    .map((process) => ({
      process,
      judgement: judgeCurve({
        ...memoryCurve(process, recording.tickTimesMs),
        runtime: process.runtime,
      }),
    }))
    .sort(
      (a, b) =>
        RANKS.indexOf(b.judgement.grade) - RANKS.indexOf(a.judgement.grade) ||
        b.judgement.rateBytesPerHour - a.judgement.rateBytesPerHour,
    )
  const [worst] = judged
  if (worst === undefined) return unreadable(file, 'holds no process')
  return tell(file, {
    ...worst.judgement,
    reason: `${worst.process.label} (pid ${worst.process.pid}): ${worst.judgement.reason}`,
  })
}

function tell(
  file: string,
  { grade, rateBytesPerHour, growthBytes, reason, smallestDetectableBytesPerHour }: Judgement,
): FileVerdict {
  return {
    file,
    verdict: grade,
    rateBytesPerHour,
    growthBytes,
    reason,
    smallestDetectableBytesPerHour,
  }
}

function unreadable(file: string, reason: string): FileVerdict {
  return {
    file,
    verdict: 'inconclusive',
    rateBytesPerHour: 0,
    growthBytes: 0,
    reason,
    smallestDetectableBytesPerHour: null,
  }
}

// likely   +12.3 MiB/min  grows and has not settled  memory.csv
function renderLine(
  { file, verdict, rateBytesPerHour, reason }: FileVerdict,
  hasColours: boolean,
): string {
  const rate = rateBytesPerHour > 0 ? `+${formatBytes(rateBytesPerHour / 60)}/min` : '-'
  const word = verdict.padEnd(12)
  return `${hasColours ? paint(word, styles[verdict]) : word}  ${escapeTerminal(`${rate.padStart(14)}  ${file}: ${reason}`)}`
}

const styles: Readonly<Record<FileVerdict['verdict'], Style>> = {
  leak: 'bad',
  likely: 'doubtful',
  suspect: 'doubtful',
  ok: 'good',
  inconclusive: 'faint',
}
