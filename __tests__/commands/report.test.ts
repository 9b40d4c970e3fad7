import { expect, test } from '@jest/globals'
import { callCommand } from '../support/call-command.ts'
import { makeRunner } from '../support/recording-runner.ts'

test('what has no plan is no run that could be judged again', async () => {
  await expect(callCommand(['report', '/nowhere/run'], makeRunner().runner)).rejects.toThrow(
    /RUN_DIR.*\/nowhere\/run.*a run directory with a plan\.json of this tool/u,
  )
})
