import { expect, test } from '@jest/globals'
import { resources } from '../../src/gates/resources.ts'
import { makeEvidence, makeSettings, type Program } from './make-evidence.ts'

const flat = (): number => 80
const judge = (program: Omit<Program, 'mib'>) =>
  resources.judge(makeEvidence(120, [{ mib: flat, ...program }]), makeSettings())

test('threads that climb are a warning', () => {
  expect(judge({ threads: (s) => 20 + Math.floor(s / 2) })).toEqual([
    expect.objectContaining({
      gate: 'resources',
      outcome: 'fail',
      severity: 'warning',
      unit: 'count',
      measured: 80,
      grade: 'leak',
      message:
        'node server.js (pid 101) has 80 threads and climbing, by 30 a minute (1 min 48 s judged)',
    }),
  ])
})

test('descriptors that climb are a warning', () => {
  expect(judge({ descriptors: (s) => 10 + s }).map(({ message }) => message)).toEqual([
    expect.stringContaining('130 descriptors and climbing'),
  ])
})
test('a pool that fills is none', () => {
  expect(
    judge({ threads: (s) => Math.min(64, 4 + 3 * s), descriptors: (s) => 30 + (s % 7) }),
  ).toEqual([])
})
test('descriptors that may not be read are none', () => {
  expect(judge({ descriptors: () => -1 })).toEqual([])
})
test('nor are those of a test runner', () => {
  expect(
    judge({ threads: (s) => 20 + s, birth: { name: 'mocha', cmd: 'mocha', script: '' } }),
  ).toEqual([])
})
