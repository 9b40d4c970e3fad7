import { expect, test } from '@jest/globals'
import { callCommand } from '../support/call-command.ts'
import { makeRunner } from '../support/recording-runner.ts'

test('says what holds for both commands, and starts none', async () => {
  const words = ['ab', '--show-plan', '--base', 'false', '--head', 'false', '--repeat', '7']
  expect(await callCommand(words, makeRunner().runner)).toMatch(/\brepeat\b.*\b7\b/u)
})

test('one command alone is compared with nothing', async () => {
  await expect(callCommand(['ab', '--head', 'true'], makeRunner().runner)).rejects.toThrow(/base/u)
})
