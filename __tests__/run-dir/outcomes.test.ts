import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { loadPairedRuns, loadWorkloadEnd, saveWorkloadEnd } from '../../src/run-dir/outcomes.ts'
import { makeTempDirectory } from '../sampler/support/temp-directory.ts'

const directory = makeTempDirectory()

test('how the command ended', () => {
  const runDir = `${directory}/run`
  const end = { exitCode: 3, signal: null, durationMs: 12, cancelled: false }
  mkdirSync(runDir)
  saveWorkloadEnd(runDir, end)
  expect(loadWorkloadEnd(runDir)).toEqual(end)
  expect(readdirSync(runDir)).toEqual(['workload.json'])
})

test('nothing where nothing was watched or compared, or where the file is damaged', () => {
  expect([loadWorkloadEnd(directory), loadPairedRuns(directory)]).toEqual([null, null])
  writeFileSync(`${directory}/comparison.json`, '{')
  expect(loadPairedRuns(directory)).toBeNull()
})
