import { expect, test } from '@jest/globals'
import { timeToLimit } from '../../src/gates/time-to-limit.ts'
import { makeEvidence, makeSettings } from './make-evidence.ts'

const evidence = makeEvidence(120, [
  { mib: (s) => 100 + s / 2, birth: { rt: 'other', name: 'server', cmd: 'server', script: '' } },
])
const judge = (given: Record<string, string>) => timeToLimit.judge(evidence, makeSettings(given))

test('off unless asked for', () => {
  expect(judge({ threshold: '512MiB' })).toEqual([])
  expect(timeToLimit.describe(evidence, makeSettings())).toBe('')
})

test('sooner than that fails, later does not', () => {
  expect(judge({ threshold: '512MiB', 'min-time-to-limit': '24h' })).toEqual([
    expect.objectContaining({
      outcome: 'fail',
      severity: 'error',
      unit: 'ms',
      limit: 86_400_000,
      grade: 'leak',
      message:
        'server (pid 101) reaches 512 MiB in about 11 min 40 s at its present rate, limit 1 d',
    }),
  ])
  expect(judge({ threshold: '512MiB', 'min-time-to-limit': '10m' })).toEqual([])
})

test('of a pool that leaks the first to reach it, once', () => {
  const worker = (mibPerSecond: number) => ({
    mib: (s: number) => 100 + mibPerSecond * s,
    birth: { rt: 'other', name: 'worker', cmd: 'worker', script: '', ppid: 101 } as const,
  })
  const pool = makeEvidence(120, [
    { mib: () => 80, birth: { rt: 'other', name: 'server', cmd: 'server', script: '' } },
    worker(0.5),
    worker(1),
  ])
  expect(
    timeToLimit
      .judge(pool, makeSettings({ threshold: '512MiB', 'min-time-to-limit': '24h' }))
      .map(({ message }) => message),
  ).toEqual([
    expect.stringMatching(
      /^worker \(pid 103\) reaches 512 MiB in about 4 min 5\d s at its present rate, limit 1 d$/,
    ),
  ])
})

test('the limit of the line that the process falls under', () => {
  expect(
    judge({ threshold: 'other: 1MiB\nserver: 512MiB\n*: off', 'min-time-to-limit': '24h' }),
  ).toEqual([
    expect.objectContaining({
      message:
        'server (pid 101) reaches 512 MiB in about 11 min 40 s at its present rate, limit 1 d',
    }),
  ])
  expect(judge({ threshold: 'server: off', 'min-time-to-limit': '24h' })).toEqual([])
})

test('without a limit there is nothing to reach', () => {
  expect(judge({ threshold: 'off', 'min-time-to-limit': '24h' })).toEqual([])
})
