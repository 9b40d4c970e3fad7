import { closeSync, openSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { findRunnerWorker, listAncestors } from '../../src/sampler/describe-host.ts'
import { countSpareFiles } from '../../src/sampler/tracked-processes.ts'
import { lowerOomScore } from '../../src/sampler/run-sampler.ts'
import { CachedFile, readBytes } from '../../src/sampler/read-file.ts'
import { lastResidentPages, lastSharedPages } from '../../src/sampler/readers/statm.ts'
import { readThreadStatm } from '../../src/sampler/read-memory.ts'
import { FakeProc } from './support/fake-proc.ts'
import { makeTempDirectory } from './support/temp-directory.ts'
import { writeTree } from './support/write-tree.ts'

const directory = makeTempDirectory()

describe('ancestors', () => {
  const proc = new FakeProc(`${directory}/ancestors`)
  proc.put({ pid: 1, ppid: 0, comm: 'systemd' })
  proc.put({ pid: 30, ppid: 1, comm: 'Runner.Listener' })
  proc.put({ pid: 40, ppid: 30, comm: 'Runner.Worker' })
  proc.put({ pid: 100, ppid: 40, comm: 'node' })
  proc.put({ pid: 200, ppid: 201, comm: 'loop' })
  proc.put({ pid: 201, ppid: 200, comm: 'loop' })

  test('nearest first, and the worker among them', () => {
    const chain = listAncestors(proc.root, 100)
    expect(chain.map(({ pid }) => pid)).toEqual([100, 40, 30, 1])
    expect(findRunnerWorker(chain)).toBe(40)
  })

  test('a loop of parents ends; no worker is 0', () => {
    const chain = listAncestors(proc.root, 200)
    expect(chain.map(({ pid }) => pid)).toEqual([200, 201])
    expect(findRunnerWorker(chain)).toBe(0)
    expect(listAncestors(proc.root, 999)).toEqual([])
  })
})

describe('a zombie leader', () => {
  test('its live threads tell its memory', () => {
    writeTree(directory, {
      '7/task/7/statm': '0 0 0 0 0 0 0\n',
      '7/task/8/statm': '0 0 0 0 0 0 0\n',
      '7/task/9/statm': '20000 13312 50 0 0 0 0\n',
    })
    expect(readThreadStatm(directory, 7)).toBe(true)
    expect([lastResidentPages(), lastSharedPages()]).toEqual([13_312, 50])
  })

  test('none lives, or it is gone', () => {
    writeTree(directory, {
      '8/task/8/statm': '5 5 5 0 0 0 0\n',
      '8/task/9/statm': '0 0 0 0 0 0 0\n',
    })
    expect([readThreadStatm(directory, 8), readThreadStatm(directory, 99)]).toEqual([false, false])
  })
})

describe('own out-of-memory score', () => {
  test.each([
    ['500\n', '0'],
    ['0\n', '0\n'],
    ['-500\n', '-500\n'],
  ])('%j becomes %j', (before, after) => {
    writeTree(directory, { 'self/oom_score_adj': before })
    lowerOomScore(directory)
    expect(readFileSync(`${directory}/self/oom_score_adj`, 'utf8')).toBe(after)
  })

  test('not there', () => {
    expect(() => {
      lowerOomScore('/nowhere')
    }).not.toThrow()
  })
})

describe('descriptors to spare', () => {
  const limits = (soft: string): string =>
    `Limit                     Soft Limit           Hard Limit           Units     \nMax open files            ${soft}                 1048576              files     \n`

  test.each([
    ['1024', 1024 - 2 - 16],
    ['20', 2],
    ['10', 0],
    ['unlimited', Number.POSITIVE_INFINITY],
  ])('a limit of %s', (soft, spare) => {
    expect(
      countSpareFiles(
        writeTree(`${directory}/limits-${soft}`, {
          'self/limits': limits(soft),
          'self/fd/0': '',
          'self/fd/1': '',
        }),
      ),
    ).toBe(spare)
  })

  test('unknown: none', () => {
    expect(countSpareFiles('/nowhere')).toBe(0)
  })
})

describe('files', () => {
  test('whole although their size is said to be 0, and no further than the cap', () => {
    // the longest that is read; its last line is there
    expect(readBytes('/proc/self/status').toString()).toMatch(/nonvoluntary_ctxt_switches:\t\d+\n$/)
    expect(statSync('/proc/self/status').size).toBe(0)
    expect(readBytes('/proc/self/status', 10).toString()).toMatch(/^Name:\t/)
    expect(readBytes('/proc/self/status', 10).length).toBe(10)
    expect(readBytes('/nowhere').length).toBe(0)
    expect(readBytes(directory).length).toBe(0)
  })

  test('a cached one is read anew each time, and one that is not there stays empty', () => {
    const file = new CachedFile('/proc/self/fdinfo/0')
    expect(file.read()).toMatch(/^pos:/)
    expect(file.read()).toMatch(/^pos:/)
    expect([new CachedFile('/nowhere').read(), new CachedFile(directory).read()]).toEqual(['', ''])
  })

  test('none is left open', () => {
    const first = openSync('/dev/null', 'r')
    closeSync(first)
    for (let at = 0; at < 50; at++) readBytes('/proc/self/stat')
    const last = openSync('/dev/null', 'r')
    closeSync(last)
    expect(last).toBe(first)
  })
})
