import { heapsPath } from './heaps-path.ts'
import { readRecords, type Reading } from './read.ts'
import type { SampleRecord } from './record.ts'

/** As `readRecords`, and after these what somebody nearer to the programs read of their heaps. */
export async function* readWithHeaps(
  samplesPath: string,
  reading: Reading,
): AsyncGenerator<SampleRecord[]> {
  yield* readRecords(samplesPath, reading)
  const beside: Reading = { damagedLines: 0, exists: false }
  for await (const records of readRecords(heapsPath(samplesPath), beside))
    yield records.filter(({ k }) => k === 'source' || k === 'heap')
  reading.damagedLines += beside.damagedLines
}
