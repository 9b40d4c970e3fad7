import { readdirSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { makeDirectory, runCli } from '../support/run-cli.ts'

test('in a window that is too short no leak is found: it says so, exits with 1, leaves nothing', async () => {
  const TMPDIR = makeDirectory()
  const { code, out, err } = await runCli(['selftest', '--duration', '4s', '--json'], {
    env: { TMPDIR },
  })
  expect({ code, err, outcome: JSON.parse(out) as unknown }).toEqual({
    code: 1,
    err: '',
    outcome: { passed: false, sentence: expect.stringMatching(/^Self-test: .+\.$/u) as unknown },
  })
  expect(readdirSync(TMPDIR)).toEqual([])
}, 60_000)
