import { expect, test } from '@jest/globals'
import { callCommand } from '../support/call-command.ts'
import { makeRunner } from '../support/recording-runner.ts'

test('what has no plan is no run that could be judged again', async () => {
  await expect(callCommand(['report', '/nowhere/run'], makeRunner().runner)).rejects.toThrow(
    /RUN_DIR.*\/nowhere\/run.*a run directory with a plan\.json of this tool/u,
  )
})

test('a misspelt variable is said, and help says that variables change nothing', async () => {
  const { runner, seen } = makeRunner()
  process.env['MEMORY_LEAK_DETECTOR_TRESHOLD'] = '1GiB'
  try {
    await expect(callCommand(['report', '/nowhere/run'], runner)).rejects.toThrow('RUN_DIR')
  } finally {
    Reflect.deleteProperty(process.env, 'MEMORY_LEAK_DETECTOR_TRESHOLD')
  }
  expect(seen.annotations.map(({ message }) => message)).toEqual([
    expect.stringContaining('MEMORY_LEAK_DETECTOR_TRESHOLD is no setting'),
  ])
  expect((await callCommand(['report', '--help'], runner)).replace(/\s+/gu, ' ')).toContain(
    'by flags, for variables and the config file were read when it began',
  )
})
