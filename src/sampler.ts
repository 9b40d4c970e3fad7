import { runSampler } from './sampler/run-sampler.ts'

const [, , runDir = '', ready = ''] = process.argv
runSampler(runDir, ready === '--ready')
