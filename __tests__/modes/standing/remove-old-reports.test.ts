import { existsSync, lstatSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
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

/** Three runs, oldest first, of so many bytes each. */
function makeRuns(sizeBytes: number): string[] {
  const names = [1, 2, 3].map((day) => `run_2025-11-0${day}_00-00-00`)
  for (const name of names) {
    mkdirSync(join(directory, name))
    writeFileSync(join(directory, name, 'plan.json'), '')
    writeFileSync(join(directory, name, 'samples.ndjson'), 'x'.repeat(sizeBytes))
  }
  return names
}
const bounds = { beforeEpochMs: 0, zoneOffsetMinutes: 0, isInUse: () => false }

test('beyond the room that there is the oldest go, never the newest', () => {
  const [, second, third] = makeRuns(100_000)
  expect(removeOldReports(directory, { ...bounds, mostBytes: 250_000 })).toBe(1)
  expect(readdirSync(directory).sort()).toEqual([second, third])
  expect(removeOldReports(directory, { ...bounds, mostBytes: 1 })).toBe(1)
  expect(readdirSync(directory)).toEqual([third])
})

test('what fits to the byte stays', () => {
  const names = makeRuns(4096)
  const blocksOf = (path: string): number => lstatSync(path).blocks
  const sizeBytes = names.reduce(
    (sum, name) =>
      sum +
      512 *
        readdirSync(join(directory, name)).reduce(
          (blocks, file) => blocks + blocksOf(join(directory, name, file)),
          0,
        ),
    0,
  )
  expect(removeOldReports(directory, { ...bounds, mostBytes: sizeBytes })).toBe(0)
  expect(removeOldReports(directory, { ...bounds, mostBytes: sizeBytes - 1 })).toBe(1)
})

test('who is written to stays, with its text log, however old or large', () => {
  const [first = '', second = '', third = ''] = makeRuns(100_000)
  const log = 'memory-leak-report_2025-11-01_00-00-00.log'
  writeFileSync(join(directory, log), '')
  const isInUse = (runDir: string): boolean => runDir === join(directory, first)
  const beforeEpochMs = Date.UTC(2025, 10, 2)
  expect(removeOldReports(directory, { ...bounds, beforeEpochMs, mostBytes: 1, isInUse })).toBe(1)
  expect(readdirSync(directory).sort()).toEqual([log, first, third].sort())
  expect(existsSync(join(directory, second))).toBe(false)
})
