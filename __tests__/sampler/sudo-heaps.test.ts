import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { HeapRecord } from '../../src/samples/heap-records.ts'
import { SudoHeaps } from '../../src/sampler/sudo-heaps.ts'
import { makeTempDirectory } from './support/temp-directory.ts'
import { until } from '../support/until.ts'

const directory = makeTempDirectory()
const process77 = { pid: 77, startTicks: 9 }

function allow(script: string) {
  const sudo = join(directory, `sudo-${Math.random()}`)
  writeFileSync(sudo, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  const told: HeapRecord[] = []
  const heaps = new SudoHeaps(
    { uid: 1000, sudo },
    (record) => {
      told.push(record)
    },
    '/dist/sampler/index.js',
  )
  return { heaps, told }
}

test('root is asked by words, and what it says of heaps is told, nothing else', async () => {
  const { heaps, told } = allow(
    `read asked; echo '{"k":"source","t":1,"i":5,"from":"go-heap","collector":""}'
echo '{"k":"mark","t":1,"name":"x"}'; echo nonsense
echo "{\\"k\\":\\"refused\\",\\"t\\":1,\\"i\\":6,\\"why\\":\\"$asked, $*\\"}"; cat`,
  )
  expect(heaps.ask(5, process77)).toBe(true)
  await until(() => told.length === 2)
  expect(told).toEqual([
    { k: 'source', t: 1, i: 5, from: 'go-heap', collector: '' },
    {
      k: 'refused',
      t: 1,
      i: 6,
      why: `5 77 9, -n -- ${process.execPath} /dist/sampler/index.js --heaps 1000`,
    },
  ])
  heaps.close()
})

test('where it is refused, so is every heap that it was asked for, and nobody is asked again', async () => {
  const { heaps, told } = allow('exit 1')
  heaps.ask(5, process77)
  heaps.ask(6, process77)
  await until(() => told.length === 2)
  expect(told.map(({ k }) => k)).toEqual(['refused', 'refused'])
  expect(heaps.ask(7, process77)).toBe(false)
})

test('what a reader of ours read that has died is not read any more', async () => {
  const source = '{"k":"source","t":1,"i":5,"from":"go-heap","collector":""}'
  const { heaps, told } = allow(`read asked; echo '${source}'; exit 1`)
  heaps.ask(5, process77)
  await until(() => told.length === 2)
  expect(told.map((record) => (record.k === 'source' ? record.from : record.k))).toEqual([
    'go-heap',
    '',
  ])
})

test('where there is no such program as well', async () => {
  const told: HeapRecord[] = []
  const heaps = new SudoHeaps({ uid: 1000, sudo: join(directory, 'none') }, (record) => {
    told.push(record)
  })
  heaps.ask(5, process77)
  await until(() => told.length === 1)
  expect(told[0]).toMatchObject({ k: 'refused', i: 5 })
})
