import { describe, expect, test } from '@jest/globals'
import { acceptFindings } from '../../src/findings/accept-findings.ts'
import type { Finding } from '../../src/findings/finding.ts'
import { parseAcceptances } from '../../src/plan/parse-acceptances.ts'
import { foreign } from '../../src/findings/untrusted.ts'
import { makeFinding } from '../support/make-report.ts'
import { makeEvidence } from '../gates/make-evidence.ts'

const gates = ['threshold', 'growth', 'oom', 'total']
const { recording } = makeEvidence(2, [
  { mib: () => 10, birth: { name: 'node', cmd: 'node server.js', script: 'server.js' } },
  ...['a', 'b'].map((name) => ({
    mib: () => 20,
    birth: { name: 'worker', cmd: `worker ${name}`, script: '', ppid: 101 },
  })),
])
const [server, worker] = recording.processes
const group = recording.groups.find(({ members }) => members.length === 2)
const about = (id: string | undefined, overrides: Partial<Finding> = {}): Finding =>
  makeFinding({ subject: { kind: 'process', id: id ?? '', name: foreign('x') }, ...overrides })
const ofServer = about(server?.id)
const ofGroup = makeFinding({
  gate: 'growth',
  subject: { kind: 'group', id: group?.id ?? '', name: foreign('worker') },
})
const ofTotal = makeFinding({
  gate: 'total',
  subject: { kind: 'job', id: 'total', name: foreign('all processes together') },
})

const now = Date.parse('2026-06-15T12:00:00Z')
const accept = (found: readonly Finding[], lines: string, epochMs = now) =>
  acceptFindings(found, parseAcceptances(lines, gates), recording, epochMs)
const reasons = (...given: Parameters<typeof accept>): (string | undefined)[] =>
  accept(...given).findings.map(({ accepted }) => accepted?.reason)
const states = (...given: Parameters<typeof accept>): string[] =>
  accept(...given).uses.map(({ state, matches }) => `${state} ${matches}`)

describe('a line matches', () => {
  test.each<[lines: string, finding: Finding, reason: string | undefined]>([
    ['node | threshold | until 2027-01-01 | known', ofServer, 'known'],
    ['node server.js | * | until 2027-01-01 | known', ofServer, 'known'],
    ['n* | * | until 2027-01-01 | known', ofServer, 'known'],
    ['node | growth | until 2027-01-01 | known', ofServer, undefined],
    ['nod | * | until 2027-01-01 | known', ofServer, undefined],
    ['worker | * | until 2027-01-01 | known', ofServer, undefined],
    // the first that is valid has its reason shown
    ['* | * | until 2027-01-01 | first\nnode | * | until 2027-01-01 | second', ofServer, 'first'],
    ['* | * | until 2025-01-01 | first\nnode | * | until 2027-01-01 | second', ofServer, 'second'],
    // a pool by its name or by each of its members, not by one of them
    ['worker | growth | until 2027-01-01 | pool', ofGroup, 'pool'],
    ['worker ? | growth | until 2027-01-01 | pool', ofGroup, 'pool'],
    ['worker a | growth | until 2027-01-01 | pool', ofGroup, undefined],
    ['worker a | threshold | until 2027-01-01 | one', about(worker?.id), 'one'],
    // what is of no process goes by its name
    ['all processes together | total | until 2027-01-01 | big', ofTotal, 'big'],
    ['* | total | until 2027-01-01 | big', ofTotal, 'big'],
    ['node | total | until 2027-01-01 | big', ofTotal, undefined],
  ])('%j, case %#', (lines, finding, reason) => {
    expect(reasons([finding], lines)).toEqual([reason])
  })

  test('what broke a limit; not that a gate cannot judge, nor what only looked like it', () => {
    for (const outcome of ['unknown', 'pass'] as const)
      expect(reasons([about(server?.id, { outcome })], '* | * | until 2027-01-01 | known')).toEqual(
        [undefined],
      )
  })
})

describe('the day', () => {
  const lines = 'node | * | until 2026-06-15 | known'
  test.each([
    ['2026-06-15T00:00:00Z', 'known'],
    ['2026-06-15T23:59:59.999Z', 'known'],
    ['2026-06-16T00:00:00Z', undefined],
    ['2030-01-01T00:00:00Z', undefined],
  ])('at %s', (time, reason) => {
    expect(reasons([ofServer], lines, Date.parse(time))).toEqual([reason])
    expect(states([ofServer], lines, Date.parse(time))).toEqual([
      reason === undefined ? 'expired 1' : 'used 1',
    ])
  })
})

test('what became of each line', () => {
  expect(
    accept(
      [ofServer, ofTotal],
      '* | * | until 2027-01-01 | all\n\nnode | * | until 2027-01-01 | also\njava | * | until 2027-01-01 | none\njava | * | until 2025-01-01 | gone',
    ).uses,
  ).toEqual([
    {
      line: 1,
      text: '* | * | until 2027-01-01 | all',
      until: '2027-01-01',
      state: 'used',
      matches: 2,
    },
    // one whose work another does is not unused
    {
      line: 3,
      text: 'node | * | until 2027-01-01 | also',
      until: '2027-01-01',
      state: 'used',
      matches: 1,
    },
    {
      line: 4,
      text: 'java | * | until 2027-01-01 | none',
      until: '2027-01-01',
      state: 'unused',
      matches: 0,
    },
    {
      line: 5,
      text: 'java | * | until 2025-01-01 | gone',
      until: '2025-01-01',
      state: 'expired',
      matches: 0,
    },
  ])
  expect(accept([ofServer], '').uses).toEqual([])
})

test('a finding that no line knows is left as it is', () => {
  expect(accept([ofServer], 'java | * | until 2027-01-01 | none').findings).toEqual([ofServer])
})
