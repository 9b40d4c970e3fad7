import { expect, test } from '@jest/globals'
import { buildPlan } from '../../src/plan/build-plan.ts'
import type { Option } from '../../src/settings/option.ts'
import { declaredElsewhere } from '../../src/plan/options.ts'
import { settingsOf } from '../../src/settings/settings.ts'
import type { Limit } from '../../src/units/limit.ts'
import { makePlace } from '../support/make-place.ts'

const threshold = declaredElsewhere().find(({ name }) => name === 'threshold') as Option<Limit>
const later: Option<number> = {
  name: 'growth-limit',
  group: 'watch',
  default: '5',
  description: '',
  allowed: '',
  parse: Number,
}

test('a gate reads what the plan holds, and whether the user set it', () => {
  const settings = settingsOf(buildPlan(new Map([['threshold', '50%']]), makePlace()))
  expect(settings.value(threshold)).toEqual({ kind: 'percent', percent: 50 })
  expect(settings.isSet(threshold)).toBe(true)
})

test('the same from plan.json', () => {
  const plan = buildPlan(new Map([['threshold', '512MiB']]), makePlace())
  expect(settingsOf(JSON.parse(JSON.stringify(plan)) as typeof plan).value(threshold)).toEqual({
    kind: 'bytes',
    bytes: 512 * 2 ** 20,
  })
})

test('an option that an older plan does not know has its default', () => {
  const settings = settingsOf(buildPlan(new Map(), makePlace()))
  expect(settings.value(later)).toBe(5)
  expect(settings.isSet(later)).toBe(false)
})
