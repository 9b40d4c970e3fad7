import { expect, test } from '@jest/globals'
import { callCommand } from '../support/call-command.ts'
import { makeRunner } from '../support/recording-runner.ts'

test('a setting that cannot hold is refused before anything starts', async () => {
  await expect(
    callCommand(['selftest', '--interval', 'often'], makeRunner().runner),
  ).rejects.toThrow(/interval.*often/u)
})
