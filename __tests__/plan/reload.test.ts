import { expect, test } from '@jest/globals'
import { buildPlan } from '../../src/plan/build-plan.ts'
import type { Plan } from '../../src/settings/plan.ts'
import type { Option } from '../../src/settings/option.ts'
import { reload } from '../../src/plan/reload.ts'
import { settingsOf } from '../../src/settings/settings.ts'
import { makeTerminal } from '../support/make-place.ts'
import { makePlan } from '../support/make-report.ts'

const plan = (settings: Readonly<Record<string, string>>): Plan =>
  buildPlan(new Map(Object.entries(settings)), makeTerminal('watch', { targetPids: [7] }))

test('limits and whom to tell are taken over, at once', () => {
  const before = { ...plan({ threshold: '1GiB' }), runDir: '/logs/run' }
  const {
    plan: after,
    changed,
    unchanged,
  } = reload(before, plan({ threshold: '2GiB', 'fail-on': 'none', 'notify-every': '24h' }))
  expect([...changed].sort()).toEqual(['fail-on', 'notify-every', 'threshold'])
  expect(reload(before, plan({ threshold: '1GiB' })).changed).toEqual([])
  expect(unchanged).toEqual([])
  expect(after).toMatchObject({
    runDir: '/logs/run',
    failOn: 'none',
    options: { threshold: { kind: 'bytes', bytes: 2 * 2 ** 30 }, 'notify-every': 86_400_000 },
  })
  expect(settingsOf(after).isSet({ ...optionNamed('threshold') })).toBe(true)
})

test('what the sampler does stays, and is named where it was given another value', () => {
  const before = plan({ interval: '1s' })
  const { plan: after, unchanged } = reload(
    before,
    plan({ interval: '5s', include: 'node', name: 'other' }),
  )
  expect(unchanged).toEqual(['include', 'interval', 'name'])
  expect(after).toMatchObject({
    intervalMs: 1000,
    include: [],
    name: 'watch',
    standing: { retainMs: 86_400_000 },
  })
})

test('what it means that nothing matched is taken over too, both ways', () => {
  const [strict, mild] = [plan({}), plan({ 'if-no-match': 'pass' })]
  expect(reload(strict, mild)).toMatchObject({
    plan: { ifNoMatch: 'pass' },
    changed: ['if-no-match'],
  })
  const { plan: after, changed } = reload(mild, strict)
  expect([after.ifNoMatch, changed]).toEqual([undefined, ['if-no-match']])
})

test('a plan that has no end is one of `watch` without a duration only', () => {
  expect(plan({})).toMatchObject({ standing: { retainMs: 86_400_000 } })
  expect(plan({ duration: '10m' }).standing).toBeUndefined()
  expect(makePlan().standing).toBeUndefined()
})

function optionNamed(name: string): Option<string> {
  return {
    name,
    group: 'watch',
    default: '',
    description: '',
    allowed: '',
    parse: (text) => text,
  }
}

test('a config file that was written or emptied meanwhile is said, or no longer', () => {
  const config = { path: 'limits.yml', names: ['threshold'] }
  expect(reload(plan({}), { ...plan({}), config }).plan.config).toEqual(config)
  expect(reload({ ...plan({}), config }, plan({})).plan.config).toBeUndefined()
})
