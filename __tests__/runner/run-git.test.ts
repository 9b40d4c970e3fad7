import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { secrets, variablesOf } from '../../src/settings/secrets.ts'
import { runGit } from '../../src/runner/run-git.ts'
import { makeTempDirectory } from '../sampler/support/temp-directory.ts'

const root = makeTempDirectory()
const { env } = process
afterEach(() => {
  process.env = env
})

test('git sees no secret of ours, whichever way it was given', async () => {
  writeFileSync(join(root, 'git'), '#!/bin/sh\nenv\n', { mode: 0o755 })
  const names = [
    ...secrets.flatMap(variablesOf),
    ...secrets.map(({ name }) => `INPUT_${name.toUpperCase()}`),
  ]
  process.env = {
    ...Object.fromEntries(names.map((name) => [name, 'S3CR3T'])),
    PATH: `${root}:${env['PATH'] ?? ''}`,
  }
  const { code, out } = await runGit(root, ['status'], { signal: new AbortController().signal })
  expect(code).toBe(0)
  expect(out).toContain('GIT_TERMINAL_PROMPT=0')
  expect(out).not.toContain('S3CR3T')
})
