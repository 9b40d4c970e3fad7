import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { encodeRecord } from '../../src/samples/sample-writer.ts'
import { Follower } from '../../src/samples/follow.ts'
import { readRecords, type Reading } from '../../src/samples/read.ts'
import type { SampleRecord } from '../../src/samples/record.ts'
import { makeTempDirectory } from '../sampler/support/temp-directory.ts'
import { anyRecord } from './arbitrary-record.ts'

const directory = makeTempDirectory()
const mark = (name: string): SampleRecord => ({ k: 'mark', t: 1, name })
const lines = (...records: readonly SampleRecord[]): string =>
  records.map((record) => `${encodeRecord(record)}\n`).join('')

async function read(
  content: string | Buffer,
  path = `${directory}/samples.ndjson`,
): Promise<{ records: SampleRecord[]; reading: Reading }> {
  writeFileSync(path, content)
  return readPath(path)
}
async function readPath(path: string): Promise<{ records: SampleRecord[]; reading: Reading }> {
  const reading: Reading = { damagedLines: 0, exists: false }
  const records: SampleRecord[] = []
  for await (const part of readRecords(path, reading)) records.push(...part)
  return { records, reading }
}

describe('the whole file', () => {
  test('in order', async () => {
    expect(await read(lines(mark('a'), mark('b')))).toEqual({
      records: [mark('a'), mark('b')],
      reading: { damagedLines: 0, exists: true },
    })
  })

  test('over many blocks, with characters that lie across them', async () => {
    const records = Array.from({ length: 20_000 }, (_, at) => mark(`größe 日本 ${at}`))
    expect((await read(lines(...records))).records).toEqual(records)
  })

  test('a torn last line is no damage and no record', async () => {
    const whole = lines(mark('a'), mark('b'))
    for (let cut = 1; cut < encodeRecord(mark('b')).length; cut++) {
      expect(await read(whole.slice(0, -1 - cut))).toEqual({
        records: [mark('a')],
        reading: { damagedLines: 0, exists: true },
      })
    }
  })

  test('a last line that lacks only its break is whole', async () => {
    expect((await read(lines(mark('a')).trimEnd())).records).toEqual([mark('a')])
  })

  test('damaged lines are counted and left out', async () => {
    const content = Buffer.concat([
      Buffer.from(lines(mark('a'))),
      Buffer.from('garbage\n{"k":"tick"}\n\xFF\xFE\0\n\n', 'latin1'),
      Buffer.from(lines(mark('b'))),
    ])
    expect(await read(content)).toEqual({
      records: [mark('a'), mark('b')],
      reading: { damagedLines: 3, exists: true },
    })
  })

  test('nothing in it, nothing there, no file', async () => {
    expect(await read('')).toEqual({ records: [], reading: { damagedLines: 0, exists: true } })
    expect(await readPath(`${directory}/none`)).toEqual({
      records: [],
      reading: { damagedLines: 0, exists: false },
    })
    mkdirSync(`${directory}/folder`)
    expect(await readPath(`${directory}/folder`)).toEqual({
      records: [],
      reading: { damagedLines: 0, exists: false },
    })
  })

  test('a line without an end is given up before it fills the memory', async () => {
    expect(
      await read(`${lines(mark('a'))}${'x'.repeat(20 * 2 ** 20)}\n${lines(mark('b'))}`),
    ).toEqual({ records: [mark('a')], reading: { damagedLines: 1, exists: true } })
  })
})

describe('while it grows', () => {
  let count = 0

  test('each record once, a line that is written in parts when it is whole', () => {
    const path = `${directory}/follow-${count++}`
    const follower = new Follower(path)
    expect(follower.read()).toEqual([])
    const bytes = Buffer.from(lines(mark('größe'), mark('b')))
    // within the two bytes of a character
    const cut = bytes.indexOf(0xc3) + 1
    writeFileSync(path, bytes.subarray(0, cut))
    expect(follower.read()).toEqual([])
    appendFileSync(path, bytes.subarray(cut))
    expect([follower.read(), follower.read()]).toEqual([[mark('größe'), mark('b')], []])
  })

  test('lines that are no records are passed over: whoever shares the user can write there', () => {
    const path = `${directory}/follow-${count++}`
    writeFileSync(path, `{"k":"tick"}\nnull\n${lines(mark('a'))}`)
    expect(new Follower(path).read()).toEqual([mark('a')])
  })

  test('cut anywhere, the same records', () => {
    fc.assert(
      fc.property(
        fc.array(anyRecord, { maxLength: 12 }),
        fc.array(fc.nat(), { maxLength: 6 }),
        (records, cuts) => {
          const path = `${directory}/follow-${count++}`
          const bytes = Buffer.from(lines(...records))
          const follower = new Follower(path)
          const seen: SampleRecord[] = []
          let from = 0
          for (const to of [
            ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b),
            bytes.length,
          ]) {
            appendFileSync(path, bytes.subarray(from, to))
            from = to
            seen.push(...follower.read())
          }
          return lines(...seen) === bytes.toString()
        },
      ),
      { numRuns: 50 },
    )
  })
})
