import { describe, expect, test } from '@jest/globals'
import { readZipEntry } from '../../src/runner/read-zip-entry.ts'
import { makeZip, type ZipEntry } from '../support/make-zip.ts'

const isReport = (name: string): boolean => name === 'report.json'
const read = (entries: readonly ZipEntry[], longest = 1000): string | undefined =>
  readZipEntry(makeZip(entries), isReport, longest)?.toString()

test.each([
  ['deflated', false],
  ['stored', true],
])('an entry that is %s, by its name, between others', (_how, isStored) => {
  expect(
    read([
      { name: 'a', data: 'x' },
      { name: 'report.json', data: '{"a":1}', isStored },
      { name: 'report.json', data: 'second' },
    ]),
  ).toBe('{"a":1}')
})

test('behind a comment that looks like an end', () => {
  expect(
    readZipEntry(
      makeZip([{ name: 'report.json', data: 'ok' }], 'PK and so on'),
      isReport,
      10,
    )?.toString(),
  ).toBe('ok')
})

test('is not there', () => {
  expect(
    read([
      { name: '../report.json', data: 'x' },
      { name: 'report.json/', data: '' },
    ]),
  ).toBeUndefined()
  expect(read([])).toBeUndefined()
})

describe('too long', () => {
  test('by its own word', () => {
    expect(() => read([{ name: 'report.json', data: 'x'.repeat(1001) }])).toThrow(
      'unpacks to more than 1000 bytes',
    )
  })

  test.each([
    ['deflated', false],
    ['stored', true],
  ])('while it is unpacked, whatever it says: %s', (_how, isStored) => {
    expect(() =>
      read([{ name: 'report.json', data: Buffer.alloc(5_000_000), statedBytes: 10, isStored }]),
    ).toThrow()
  })

  test('shorter than it says', () => {
    expect(() => read([{ name: 'report.json', data: 'xx', statedBytes: 10 }])).toThrow(
      'longer or shorter',
    )
  })
})

describe('damaged', () => {
  const whole = makeZip([
    { name: 'first', data: 'x'.repeat(100) },
    { name: 'report.json', data: '{"a":1}' },
  ])

  test('no zip at all', () => {
    for (const bytes of ['', 'PK', '<html>'.repeat(100)])
      expect(() => readZipEntry(Buffer.from(bytes), isReport, 10)).toThrow('this is no zip')
  })

  test('cut off or changed anywhere: the text or an error, and at most what is allowed', () => {
    for (let at = 0; at < whole.length - 4; at++) {
      for (const bytes of [
        whole.subarray(0, at),
        whole.subarray(at),
        Buffer.from(whole).fill(0xff, at, at + 1),
        Buffer.from(whole).fill(0, at, at + 4),
      ]) {
        let read: Buffer | null
        try {
          read = readZipEntry(bytes, isReport, 20)
        } catch (error) {
          expect((error as Error).message).not.toBe('')
          continue
        }
        expect(read?.length ?? 0).toBeLessThanOrEqual(20)
      }
    }
  })
})
