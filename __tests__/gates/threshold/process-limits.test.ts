import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { limitFor, parseProcessLimits } from '../../../src/gates/threshold/process-limits.ts'
import { matchesAny } from '../../../src/globs/match-glob.ts'
import { makeEvidence } from '../make-evidence.ts'
import { anyText } from '../../support/any-text.ts'
import { attempt } from '../../support/attempt.ts'
import { numberLike } from '../../support/number-like.ts'

const [process] = makeEvidence(1, [
  { mib: () => 10, birth: { name: 'node', cmd: 'node server.js', script: 'server.js' } },
]).recording.processes

describe('a bare limit is what it was', () => {
  test.each([
    ['auto', { kind: 'auto' }],
    [' off\n', { kind: 'off' }],
    ['30%', { kind: 'percent', percent: 30 }],
    ['\n50\n\n', { kind: 'percent', percent: 50 }],
    ['512MiB', { kind: 'bytes', bytes: 2 ** 29 }],
  ])('%j', (text, limit) => {
    expect(parseProcessLimits(text)).toEqual(limit)
  })
})

describe('lines', () => {
  test.each([
    [
      'java: 2GiB\npostgres*: 40%\n*: 30%',
      [
        ['java', { kind: 'bytes', bytes: 2 ** 31 }],
        ['postgres*', { kind: 'percent', percent: 40 }],
        ['*', { kind: 'percent', percent: 30 }],
      ],
    ],
    // split at the last colon; space around, blank lines, line breaks of Windows
    [
      'nginx: worker: off\r\n\r\n  *  :  auto  \r\n',
      [
        ['nginx: worker', { kind: 'off' }],
        ['*', { kind: 'auto' }],
      ],
    ],
    [
      'java:2GiB',
      [
        ['java', { kind: 'bytes', bytes: 2 ** 31 }],
        ['*', { kind: 'auto' }],
      ],
    ],
  ])('%j', (text, lines) => {
    const parsed = parseProcessLimits(text)
    expect(
      parsed.kind === 'lines' ? parsed.lines.map(({ glob, limit }) => [glob.text, limit]) : [],
    ).toEqual(lines)
  })

  test.each([
    [
      'java: 2GiB\nruby 1GiB',
      'is wrong in line 2: `ruby 1GiB` has no colon between a glob and its limit, such as `*: 30%`',
    ],
    [
      '30%\n50%',
      'is wrong in line 1: `30%` has no colon between a glob and its limit, such as `*: 30%`',
    ],
    [
      '\n\njava: 2G',
      'is wrong in line 3: `java: 2G` says neither 1000 nor 1024: write 2GB or 2GiB',
    ],
    ['java:', 'is wrong in line 1: `java:` is neither a percent nor a size'],
    [': 30%', 'is wrong in line 1: `: 30%` has no glob before its colon'],
    ['*: 30%\n[a: 1GiB', 'is wrong in line 2: `[a: 1GiB` has a [ without its ]'],
    ['java: 101%', 'is wrong in line 1: `java: 101%` is not above 0 and at most 100 percent'],
    ['java: 2GiB: ', 'is wrong in line 1: `java: 2GiB:` is neither a percent nor a size'],
    [
      `${'x'.repeat(300)}: 1GiB`,
      `is wrong in line 1: \`${'x'.repeat(60)}...\` is a glob of more than 256 characters`,
    ],
    ['a: 1GiB\n'.repeat(201), 'has more than 200 lines'],
  ])('%j is refused', (text, reason) => {
    expect(attempt(() => parseProcessLimits(text)).reason).toBe(reason)
  })
})

test("whatever is written: plain data that holds a limit for each process, or an error with the line's number", () => {
  const line = fc.oneof(
    fc
      .tuple(
        fc.oneof(fc.constantFrom('java', '*', 'node', '{a,b}', '[x-z]?'), anyText),
        fc.oneof(fc.constantFrom('30%', '2GiB', 'off', 'auto'), numberLike),
      )
      .map(([glob, limit]) => `${glob}:${limit}`),
    anyText,
  )
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n')),
      (text) => {
        const { value, reason } = attempt(() => parseProcessLimits(text))
        if (value === undefined) {
          expect(reason).not.toBe('')
          if (text.includes(':')) expect(reason).toMatch(/^is wrong in line \d+: /u)
          return
        }
        expect(JSON.parse(JSON.stringify(value))).toEqual(value)
        if (process === undefined) throw new Error('the evidence has a process')
        const { limit, glob } = limitFor(value, process)
        expect(['auto', 'off', 'percent', 'bytes']).toContain(limit.kind)
        expect(glob === null).toBe(value.kind !== 'lines')
        if (glob !== null) expect(matchesAny([glob], ['node', 'node server.js'])).toBe(true)
      },
    ),
  )
})
