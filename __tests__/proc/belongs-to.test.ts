import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { belongsTo } from '../../src/proc/belongs-to.ts'
import { makeTempDirectory } from '../sampler/support/temp-directory.ts'
import { makeStatus } from '../support/make-status.ts'

const proc = makeTempDirectory()
mkdirSync(join(proc, '7'))

test.each([
  ['1000\t1000\t1000\t1000', true],
  // su, while it runs; a program that gave its rights away and may take them back
  ['1000\t0\t0\t0', false],
  ['1000\t1000\t0\t1000', false],
  ['0\t0\t0\t0', false],
  ['10001\t10001\t10001\t10001', false],
])('Uid: %j is of user 1000: %s', (ids, expected) => {
  writeFileSync(
    join(proc, '7/status'),
    makeStatus({ uids: ids.split('\t').map(Number), pids: [7] }),
  )
  expect(belongsTo(1000, 7, proc)).toBe(expected)
})

test('a group or capabilities that its user has not make it another one', () => {
  const own = { uids: [1000, 1000, 1000, 1000], pids: [7] }
  const others = [{ gids: [1, 1, 5, 1] }, { permitted: '1000' }]
  for (const status of others.map((other) => makeStatus({ ...own, ...other }))) {
    writeFileSync(join(proc, '7/status'), status)
    expect(belongsTo(1000, 7, proc)).toBe(false)
  }
})

test('who is gone is nobody, and what is no answer is none', () => {
  expect(belongsTo(1000, 8, proc)).toBe(false)
  writeFileSync(join(proc, '7/status'), 'Name:\tUid:\t1000\t1000\t1000\t1000\n')
  expect(belongsTo(1000, 7, proc)).toBe(false)
  expect(belongsTo(process.getuid?.() ?? -1, process.pid)).toBe(true)
})
