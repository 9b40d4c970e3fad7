import { chmodSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findGoControllers, parseGoController } from '../../src/heaps/go-controller.ts'
import { goHeap } from '../../src/heaps/go-heap.ts'
import { parseGoProgram, type GoProgram } from '../../src/heaps/go-program.ts'
import type { OpenHeap } from '../../src/heaps/heap-reader.ts'
import { makeTempDirectory } from '../sampler/support/temp-directory.ts'
import { GO_PID, makeGoProc, withController } from './support/make-go-proc.ts'
import { makeController, makeGoProgram, type GoParts } from './support/make-go-program.ts'

const PID = GO_PID
const AT = 0x1000 + 4096
const directory = makeTempDirectory()
let count = 0

const parse = (file: Buffer): GoProgram | null =>
  parseGoProgram((offset, length) => file.subarray(offset, offset + length))

describe('an executable', () => {
  test('that Go built says which version, and where its variables are', () => {
    expect(parse(makeGoProgram())).toEqual({
      minor: 26,
      address: 0x1000,
      bytes: 8192,
      isRelocated: false,
      loadAddress: 0,
      loadOffset: 0,
    })
    expect(parse(makeGoProgram({ version: 'devel go1.27-abc', isRelocated: true }))).toMatchObject({
      minor: 27,
      isRelocated: true,
    })
  })

  test.each([
    ['without section headers', makeGoProgram({ isBare: true })],
    ['of another language', makeGoProgram({ version: 'rust 1.80' })],
    ['that is cut', makeGoProgram().subarray(0, 600)],
    ['that is empty', Buffer.alloc(0)],
  ])('%s is none', (_, file) => {
    expect(parse(file)).toBeNull()
  })

  test('with any bytes changed is read within its bounds, or refused', () => {
    const whole = makeGoProgram()
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.nat({ max: whole.length }),
        (changes, length) => {
          const file = Buffer.from(whole)
          for (const [at, byte] of changes) file[at] = byte
          for (const value of Object.values(parse(file.subarray(0, length)) ?? {}))
            expect(typeof value === 'boolean' || Number.isSafeInteger(value)).toBe(true)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('the pacer', () => {
  test('of a real program is read', () => {
    expect(parseGoController(makeController(), 0)).toEqual({
      markedBytes: 3_186_664,
      stackBytes: 16_384,
    })
  })

  test('without GOGC has no goal', () => {
    const off = makeController()
    off.writeInt32LE(-1)
    off.writeBigUInt64LE((2n ** 64n - 4_194_304n) / 100n, 16)
    off.writeBigUInt64LE(2n ** 64n - 1n, 72)
    expect(parseGoController(off, 0)).toMatchObject({ markedBytes: 3_186_664 })
  })

  test('is not what zeros, or a goal that is far from what it marked, look like', () => {
    expect(findGoControllers(Buffer.alloc(65_536))).toEqual([])
    const strange = makeController()
    strange.writeBigUInt64LE(90_000_000n, 152)
    expect(parseGoController(strange, 0)).toBeNull()
  })

  test('with any bytes changed is what it was nearly, or refused', () => {
    const whole = makeController(80 * 2 ** 20)
    fc.assert(
      fc.property(fc.nat({ max: 159 }), fc.nat({ max: 255 }), (at, byte) => {
        const bytes = Buffer.from(whole)
        bytes[at] = byte
        const found = parseGoController(bytes, 0)
        // what the goal follows from is right to an eighth and 1 MiB
        if (found !== null && at >= 152)
          expect(Math.abs(found.markedBytes / 2 ** 20 - 80)).toBeLessThan(13)
      }),
      { numRuns: 1000 },
    )
  })

  test('is in no random memory', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 160, maxLength: 4096 }), (bytes) => {
        expect(findGoControllers(Buffer.from(bytes))).toEqual([])
      }),
    )
  })
})

function makeProc(parts: GoParts, memory: Buffer, shift = 0): string {
  const proc = join(directory, `${count++}`)
  makeGoProc(proc, parts, memory, shift)
  return proc
}

const open = (proc: string) => goHeap.open({ pid: PID, startTicks: 1 }, proc)
const opened = (proc: string): OpenHeap => {
  const heap = open(proc)
  if (heap === null || 'kind' in heap) throw new Error('is not open')
  return heap
}

describe('the heap of a running program', () => {
  test('is what was marked and the stacks; each new mark is a collection', () => {
    const proc = makeProc({}, withController(4096))
    const heap = opened(proc)
    const first = { usedKiB: 3128, collections: 1, oldCollections: 1, nowKiB: -1, outsideKiB: -1 }
    expect(heap).toMatchObject({ from: 'go-heap', collector: '' })
    expect([heap.read(), heap.read()]).toEqual([first, first])
    const memory = Buffer.concat([Buffer.alloc(AT), makeController(8 * 2 ** 20)])
    writeFileSync(join(proc, `${PID}/mem`), memory)
    expect(heap.read()).toMatchObject({ usedKiB: 8208, collections: 2 })
    // halfway through the end of a collection
    memory.writeBigInt64LE(1n, AT + 72)
    writeFileSync(join(proc, `${PID}/mem`), memory)
    expect(heap.read()).toMatchObject({ usedKiB: 8208, collections: 2 })
    truncateSync(join(proc, `${PID}/mem`), 0)
    expect(heap.read()).toBeNull()
    heap.close()
  })

  test('is found where a relocated program lies', () => {
    const heap = opened(makeProc({ isRelocated: true }, withController(4096), 0x2000))
    expect(heap.read()).toMatchObject({ usedKiB: 3128 })
    heap.close()
  })

  test.each<[string, GoParts, Buffer]>([
    ['none', {}, withController()],
    ['two that look alike', {}, withController(1024, 4096)],
    ['another layout, as before 1.21', { version: 'go1.20.4' }, withController(4096)],
    ['another language', { version: 'rust' }, withController(4096)],
  ])('is refused where there is %s', (_, parts, memory) => {
    expect(open(makeProc(parts, memory))).toBeNull()
  })

  test('is said to be unreadable where the kernel refuses it', () => {
    const proc = makeProc({}, withController(4096))
    for (const path of [directory, proc, join(proc, `${PID}`)]) chmodSync(path, 0o755)
    chmodSync(join(proc, `${PID}/mem`), 0o000)
    const isRoot = process.geteuid?.() === 0
    if (isRoot) process.seteuid?.(65_534)
    try {
      expect(open(proc)).toEqual({
        kind: 'refused',
        why: expect.stringContaining('ptrace_scope'),
        isByRights: true,
      })
    } finally {
      if (isRoot) process.seteuid?.(0)
    }
  })
})
