import { describe, expect, test } from '@jest/globals'
import { guard } from '../../src/gates/guard.ts'
import type { Guard } from '../../src/samples/fullness.ts'
import type { SampleRecord } from '../../src/samples/record.ts'
import { RecordingBuilder } from '../../src/series/recording-builder.ts'
import { birth, build, end, head, tick } from '../series/make-recording.ts'
import { makeEvidence, makeSettings } from './make-evidence.ts'

const settings = makeSettings()
const step = (act: Guard['act'], t: number, other: Partial<Guard> = {}): Guard => ({
  k: 'guard',
  t,
  act,
  i: 1,
  heldKiB: 250 * 1024,
  where: 'cgroup',
  path: '/job',
  usedKiB: 275 * 1024,
  sizeKiB: 300 * 1024,
  ...other,
})

function judge(steps: readonly Guard[], isDead = true) {
  const death: SampleRecord[] = isDead ? [{ k: 'death', t: 2000, i: 1 }] : []
  const records: SampleRecord[] = [
    { ...head, guardPercent: 90 },
    birth(1),
    tick(1, [[1, 256_000, 0]]),
    ...steps,
    tick(2, []),
    ...death,
    tick(3, []),
    { ...end, t: 2000, n: 3 },
  ]
  return guard.judge({ ...makeEvidence(1, []), recording: build(records) }, settings)
}

test('no guard, nobody stopped: no finding', () => {
  expect([guard.judge(makeEvidence(5, [{ mib: () => 1 }]), settings), judge([])]).toEqual([[], []])
})

describe('a process that was stopped fails the run', () => {
  test('with its name, its size, the step, and what came to its end', () => {
    expect(judge([step('SIGTERM', 1200)])).toEqual([
      expect.objectContaining({
        outcome: 'fail',
        severity: 'error',
        subject: { kind: 'process', id: '101:1001', name: 'node server.js' },
        measured: 275 * 2 ** 20,
        limit: 270 * 2 ** 20,
        unit: 'bytes',
        message:
          'the guard stopped node server.js (pid 101), which held 250 MiB, by SIGTERM: cgroup /job had used 275 MiB of 300 MiB, guard 90 %',
      }),
    ])
  })

  test('once, also where it took two steps', () => {
    const found = judge([
      step('SIGTERM', 1200),
      step('SIGKILL', 6200, { heldKiB: 260 * 1024, where: 'machine', path: '' }),
    ])
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringContaining('which held 250 MiB, by SIGTERM and 5 s later SIGKILL: cgroup /job'),
    ])
  })

  test('who survives both is said to', () => {
    expect(judge([step('SIGTERM', 1200)], false)[0]?.message).toMatch(
      /; it was still there at the end, 2 s after the start$/u,
    )
  })

  test('while it is sampled nobody knows whether it survives', () => {
    const builder = new RecordingBuilder()
    for (const record of [
      { ...head, guardPercent: 90 },
      birth(1),
      tick(1, [[1, 256_000, 0]]),
      step('SIGTERM', 1200),
      tick(2, []),
    ])
      builder.take(record)
    const recording = builder.build(0, 0, 'running')
    expect(
      recording === null
        ? []
        : guard
            .judge({ ...makeEvidence(1, []), recording }, settings)
            .map(({ message }) => message),
    ).toEqual([
      expect.stringMatching(/by SIGTERM: cgroup \/job had used 275 MiB of 300 MiB, guard 90 %$/u),
    ])
  })

  test('of whom only the second step is in this stretch', () => {
    expect(judge([step('SIGKILL', 1200)])[0]?.message).toMatch(
      /which held 250 MiB, by SIGKILL, after a SIGTERM: cgroup \/job/u,
    )
  })

  test('whose birth was lost is a process all the same', () => {
    expect(judge([step('SIGTERM', 1200, { i: 9, where: 'machine', path: '' })])[0]).toMatchObject({
      subject: { kind: 'job' },
      message: expect.stringMatching(
        /^the guard stopped a process, which held 250 MiB, by SIGTERM: the machine had used/u,
      ),
    })
  })
})

test('where nobody was stopped it warns, and says why', () => {
  expect(judge([step('none', 1200, { i: 0, reason: 'no process is watched' })])).toEqual([
    expect.objectContaining({
      outcome: 'fail',
      severity: 'warning',
      subject: { kind: 'job', id: 'job', name: 'the job' },
      message:
        'cgroup /job had used 275 MiB of 300 MiB, guard 90 %, and the guard stopped nobody: no process is watched',
    }),
  ])
  // a signal that could not be sent stopped nobody either
  expect(
    judge([
      step('SIGTERM', 1200),
      step('none', 1200, { reason: 'SIGTERM could not be sent (EPERM)' }),
    ]).map(({ severity }) => severity),
  ).toEqual(['warning'])
})

test('says what it looks at, nothing where it is off', () => {
  const evidence = makeEvidence(1, [])
  expect([
    guard.describe(evidence, settings),
    guard.describe(
      { ...evidence, recording: { ...evidence.recording, guard: { percent: 90, steps: [] } } },
      settings,
    ),
  ]).toEqual(['', 'nobody stopped at 90 % of memory'])
})
