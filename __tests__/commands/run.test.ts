import { expect, test } from '@jest/globals'
import { callCommand } from '../support/call-command.ts'
import { makeRunner } from '../support/recording-runner.ts'

test('says what holds for a command, and starts none', async () => {
  const words = ['run', '--show-plan', '--interval', '2s', '--', 'false']
  expect(await callCommand(words, makeRunner().runner)).toMatch(/\binterval\b.*\b2s\b/u)
})

test('without a command there is nothing to run', async () => {
  await expect(callCommand(['run'], makeRunner().runner)).rejects.toThrow(/CMD.*is missing/u)
})
