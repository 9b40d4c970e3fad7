import { expect, test } from '@jest/globals'
import { countChildren } from '../../src/sampler/count-children.ts'
import { FakeProc } from './support/fake-proc.ts'
import { makeTracked } from './support/make-tracked.ts'
import { makeTempDirectory } from './support/temp-directory.ts'

const directory = makeTempDirectory()
const proc = new FakeProc(directory)
const parent = makeTracked({ pid: 10, index: 1 })
const other = makeTracked({ pid: 20, index: 2 })
const byPid = new Map([
  [10, parent],
  [20, other],
])
const kin = (pid: number, ppid: number, changes: object = {}) => ({
  pid,
  ppid,
  startTicks: pid * 10,
  isFinal: false,
  tracked: makeTracked({ pid, index: pid }),
  ...changes,
})
const zombie = { isFinal: true, tracked: null }

test('children that live, and those whose end nobody has asked for', () => {
  for (const pid of [31, 32]) proc.put({ pid, ppid: 10, state: 'Z' })
  expect(
    countChildren(
      [
        kin(30, 10),
        kin(31, 10, zombie),
        kin(32, 10, zombie),
        // waited for since the last listing
        kin(33, 10, zombie),
        kin(40, 20),
        // nobody's who is recorded
        kin(50, 5),
      ],
      byPid,
      proc.root,
      new Set(),
    ),
  ).toEqual([1, 1, 2, 2, 1, 0])
})

test('a pid that somebody else has now, and one who is not recorded and gone, are none', () => {
  proc.put({ pid: 34, ppid: 10, state: 'Z', startTicks: 7 })
  proc.put({ pid: 35, ppid: 1, state: 'Z' })
  expect(
    countChildren(
      [kin(34, 10, zombie), kin(35, 10, zombie), kin(36, 10, { tracked: null })],
      byPid,
      proc.root,
      new Set(),
    ),
  ).toEqual([])
})

test('who had some is told once he has none', () => {
  expect(countChildren([], byPid, proc.root, new Set([2, 9]))).toEqual([2, 0, 0])
})
