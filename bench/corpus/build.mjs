// Packs recorded traces into the corpus kept here: node bench/corpus/build.mjs DIR... >
// bench/corpus/traces.ndjson Each DIR has a manifest.csv (file, split, truth, true_rate_mb_per_min,
// ..., see README.md) and one CSV a trace. Thinned to 1 Hz, memory in pages of 4 KiB, differences.
import { loadSet } from '../verdict/load-corpus.mjs'
import { thin } from '../verdict/thin.mjs'

const PAGE_BYTES = 4096
const differences = (values) => values.map((value, i) => value - (i === 0 ? 0 : values[i - 1]))

for (const directory of process.argv.slice(2)) {
  for (const { timesS, bytes, ...labels } of loadSet(directory)) {
    const trace = thin({ timesS, bytes })
    const known = trace.bytes
      .map((value, i) => (Number.isFinite(value) ? i : -1))
      .filter((i) => i >= 0)
    console.log(
      JSON.stringify({
        ...labels,
        centiseconds: differences(known.map((i) => Math.round(trace.timesS[i] * 100))).join(' '),
        pages: differences(known.map((i) => Math.round(trace.bytes[i] / PAGE_BYTES))).join(' '),
      }),
    )
  }
}
