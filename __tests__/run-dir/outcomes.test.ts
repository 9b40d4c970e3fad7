import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import {
  loadPairedRuns,
  loadWorkloadEnd,
  savePairedRuns,
  saveWorkloadEnd,
} from '../../src/run-dir/outcomes.ts'
import { savePlan } from '../../src/run-dir/plan-file.ts'
import { makePlan } from '../support/make-report.ts'
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

test('an end that cannot be written is no fault: who saw it knows it', () => {
  const runDir = `${directory}/taken`
  mkdirSync(`${runDir}/workload.json`, { recursive: true })
  saveWorkloadEnd(runDir, { exitCode: 7, signal: null, durationMs: 12, cancelled: false })
  expect([loadWorkloadEnd(runDir), readdirSync(runDir)]).toEqual([null, ['workload.json']])
})

test('a run directory that somebody deleted does not come back', () => {
  const runDir = `${directory}/deleted`
  saveWorkloadEnd(runDir, { exitCode: 0, signal: null, durationMs: 12, cancelled: false })
  savePairedRuns(runDir, {
    schemaVersion: 1,
    base: 'a',
    head: 'b',
    repeat: 1,
    pairs: [],
    problem: '',
    advice: '',
  })
  expect(() => {
    savePlan(makePlan({ runDir }))
  }).toThrow('ENOENT')
  expect(existsSync(runDir)).toBe(false)
})

test('nothing where nothing was watched or compared, or where the file is damaged', () => {
  expect([loadWorkloadEnd(directory), loadPairedRuns(directory)]).toEqual([null, null])
  writeFileSync(`${directory}/comparison.json`, '{')
  expect(loadPairedRuns(directory)).toBeNull()
})
