import { describe, expect, test } from '@jest/globals'
import { parseGlob } from '../../../src/globs/parse-glob.ts'
import { acceptFindings } from '../../../src/findings/accept-findings.ts'
import type { Evidence } from '../../../src/gates/gate.ts'
import { oom } from '../../../src/gates/oom.ts'
import { parseProcessLimits } from '../../../src/gates/threshold/process-limits.ts'
import { threshold } from '../../../src/gates/threshold.ts'
import type { Oom, SampleRecord } from '../../../src/samples/record.ts'
import { birth, build, container, counters, end, head, tick } from '../../series/make-recording.ts'
import { makeEvidence, makeSettings } from '../make-evidence.ts'

const MiB = 1024
/**
 * usage 500 MiB, of which 20 MiB are inactive file pages, in a limit of 512 MiB; a second one
 * without a limit
 */
const api = [
  container({ name: 'api', project: 'shop', service: 'api' }),
  counters(0, [500 * MiB, 400 * MiB, 100 * MiB, 20 * MiB, 512 * MiB, 505 * MiB, 0]),
]
const free = [
  container({ id: 'beef00000000', name: 'worker' }),
  counters(0, [900 * MiB, 900 * MiB, 0, 0, 0, 900 * MiB, 0], 'beef00000000'),
]

function evidenceOf(records: readonly SampleRecord[], isSnapshot = false): Evidence {
  return {
    ...makeEvidence(1, []),
    isSnapshot,
    recording: build([
      head,
      birth(1, { container: 'c0ffee000000' }),
      tick(1, [[1, 1000, 0]]),
      ...records,
      end,
    ]),
  }
}
const judge = (lines: string, isSnapshot = false) =>
  threshold.judge(evidenceOf([...api, ...free], isSnapshot), makeSettings({ threshold: lines }))

describe('lines for containers', () => {
  test('in percent of its own limit; one without a limit has nothing to be a percent of', () => {
    expect(judge('container:*: 80%')).toEqual([
      {
        gate: 'threshold',
        outcome: 'fail',
        severity: 'error',
        unit: 'bytes',
        subject: {
          kind: 'container',
          id: 'container:c0ffee000000',
          name: 'container api (compose shop/api)',
        },
        measured: 480 * 2 ** 20,
        limit: Math.round(0.8 * 512 * 2 ** 20),
        message:
          'container api (compose shop/api) peaked at 480 of 512 MiB, limit 80 % of its own = 410 MiB for container:*',
        advice:
          'if container api (compose shop/api) may hold this much, give it more memory or set the line `container:*: 650MiB` of `threshold`',
      },
    ])
    expect(judge('container:*: 95%')).toEqual([])
  })

  test('in a snapshot it holds what it holds', () => {
    expect(judge('container:*: 80%', true).map(({ message }) => message)).toEqual([
      'container api (compose shop/api): 480 of 512 MiB, limit 80 % of its own = 410 MiB for container:*',
    ])
  })

  test('a size holds for one without a limit as well; the larger comes first', () => {
    expect(judge('container:*: 400MiB').map(({ message }) => message)).toEqual([
      'container worker peaked at 900 MiB, limit 400 MiB for container:*',
      'container api (compose shop/api) peaked at 480 of 512 MiB, limit 400 MiB for container:*',
    ])
  })

  test.each([
    ['container:api: 80%', 1],
    ['container:shop/*: 80%', 1],
    ['container:c0ffee*: 80%', 1],
    ['container:worker: 1GiB', 0],
    ['container:api: off\ncontainer:*: 80%', 0],
    ['container:api: auto', 1],
    ['container:nobody: 1MiB', 0],
    ['api: 1MiB', 0],
    ['auto', 0],
  ])('%j: %d findings', (lines, count) => {
    expect(judge(lines)).toHaveLength(count)
  })

  test('they leave the limits of processes as they are, and are said', () => {
    expect(parseProcessLimits('container:*: 80%')).toMatchObject({
      kind: 'lines',
      lines: [{ glob: { text: '*' }, limit: { kind: 'auto' } }],
      containers: [{ glob: { text: 'container:*' }, limit: { kind: 'percent', percent: 80 } }],
    })
    expect(
      threshold.describe(
        evidenceOf(api),
        makeSettings({ threshold: 'container:*: 80%\ncontainer:x: off' }),
      ),
    ).toBe('* 30 % of 16 GiB RAM = 4.8 GiB, container:* 80 % of its own limit, container:x off')
  })

  test('one whose counters cannot be read is none', () => {
    expect(
      threshold.judge(evidenceOf([container()]), makeSettings({ threshold: 'container:*: 1MiB' })),
    ).toEqual([])
  })

  test('the limit for its row', () => {
    const [first, second] = evidenceOf([...api, ...free]).recording.containers
    const limits = [first, second].map((row) =>
      row === undefined
        ? 0
        : threshold.limitOfContainer?.(row, makeSettings({ threshold: 'container:*: 80%' })),
    )
    expect(limits).toEqual([Number.POSITIVE_INFINITY, 0.8 * 512 * 2 ** 20])
  })
})

describe('out of memory', () => {
  const killed = [...api, counters(500, [10, 10, 0, 0, 512 * MiB, 512 * MiB, 2])]

  test('a container of its own limit fails', () => {
    expect(oom.judge(evidenceOf(killed), makeSettings())).toEqual([
      expect.objectContaining({
        severity: 'error',
        measured: 2,
        subject: {
          kind: 'container',
          id: 'container:c0ffee000000',
          name: 'container api (compose shop/api)',
        },
        message:
          'container api (compose shop/api) ran out of its memory of 512 MiB, and the kernel killed at least one process in it',
      }),
    ])
  })

  test("in a container job its counter is the job's own: said once, with the victim", () => {
    const rise = { k: 'oom', t: 500, where: 'cgroup', rise: 1, gone: [1] } as const
    const kinds = (record: Oom) =>
      oom.judge(evidenceOf([...killed, record]), makeSettings()).map(({ subject }) => subject.kind)
    expect(kinds({ ...rise, killed: [1, 400_000] })).toEqual(['process'])
    // too small to be named
    expect(kinds(rise)).toEqual(['job'])
  })

  test("the host's count of the same is not said besides; nor that of somebody else", () => {
    const rise = { k: 'oom', t: 500, where: 'host', rise: 1, gone: [1] } as const
    expect(
      oom.judge(evidenceOf([...killed, rise]), makeSettings()).map(({ subject }) => subject.kind),
    ).toEqual(['container'])
    expect(
      oom
        .judge(evidenceOf([...killed, { ...rise, gone: [] }]), makeSettings())
        .map(({ subject }) => subject.kind),
    ).toEqual(['container'])
  })
})

test('`ignore` accepts a container by any of its names', () => {
  const evidence = evidenceOf(api)
  const found = threshold.judge(evidence, makeSettings({ threshold: 'container:*: 80%' }))
  const acceptedBy = (text: string): boolean =>
    acceptFindings(
      found,
      [{ glob: parseGlob(text), gate: '*', until: '2099-01-01', reason: 'known', line: 1, text }],
      evidence.recording,
      0,
    ).findings[0]?.accepted !== undefined
  expect(
    [
      'container:api',
      'container:shop/api',
      'container api*',
      'api',
      'container:worker',
      'node',
    ].map(acceptedBy),
  ).toEqual([true, true, true, false, false, false])
})
