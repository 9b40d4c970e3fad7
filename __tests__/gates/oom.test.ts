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
      : { exitCode: workloadExit, signal: null, durationMs: 1, cancelled: false }
  return oom.judge({ ...makeEvidence(1, []), recording: build(records), workload }, settings)
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

  test('that only the host counted warns', () => {
    expect(judge({ where: 'host' })).toEqual([
      expect.objectContaining({
        outcome: 'fail',
        severity: 'warning',
        message: expect.stringContaining('somewhere on this host'),
      }),
    ])
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
      /; exit code 137 of the command is that kill \(SIGKILL\)$/u,
    )
    expect(judge({}, 1)[0]?.message).not.toContain('exit code')
  })

  test('advises by the limit', () => {
    expect(judge({}, null, { cgroupLimitKiB: 1_048_576, cgroupLimitPath: '/job' })[0]?.advice).toBe(
      'use less memory or fewer workers, or raise the limit of 1 GiB',
    )
    expect(judge({})[0]?.advice).toBe('use less memory, fewer workers, or a larger machine')
    expect(judge({ where: 'host' })[0]?.advice).toContain('compare the times')
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
  ).toBe('warns of a kill anywhere on the host')
})
