import { test } from '@jest/globals'
import { checkMutations } from '../heaps/support/nettrace.ts'

test('10,000 changed streams of .NET events: refused, or sizes that a heap can have', () => {
  checkMutations(10_000)
}, 600_000)
