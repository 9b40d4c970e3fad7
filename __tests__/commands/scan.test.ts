import { expect, test } from '@jest/globals'
import { callCommand } from '../support/call-command.ts'
import { makeRunner } from '../support/recording-runner.ts'

test('says what holds for one look, and takes none', async () => {
  const words = ['scan', '--show-plan', '--threshold', '3GiB']
  expect(await callCommand(words, makeRunner().runner)).toMatch(/\bthreshold\b.*\b3GiB\b/u)
})
