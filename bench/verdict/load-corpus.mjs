import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const PAGE_BYTES = 4096
const KEPT = join(import.meta.dirname, '..', 'corpus', 'traces.ndjson')

/**
 * All traces: of the sets in a directory (dev, validation, ...), or those kept here. Times in
 * seconds, anonymous memory and swap in bytes.
 */
export function loadCorpus(directory) {
  if (directory === undefined)
    return readFileSync(KEPT, 'utf8')
      .trim()
      .split('\n')
      .map((line) => unpack(JSON.parse(line)))
  const sets = readdirSync(directory)
    .map((name) => join(directory, name))
    .filter((set) => existsSync(join(set, 'manifest.csv')))
  return sets.flatMap((set) => loadSet(set))
}

/** One directory with its manifest.csv. Sets of another layout (no column `split`) are left out. */
export function loadSet(directory) {
  return readRows(join(directory, 'manifest.csv'))
    .filter((row) => row.split !== undefined)
    .map((row) => {
      const samples = readRows(join(directory, row.file))
      return {
        set: row.split,
        name: row.file.replace(/\.csv$/, ''),
        runtime: row.runtime,
        kind: row.kind,
        leaks: row.truth === '1',
        mibPerMinute: Number(row.true_rate_mb_per_min || 0),
        hard: row.hard === '1' || row.note.startsWith('AUDIT'),
        timesS: samples.map((sample) => Number(sample.t_s)),
        bytes: samples.map((sample) =>
          sample.anon_bytes === ''
            ? Number.NaN
            : Number(sample.anon_bytes) + Number(sample.swap_bytes || 0),
        ),
      }
    })
}

function unpack({ centiseconds, pages, ...labels }) {
  return {
    ...labels,
    timesS: sums(centiseconds).map((value) => value / 100),
    bytes: sums(pages).map((value) => value * PAGE_BYTES),
  }
}

function sums(text) {
  let sum = 0
  return text.split(' ').map((value) => (sum += Number(value)))
}

function readRows(file) {
  const [header, ...rows] = readFileSync(file, 'utf8').trim().split('\n').map(splitLine)
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]])))
}

/** Fields may be quoted and then hold commas. */
function splitLine(line) {
  return [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)]
    .slice(0, line.endsWith(',') ? undefined : -1)
    .map(([, plain, quoted]) => quoted ?? plain)
}
