import { expect, test } from '@jest/globals'
import { callCommand } from '../support/call-command.ts'
import { makeRunner } from '../support/recording-runner.ts'

test('says what holds for a watch, and begins none', async () => {
  const words = ['watch', '--show-plan', '--pid', String(process.pid), '--retain', '3h']
  expect(await callCommand(words, makeRunner().runner)).toMatch(/\bretain\b.*\b3h\b/u)
})
