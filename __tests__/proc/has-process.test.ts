import { expect, test } from '@jest/globals'
import { hasProcess } from '../../src/proc/has-process.ts'

test("a process is there whoever's it is; beyond the largest pid that Linux has is none", () => {
  expect([process.pid, 1, 4_194_304].map(hasProcess)).toEqual([true, true, false])
})
