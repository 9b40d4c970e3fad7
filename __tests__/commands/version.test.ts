import { expect, test } from '@jest/globals'
import { TOOL_VERSION } from '../../src/settings/tool-version.ts'
import { callCommand } from '../support/call-command.ts'
import { makeRunner } from '../support/recording-runner.ts'

test.each(['version', '--version', '-V'])('%s: the number and nothing else', async (word) => {
  expect(await callCommand([word], makeRunner().runner)).toBe(TOOL_VERSION)
})
