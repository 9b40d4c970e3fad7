import { expect, test } from '@jest/globals'
import { checkTargets } from '../../src/plan/check-targets.ts'
import { InputError } from '../../src/settings/input-error.ts'
import { attempt } from '../support/attempt.ts'

const isThere = (pid: number): boolean => pid < 100

test('pids of processes that run are taken, and none at all', () => {
  expect(() => {
    checkTargets([1, 99], isThere)
    checkTargets([], isThere)
  }).not.toThrow()
})

test('the first that is none is named, with what is allowed', () => {
  expect(() => {
    checkTargets([7, 4000, 5000], isThere)
  }).toThrow(InputError)
  expect(
    attempt(() => {
      checkTargets([7, 4000, 5000], isThere)
    }).reason,
  ).toBe(
    '--pid: "4000" is no process here; allowed: the id of a process that runs; `--process GLOB` takes also who comes later',
  )
})
