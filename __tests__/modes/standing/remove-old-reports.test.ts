import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { removeOldReports } from '../../../src/modes/standing/remove-old-reports.ts'
import { useTempDirectory } from '../../sampler/support/temp-directory.ts'

let directory = ''
useTempDirectory((made) => {
  directory = made
})

test('what is ours and old goes, nothing else', () => {
  for (const name of [
    'run_2025-11-01_00-00-00',
    'run_2025-11-20_00-00-00',
    'run_2025-11-02_00-00-00',
  ])
    mkdirSync(join(directory, name))
  for (const name of [
    'run_2025-11-01_00-00-00/plan.json',
    'run_2025-11-20_00-00-00/plan.json',
    'memory-leak-report_2025-11-01_00-00-00.log',
    'memory-leak-report_2025-11-20_00-00-00.log',
    'memory-leak-report_old.log',
    'other_2025-11-01_00-00-00.log',
  ])
    writeFileSync(join(directory, name), '')
  expect(
    removeOldReports(directory, {
      beforeEpochMs: Date.UTC(2025, 10, 10),
      mostBytes: Number.POSITIVE_INFINITY,
      zoneOffsetMinutes: 60,
      isInUse: () => false,
    }),
  ).toBe(2)
  expect(existsSync(join(directory, 'run_2025-11-01_00-00-00'))).toBe(false)
  expect(readdirSync(directory).sort()).toEqual([
    'memory-leak-report_2025-11-20_00-00-00.log',
    'memory-leak-report_old.log',
    'other_2025-11-01_00-00-00.log',
    'run_2025-11-02_00-00-00',
    'run_2025-11-20_00-00-00',
  ])
})
