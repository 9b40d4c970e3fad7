import { runCanary } from './sampler/canary.ts'
import { runSampler } from './sampler/run-sampler.ts'

// RUN_DIR [--ready], or for the self-test: --canary leak|steady STOP_FILE RUN_DIR
const [, , first = '', second = '', stopFile = '', directory = ''] = process.argv
if (first === '--canary') runCanary(second === 'leak', stopFile, directory)
else runSampler(first, second === '--ready')
