import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hint, nearest } from '../../src/plan/nearest.ts'

const modes = ['auto', 'run', 'start', 'check', 'scan']

describe('nearest', () => {
  test.each([
    ['strat', 'start'],
    ['satrt', 'start'],
    ['START', 'start'],
    ['scna', 'scan'],
    ['rn', 'run'],
    ['chek', 'check'],
    ['checks', 'check'],
    ['run', 'run'],
    ['yes', ''],
    ['', ''],
    ['watch', ''],
    ['x'.repeat(10_000), ''],
  ])('of %j is %j', (text, name) => {
    expect(nearest(text, modes)).toBe(name)
  })

  test('of nothing is nothing', () => {
    expect(nearest('run', [])).toBe('')
  })

  test('a name with one letter more, less or changed is found', () => {
    const names = ['threshold', 'warn-threshold', 'interval', 'duration', 'report-dir', 'fail-on']
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.nat(20),
        fc.constantFrom('', 'x', '-'),
        fc.constantFrom(0, 1),
        (name, at, letter, taken) => {
          expect(nearest(name.slice(0, at) + letter + name.slice(at + taken), names)).toBe(name)
        },
      ),
    )
  })
})

test('hint is a question or nothing', () => {
  expect(hint('strat', modes)).toBe(' (did you mean start?)')
  expect(hint('yes', modes)).toBe('')
})
