import { describe, expect, test } from '@jest/globals'
import type { Evidence } from '../../src/gates/gate.ts'
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

describe('where no curve judges', () => {
  const day = 86_400
  const limits = { threshold: '512MiB', 'min-time-to-limit': '24h' }
  const ask = (overrides: Partial<Evidence>, given: Record<string, string> = limits) =>
    timeToLimit
      .judge({ ...evidence, ...overrides }, makeSettings(given))
      .map(({ outcome, message }) => [outcome, message])
  const remember = (days: number, mibPerDay: number): Partial<Evidence> => {
    const hours = Array.from({ length: 24 * days + 1 }, (_, hour) => hour)
    return {
      growthJudge: 'days',
      remembered: {
        spanS: days * day,
        zoneOffsetMinutes: 0,
        groups: new Map(),
        lives: new Map([
          [
            '101:1001',
            [
              {
                timesS: hours.map((hour) => hour * 3600),
                bytes: hours.map((hour) => (100 + (mibPerDay * hour) / 24) * 2 ** 20),
              },
            ],
          ],
        ]),
      },
    }
  }

  test('under a day: in the words of growth', () => {
    expect(ask({ growthJudge: 'none' })).toEqual([
      ['unknown', 'under a day: in 2 min load that has a day looks like growth'],
    ])
    expect(ask({ growthJudge: 'none' }, { threshold: '512MiB' })).toEqual([])
  })

  test('growth from day to day reaches it as well', () => {
    const fails = expect.stringMatching(
      /^server \(pid 101\) reaches 512 MiB in about 1 d 1\d h .*limit 2 d$/,
    ) as unknown
    expect(ask(remember(10, 240), { ...limits, 'min-time-to-limit': '2d' })).toEqual([
      ['fail', fails],
    ])
    expect(ask(remember(10, 240))).toEqual([])
    expect(ask(remember(10, 0), { ...limits, 'min-time-to-limit': '90d' })).toEqual([])
  })

  test('so does what a standing watch forecasts', () => {
    const watch = { growthJudge: 'days', isStanding: true } as const
    expect(ask(watch, { ...limits, threshold: '210MiB' })).toEqual([
      ['fail', expect.stringContaining('reaches 210 MiB in about') as unknown],
    ])
    expect(ask(watch)).toEqual([])
  })

  test('of which nothing is known within a day is said to who asks for more than that', () => {
    const say = (overrides: Partial<Evidence>, time: string) =>
      timeToLimit.cannotJudge?.(
        { ...evidence, ...remember(0, 0), ...overrides },
        makeSettings({ ...limits, 'min-time-to-limit': time }),
      )
    expect(say({}, '24h')).toMatch(/^under a day: nothing is known/)
    expect(say({ isStanding: true }, '24h')).toBe('')
    expect(say({ isStanding: true }, '7d')).toMatch(/^under a day: /)
    expect(say(remember(2, 0), '7d')).toBe('')
  })
})
