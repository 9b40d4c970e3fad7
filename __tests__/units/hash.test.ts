import { expect, test } from '@jest/globals'
import { hashText } from '../../src/units/hash.ts'

// test vectors of the algorithm's authors
test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('%j is %s', (text, hash) => {
  expect(hashText(text)).toBe(hash)
})
