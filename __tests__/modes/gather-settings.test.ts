import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { gatherSettings } from '../../src/modes/gather-settings.ts'
import { allOptions } from '../../src/plan/options.ts'
import { makeRunner } from '../support/recording-runner.ts'

const directory = mkdtempSync(join(tmpdir(), 'gather-'))
const variables = {
  MEMORY_LEAK_DETECTOR_THRESHOLD: '1GiB',
  MEMORY_LEAK_DETECTOR_TRESHOLD: '1GiB',
  MEMORY_LEAK_DETECTOR_CONFIG: join(directory, 'config.yml'),
}

afterEach(() => {
  for (const name of Object.keys(variables)) Reflect.deleteProperty(process.env, name)
  rmSync(directory, { recursive: true, force: true })
})

test('a run that began: flags alone change it, and a misspelt variable is said as elsewhere', async () => {
  Object.assign(process.env, variables)
  writeFileSync(join(directory, 'config.yml'), 'fail-on: none\n')
  const { runner, seen } = makeRunner()
  const gather = async (takesFlagsAlone: boolean): Promise<object> => {
    const { raw } = await gatherSettings(
      new Map([['interval', '2s']]),
      {
        from: 'flag',
        options: allOptions(),
        thresholdVariable: '30',
        takesFlagsAlone,
      },
      runner,
    )
    return Object.fromEntries(raw)
  }
  expect(await gather(true)).toEqual({ interval: '2s' })
  expect(seen.annotations.map(({ message }) => message)).toEqual([
    'MEMORY_LEAK_DETECTOR_TRESHOLD is no setting (did you mean MEMORY_LEAK_DETECTOR_THRESHOLD?): it was left alone.',
  ])
  expect(await gather(false)).toMatchObject({ threshold: '1GiB', 'fail-on': 'none' })
})
