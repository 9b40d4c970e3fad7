import { describe, expect, test } from '@jest/globals'
import { oom } from '../../src/gates/oom.ts'
import type { SampleRecord } from '../../src/samples/record.ts'
import { birth, build, end, head, tick } from '../series/make-recording.ts'
import { makeEvidence, makeSettings } from './make-evidence.ts'

const settings = makeSettings()

/** Two processes vanish in the tick of the kill, a small one and the large one; a third stays. */
function judge(
  rise: Partial<Extract<SampleRecord, { k: 'oom' }>>,
  workloadExit: number | null = null,
  host: Partial<typeof head.host> = {},
  durationMs = 1,
) {
  const records: SampleRecord[] = [
    { ...head, host: { ...head.host, ...host } },
    birth(1, { name: 'small', script: '' }),
    birth(2, { name: 'large', script: '' }),
    birth(3),
    tick(1, [
      [1, 1000, 0],
      [2, 900_000, 0],
      [3, 950_000, 0],
    ]),
    tick(2, []),
    { k: 'death', t: 2000, i: 1 },
    { k: 'death', t: 2000, i: 2 },
    { k: 'oom', t: 2000, where: 'cgroup', rise: 1, gone: [2, 1], ...rise },
    tick(3, []),
    { ...end, t: 2000, n: 3 },
  ]
  const workload =
    workloadExit === null
      ? null
      : { exitCode: workloadExit, signal: null, durationMs, cancelled: false }
  return oom.judge(
    { ...makeEvidence(1, []), scope: 'workload', recording: build(records), workload },
    settings,
  )
}

test('no rise, no finding', () => {
  expect(oom.judge(makeEvidence(5, [{ mib: () => 1 }]), settings)).toEqual([])
})

describe('a kill', () => {
  test("in the job's cgroup fails, and names the largest that vanished with its last size", () => {
    expect(judge({})).toEqual([
      expect.objectContaining({
        outcome: 'fail',
        severity: 'error',
        measured: 1,
        subject: { kind: 'process', id: '102:1002', name: 'large' },
        message:
          'the kernel ran out of memory in cgroup /job and killed at least one process: likely large (pid 102), which last held 879 MiB',
      }),
    ])
  })

  test('that only the host counted is nothing to judge, whoever vanished', () => {
    expect(judge({ where: 'host' })).toEqual([])
    expect(judge({ where: 'host', killed: [1, -1] })).toEqual([])
  })

  test("on the host of one who was seen to be killed, or is in the kernel's log", () => {
    expect(judge({ where: 'host', killed: [1, -1, 2, -1] })).toEqual([
      expect.objectContaining({
        severity: 'error',
        message:
          'the kernel ran out of memory on this host and killed at least one process: likely large (pid 102), which last held 879 MiB',
      }),
    ])
    expect(judge({ where: 'host', killed: [1, 700_000, 2, -1] })[0]?.message).toMatch(
      /: small \(pid 101\), which held 684 MiB by the kernel's log$/u,
    )
  })

  test('names nobody who was too small to matter', () => {
    expect(judge({ gone: [1], killed: [1, -1] })[0]).toMatchObject({
      subject: { kind: 'job' },
      message: expect.stringMatching(/: nothing says that it was one of the watched processes$/u),
    })
    // of a small group a hundredth is what a shell or a `sleep` holds
    const inGroup = (limitKiB: number) =>
      judge({ gone: [1], killed: [1, -1], limitKiB, path: '/job/child' })[0]
    expect(inGroup(65_536)).toMatchObject({
      subject: { kind: 'job' },
      advice: 'use less memory or fewer workers, or raise the limit of 64 MiB',
    })
    expect(inGroup(1536)).toMatchObject({
      subject: { name: 'small' },
      message: expect.stringMatching(/ in cgroup \/job\/child .*likely small/u),
    })
  })

  test('of our own command, whose end is known', () => {
    expect(judge({ where: 'host', killed: [] }, 137, {}, 1500)[0]).toMatchObject({
      subject: { name: 'large' },
      message: expect.stringMatching(/; exit code 137 of the command \(SIGKILL\) is that kill$/u),
    })
    // within three seconds of each other: a sample stands between them
    expect(judge({ where: 'host', killed: [] }, 137, {}, 5000)).toHaveLength(1)
    expect(judge({ where: 'host', killed: [] }, 137, {}, 5001)).toEqual([])
    expect(judge({ where: 'host', killed: [] }, 1, {}, 1500)).toEqual([])
  })

  test('of nobody who was watched', () => {
    expect(judge({ gone: [] })).toEqual([
      expect.objectContaining({
        subject: { kind: 'job', id: 'job', name: 'the job' },
        message: expect.stringContaining('none of the watched processes vanished at that moment'),
      }),
    ])
  })

  test('explains 137, and no other exit code', () => {
    expect(judge({}, 137)[0]?.message).toMatch(
      /; exit code 137 of the command \(SIGKILL\) is that kill$/u,
    )
    expect(judge({}, 1)[0]?.message).not.toContain('exit code')
  })

  test('advises by the limit', () => {
    expect(judge({}, null, { cgroupLimitKiB: 1_048_576, cgroupLimitPath: '/job' })[0]?.advice).toBe(
      'use less memory or fewer workers, or raise the limit of 1 GiB',
    )
    expect(judge({})[0]?.advice).toBe('use less memory, fewer workers, or a larger machine')
  })
})

test('several rises are several findings', () => {
  const rise = { k: 'oom', t: 0, where: 'cgroup', rise: 2, gone: [] } as const
  expect(
    oom
      .judge(
        { ...makeEvidence(1, []), recording: build([head, tick(1, []), rise, tick(2, []), rise]) },
        settings,
      )
      .map(({ measured }) => measured),
  ).toEqual([2, 2])
})

test('says what it looks at', () => {
  const evidence = makeEvidence(1, [])
  expect(oom.describe(evidence, settings)).toBe("no kill in the job's cgroup")
  expect(
    oom.describe(
      {
        ...evidence,
        recording: {
          ...evidence.recording,
          host: { ...evidence.recording.host, cgroupVersion: 0 },
        },
      },
      settings,
    ),
  ).toBe('no kill of a watched process')
})
