import { runCanary } from './sampler/canary.ts'
import { runSampler } from './sampler/run-sampler.ts'

// RUN_DIR [--ready], or for the self-test: --canary BYTES_PER_MINUTE STOP_FILE RUN_DIR
const [, , first = '', second = '', stopFile = '', directory = ''] = process.argv
if (first === '--canary') runCanary(Number(second), stopFile, directory)
else runSampler(first, second === '--ready')
