import { writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, release } from 'node:os'

/**
 * What a bench measured, for the documents: FILE of its `--json`, with the day and the machine.
 * `tables` are rows of texts, the first of them the head; `npm run docs` writes each between its
 * marks. Nothing without a file.
 */
export function writeFigures(file, bench, tables) {
  if (file === undefined) return
  const figures = {
    bench,
    measured: new Date().toISOString().slice(0, 10),
    machine: `Linux ${release()}, ${availableParallelism()} cores, Node.js ${process.versions.node}, load average ${loadavg()[0].toFixed(1)}`,
    tables,
  }
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`)
}
