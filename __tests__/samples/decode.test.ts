import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeLine } from '../../src/samples/decode.ts'
import { encodeRecord } from '../../src/samples/sample-writer.ts'
import type { SampleRecord } from '../../src/samples/record.ts'
import { anyRecord, recordsByKind } from './arbitrary-record.ts'

describe('every kind of record', () => {
  test.each(Object.keys(recordsByKind))('%s comes back as it was, from one line', (kind) => {
    fc.assert(
      fc.property(
        recordsByKind[kind as keyof typeof recordsByKind] as fc.Arbitrary<SampleRecord>,
        (record) => {
          const line = encodeRecord(record)
          // what was written to a file is bytes
          const read = Buffer.from(line).toString('utf8')
          return (
            !line.includes('\n') &&
            line.startsWith(`{"k":"${kind}"`) &&
            isDeepStrictEqual(decodeLine(read), record)
          )
        },
      ),
    )
  })

  test.each(Object.entries(recordsByKind))(
    '%s without one of its fields, or with another type there, is none',
    (_kind, arbitrary) => {
      fc.assert(
        fc.property(
          arbitrary as fc.Arbitrary<SampleRecord>,
          fc.nat(),
          fc.constantFrom<unknown>(null, {}, [{}], { length: 3 }, ['x']),
          (record, pick, wrong) => {
            const name =
              Object.keys(record).filter((key) => !['full', 'old', 'root', 'fork'].includes(key))[
                pick % (Object.keys(record).length - 1)
              ] ?? 'k'
            return (
              ['full', 'old', 'root', 'fork'].includes(name) ||
              decodeLine(JSON.stringify({ ...record, [name]: wrong })) === null
            )
          },
        ),
        { numRuns: 200 },
      )
    },
  )
})

describe('lines that are none', () => {
  test.each([
    '',
    ' ',
    'null',
    '1',
    '"k"',
    '[]',
    '[{"k":"gap"}]',
    '{}',
    '{"k":1}',
    '{"k":null}',
    '{"k":"gap","t":1',
    '{"k":"gap","t":1e999,"ms":1}',
    '{"k":"tick","n":1,"t":2}',
    '{"k":"tick","n":1,"t":2,"p":{"length":3}}',
    '{"k":"tick","n":1,"t":2,"p":[],"x":5}',
    '{"k":"head","v":2}',
  ])('%s', (line) => {
    expect(decodeLine(line)).toBeNull()
  })

  test('any text: a record or null, never an error', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          anyRecord.chain((record) =>
            fc.nat({ max: 400 }).map((length) => encodeRecord(record).slice(0, length)),
          ),
        ),
        (line) => {
          const record = decodeLine(line)
          return record === null || typeof record.k === 'string'
        },
      ),
      { numRuns: 3000 },
    )
  })
})

describe('what later versions may write', () => {
  test.each([
    '{"k":"later","t":5,"i":1,"anything":[{}]}',
    '{"k":"constructor"}',
    '{"k":"__proto__"}',
  ])('an unknown kind is a record that readers pass over: %s', (line) => {
    expect(decodeLine(line)).toEqual(JSON.parse(line))
  })

  test.each<[line: string, read: object]>([
    [
      '{"k":"birth","t":0,"i":1,"pid":2,"ppid":1,"start":5,"uid":0,"name":"a","comm":"a","cmd":"a","rt":"bun"}',
      { i: 1, rt: 'other' },
    ],
    ['{"k":"change","t":0,"i":1,"rt":"bun","name":"b"}', { rt: 'other', name: 'b' }],
    [
      '{"k":"container","t":0,"id":"c0ffee","cgroup":"/c","runtime":"kata","qos":"Best","name":"api"}',
      { runtime: '', qos: undefined, name: 'api' },
    ],
    ['{"k":"source","t":0,"i":1,"from":"ruby-objspace","collector":"x"}', { i: 1, from: '' }],
    ['{"k":"exits","t":0,"state":"some","reason":""}', { k: '' }],
    ['{"k":"pss","t":0,"why":"mark","p":[1,5]}', { k: '' }],
    [
      '{"k":"guard","t":0,"act":"freeze","i":1,"heldKiB":1,"where":"machine","path":"","usedKiB":1,"sizeKiB":2}',
      { k: '' },
    ],
  ])('an unknown word is no damage: %s', (line, read) => {
    expect(decodeLine(line)).toMatchObject(read)
  })

  test('unknown fields are kept', () => {
    expect(decodeLine('{"k":"gap","t":1,"ms":2,"why":"suspend"}')).toEqual({
      k: 'gap',
      t: 1,
      ms: 2,
      why: 'suspend',
    })
  })
})
