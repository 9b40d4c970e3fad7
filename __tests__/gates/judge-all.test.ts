import { describe, expect, test } from '@jest/globals'
import type { Evidence, Gate } from '../../src/gates/gate.ts'
import type { Finding } from '../../src/findings/finding.ts'
import { gates } from '../../src/gates/index.ts'
import { judgeAll } from '../../src/gates/judge-all.ts'
import { makeEvidence, makeSettings } from './make-evidence.ts'

const flat = { mib: (): number => 80 }
const ask = (
  evidence: Evidence,
  required: readonly string[],
  given: Record<string, string> = {},
): Finding[] =>
  judgeAll(gates, evidence, makeSettings(given), required)
    .flatMap(({ findings }) => findings)
    .filter(({ outcome }) => outcome === 'unknown')

describe('a gate that is asked for and cannot judge says why', () => {
  test.each<[string, Evidence, readonly string[], Record<string, string>, string]>([
    [
      'resources in 3 s',
      makeEvidence(3, [{ ...flat, threads: () => 4 }]),
      ['resources'],
      {},
      'threads and descriptors were read 4 times in 3 s, needs 20 in 20 s',
    ],
    ['time-to-limit that is off', makeEvidence(60, [flat]), ['time-to-limit'], {}, 'it is off'],
    [
      'time-to-limit in 3 s',
      makeEvidence(3, [flat]),
      [],
      { 'min-time-to-limit': '24h' },
      'no process was watched for 20 s',
    ],
    [
      'time-to-limit without a limit',
      makeEvidence(60, [flat]),
      [],
      { 'min-time-to-limit': '24h', threshold: 'off' },
      '`threshold` is off, so there is no limit to reach',
    ],
    [
      'growth that is off',
      makeEvidence(60, [flat]),
      ['growth'],
      { 'growth-threshold': 'off' },
      'it is off',
    ],
    [
      'growth in a snapshot',
      makeEvidence(0, [flat], { isSnapshot: true }),
      ['growth'],
      {},
      'one snapshot has no history',
    ],
    [
      'threshold without a process',
      makeEvidence(3, []),
      ['threshold'],
      {},
      'no process was there to judge',
    ],
    ['oom without a process', makeEvidence(3, []), ['oom'], {}, 'no process was there to judge'],
    ['growth without a process', makeEvidence(3, []), ['growth'], {}, 'no process was sampled'],
    [
      'growth in 3 s',
      makeEvidence(3, [flat]),
      ['growth'],
      {},
      'looked for 3 s, needs 20 s and as many samples',
    ],
  ])('%s', (_what, evidence, required, given, message) => {
    expect(
      ask(evidence, required, given)
        .filter(({ gate }) => required.includes(gate) || gate === 'time-to-limit')
        .map((finding) => finding.message),
    ).toEqual([message])
  })
})

test('nobody else is told', () => {
  expect(ask(makeEvidence(0, [flat], { isSnapshot: true }), [])).toEqual([])
  expect(
    ask(
      makeEvidence(60, [{ ...flat, threads: () => 4 }]),
      ['resources', 'growth', 'oom', 'threshold', 'time-to-limit'],
      { 'min-time-to-limit': '24h' },
    ),
  ).toEqual([])
})

test('a gate that throws is a failure of ours, and no pass', () => {
  const broken: Gate = {
    name: 'broken',
    description: '',
    failsWhen: '',
    severity: 'error',
    options: [],
    describe: () => '',
    judge: () => {
      throw new Error('no')
    },
  }
  expect(judgeAll([broken], makeEvidence(3, [flat]), makeSettings(), [])).toEqual([
    {
      limit: { gate: 'broken', text: '', lines: [] },
      processLimits: [],
      containerLimits: [],
      rates: [],
      failure: 'gate broken broke (no)',
      findings: [
        expect.objectContaining({
          gate: 'broken',
          outcome: 'unknown',
          message: 'broke while it judged',
        }),
      ],
    },
  ])
})
