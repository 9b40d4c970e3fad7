import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { escapeLogLine, escapeTerminal } from '../../src/encoders/escape.ts'
import { hostileNames } from '../support/make-report.ts'
import { findRunnerCommand, findRunnerCommands } from '../support/runner-commands.ts'

/** Pieces of which commands are made: blind random text hits none in 300,000 lines. */
const grammar = [
  '#',
  '##',
  '##[',
  '[',
  ']',
  ':',
  '::',
  ' ',
  '\u00a0',
  '\u3000',
  '\u2028',
  '\u0085',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\u200b',
  '\ufeff',
  '\ufe0f',
  '\u00ad',
  '\0',
  '\u001b[0m',
  'error',
  'add-mask',
  'set-env name=a',
  'stop-commands',
  'Error',
  'x',
  '',
]
const noise = fc.array(fc.constantFrom(...grammar), { maxLength: 3 }).map((parts) => parts.join(''))
const command = fc
  .tuple(
    noise,
    fc.constantFrom('##[', '::', '#', '##', ':'),
    fc.constantFrom('', '', '[', ':'),
    fc.constantFrom('error', 'add-mask', 'set-env name=a', 'Stop-Commands'),
    fc.constantFrom(']', '::', ''),
    noise,
  )
  .map((parts) => parts.join(''))
const line = fc.oneof(noise, command)

describe('the oracle', () => {
  test.each([
    '::error::x',
    ' \u00a0::warning file=a::x',
    'a ##[add-mask]true',
    '##[Error]x',
    '###[group]x',
    'PID: 1 | CMD: ##[set-env name=a]b',
    '#\u200b#[error]x',
  ])('%j is a command', (text) => {
    expect(findRunnerCommand(text)).not.toBeNull()
  })

  test.each(['a ::error::x', '::error', '##[nonsense]x', '# #[error]x', ':: error::x'])(
    '%j is none',
    (text) => {
      expect(findRunnerCommand(text)).toBeNull()
    },
  )
})

describe('escapeLogLine', () => {
  test('leaves no command in any line of the grammar, and the grammar makes many', () => {
    let commands = 0
    fc.assert(
      fc.property(line, (text) => {
        if (findRunnerCommands(text).length > 0) commands += 1
        const clean = escapeLogLine(text)
        expect(findRunnerCommands(clean)).toEqual([])
        expect(clean).not.toMatch(/##\[/u)
      }),
      { numRuns: 10_000 },
    )
    expect(commands).toBeGreaterThan(200)
  })

  test('all joins of three fields are inert', () => {
    const fields = [
      '',
      '#',
      '##',
      '[',
      '##[',
      '[error]x',
      '[add-mask]',
      ':',
      '::',
      '::error',
      'error::',
      ' ',
    ]
    const joined = fields.flatMap((a) => fields.flatMap((b) => fields.map((c) => a + b + c)))
    expect(joined.filter((text) => findRunnerCommand(text) !== null).length).toBeGreaterThan(20)
    expect(joined.filter((text) => findRunnerCommand(escapeLogLine(text)) !== null)).toEqual([])
  })

  test('is one line, and cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(line, fc.string({ unit: 'binary' }), fc.constantFrom(...hostileNames)),
        (text) => {
          const clean = escapeLogLine(text)
          expect(clean).not.toMatch(/[\n\r\u2028\u2029\u0085]/u)
          expect(escapeLogLine(clean)).toBe(clean)
        },
      ),
      { numRuns: 5000 },
    )
  })

  test('leaves ordinary lines alone', () => {
    const ordinary =
      'PID: 3581 | MEM: 1.6% | CPU: 0.4% | CMD: C::main std::vector [kworker] #1 é 日本 …'
    expect(escapeLogLine(ordinary)).toBe(ordinary)
  })
})

describe('escapeTerminal', () => {
  test.each([
    ['\u001b[31m', '\\x1b[31m'],
    ['a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['\u009b', '\\x9b'],
    ['\u202egnp', '\\u{202e}gnp'],
    ['a\u200bb', 'a\\u{200b}b'],
    ['\ud800', '\\u{d800}'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\u007f', '\\x7f'],
    ['\ufe0f', '\\u{fe0f}'],
  ])('%j is shown as %s', (text, shown) => {
    expect(escapeTerminal(text)).toBe(shown)
  })

  test('nothing unseen is left of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeTerminal(text)).not.toMatch(
          /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/u,
        )
      }),
      { numRuns: 5000 },
    )
  })
})
