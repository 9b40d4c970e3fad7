import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readWithHeaps } from '../../src/samples/read-with-heaps.ts'
import { birth, head } from '../series/make-recording.ts'
import { makeTempDirectory } from '../sampler/support/temp-directory.ts'

const directory = makeTempDirectory()
const lines = (records: readonly object[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('')

async function readKinds(): Promise<{ kinds: string[]; damagedLines: number }> {
  const reading = { damagedLines: 0, exists: false }
  const kinds: string[] = []
  for await (const records of readWithHeaps(join(directory, 'samples.ndjson'), reading))
    kinds.push(...records.map(({ k }) => k))
  return { kinds, damagedLines: reading.damagedLines }
}

test('heaps that were read beside the sampler come after what it saw; nothing else is taken', async () => {
  writeFileSync(join(directory, 'samples.ndjson'), lines([head, birth(1)]))
  expect(await readKinds()).toEqual({ kinds: ['head', 'birth'], damagedLines: 0 })
  const source = { k: 'source', t: 1, i: 1, from: 'go-heap', collector: '' }
  const heap = { k: 'heap', t: 1, p: [1, 2, 3, 3, -1, -1] }
  writeFileSync(
    join(directory, 'heaps.ndjson'),
    `${lines([source, heap, birth(2), { k: 'mark', t: 1, name: 'x' }])}nonsense\n{"k":"hea`,
  )
  expect(await readKinds()).toEqual({
    kinds: ['head', 'birth', 'source', 'heap'],
    damagedLines: 1,
  })
})
