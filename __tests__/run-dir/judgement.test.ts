import { mkdirSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import {
  claimJudgement,
  isJudged,
  isReported,
  markReported,
  whenJudged,
} from '../../src/run-dir/judgement.ts'
import { makeTempDirectory } from '../sampler/support/temp-directory.ts'

const directory = makeTempDirectory()
let count = 0
function makeRunDir(): string {
  const runDir = `${directory}/run-${count++}`
  mkdirSync(runDir)
  return runDir
}

describe('judgement', () => {
  test('is claimed once', () => {
    const runDir = makeRunDir()
    expect(isJudged(runDir)).toBe(false)
    expect([claimJudgement(runDir), claimJudgement(runDir), isJudged(runDir)]).toEqual([
      true,
      false,
      true,
    ])
    expect(Math.abs((whenJudged(runDir) ?? 0) - Date.now())).toBeLessThan(60_000)
  })

  test('a file that somebody touched is none of ours', () => {
    const runDir = makeRunDir()
    writeFileSync(`${runDir}/judged`, '')
    expect(isJudged(runDir)).toBe(false)
    expect([claimJudgement(runDir), claimJudgement(runDir), isJudged(runDir)]).toEqual([
      true,
      false,
      true,
    ])
  })

  test('cannot be claimed where there is no directory', () => {
    expect(() => claimJudgement(`${directory}/none`)).toThrow(/ENOENT/)
  })

  test('is made all the same where it cannot be noted', () => {
    const file = `${directory}/file`
    writeFileSync(file, '')
    expect(claimJudgement(file)).toBe(true)
  })
})

test('a run that nobody judged, and one that somebody asked for', () => {
  const runDir = makeRunDir()
  expect([whenJudged(runDir), isReported(runDir)]).toEqual([null, false])
  markReported(runDir)
  expect(isReported(runDir)).toBe(true)
  expect(() => {
    markReported(`${directory}/none`)
  }).not.toThrow()
})
