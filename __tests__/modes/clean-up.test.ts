import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { takeLock } from '../../src/history/take-lock.ts'
import { cleanUp } from '../../src/modes/clean-up.ts'
import { saveState } from '../../src/modes/watch-state.ts'
import { makePlan } from '../support/make-report.ts'
import { makeRunner } from '../support/recording-runner.ts'

const DAY_MS = 86_400_000
const NOW = Date.UTC(2026, 10, 25, 12)
let reportDir = ''
beforeEach(() => { reportDir = mkdtempSync(join(tmpdir(), 'clean-up-')) })
afterEach(() => { rmSync(reportDir, { recursive: true, force: true }) })

/** A report of that time of the day, 40 days ago, whose samples were written last at `writtenEpochMs`. */
function leave(time: string, { samples = '{"k":"end"}\n', writtenEpochMs = NOW - 40 * DAY_MS } = {}): string {
  const stamp = `2026-10-16_${time}`
  const runDir = join(reportDir, `run_${stamp}`)
  mkdirSync(runDir)
  writeFileSync(join(runDir, 'plan.json'), '{}')
  writeFileSync(join(runDir, 'samples.ndjson'), samples)
  utimesSync(join(runDir, 'samples.ndjson'), writtenEpochMs / 1000, writtenEpochMs / 1000)
  writeFileSync(join(reportDir, `memory-leak-report_${stamp}.log`), '')
  return runDir
}

function clean(): string[] {
  const { runner, seen } = makeRunner()
  cleanUp(makePlan({ reportDir, keepMs: 30 * DAY_MS, createdEpochMs: NOW, zoneOffsetMinutes: 0 }), runner)
  return seen.lines
}

const logOf = (runDir: string): string => runDir.replace(/run_(?<stamp>[^/]+)$/u, 'memory-leak-report_$<stamp>.log')
const head = (pid: number, startTicks: string): string => `{"k":"head","v":1,"sampler":{"pid":${String(pid)},"start":${startTicks}}}\n`
const ownStart = (): string => readFileSync('/proc/self/stat', 'latin1').split(') ').at(-1)?.split(' ')[19] ?? ''

describe('reports that are older than `keep` go, with their run directories', () => {
  test('of a run that ended, or whose sampler was killed', () => {
    leave('01-00-00')
    leave('02-00-00', { samples: head(process.pid, '1') })
    expect([clean(), readdirSync(reportDir)]).toEqual([[], []])
  })

  test('not of one whose sampler lives', () => {
    const runDir = leave('01-00-00', { samples: head(process.pid, ownStart()) })
    clean()
    expect([existsSync(runDir), existsSync(logOf(runDir))]).toEqual([true, true])
  })

  test('not of one that took samples since: its sampler may run where its pid is not seen', () => {
    const runDir = leave('01-00-00', { samples: head(process.pid, '1'), writtenEpochMs: NOW - DAY_MS })
    clean()
    expect([existsSync(runDir), existsSync(logOf(runDir))]).toEqual([true, true])
  })

  test('not that of a standing watch that is alive; that of one that is gone does', () => {
    const [alive, gone] = [leave('01-00-00'), leave('02-00-00')]
    for (const [name, runDir] of [['alive', alive], ['gone', gone]] as const) saveState(join(reportDir, 'watch', name), { runDir, startedEpochMs: 0, failing: {}, broken: '' })
    const release = takeLock(join(reportDir, 'watch', 'alive'))
    clean()
    expect([existsSync(alive), existsSync(logOf(alive)), existsSync(gone)]).toEqual([true, true, false])
    if (typeof release === 'function') release()
  })
})

test('what cannot be read is a warning', () => {
  rmSync(reportDir, { recursive: true })
  expect(clean()).toEqual([expect.stringMatching(/^Warning: old reports cannot be deleted: .*ENOENT/u)])
})
