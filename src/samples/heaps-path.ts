import { dirname, join } from 'node:path'

/** What somebody else than the sampler read, beside its `samples.ndjson`. */
export function heapsPath(samplesPath: string): string {
  return join(dirname(samplesPath), 'heaps.ndjson')
}
