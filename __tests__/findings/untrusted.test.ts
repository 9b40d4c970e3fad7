import { expect, test } from '@jest/globals'
import { foreign, untrusted } from '../../src/findings/untrusted.ts'

test('a sentence with foreign text is that text, as it was, between ours', () => {
  const name = foreign('a\\n`${b}`\u001b[2J')
  expect(untrusted`${name} holds ${5} of ${'6'} \`MiB\``).toBe(
    'a\\n`${b}`\u001b[2J holds 5 of 6 `MiB`',
  )
})

test.each([
  [untrusted``, ''],
  [untrusted`the job`, 'the job'],
  [untrusted`a\tb`, 'a\tb'],
])('fixed words are what they say: %j', (text, expected) => {
  expect(text).toBe(expected)
})
