import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { callCommand } from '../support/call-command.ts'
import { makeRunner } from '../support/recording-runner.ts'

const folder = mkdtempSync(join(tmpdir(), 'bisect-'))
const { runner } = makeRunner()
const here = { ...runner, context: { ...runner.context, workspace: folder } }
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('two commits are needed', async () => {
  await expect(callCommand(['bisect', '--bad', 'HEAD', '--', 'true'], here)).rejects.toThrow(
    /--good.*is missing.*a branch, tag or commit/u,
  )
})

test('without a checkout there are none', async () => {
  await expect(
    callCommand(['bisect', '--good', 'v1', '--bad', 'HEAD', '--', 'true'], here),
  ).rejects.toThrow(/--good and --bad.*v1 and HEAD/u)
})
