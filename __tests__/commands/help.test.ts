import { expect, test } from '@jest/globals'
import { commands } from '../../src/commands/commands.ts'
import { callCommand } from '../support/call-command.ts'
import { makeRunner } from '../support/recording-runner.ts'

test.each(['help', '--help', '-h'])('%s names every command', async (word) => {
  const text = await callCommand([word], makeRunner().runner)
  for (const { name } of commands)
    expect(text).toMatch(new RegExp(`^ +memory-leak-detector ${name}\\b`, 'mu'))
})

test('of one command: how it is used', async () => {
  expect(await callCommand(['help', 'mark'], makeRunner().runner)).toContain('mark NAME')
})

test('of what there is not: what there is', async () => {
  await expect(callCommand(['help', 'sing'], makeRunner().runner)).rejects.toThrow(/sing/u)
})
