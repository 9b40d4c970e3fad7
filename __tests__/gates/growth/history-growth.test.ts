import { describe, expect, test } from '@jest/globals'
import type { Evidence } from '../../../src/gates/gate.ts'
import { growth } from '../../../src/gates/growth.ts'
import { makeEvidence, makeSettings, type Program } from '../make-evidence.ts'

const MIB = 2 ** 20
const NOW_S = Date.UTC(2025, 10, 24, 12) / 1000
const api: Program = { mib: () => 400, birth: { name: 'node', script: 'api.js', pid: 4121 } }

/** Scans of the last `days` days, each half an hour; `mib` by day. */
function curve(days: number, mib: (day: number) => number): { timesS: number[]; bytes: number[] } {
  const times = Array.from({ length: days * 48 + 1 }, (_, i) => i / 48)
  return {
    timesS: times.map((day) => NOW_S + (day - days) * 86_400),
    bytes: times.map((day) => mib(day) * MIB),
  }
}

function look(
  programs: readonly Program[],
  lives: readonly ((day: number) => number)[],
  sum: (day: number) => number = () => 300,
): Evidence {
  const evidence = makeEvidence(0, programs, { mode: 'scan', scope: 'system', isSnapshot: true })
  const { processes, groups } = evidence.recording
  return {
    ...evidence,
    remembered: {
      spanS: 10 * 86_400,
      zoneOffsetMinutes: 0,
      groups: new Map(groups.map(({ id }) => [id, [curve(10, sum)]])),
      lives: new Map(processes.map(({ id }, i) => [id, [curve(10, lives[i] ?? (() => 300))]])),
    },
  }
}

const messages = (evidence: Evidence, given: Readonly<Record<string, string>> = {}): string[] =>
  growth.judge(evidence, makeSettings(given)).map(({ message }) => String(message))

describe('growth over what scans remember', () => {
  test('who, how fast, since when, and when it reaches the limit', () => {
    const evidence = look([api], [(day) => 100 + 38 * day])
    expect(messages(evidence, { threshold: '30%' })).toEqual([
      'node api.js (pid 4121): +38 MiB/day since 15 November, reaches 30 % in about 119 days',
    ])
    expect(messages(evidence, { threshold: '512MiB' })).toEqual([
      'node api.js (pid 4121): +38 MiB/day since 15 November, reaches 512 MiB in about 3 days',
    ])
    expect(messages(evidence, { threshold: 'off' })).toEqual([
      'node api.js (pid 4121): +38 MiB/day since 15 November',
    ])
    expect(growth.judge(evidence, makeSettings())[0]).toMatchObject({
      outcome: 'fail',
      severity: 'error',
      grade: 'leak',
      advice: expect.stringContaining('`growth-threshold: 50MiB/d`'),
    })
  })

  test('not of a JVM that fills its initial heap, nor within a warm-up that is asked for', () => {
    const jvm = (heap: string): Program => ({ ...api, birth: { name: 'java', rt: 'java', heap } })
    const rises = (day: number): number => 100 + 38 * day
    const say = (heap: string, given = {}) =>
      messages(look([jvm(heap)], [rises]), { threshold: 'off', ...given }).length
    expect([say('-Xms4g'), say('-Xms200m')]).toEqual([0, 1])
    expect([say('-Xms200m', { 'warm-up': '1d' }), say('-Xms200m', { 'warm-up': '4000d' })]).toEqual(
      [1, 0],
    )
  })

  test('nothing grows: no finding, and what was known is said', () => {
    const evidence = look([api], [() => 300])
    expect(messages(evidence, { 'growth-threshold': '5MiB/d' })).toEqual([])
    expect(growth.describe(evidence, makeSettings())).toBe(
      'no growth that does not settle (scans of 10 d)',
    )
  })

  test('growth up to growth-threshold is tolerated, off is off', () => {
    const evidence = look([api], [(day) => 100 + 38 * day])
    expect(messages(evidence, { 'growth-threshold': '40MiB/d' })).toEqual([])
    expect(messages(evidence, { 'growth-threshold': '30MiB/d' })).toHaveLength(1)
    expect(messages(evidence, { 'growth-threshold': 'off' })).toEqual([])
  })

  test('growth that restarts cut short', () => {
    const evidence = look([api], [])
    const [day, id] = [86_400, evidence.recording.processes[0]?.id ?? '']
    const { timesS, bytes } = curve(
      10,
      (day) => 100 + 8 * (day < 4 ? day : day < 7 ? day - 4 : day - 7),
    )
    const lives = [
      [0, 4],
      [4, 7],
      [7, 11],
    ].map(([from, to]) => {
      const [first, end] = [from, to].map((at) =>
        timesS.findIndex((timeS) => timeS >= NOW_S + ((at ?? 0) - 10) * day),
      )
      return {
        timesS: timesS.slice(first, end === -1 ? undefined : end),
        bytes: bytes.slice(first, end === -1 ? undefined : end),
      }
    })
    const told = messages(
      {
        ...evidence,
        remembered: {
          spanS: 10 * day,
          zoneOffsetMinutes: 0,
          groups: new Map(),
          lives: new Map([[id, lives]]),
        },
      },
      { threshold: 'off' },
    )
    expect(told).toEqual([
      'node api.js (pid 4121): +8 MiB/day since 15 November, through 2 restarts',
    ])
  })

  test('a pool is named once: the one member that grows, or the pool', () => {
    const worker: Program = { ...api, birth: { name: 'node', script: 'worker.js' } }
    const grows = (day: number): number => 100 + 10 * day
    expect(messages(look([worker, worker], [grows], grows), { threshold: 'off' })).toEqual([
      'node worker.js (pid 101): +10 MiB/day since 15 November',
    ])
    expect(
      messages(
        look([worker, worker], [grows, grows], (day) => 2 * grows(day)),
        { threshold: 'off' },
      ),
    ).toEqual(['node worker.js (2 processes): +20 MiB/day since 15 November'])
    expect(messages(look([worker, worker], [], grows), { threshold: 'off' })).toEqual([
      'node worker.js (2 processes): +10 MiB/day since 15 November',
    ])
  })

  test('a tool that keeps what it has done is no service', () => {
    expect(
      messages(look([{ mib: () => 400, birth: { name: 'jest' } }], [(day) => 100 + 38 * day])),
    ).toEqual([])
  })
})

describe('a recording of days', () => {
  /** By what is remembered of each, of which `known` has the hours. */
  function watch(
    programs: readonly Program[],
    known: readonly number[],
    overrides: Partial<Evidence> = {},
    mib: (day: number) => number = () => 300,
  ): Evidence {
    const evidence = makeEvidence(60, programs, {
      mode: 'watch',
      growthJudge: 'days',
      ...overrides,
    })
    const { processes } = evidence.recording
    const life = (hours: number) => {
      const { timesS, bytes } = curve(10, mib)
      const from = timesS.findIndex((timeS) => timeS >= NOW_S - hours * 3600)
      return { timesS: timesS.slice(from), bytes: bytes.slice(from) }
    }
    return {
      ...evidence,
      remembered: {
        spanS: 10 * 86_400,
        zoneOffsetMinutes: 0,
        groups: new Map(),
        lives: new Map(processes.map(({ id }, at) => [id, [life(known[at] ?? 0)]])),
      },
    }
  }

  test('in which nothing was there for a day is not judged', () => {
    const job: Program = { ...api, birth: { name: 'node', script: 'job.js' } }
    expect(growth.judge(watch([api, job], [3, 9]), makeSettings())).toEqual([
      expect.objectContaining({
        outcome: 'unknown',
        subject: { kind: 'job', id: 'job', name: 'the job' },
        message:
          'under a day: nothing is known for longer than 9 h, and growth from day to day takes a day',
      }),
    ])
    expect(messages(watch([api, job], [3, 24]))).toEqual([])
  })

  test('of tools alone has nobody to judge, and a watch of whom all are gone says so', () => {
    const tool: Program = {
      ...api,
      birth: { name: 'pytest', cmd: 'pytest', script: '', rt: 'other' },
    }
    expect(messages(watch([tool], [3]))).toEqual([])
    const say = (one: Program, overrides = {}) =>
      growth.cannotJudge?.(watch([one], [240], overrides), makeSettings())
    expect([say(tool), say({ ...api, until: 40 })]).toEqual(['', ''])
    expect(say({ ...api, until: 40 }, { isStanding: true })).toBe(
      'nothing of what was watched is there any more',
    )
  })

  test('a standing watch says so to who asks, until its first day is over', () => {
    const standing = { isStanding: true }
    expect(messages(watch([api], [3], standing))).toEqual([])
    const say = (hours: number) =>
      growth.cannotJudge?.(watch([api], [hours], standing), makeSettings())
    expect([say(3), say(24)]).toEqual([expect.stringMatching(/^under a day: /), ''])
  })

  test('a standing watch tells nothing of who is gone; a recording does, by what it held', () => {
    const rises = (day: number): number => 100 + 38 * day
    const gone: Program = { ...api, mib: (s) => (s < 40 ? 400 : 1), until: 40 }
    const say = (isStanding: boolean) =>
      messages(watch([gone], [240], { isStanding }, rises), { threshold: '480MiB' })
    expect([say(true), say(false)]).toEqual([
      [],
      ['node api.js (pid 4121): +38 MiB/day since 15 November, reaches 480 MiB in about 2 days'],
    ])
  })

  test('of one that was seen to start its first 12 hours are warm-up', () => {
    const rises = (day: number): number => 100 + 150 * Math.max(0, day - 8.75)
    const say = (startedHoursAgo: number) => {
      const evidence = watch([api], [30], {}, rises)
      const processes = evidence.recording.processes.map((process) => ({
        ...process,
        startedEpochMs: 1000 * (NOW_S - startedHoursAgo * 3600),
      }))
      return messages({ ...evidence, recording: { ...evidence.recording, processes } })
    }
    expect([say(30), say(30.9)]).toEqual([[], []])
    expect(say(40)).toEqual([expect.stringContaining('+150 MiB/day')])
  })
})
