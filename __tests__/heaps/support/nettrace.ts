import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import fc from 'fast-check'
import { DotnetCollections } from '../../../src/heaps/dotnet-collections.ts'
import { ANSWER_BYTES, RUNTIME_PROVIDER } from '../../../src/heaps/dotnet-ipc.ts'
import { NettraceParser, type RuntimeEvent } from '../../../src/heaps/nettrace-parser.ts'

/**
 * Sessions with keyword 1 and level 4, 12 s of a program that keeps 4,000 arrays of 6,000 bytes,
 * replaces 6,000 a second of them and leaks 8 MiB/min; a collection was asked for meanwhile.
 */
export const RECORDED = {
  'dotnet-8.0': { pid: 6664, whole: 4 },
  'dotnet-3.1': { pid: 7461, whole: 3 },
}

/** The answer to the request, and the stream behind it. */
export function readRecorded(name: string): Buffer {
  return readFileSync(join(import.meta.dirname, `../fixtures/${name}.nettrace`))
}

export const readStream = (name: string): Buffer => readRecorded(name).subarray(ANSWER_BYTES)

/** In pieces of that length; null where some of it is not understood. */
export function parseStream(
  stream: Buffer,
  pid: number,
  pieceBytes = 65_536,
): RuntimeEvent[] | null {
  const parser = new NettraceParser(RUNTIME_PROVIDER, pid)
  const events: RuntimeEvent[] = []
  for (let at = 0; at < stream.length; at += pieceBytes) {
    const found = parser.push(stream.subarray(at, at + pieceBytes))
    if (found === null) return null
    events.push(...found)
  }
  return events
}

/** Whatever bytes of a stream are changed or cut: refused, or sizes that a heap can have. */
export function checkMutations(runs: number): void {
  const recorded = Object.entries(RECORDED).map(([name, { pid }]) => ({
    pid,
    stream: readStream(name),
  }))
  fc.assert(
    fc.property(
      fc.constantFrom(...recorded).chain(({ pid, stream }) =>
        fc.record({
          pid: fc.constant(pid),
          stream: fc.constant(stream),
          changes: fc.array(fc.tuple(fc.nat(stream.length - 1), fc.nat(255)), { maxLength: 12 }),
          length: fc.oneof(fc.constant(stream.length), fc.nat(stream.length)),
          pieceBytes: fc.integer({ min: 7, max: 9000 }),
        }),
      ),
      ({ pid, stream, changes, length, pieceBytes }) => {
        const bytes = Buffer.from(stream.subarray(0, length))
        for (const [at, byte] of changes) if (at < length) bytes[at] = byte
        const collections = new DotnetCollections()
        for (const event of parseStream(bytes, pid, pieceBytes) ?? [])
          if (!collections.add(event)) break
        for (const value of Object.values(collections.reading)) {
          expect(Number.isSafeInteger(value)).toBe(true)
          expect(value).toBeGreaterThanOrEqual(-1)
        }
      },
    ),
    { numRuns: runs },
  )
}
