import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ASKING, findAsker } from '../../src/runner/asker.ts'

const sent: unknown[] = []
const own = Object.getOwnPropertyDescriptor(process, 'send')
beforeEach(() => {
  sent.length = 0
  process.send = (message: unknown, ...rest: unknown[]) => {
    sent.push(message)
    ;(rest.at(-1) as (error: null) => void)(null)
    return true
  }
})
afterEach(() => {
  delete process.send
  if (own !== undefined) Object.defineProperty(process, 'send', own)
})

test('who asked for an answer gets it', async () => {
  await findAsker(ASKING)?.answer({ verdict: 'pass' })
  expect(sent).toEqual([{ verdict: 'pass' }])
})

test('a channel alone asks for nothing: anybody who forks has one', () => {
  expect(findAsker({ PATH: '/bin' })).toBeNull()
})

test('nor does a variable that came to a process without a channel', () => {
  delete process.send
  expect(findAsker(ASKING)).toBeNull()
})
