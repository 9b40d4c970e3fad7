import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readStat } from '../../src/proc/read-stat.ts'
import { isEnded, parseStat, type Stat } from '../../src/proc/stat.ts'
import { makeTempDirectory } from '../sampler/support/temp-directory.ts'
import { writeTree } from '../sampler/support/write-tree.ts'

const directory = makeTempDirectory()
const real =
  '26231 (vim) R 5392 7446 5392 34835 7446 4218880 32533 309516 26 82 1677 44 158 99 20 0 3 0 82375 56274944 1981 18446744073709551615 4194304 6294284 140736914091744 140736914087944 139965136429984 0 0 12288 1870679807 0 0 0 17 0 0 0 31 0 0 8391624 8481048 16420864 140736914093252 140736914093279 140736914093279 140736914096107 0\n'

describe('a line of the kernel', () => {
  test('its fields by proc(5)', () => {
    expect(parseStat(real)).toEqual({
      comm: 'vim',
      state: 'R',
      ppid: 5392,
      pgrp: 7446,
      session: 5392,
      isKernelThread: false,
      cpuTicks: 1721,
      threads: 3,
      startTicks: 82_375,
      endedBy: 0,
      argBytes: 27,
    })
  })

  test('a kernel thread', () => {
    expect(
      parseStat(
        '2 (kthreadd) S 0 0 0 0 -1 2129984 0 0 0 0 0 4 0 0 20 0 1 0 13 0 0 18446744073709551615 0 0 0 0',
      ),
    ).toMatchObject({ isKernelThread: true, argBytes: -1 })
  })

  test.each([
    '',
    '1 (a',
    '1 a) S 1',
    '1 (a) S',
    '1 (a) S 1 2 3',
    real.slice(0, 60),
    ') (',
    real.replace('5392', 'x'),
    real.replace('82375', '-'),
  ])('no line: %j', (text) => {
    expect(parseStat(text)).toBeNull()
  })

  test('no such process', () => {
    expect(readStat('/nowhere', 1)).toBeNull()
  })

  test('read from its file', () => {
    expect(readStat(writeTree(directory, { '26231/stat': real }), 26_231)?.comm).toBe('vim')
  })
})

describe('hostile names', () => {
  test.each([
    'foo) Z ',
    '()()()())))',
    '\n',
    'a) S 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15',
    '\x1b[31m',
    ' ',
    ')',
    '(',
  ])('%j', (comm) => {
    expect(parseStat(`7 (${comm}) S 1 7 7 0 -1 0 0 0 0 0 5 6 0 0 20 0 1 0 99 0 0`)).toMatchObject({
      comm,
      ppid: 1,
      cpuTicks: 11,
      startTicks: 99,
    })
  })

  test('10,000 made-up lines: every field is what it was made of', () => {
    const natural = fc.nat({ max: 2 ** 31 - 1 })
    // up to 15 bytes, as latin1: brackets, breaks, escapes, digits and halves of characters are
    // frequent
    const comm = fc.string({
      unit: fc.oneof(
        fc.constantFrom('(', ')', ' ', '\n', '\t', '\x1b', '0', 'S', '\xff'),
        fc.integer({ min: 1, max: 255 }).map((code) => String.fromCharCode(code)),
      ),
      maxLength: 15,
    })
    const line = fc.record({
      pid: fc.integer({ min: 1, max: 4_194_304 }),
      comm,
      state: fc.constantFrom('R', 'S', 'D', 'Z', 'T', 'X', 'I'),
      ppid: natural,
      pgrp: natural,
      session: natural,
      userTicks: natural,
      systemTicks: natural,
      threads: natural,
      startTicks: natural,
      argStart: fc.nat({ max: 2 ** 47 }),
      argBytes: fc.nat({ max: 2_000_000 }),
      // wait(2): the signal in the low seven bits, 0x80 with a core dump, else the code times 256
      waitStatus: fc.constantFrom(0, 9, 15, 0x80 | 11, 7 << 8),
    })
    fc.assert(
      fc.property(line, (made) => {
        const {
          state,
          ppid,
          pgrp,
          session,
          userTicks,
          systemTicks,
          threads,
          startTicks,
          argStart,
          argBytes,
          waitStatus,
        } = made
        const tail = [
          ppid,
          pgrp,
          session,
          34_816,
          -1,
          4_194_560,
          1,
          2,
          3,
          4,
          userTicks,
          systemTicks,
          0,
          0,
          20,
          0,
          threads,
          0,
          startTicks,
          ...Array<number>(25).fill(9),
          argStart,
          argStart + argBytes,
          1,
          2,
          waitStatus,
        ]
        const expected: Stat = {
          comm: made.comm,
          state,
          ppid,
          pgrp,
          session,
          isKernelThread: false,
          cpuTicks: userTicks + systemTicks,
          threads,
          startTicks,
          endedBy: waitStatus & 0x7f,
          argBytes: argBytes === 0 ? -1 : argBytes,
        }
        return isDeepStrictEqual(
          parseStat(`${made.pid} (${made.comm}) ${state} ${tail.join(' ')}\n`),
          expected,
        )
      }),
      { numRuns: 10_000 },
    )
  })

  test('any text: a record of whole numbers or nothing, never an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const stat = parseStat(text)
        return (
          stat === null || [stat.ppid, stat.threads, stat.startTicks].every(Number.isSafeInteger)
        )
      }),
      { numRuns: 2000 },
    )
  })
})

describe('ended', () => {
  test.each([
    ['Z', 1, true],
    ['X', 1, true],
    ['Z', 2, false],
    ['S', 1, false],
    ['R', 4, false],
  ])('%s with %d threads: %s', (state, threads, ended) => {
    expect(isEnded({ state, threads })).toBe(ended)
  })
})
