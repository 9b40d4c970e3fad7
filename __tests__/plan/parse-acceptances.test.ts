import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseGlob } from '../../src/globs/parse-glob.ts'
import { parseAcceptances } from '../../src/plan/parse-acceptances.ts'
import { anyText } from '../support/any-text.ts'
import { attempt } from '../support/attempt.ts'

const gates = ['threshold', 'growth', 'oom']
const line = 'node server.js | growth | until 2027-03-31 | the cache fills, #12'

describe('lines', () => {
  test('of the four parts', () => {
    expect(parseAcceptances(`\n${line}\n\n  java*|*|until  2028-02-29|a | b\r\n`, gates)).toEqual([
      {
        line: 2,
        text: line,
        glob: parseGlob('node server.js'),
        gate: 'growth',
        until: '2027-03-31',
        reason: 'the cache fills, #12',
      },
      {
        line: 4,
        text: 'java*|*|until  2028-02-29|a | b',
        glob: parseGlob('java*'),
        gate: '*',
        until: '2028-02-29',
        reason: 'a | b',
      },
    ])
  })

  test.each(['', ' \n\n'])('none: %j', (text) => {
    expect(parseAcceptances(text, gates)).toEqual([])
  })

  test.each([
    ['node', 'names no gate behind its first bar'],
    ['| growth | until 2027-03-31 | x', 'has no glob before its first bar'],
    ['node | | until 2027-03-31 | x', 'names no gate behind its first bar'],
    [
      'node | growht | until 2027-03-31 | x',
      'names a gate that does not exist: growht (did you mean growth?)',
    ],
    [
      'node | Growth | until 2027-03-31 | x',
      'names a gate that does not exist: Growth (did you mean growth?)',
    ],
    ['node | all | until 2027-03-31 | x', 'names a gate that does not exist: all'],
    ['node | constructor | until 2027-03-31 | x', 'names a gate that does not exist: constructor'],
    ['node | growth', 'has no `until 2027-03-31` behind its second bar'],
    ['node | growth | known leak', 'has no `until 2027-03-31` behind its second bar'],
    ['node | growth | 2027-03-31 | x', 'has no `until 2027-03-31` behind its second bar'],
    ['node | growth | until 31.3.2027 | x', 'has no `until 2027-03-31` behind its second bar'],
    ['node | growth | until 2027-3-31 | x', 'has no `until 2027-03-31` behind its second bar'],
    ['node | growth | until 2027-02-29 | x', 'has a day that no calendar has: 2027-02-29'],
    ['node | growth | until 2027-13-01 | x', 'has a day that no calendar has: 2027-13-01'],
    ['node | growth | until 2027-04-31 | x', 'has a day that no calendar has: 2027-04-31'],
    ['node | growth | until 2027-03-31', 'has no reason behind its third bar'],
    ['node | growth | until 2027-03-31 | ', 'has no reason behind its third bar'],
    ['[a | growth | until 2027-03-31 | x', 'has a [ without its ]'],
    [
      `node | growth | until 2027-03-31 | ${'x'.repeat(301)}`,
      'has a reason of more than 300 characters',
    ],
  ])('%j is refused with its line', (text, wrong) => {
    const written = text.trim()
    const shown = written.length > 60 ? `${written.slice(0, 60)}...` : written
    expect(attempt(() => parseAcceptances(`${line}\n${text}`, gates)).reason).toBe(
      `is wrong in line 2: \`${shown}\` ${wrong}`,
    )
  })

  test('at most 200', () => {
    expect(attempt(() => parseAcceptances(`${line}\n`.repeat(201), gates)).reason).toBe(
      'has more than 200 lines',
    )
  })
})

test('whatever is written: plain data of a day, a gate and a reason, or an error with the line', () => {
  const part = fc.oneof(
    fc.constantFrom('node', 'growth', '*', 'until 2027-03-31', 'until 2027-02-30', 'known'),
    anyText,
  )
  fc.assert(
    fc.property(
      fc
        .array(
          fc.array(part, { maxLength: 5 }).map((parts) => parts.join('|')),
          { maxLength: 5 },
        )
        .map((lines) => lines.join('\n')),
      (text) => {
        const { value, reason } = attempt(() => parseAcceptances(text, gates))
        if (value === undefined) expect(reason).toMatch(/^is wrong in line \d+: /u)
        else {
          expect(JSON.parse(JSON.stringify(value))).toEqual(value)
          for (const { gate, until, reason: why } of value)
            expect([
              [...gates, '*'].includes(gate),
              /^\d{4}-\d\d-\d\d$/u.test(until),
              why !== '',
            ]).toEqual([true, true, true])
        }
      },
    ),
  )
})
