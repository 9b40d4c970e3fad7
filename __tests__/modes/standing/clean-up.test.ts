import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { takeLock } from '../../../src/files/take-lock.ts'
import { cleanUp } from '../../../src/modes/standing/clean-up.ts'
import { saveState } from '../../../src/modes/standing/watch-state.ts'
import type { Plan } from '../../../src/settings/plan.ts'
import { makePlan } from '../../support/make-report.ts'
import { makeRunner } from '../../support/recording-runner.ts'
import { useTempDirectory } from '../../sampler/support/temp-directory.ts'

const DAY_MS = 86_400_000
const NOW = Date.UTC(2026, 10, 25, 12)
let reportDir = ''
useTempDirectory((made) => {
  reportDir = made
})

/**
 * A report of that time of the day, 40 days ago, whose samples were written last at
 * `writtenEpochMs`.
 */
function leave(
  time: string,
  { samples = '{"k":"end"}\n', writtenEpochMs = NOW - 40 * DAY_MS } = {},
): string {
  const stamp = `2026-10-16_${time}`
  const runDir = join(reportDir, `run_${stamp}`)
  mkdirSync(runDir)
  writeFileSync(join(runDir, 'plan.json'), '{}')
  writeFileSync(join(runDir, 'samples.ndjson'), samples)
  utimesSync(join(runDir, 'samples.ndjson'), writtenEpochMs / 1000, writtenEpochMs / 1000)
  writeFileSync(join(reportDir, `memory-leak-report_${stamp}.log`), '')
  return runDir
}

function clean(keep: Plan['keep'] = { ms: 30 * DAY_MS }): string[] {
  const { runner, seen } = makeRunner()
  cleanUp(makePlan({ reportDir, keep, createdEpochMs: NOW, zoneOffsetMinutes: 0 }), runner)
  return seen.lines
}

const logOf = (runDir: string): string =>
  runDir.replace(/run_(?<stamp>[^/]+)$/u, 'memory-leak-report_$<stamp>.log')
const head = (pid: number, startTicks: string): string =>
  `{"k":"head","v":1,"sampler":{"pid":${pid},"start":${startTicks}}}\n`
const ownStart = (): string =>
  readFileSync('/proc/self/stat', 'latin1').split(') ').at(-1)?.split(' ')[19] ?? ''

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

  test('not of one that took a sample in the last hour: its sampler may run where its pid is not seen', () => {
    const runDir = leave('01-00-00', {
      samples: head(process.pid, '1'),
      writtenEpochMs: NOW - 3_500_000,
    })
    clean()
    expect([existsSync(runDir), existsSync(logOf(runDir))]).toEqual([true, true])
  })

  test('not that of a standing watch that is alive; that of one that is gone does', () => {
    const [alive, gone] = [leave('01-00-00'), leave('02-00-00')]
    for (const [name, runDir] of [
      ['alive', alive],
      ['gone', gone],
    ] as const) {
      mkdirSync(join(reportDir, 'watch', name), { recursive: true })
      saveState(join(reportDir, 'watch', name), {
        runDir,
        startedEpochMs: 0,
        failing: {},
        broken: '',
      })
    }
    const release = takeLock(join(reportDir, 'watch', 'alive'))
    clean()
    expect([existsSync(alive), existsSync(logOf(alive)), existsSync(gone)]).toEqual([
      true,
      true,
      false,
    ])
    if (typeof release === 'function') release()
  })
})

describe('with a size, the oldest run directories go until the others fit in it', () => {
  test('text logs stay, and so do the newest and what runs', () => {
    const runDirs = ['01', '02', '03', '04', '05'].map((hour) =>
      leave(`${hour}-00-00`, hour === '02' ? { samples: head(process.pid, ownStart()) } : {}),
    )
    for (const runDir of runDirs) writeFileSync(join(runDir, 'page.html'), Buffer.alloc(4 << 20, 1))
    clean({ bytes: 10 << 20 })
    expect(runDirs.map((runDir) => [existsSync(runDir), existsSync(logOf(runDir))])).toEqual([
      [false, true],
      [true, true],
      [false, true],
      [true, true],
      [true, true],
    ])
    clean({ bytes: 1 << 20 })
    expect(runDirs.map(existsSync)).toEqual([false, true, false, false, true])
  })

  test('beside an age', () => {
    const [old, lately] = [leave('01-00-00'), leave('02-00-00')]
    clean({ ms: 40 * DAY_MS + (10.5 * DAY_MS) / 24, bytes: 10 << 20 })
    expect([
      existsSync(old),
      existsSync(logOf(old)),
      existsSync(lately),
      existsSync(logOf(lately)),
    ]).toEqual([false, false, true, true])
  })

  test('without bounds nothing goes', () => {
    const runDir = leave('01-00-00')
    clean({})
    expect(existsSync(runDir)).toBe(true)
  })
})

test('what cannot be read is a warning', () => {
  rmSync(reportDir, { recursive: true })
  expect(clean()).toEqual([
    expect.stringMatching(/^Warning: old reports cannot be deleted: .*ENOENT/u),
  ])
})
