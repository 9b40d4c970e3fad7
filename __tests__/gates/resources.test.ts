import { describe, expect, test } from '@jest/globals'
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
        'node server.js (pid 101) has 80 threads and climbing, 30 a minute (1 min 48 s judged)',
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

test.each(['days', 'none'] as const)('nor where a day may be in the load (%s)', (growthJudge) => {
  const program: Program = { mib: flat, threads: (s) => 20 + s }
  const evidence = makeEvidence(120, [program], { growthJudge })
  expect(resources.judge(evidence, makeSettings())).toEqual([])
  const says =
    'threads, descriptors and children are judged in up to 6 hours, or under `load: steady`'
  expect(resources.cannotJudge?.(evidence, makeSettings())).toBe(says)
  expect(resources.describe(evidence, makeSettings())).toBe(says)
})

describe('children', () => {
  const say = (children: NonNullable<Program['children']>) =>
    judge({ children }).map(({ message, grade }) => [grade, message])

  test('that pile up, with the time until there may be no more', () => {
    expect(say((s) => [Math.floor(s * 0.4), 0])).toEqual([
      [
        'leak',
        expect.stringMatching(
          /^node server\.js \(pid 101\) has 48 children and climbing, 2[34](?:\.\d)? a minute; pids\.max 512 in about 2\d min \(/u,
        ),
      ],
    ])
  })

  test('that ended and were never waited for', () => {
    expect(say((s) => [1, s])).toEqual([
      [
        'leak',
        expect.stringContaining(
          'has 120 children that nobody ends (zombies) and climbing, 60.5 a minute; pids.max 512 in about 8 min',
        ),
      ],
    ])
  })

  // a compiler run in parallel, a pool that fills, workers that come and go, zombies in passing
  test.each<[string, NonNullable<Program['children']>]>([
    ['make -j', (s) => [[8, 7, 8, 6, 8][s % 5] ?? 0, s % 3 === 0 ? 1 : 0]],
    ['a pool', (s) => [Math.min(64, 2 * s), 0]],
    ['waves', (s) => [s % 20, (s + 7) % 5]],
    ['a few', (s) => [Math.floor(s / 30), 0]],
  ])('%s is no pile-up', (_name, children) => {
    expect(say(children)).toEqual([])
  })
})

test('descriptors say how far `ulimit -n` is', () => {
  expect(
    judge({ descriptors: (s) => 40 + s, fileLimit: 1024 }).map(({ message }) => message),
  ).toEqual([
    expect.stringMatching(
      /has 160 descriptors and climbing, 60 a minute; `ulimit -n` 1024 in about 15 min \(/u,
    ),
  ])
})
