import { runCanary } from './canary/canary.ts'
import { runHeapReader } from './sampler/run-heap-reader.ts'
import { runSampler } from './sampler/run-sampler.ts'

// RUN_DIR [--ready]; for the self-test: --canary BYTES_PER_MINUTE STOP_FILE RUN_DIR; by sudo, for
// `look-inside-sudo`: --heaps UID
const parameters = process.argv.slice(2)
if (parameters[0] === '--canary')
  runCanary(Number(parameters[1]), parameters[2] ?? '', parameters[3] ?? '')
else if (parameters[0] === '--heaps') runHeapReader(Number(parameters[1]))
else runSampler(parameters[0] ?? '', parameters[1] === '--ready')
