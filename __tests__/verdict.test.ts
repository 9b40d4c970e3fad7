import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../src/findings/finding.ts'
import type { Gate } from '../src/gates/gate.ts'
import type { Plan } from '../src/settings/plan.ts'
import { decideExitCode, decideVerdict, explainSkip } from '../src/verdict.ts'
import { foreign } from '../src/findings/untrusted.ts'
import { makeFinding, makePlan, makeReport } from './support/make-report.ts'

const option = {
  name: 'limit-of-strict',
  group: 'watch',
  default: '',
  description: '',
  allowed: '',
  isLimit: true,
  parse: String,
} as const
const makeGate = (
  name: string,
  severity: Gate['severity'],
  options: Gate['options'] = [],
): Gate => ({
  name,
  severity,
  options,
  description: '',
  failsWhen: '',
  judge: () => [],
  describe: () => '',
})
const gates = [makeGate('strict', 'error', [option]), makeGate('soft', 'warning')]

const found = {
  E: makeFinding({ gate: 'strict', severity: 'error' }), // breaks the limit of a gate that fails
  w: makeFinding({ gate: 'strict', severity: 'warning' }), // breaks its warning limit
  s: makeFinding({ gate: 'soft', severity: 'warning' }), // breaks that of a gate that only warns
  '?': makeFinding({
    gate: 'strict',
    outcome: 'unknown',
    severity: 'error',
    message: foreign('too short'),
  }), // cannot judge
  p: makeFinding({ gate: 'strict', outcome: 'pass', severity: 'error' }),
} as const satisfies Record<string, Finding>

const listFindings = (picture: string): Finding[] =>
  picture
    .split('')
    .filter((letter): letter is keyof typeof found => letter in found)
    .map((letter) => found[letter])

//  findings  fail-on   broken  limit set  -> verdict       leak
const table = `
    -         auto      no      no         -> pass          no
    p         all       no      no         -> pass          no
    E         auto      no      no         -> fail          yes
    E         all       no      no         -> fail          yes
    E         none      no      no         -> warn          yes
    E         strict    no      no         -> fail          yes
    E         soft      no      no         -> warn          yes
    w         auto      no      no         -> warn          no
    w         all       no      no         -> warn          no
    w         strict    no      no         -> warn          no
    s         auto      no      no         -> warn          no
    s         all       no      no         -> fail          yes
    s         soft      no      no         -> fail          yes
    s         none      no      no         -> warn          no
    Es        soft      no      no         -> fail          yes
    ?         auto      no      no         -> pass          no
    ?         auto      no      yes        -> inconclusive  no
    ?w        auto      no      no         -> warn          no
    ?w        auto      no      yes        -> inconclusive  no
    ?E        auto      no      yes        -> fail          yes
    -         auto      yes     no         -> inconclusive  no
    w         auto      yes     no         -> inconclusive  no
    E         auto      yes     no         -> fail          yes
    E         none      yes     no         -> inconclusive  yes
`
  .trim()
  .split('\n')
  .map((line) => line.replace('->', '').trim().split(/\s+/u))

test('what is accepted neither fails nor warns nor counts as a leak, and stays in the report', () => {
  const accepted = { reason: 'known', until: '2027-03-31', line: 1 }
  const known = { ...found.E, accepted }
  expect(decideVerdict([known], gates, makePlan({ failOn: 'all' }), '')).toEqual({
    verdict: 'pass',
    leakDetected: false,
    inconclusiveReason: '',
    findings: [{ ...known, fails: false }],
  })
  expect(decideVerdict([known, found.w], gates, makePlan(), '').verdict).toBe('warn')
  expect(decideVerdict([known, found.E], gates, makePlan(), '')).toMatchObject({
    verdict: 'fail',
    findings: [{ fails: false }, { fails: true }],
  })
  expect(decideVerdict([known], gates, makePlan(), 'the sampler died').verdict).toBe('inconclusive')
})

describe('the verdict', () => {
  test.each(table)(
    '%s, fail-on %s, broken %s, limit set %s',
    (picture = '', failOn = '', broken = '', limitSet = '', verdict = '', leak = '') => {
      const plan = makePlan({
        failOn: failOn === 'auto' || failOn === 'all' || failOn === 'none' ? failOn : [failOn],
        userSet: limitSet === 'yes' ? [option.name] : [],
      })
      const decision = decideVerdict(
        listFindings(picture),
        gates,
        plan,
        broken === 'yes' ? 'the sampler died' : '',
      )
      expect({ verdict: decision.verdict, leak: decision.leakDetected ? 'yes' : 'no' }).toEqual({
        verdict,
        leak,
      })
    },
  )

  test('a broken measurement is the reason that is said, else the gate that could not judge', () => {
    const plan = makePlan({ userSet: [option.name] })
    expect(decideVerdict([found['?']], gates, plan, 'the sampler died').inconclusiveReason).toBe(
      'the sampler died',
    )
    expect(decideVerdict([found['?']], gates, plan, '').inconclusiveReason).toMatch(
      /^gate strict .*: too short$/u,
    )
    expect(decideVerdict([found.E], gates, makePlan(), '').inconclusiveReason).toBe('')
  })

  test('a gate that is required must judge', () => {
    expect(decideVerdict([found['?']], gates, makePlan({ require: ['strict'] }), '').verdict).toBe(
      'inconclusive',
    )
  })

  test('each finding knows whether it fails', () => {
    expect(
      decideVerdict([found.E, found.w, found.s], gates, makePlan(), '').findings.map(
        ({ fails }) => fails,
      ),
    ).toEqual([true, false, false])
  })
})

//  verdict       command  if-inconclusive -> exit code
const exits = `
    pass          -        fail            -> 0
    pass          0        fail            -> 0
    pass          7        fail            -> 7
    warn          -        fail            -> 0
    warn          137      fail            -> 137
    fail          -        fail            -> 1
    fail          0        ignore          -> 1
    fail          7        fail            -> 1
    inconclusive  -        fail            -> 3
    inconclusive  -        warn            -> 0
    inconclusive  0        ignore          -> 0
    inconclusive  7        fail            -> 7
    inconclusive  7        warn            -> 7
`
  .trim()
  .split('\n')
  .map((line) => line.replace('->', '').trim().split(/\s+/u))

describe('the exit code', () => {
  test.each(exits)(
    '%s, command %s, if-inconclusive %s',
    (verdict = '', command = '', ifInconclusive = '', code = '') => {
      const base = makeReport()
      const workload =
        command === '-'
          ? null
          : { exitCode: Number(command), signal: null, durationMs: 1, cancelled: false }
      const plan = makePlan({ ifInconclusive: ifInconclusive as Plan['ifInconclusive'] })
      expect(
        decideExitCode(
          { verdict: verdict as typeof base.verdict, run: { ...base.run, workload } },
          plan,
        ),
      ).toBe(Number(code))
    },
  )
})

describe('in a bisect a command that fails is why its commit is skipped', () => {
  const end = { exitCode: 7, signal: null, durationMs: 400, cancelled: false }
  const bisect = makePlan({ bisect: true })
  test.each([
    [
      'by its exit code',
      end,
      'the command ended with exit code 7, so this commit is neither good nor bad (exit code 125: git bisect skips it)',
    ],
    [
      'by a signal',
      { ...end, exitCode: 139, signal: 'SIGSEGV' },
      'the command ended by SIGSEGV, so this commit is neither good nor bad (exit code 125: git bisect skips it)',
    ],
    [
      'by a cancel',
      { ...end, exitCode: 130, signal: 'SIGINT', cancelled: true },
      'the command was cancelled, so this commit is neither good nor bad (exit code 125: git bisect skips it)',
    ],
    ['it ended well', { ...end, exitCode: 0 }, ''],
    ['its end was not seen', null, ''],
  ])('%s', (_what, workload, expected) => {
    expect(explainSkip(workload, bisect)).toBe(expected)
  })
  test('elsewhere the command speaks for itself', () => {
    expect(explainSkip(end, makePlan())).toBe('')
  })
  test('a gate that fails makes it a bad one all the same', () => {
    expect(decideVerdict([found.E], gates, bisect, explainSkip(end, bisect)).verdict).toBe('fail')
  })
})
