import { describe, expect, test } from '@jest/globals'
import { resolve } from 'node:path'
import { buildPlan, withRunDir } from '../../src/plan/build-plan.ts'
import type { Plan } from '../../src/settings/plan.ts'
import { replan } from '../../src/plan/replan.ts'
import { makeTerminal } from '../support/make-place.ts'

const runDir = '/home/me/shop/logs/run_1'
const earlier = withRunDir(
  buildPlan(
    new Map([
      ['threshold', '30%'],
      ['warn-threshold', '20%'],
      ['fail-on', 'oom'],
      ['if-inconclusive', 'warn'],
      ['interval', '2s'],
    ]),
    makeTerminal('scan'),
  ),
  runDir,
  'scan',
)
const report = (flags: Readonly<Record<string, string>>): Plan =>
  replan(
    earlier,
    new Map(Object.entries(flags)),
    makeTerminal('scan', { workspace: process.cwd() }, { readOnly: ['/proc'] }),
  )

test('without flags: the same limits, and the files go where the run is', () => {
  expect(report({})).toEqual({ ...earlier, reportDir: runDir })
})

test('that nothing matched may be well, or no longer', () => {
  const passing = report({ 'if-no-match': 'pass' })
  expect(passing.ifNoMatch).toBe('pass')
  expect(
    replan(
      passing,
      new Map([['if-no-match', 'inconclusive']]),
      makeTerminal('scan', { workspace: process.cwd() }),
    ).ifNoMatch,
  ).toBeUndefined()
})

describe('a flag replaces', () => {
  test('one limit; the rest stays', () => {
    const plan = report({ threshold: '512MiB' })
    expect(plan.options).toEqual({
      ...earlier.options,
      threshold: { kind: 'bytes', bytes: 512 * 2 ** 20 },
    })
    expect(plan).toMatchObject({
      failOn: ['oom'],
      ifInconclusive: 'warn',
      intervalMs: 2000,
      scope: earlier.scope,
    })
    expect(plan.userSet.toSorted()).toEqual([
      'fail-on',
      'if-inconclusive',
      'interval',
      'threshold',
      'warn-threshold',
    ])
  })

  test('also by a default: that limit is no longer set by the user', () => {
    const plan = report({
      threshold: 'auto',
      'warn-threshold': 'off',
      'fail-on': 'auto',
      'if-inconclusive': 'fail',
    })
    expect(plan.options).toMatchObject({
      threshold: { kind: 'auto' },
      'warn-threshold': { kind: 'off' },
    })
    expect(plan).toMatchObject({ failOn: 'auto', ifInconclusive: 'fail', userSet: ['interval'] })
  })

  test('what the config file had set: it is no longer said of that one', () => {
    const plan = { ...earlier, config: { path: 'limits.yml', names: ['threshold', 'fail-on'] } }
    const replanned = (flags: Readonly<Record<string, string>>) =>
      replan(
        plan,
        new Map(Object.entries(flags)),
        makeTerminal('scan', { workspace: process.cwd() }),
      ).config
    expect(replanned({})).toEqual(plan.config)
    expect(replanned({ threshold: '1GiB' })).toEqual({ path: 'limits.yml', names: ['fail-on'] })
    expect(replanned({ threshold: '1GiB', 'fail-on': 'none' })).toBeUndefined()
  })

  test('what is accepted', () => {
    const plan = report({ ignore: 'node | oom | until 2027-03-31 | known' })
    expect(plan.ignore.map(({ gate, until, reason }) => [gate, until, reason])).toEqual([
      ['oom', '2027-03-31', 'known'],
    ])
    expect(
      replan(plan, new Map(), makeTerminal('scan', { workspace: process.cwd() })).ignore,
    ).toEqual(plan.ignore)
  })

  test('report-dir, from where we are', () => {
    expect(report({ 'report-dir': 'out' }).reportDir).toBe(resolve('out'))
  })
})

test.each([
  [
    { threshold: '10%' },
    'warn-threshold: "20 %" is not below it; allowed: less than threshold, which is 10 %',
  ],
  [{ 'warn-threshold': '30%' }, 'warn-threshold: "30%" is not below it'],
  [{ threshold: '30%%' }, 'threshold: "30%%" is not a size'],
  [{ 'fail-on': 'ooom' }, '(did you mean oom?)'],
  [{ 'report-dir': '~/x' }, 'report-dir: "~/x" begins with ~'],
  [{ 'report-dir': '/proc/foo' }, 'cannot be written to'],
  [{ 'if-inconclusive': 'yes' }, 'if-inconclusive: "yes" is not one of these'],
])('%j is refused', (flags, message) => {
  expect(() => report(flags as Record<string, string>)).toThrow(message)
})
