import { describe, expect, test } from '@jest/globals'
import { RUNTIME_PROVIDER } from '../../src/heaps/dotnet-ipc.ts'
import { parseBlobs } from '../../src/heaps/nettrace-blobs.ts'
import { NettraceParser } from '../../src/heaps/nettrace-parser.ts'
import { checkMutations, parseStream, readStream, RECORDED } from './support/nettrace.ts'

const MAGIC_BYTES = 32

describe.each(Object.entries(RECORDED))('a stream of %s', (name, { pid, whole }) => {
  const stream = readStream(name)

  test('has the collections that the runtime tells of', () => {
    const events = parseStream(stream, pid) ?? []
    const count = (id: number): number => events.filter((event) => event.id === id).length
    expect(count(1)).toBeGreaterThanOrEqual(whole)
    expect([count(2), count(4)]).toEqual([count(1), count(1)])
  })

  test('says the same in pieces of any length', () => {
    const events = parseStream(stream, pid)
    for (const pieceBytes of [1, 13, 100, 1000])
      expect(parseStream(stream, pid, pieceBytes)).toEqual(events)
  })

  test('is refused where another process says to be it', () => {
    expect(parseStream(stream, pid + 1)).toBeNull()
  })

  test('is refused where a later version or another magic begins it', () => {
    const later = Buffer.from(stream)
    later.writeUInt32LE(6, MAGIC_BYTES + 7)
    expect(parseStream(later, pid)).toBeNull()
    const other = Buffer.from(stream)
    other[0] = 'M'.charCodeAt(0)
    expect(parseStream(other, pid)).toBeNull()
  })

  test('tells nothing of a provider that is not asked for', () => {
    expect(new NettraceParser(`${RUNTIME_PROVIDER}Private`, pid).push(stream)).toEqual([])
  })

  test('ends with its last object', () => {
    const parser = new NettraceParser(RUNTIME_PROVIDER, pid)
    parser.push(stream.subarray(0, MAGIC_BYTES))
    expect(parser.hasEnded).toBe(false)
    expect(parser.push(Buffer.from([1]))).toEqual([])
    expect(parser.hasEnded).toBe(true)
  })
})

test('a block that would not fit in memory is refused before it comes', () => {
  const { pid } = RECORDED['dotnet-8.0']
  const stream = Buffer.from(readStream('dotnet-8.0'))
  const at = stream.indexOf('MetadataBlock') + 'MetadataBlock'.length + 1
  stream.writeUInt32LE(2 ** 31, at)
  expect(parseStream(stream.subarray(0, at + 4), pid)).toBeNull()
})

test.each<[string, number[]]>([
  ['without a header', [1]],
  ['whose header is shorter than its flags', [2, 0, 1, 0]],
  ['that is not compressed', [4, 0, 0, 0]],
  ['whose blob is longer than it', [4, 0, 1, 0, 0x81, 1, 0, 200, 1, 0]],
  ['that ends in the head of a blob', [4, 0, 1, 0, 0x91, 1, 0]],
])('a block %s is none', (_, bytes) => {
  expect(parseBlobs(Buffer.from(bytes))).toBeNull()
})

test('a blob has what the one before it had, where it says nothing else', () => {
  // kind 300 in two bytes, time, length 2; then time alone
  const block = Buffer.from([4, 0, 1, 0, 0x81, 0xac, 2, 9, 2, 7, 8, 0, 9, 5, 6])
  expect(parseBlobs(block)).toEqual([
    { kind: 300, payload: Buffer.from([7, 8]) },
    { kind: 300, payload: Buffer.from([5, 6]) },
  ])
})

test('whatever bytes are changed: refused, or sizes that a heap can have', () => {
  checkMutations(300)
})
