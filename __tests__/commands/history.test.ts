import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { callCommand } from '../support/call-command.ts'
import { makeRunner } from '../support/recording-runner.ts'

const folder = mkdtempSync(join(tmpdir(), 'history-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('where no scan was, there is nothing to list', async () => {
  await expect(
    callCommand(['history', '--report-dir', folder], makeRunner().runner),
  ).rejects.toThrow(/--report-dir.*remembers no scan/u)
})
