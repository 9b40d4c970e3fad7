/**
 * What one sample of all processes costs, back to back, by each way to take it: node
 * bench/reading.mjs [--json FILE]. In private PID namespaces with exactly 300 and 1,000 processes.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compile } from './compile.mjs'
import { runInside } from './run-inside.mjs'
import { printTable } from './print.mjs'
import { writeFigures } from './write-figures.mjs'

const COUNTS = [300, 1000]
const {
  values: { json },
} = parseArgs({ options: { json: { type: 'string' } } })
const directory = mkdtempSync(join(tmpdir(), 'bench-reading-'))
try {
  const request = {
    node: process.execPath,
    statm: compile('variants/statm', directory),
    sleepers: compile('sleepers', directory),
  }
  const columns = []
  for (const count of COUNTS)
    columns.push(await runInside('inside-reading.mjs', { ...request, count }))
  const rows = [
    ['How', ...COUNTS.map((count) => `${count.toLocaleString('en-US')} processes`)],
    ...Object.keys(columns[0]).map((way) => [
      way,
      ...columns.map((column) => `${(column[way] / 1000).toPrecision(3)} ms`),
    ]),
  ]
  printTable('CPU time of one sample of all processes, back to back', rows)
  writeFigures(json, 'bench/reading.mjs', { ways: rows })
} finally {
  rmSync(directory, { recursive: true, force: true })
}
