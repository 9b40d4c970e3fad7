import { runCanary } from './canary/canary.ts'
import { runSampler } from './sampler/run-sampler.ts'

// RUN_DIR [--ready], or for the self-test: --canary BYTES_PER_MINUTE STOP_FILE RUN_DIR
const parameters = process.argv.slice(2)
if (parameters[0] === '--canary')
  runCanary(Number(parameters[1]), parameters[2] ?? '', parameters[3] ?? '')
else runSampler(parameters[0] ?? '', parameters[1] === '--ready')
