import { expect, test } from '@jest/globals'
import { InputError } from '../../src/settings/input-error.ts'

test('says which input, what was given, what is wrong, and what is allowed', () => {
  expect(
    new InputError('mode', 'strat', '`run`, `start`', 'is not one of these (did you mean start?)')
      .message,
  ).toBe('mode: "strat" is not one of these (did you mean start?); allowed: `run`, `start`')
  expect(new InputError('mode', '', '`run`').message).toBe(
    'mode: "" is not allowed; allowed: `run`',
  )
})

test('a secret is not shown', () => {
  expect(new InputError('slack-webhook-url', null, 'an https URL', 'is not a URL').message).toBe(
    'slack-webhook-url: the value given is not a URL; allowed: an https URL',
  )
})

test('a long value is cut, also where the reason quotes it', () => {
  const long = 'x'.repeat(10_000)
  const { message } = new InputError(
    'fail-on',
    long,
    '`all`',
    `names a gate that does not exist: ${long}`,
  )
  expect(message).toMatch(
    /^fail-on: "x{80}\.\.\." names a gate that does not exist: x{160,170}\.\.\.; allowed: `all`$/,
  )
})

test('what cannot be seen is written out, so that one error is one line', () => {
  expect(new InputError('shell', 'a\n\u001b[31m\0', 'b').message).toBe(
    'shell: "a\\n\\u001b[31m\\u0000" is not allowed; allowed: b',
  )
})
