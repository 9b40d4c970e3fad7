import { describe, expect, test } from '@jest/globals'
import { parseFileLimit, readFileLimit } from '../../../src/sampler/readers/file-limit.ts'
import { parsePidsRoom, readPidsRoom } from '../../../src/sampler/readers/pids.ts'
import { makeTempDirectory } from '../support/temp-directory.ts'
import { writeTree } from '../support/write-tree.ts'

const directory = makeTempDirectory()

describe('ulimit -n', () => {
  test.each([
    ['Max open files            1024                 4096                 files     \n', 1024],
    ['Limit\nMax open files            unlimited            unlimited            files\n', -1],
    ['', -1],
  ])('%j', (text, limit) => {
    expect(parseFileLimit(text)).toBe(limit)
  })

  test('of this process', () => {
    expect(readFileLimit('/proc', process.pid)).toBeGreaterThan(10)
  })
})

describe('pids.max', () => {
  test.each([
    ['31\n', '512\n', { used: 31, most: 512 }],
    ['31\n', 'max\n', null],
    ['', '', null],
  ])('%j of %j', (current, max, room) => {
    expect(parsePidsRoom(current, max)).toEqual(room)
  })

  test.each([
    ['version 2', '0::/job/step\n', ''],
    ['version 1', '12:pids:/job/step\n3:memory:/other\n0::/\n', 'pids/'],
  ])('%s: the tightest from our own group up', (name, cgroup, base) => {
    const root = `${directory}/${name.replace(' ', '-')}`
    writeTree(root, {
      'proc/self/cgroup': cgroup,
      [`cgroup/${base}job/step/pids.current`]: '40\n',
      [`cgroup/${base}job/step/pids.max`]: 'max\n',
      [`cgroup/${base}job/pids.current`]: '60\n',
      [`cgroup/${base}job/pids.max`]: '512\n',
      [`cgroup/${base}pids.current`]: '900\n',
      [`cgroup/${base}pids.max`]: '32768\n',
    })
    expect(readPidsRoom(`${root}/proc`, `${root}/cgroup`)).toEqual({ used: 60, most: 512 })
  })

  test('none in view', () => {
    expect(readPidsRoom(`${directory}/none`, `${directory}/none`)).toBeNull()
  })
})
