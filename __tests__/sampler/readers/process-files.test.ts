import { closeSync, openSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { countDescriptors } from '../../../src/sampler/readers/descriptors.ts'
import { hasEnvironment } from '../../../src/sampler/readers/environ.ts'
import { isGoProgram, readExecutable } from '../../../src/sampler/readers/executable.ts'
import { parsePss, readPssKiB } from '../../../src/sampler/readers/smaps-rollup.ts'
import {
  lastResidentPages,
  lastSharedPages,
  parseStatm,
  readStatm,
} from '../../../src/sampler/readers/statm.ts'
import { parseStatus, readStatus } from '../../../src/sampler/readers/status.ts'
import { makeElf } from '../support/make-elf.ts'
import { makeTempDirectory } from '../support/temp-directory.ts'
import { writeTree } from '../support/write-tree.ts'

const directory = makeTempDirectory()

describe('statm', () => {
  const parse = (text: string): readonly [boolean, number, number] => {
    const bytes = Buffer.from(text)
    return [parseStatm(bytes, bytes.length), lastResidentPages(), lastSharedPages()]
  }

  test.each([
    ['12345 678 90 1 0 234 0\n', [true, 678, 90]],
    ['268435456 268435455 1 1 0 234 0\n', [true, 268_435_455, 1]],
    // between exit and reaping: no sample, never "the memory fell to 0"
    ['0 0 0 0 0 0 0\n', [false, 0, 0]],
    ['', [false, 0, 0]],
    ['12345', [false, 0, 0]],
    ['12345 678', [true, 678, 0]],
    ['a b c', [false, 0, 0]],
  ])('%j', (text, answer) => {
    expect(parse(text)).toEqual(answer)
  })

  test('any numbers', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 1, max: 2 ** 40 }),
        fc.nat(),
        (size, resident, shared) => {
          const [isRead, pages, sharedPages] = parse(`${size} ${resident} ${shared} 3 0 4 0\n`)
          return isRead && pages === resident && sharedPages === shared
        },
      ),
    )
  })

  test('bytes behind the length are of an earlier, longer reading', () => {
    expect(parseStatm(Buffer.from('1 2 3 0 0 0 0\n9999'), 5)).toBe(true)
    expect(lastSharedPages()).toBe(3)
  })

  test('by a descriptor; one that cannot be read is told from one that has ended', () => {
    writeTree(directory, { '7/statm': '10 5 2 0 0 0 0\n', '8/statm': '0 0 0 0 0 0 0\n' })
    const files = [`${directory}/7/statm`, `${directory}/8/statm`, directory].map((path) =>
      openSync(path, 'r'),
    )
    expect(files.map((file) => readStatm(file))).toEqual(['read', 'zeros', 'failed'])
    for (const file of files) closeSync(file)
  })
})

describe('status', () => {
  const real =
    'Name:\tnode\nUmask:\t0022\nState:\tS (sleeping)\nTgid:\t1234\nNgid:\t0\nPid:\t1234\nPPid:\t1\nUid:\t1001\t1001\t1001\t1001\nGid:\t0\t0\t0\t0\nVmPeak:\t 1000000 kB\nVmHWM:\t   43212 kB\nVmRSS:\t   40000 kB\nVmSwap:\t      12 kB\nThreads:\t7\n'

  test('in KiB', () => {
    expect(parseStatus(real)).toEqual({
      name: 'node',
      tgid: 1234,
      uid: 1001,
      hwmKiB: 43_212,
      rssKiB: 40_000,
      swapKiB: 12,
    })
  })

  test('a zombie has no memory lines', () => {
    expect(parseStatus('Name:\ta\nTgid:\t9\nUid:\t0\t0\t0\t0\n')).toEqual({
      name: 'a',
      tgid: 9,
      uid: 0,
      hwmKiB: -1,
      rssKiB: -1,
      swapKiB: -1,
    })
    expect(readStatus(directory, 99)).toMatchObject({ name: '', tgid: -1, uid: -1 })
  })

  test('a name that looks like a line: the kernel escapes the break, so it cannot be one', () => {
    expect(parseStatus(real.replace('node', 'x\\nVmHWM:\t9 kB'))).toMatchObject({ hwmKiB: 43_212 })
  })
})

describe('smaps_rollup', () => {
  test('Pss, not its parts', () => {
    expect(
      parsePss(
        '55c0-7ff ---p 00000000 00:00 0 [rollup]\nRss:   884 kB\nPss_Dirty:  9 kB\nPss:       385 kB\nSwapPss: 1 kB\n',
      ),
    ).toBe(385)
  })

  test('refused or gone', () => {
    expect(readPssKiB(directory, 99)).toBe(-1)
    expect(parsePss('')).toBe(-1)
  })
})

describe('environment', () => {
  const long = 'x'.repeat(100_000)

  test.each([
    ['first', 'A=1\0B=2\0', true],
    ['last', 'B=2\0A=1\0', true],
    ['behind 100 kB', `LONG=${long}\0A=1\0`, true],
    ['another value', 'A=12\0', false],
    ['another name', 'BA=1\0', false],
    ['within a value', 'B=A=1\0', false],
    ['none', '', false],
  ])('%s', (_name, environ, has) => {
    writeTree(directory, { '7/environ': environ })
    expect(hasEnvironment(directory, 7, 'A', '1')).toBe(has)
  })

  test('a value that is not ASCII', () => {
    writeTree(directory, { '7/environ': 'MARKS=/tmp/größe\0' })
    expect(hasEnvironment(directory, 7, 'MARKS', '/tmp/größe')).toBe(true)
  })

  test('refused or gone', () => {
    expect(hasEnvironment(directory, 99, 'A', '1')).toBe(false)
  })
})

describe('executable', () => {
  test('what the link points at, also when the file was replaced meanwhile', () => {
    writeTree(directory, {
      '7/exe': { link: '/usr/bin/node' },
      '8/exe': { link: '/opt/my app/x (deleted)' },
    })
    expect([7, 8, 99].map((pid) => readExecutable(directory, pid))).toEqual([
      '/usr/bin/node',
      '/opt/my app/x',
      '',
    ])
  })

  test('a Go program by its section, also when it is stripped of all else', () => {
    writeTree(directory, {
      go: makeElf(['.text', '.go.buildinfo', '.shstrtab']),
      other: makeElf(['.text', '.note.go.buildinfo.not', '.shstrtab']),
      script: '#!/bin/sh\n.go.buildinfo\n',
      empty: '',
      cut: makeElf(['.text', '.go.buildinfo', '.shstrtab']).subarray(0, 70),
      '1/exe': { link: '../go' },
      '2/exe': { link: '../other' },
      '3/exe': { link: '../script' },
      '4/exe': { link: '../empty' },
      '5/exe': { link: '../cut' },
    })
    expect([1, 2, 3, 4, 5, 99].map((pid) => isGoProgram(directory, pid))).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ])
  })

  test('Node is none', () => {
    expect(isGoProgram('/proc', process.pid)).toBe(false)
  })
})

describe('descriptors', () => {
  test('of this process: one more when a file is opened', () => {
    const before = countDescriptors('/proc', process.pid)
    const file = openSync('/dev/null', 'r')
    const after = countDescriptors('/proc', process.pid)
    closeSync(file)
    expect(before).toBeGreaterThan(2)
    expect(after).toBe(before + 1)
  })

  test('gone', () => {
    expect(countDescriptors(directory, 99)).toBe(-1)
  })
})
