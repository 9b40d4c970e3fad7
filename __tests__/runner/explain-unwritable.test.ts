import { expect, test } from '@jest/globals'
import { explainUnwritable } from '../../src/runner/explain-unwritable.ts'

const error = { code: 'EACCES' }

test('both users are named with the remedy', () => {
  const ours = process.geteuid
  process.geteuid = () => 4242
  try {
    expect(explainUnwritable('/', error)).toBe(
      '/ belongs to uid 0, and this step runs as uid 4242 (EACCES; remedy: `options: --user 0` of the container)',
    )
  } finally {
    if (ours !== undefined) process.geteuid = ours
  }
})

test('where no user is to blame the code is all', () => {
  expect(explainUnwritable('/no/such', error)).toBe('/no/such cannot be written (EACCES)')
})
