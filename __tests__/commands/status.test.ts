import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { callCommand } from '../support/call-command.ts'
import { makeRunner } from '../support/recording-runner.ts'

const folder = mkdtempSync(join(tmpdir(), 'status-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('a watch that never ran: 3, and where it was looked for', async () => {
  const codes: number[] = []
  const { runner } = makeRunner({ setExitCode: (code) => codes.push(code) })
  expect(await callCommand(['status', 'all', '--report-dir', folder], runner)).toBe(
    `all: not running; nothing is known of a watch of this name in ${folder}/watch/all (\`--report-dir\`)`,
  )
  const json = await callCommand(['status', '--report-dir', folder, '--json'], runner)
  expect(JSON.parse(json)).toEqual({ name: 'watch', pid: null })
  expect(codes).toEqual([3, 3])
})

test('what is no name of a watch is refused', async () => {
  await expect(
    callCommand(['status', '../all', '--report-dir', folder], makeRunner().runner),
  ).rejects.toThrow(/NAME.*no name that a watch can have/u)
})
