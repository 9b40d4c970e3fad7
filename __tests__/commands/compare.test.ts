import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { callCommand } from '../support/call-command.ts'
import { makeReport } from '../support/make-report.ts'
import { makeRunner } from '../support/recording-runner.ts'

const folder = mkdtempSync(join(tmpdir(), 'compare-'))
const file = join(folder, 'report.json')
const call = (other: string): Promise<string> =>
  callCommand(['compare', file, other, '--report-dir', folder, '--json'], makeRunner().runner)
writeFileSync(file, JSON.stringify(makeReport()))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('two reports: a table, and a page', async () => {
  expect(typeof JSON.parse(await call(file))).toBe('object')
  expect(readdirSync(folder)).toEqual([
    expect.stringMatching(/^memory-comparison_.*\.html$/u),
    'report.json',
  ])
})

test('what is no report is refused', async () => {
  await expect(call(join(folder, 'other.json'))).rejects.toThrow(/RUN.*other\.json/u)
})
