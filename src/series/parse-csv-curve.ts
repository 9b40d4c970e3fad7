import type { Start } from './cut-at-starts.ts'

/**
 * A memory curve of a table: times in seconds in the order of the lines, bytes (NaN where a cell
 * holds no number).
 */
export interface CsvCurve {
  readonly timesS: number[]
  readonly bytes: number[]
  /** when the process of each line began; null where no column says it */
  readonly starts: Start[] | null
}

/** Column names as the user gave them, '' where they are to be found. */
export interface CsvColumns {
  readonly timeColumn: string
  readonly memoryColumn: string
  readonly startColumn: string
}

const TIME_NAMES = [
  't_s',
  't',
  'time_s',
  'time',
  'timestamp',
  'seconds',
  'elapsed',
  't_ms',
  'time_ms',
  'timestamp_ms',
  'elapsed_ms',
  'date',
  'datetime',
]
const START_NAMES = ['start', 'start_s', 'start_ms', 'start_time', 'process_start_time_seconds']
const MEMORY_NAMES = ['uss', 'pss', 'rss', 'vmrss', 'memory', 'mem', 'value']

/**
 * Reads a table with a time and a memory column. Memory, where no column is named: anon_bytes +
 * swap_bytes, else USS, PSS, RSS. A column's name may end in its unit (`_ms`; `_kb`, `_kib`, `_mb`,
 * `_mib`, `_gb`, `_gib`); else times are seconds, or milliseconds where only those can be meant
 * (above 1e11, since 1973), or ISO 8601 (UTC unless a zone is said), and memory is bytes. A column
 * `start` may be there. Throws what is missing.
 */
export function parseCsvCurve(
  text: string,
  { timeColumn, memoryColumn, startColumn }: CsvColumns,
): CsvCurve {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const separator = findSeparator(lines[0] ?? '')
  const heads = splitCsvLine(lines[0] ?? '', separator).map((head) => head.trim())
  const time = findTime(heads, timeColumn)
  const rows = lines.slice(1).map((line) => splitCsvLine(line, separator))
  const memory = findMemory(heads, rows, memoryColumn)
  const scale = timeScale(heads[time] ?? '', rows, time)
  const start = findStart(heads, startColumn)
  return {
    timesS: rows.map((row) => parseTime(row[time] ?? '', scale)),
    bytes: rows.map((row) =>
      memory.reduce(
        (sum, { at, factor, isOptional }) => sum + readCell(row[at], factor, isOptional),
        0,
      ),
    ),
    starts: start < 0 ? null : readStarts(rows, start, timeScale(heads[start] ?? '', rows, start)),
  }
}

interface MemoryColumn {
  readonly at: number
  readonly factor: number
  readonly isOptional: boolean
}

/** Of the cells of a table, by its head line. */
export function findSeparator(head: string): string {
  return [',', ';', '\t'].find((candidate) => head.includes(candidate)) ?? ','
}

function findTime(heads: readonly string[], asked: string): number {
  const at =
    asked === ''
      ? (TIME_NAMES.map((name) => heads.findIndex((head) => head.toLowerCase() === name)).find(
          (index) => index >= 0,
        ) ?? -1)
      : heads.indexOf(asked)
  if (at < 0)
    throw new Error(
      asked === ''
        ? `has no column of times among ${listHeads(heads)}: name it by --time-column`
        : `has no column ${asked}; it has ${listHeads(heads)}`,
    )
  return at
}

/** -1: none, where none was asked for. */
function findStart(heads: readonly string[], asked: string): number {
  if (asked === '') return heads.findIndex((head) => START_NAMES.includes(head.toLowerCase()))
  const at = heads.indexOf(asked)
  if (at < 0) throw new Error(`has no column ${asked}; it has ${listHeads(heads)}`)
  return at
}

/**
 * A time, or any word that a process has for itself; an empty cell tells nothing. Null: no cell
 * tells anything.
 */
function readStarts(rows: readonly string[][], at: number, scale: number): Start[] | null {
  const starts = rows.map((row) => {
    const text = row[at]?.trim() ?? ''
    const seconds = parseTime(text, scale)
    return text === '' ? null : Number.isNaN(seconds) ? text : seconds
  })
  return starts.every((start) => start === null) ? null : starts
}

/** A column that is there and holds nothing counts only where no other does. */
function findMemory(
  heads: readonly string[],
  rows: readonly string[][],
  asked: string,
): MemoryColumn[] {
  const column = (at: number, isOptional = false): MemoryColumn => ({
    at,
    factor: factorOf(heads[at] ?? ''),
    isOptional,
  })
  if (asked !== '') {
    const at = heads.indexOf(asked)
    if (at < 0) throw new Error(`has no column ${asked}; it has ${listHeads(heads)}`)
    return [column(at)]
  }
  const anon = heads.indexOf('anon_bytes')
  const swap = heads.indexOf('swap_bytes')
  const isFilled = (at: number): boolean => at >= 0 && rows.some((row) => Number(row[at]) > 0)
  if (isFilled(anon)) return swap >= 0 ? [column(anon), column(swap, true)] : [column(anon)]
  const bare = heads.map((head) => head.toLowerCase().replace(/_(?:bytes|[kmg]i?b)$/, ''))
  const there = [...MEMORY_NAMES.map((name) => bare.indexOf(name)), anon]
  const at = there.find(isFilled) ?? there.find((index) => index >= 0) ?? -1
  if (at < 0)
    throw new Error(`has no column of memory among ${listHeads(heads)}: name it by --memory-column`)
  return [column(at)]
}

const FACTORS = new Map([
  ['kb', 1e3],
  ['mb', 1e6],
  ['gb', 1e9],
  ['kib', 2 ** 10],
  ['mib', 2 ** 20],
  ['gib', 2 ** 30],
])

function factorOf(head: string): number {
  return FACTORS.get(/_([kmg]i?b)$/i.exec(head)?.[1]?.toLowerCase() ?? '') ?? 1
}

// 1e11 seconds are the year 5138, 1e11 milliseconds 1973
function timeScale(head: string, rows: readonly string[][], at: number): number {
  if (/_ms$/i.test(head)) return 1e-3
  return rows.some((row) => Number(row[at]) > 1e11) ? 1e-3 : 1
}

function parseTime(cell: string, scale: number): number {
  const text = cell.trim()
  if (text === '') return Number.NaN
  const number = Number(text)
  return Number.isNaN(number) ? parseDate(text) / 1000 : number * scale
}

/**
 * ms since 1970. Where no zone is said it is UTC: in the zone of who judges, a file would be judged
 * in another way elsewhere, and an hour come twice in autumn.
 */
function parseDate(text: string): number {
  if (SAYS_ZONE.test(text)) return Date.parse(text)
  const ms = Date.parse(`${text}Z`)
  return Number.isNaN(ms) ? Date.parse(`${text} UTC`) : ms
}

/** Behind a time of day: `Z`, `UTC`, `+02:00`, `-0800 (PST)`, `+02`. */
const SAYS_ZONE = /\d:\d{2}.*(?:[a-z]{3,}|z|[+-]\d{2}(?::?\d{2})?)(?:\s*\([^)]*\))?$/i

/** An empty swap cell is 0: it is read at a slower beat. */
function readCell(cell: string | undefined, factor: number, isOptional: boolean): number {
  const text = cell?.trim() ?? ''
  if (text === '') return isOptional ? 0 : Number.NaN
  return Number(text) * factor
}

function listHeads(heads: readonly string[]): string {
  const shown = heads.slice(0, 12).join(', ')
  return shown === '' ? 'nothing' : heads.length > 12 ? `${shown}, ...` : shown
}

/**
 * The cells of one line of a table (RFC 4180): a quoted cell may hold the separator, `""` is a
 * quote. Line breaks in cells are not read.
 */
export function splitCsvLine(line: string, separator: string): string[] {
  if (!line.includes('"')) return line.split(separator)
  const cells: string[] = []
  let cell = ''
  let isQuoted = false
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at)
    if (isQuoted && character === '"' && line.charAt(at + 1) === '"') {
      cell += '"'
      at++
    } else if (character === '"') isQuoted = !isQuoted
    else if (character === separator && !isQuoted) {
      cells.push(cell)
      cell = ''
    } else cell += character
  }
  return [...cells, cell]
}
