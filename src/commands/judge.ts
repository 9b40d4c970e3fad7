import { realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isGiven, lastOf } from '../plan/arguments.ts'
import type { OwnFlag } from '../plan/command-form.ts'
import { readSetting } from '../plan/read-setting.ts'
import { escapeJson, escapeTerminal } from '../encoders/escape.ts'
import { paint, type Style } from '../encoders/paint.ts'
import { untrusted, type MaybeUntrusted } from '../findings/untrusted.ts'
import { load } from '../gates/growth/load.ts'
import type { Judgement } from '../stats/judge-curve.ts'
import { formatBytes } from '../units/size.ts'
import { declareJson, type Command } from './command.ts'
import { judgeCsv, type CsvTable } from './judge/judge-csv.ts'
import { judgeSamples, type JudgedCurve } from './judge/judge-samples.ts'

/** What `judge` says of one file. */
export interface FileVerdict extends Pick<
  Judgement,
  'rateBytesPerHour' | 'growthBytes' | 'smallestDetectableBytesPerHour'
> {
  readonly reason: MaybeUntrusted
  readonly file: string
  readonly verdict: Judgement['grade']
  /** of a table: its process was started so many times */
  readonly lives?: number
}

const runtimeFlag: OwnFlag = {
  name: 'runtime',
  description:
    'What made the curve: node, java, dotnet, go; any other word is a program that gives memory back.',
  value: { word: 'WORD', allowed: 'a word such as node, java, go, python, other' },
}
const timeFlag: OwnFlag = {
  name: 'time-column',
  description:
    'Seconds, milliseconds (_ms) or ISO 8601, which is UTC where it says no zone; found by its ' +
    'name where not given.',
  value: { word: 'NAME', allowed: 'the name of a column' },
}
const memoryFlag: OwnFlag = {
  name: 'memory-column',
  description:
    'Bytes, or as its end says (_kib, _mb, ...). Where not given: anon_bytes + swap_bytes, else USS, PSS, RSS.',
  value: { word: 'NAME', allowed: 'the name of a column' },
}
const startFlag: OwnFlag = {
  name: 'start-column',
  description:
    'When the process of each line began: another start is another life, judged by itself. ' +
    'Where not given: a column `start`, start_time or process_start_time_seconds, else falls to ' +
    'where memory began.',
  value: { word: 'NAME', allowed: 'the name of a column' },
}
const COLLECTORS = ['g1', 'parallel', 'serial', 'zgc', 'shenandoah']
const collectorFlag: OwnFlag = {
  name: 'collector',
  description:
    'Of a JVM whose table has columns of its heap (heap_used_bytes, gc_count): what its ' +
    'collections tell. Where not given they count as bounds of what lives.',
  value: {
    word: 'WORD',
    allowed: COLLECTORS.map((word) => `\`${word}\``).join(', '),
    isValid: (text) => COLLECTORS.includes(text),
  },
}
const noForcedFlag: OwnFlag = {
  name: 'no-forced',
  description:
    'Leaves out X.forced.csv beside X.csv: collections that were asked for, and what was alive ' +
    'after each.',
}
const jsonFlag = declareJson('One array to stdout, an element for each file.')

/** A run is judged as its gate `growth` judges it, a table by its curve alone. */
export const judgeCommand: Command = {
  name: 'judge',
  about:
    'Judges recorded memory curves: run directories, samples.ndjson, or any CSV with a time and ' +
    'a memory column. Exits with 1 when one leaks, 3 when none could be judged. Flags alone say ' +
    'how, no variable and no config file.',
  examples: [
    'judge memory.csv --runtime java',
    'judge --time-column t --memory-column heap *.csv --json',
  ],
  operands: { name: 'FILE', allowed: 'the files to judge', least: 1, most: 10_000 },
  options: [load],
  takesFlagsAlone: true,
  flags: [runtimeFlag, timeFlag, memoryFlag, startFlag, collectorFlag, noForcedFlag, jsonFlag],
  run: async ({ given, runner, terminal, gather }) => {
    const table: CsvTable = {
      runtime: lastOf(given, runtimeFlag),
      collector: lastOf(given, collectorFlag),
      takesForced: !isGiven(given, noForcedFlag),
      timeColumn: lastOf(given, timeFlag),
      memoryColumn: lastOf(given, memoryFlag),
      startColumn: lastOf(given, startFlag),
      load: readSetting((await gather()).raw, load),
    }
    const verdicts: FileVerdict[] = []
    for (const file of given.operands) verdicts.push(await judgeFile(file, table))
    const words = new Set(verdicts.map(({ verdict }) => verdict))
    runner.setExitCode(
      words.has('leak') ? 1 : words.size === 1 && words.has('inconclusive') ? 3 : 0,
    )
    const hasColours = terminal.screen?.hasColours === true
    terminal.print(
      isGiven(given, jsonFlag)
        ? escapeJson(verdicts, 2)
        : verdicts.map((verdict) => renderLine(verdict, hasColours)).join('\n'),
    )
  },
}

async function judgeFile(file: string, table: CsvTable): Promise<FileVerdict> {
  try {
    const stats = await stat(file)
    if (stats.isDirectory())
      return tell(file, await judgeSamples(join(file, 'samples.ndjson'), table.load))
    // a FIFO would hang the reader
    if (!stats.isFile()) throw new Error('is no regular file')
    if (file.endsWith('.ndjson'))
      return tell(file, await judgeSamples(await realpath(file), table.load))
    const judgement = judgeCsv(file, table)
    return { ...tell(file, judgement), lives: judgement.lives }
  } catch (error) {
    return unreadable(
      file,
      (error as NodeJS.ErrnoException).code ??
        (error instanceof Error ? error.message : String(error)),
    )
  }
}

function tell(
  file: string,
  {
    grade,
    rateBytesPerHour,
    growthBytes,
    reason,
    smallestDetectableBytesPerHour,
    judge,
  }: JudgedCurve,
): FileVerdict {
  return {
    file,
    verdict: grade,
    rateBytesPerHour,
    growthBytes,
    reason:
      judge === 'none' ? untrusted`${reason}; --${load.name} steady says that it has none` : reason,
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
  const shown = hasColours ? paint(word, styles[verdict]) : word
  return `${shown}  ${escapeTerminal(untrusted`${rate.padStart(14)}  ${file}: ${reason}`)}`
}

const styles: Readonly<Record<FileVerdict['verdict'], Style>> = {
  leak: 'bad',
  likely: 'doubtful',
  suspect: 'doubtful',
  ok: 'good',
  inconclusive: 'faint',
}
