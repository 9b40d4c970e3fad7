import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { SAMPLER_FLAGS } from '../../../src/sampling/start-sampling.ts'
import { makePlan } from '../../support/make-report.ts'
import { until } from '../../support/until.ts'
import { makeTempDirectory } from '../support/temp-directory.ts'
import { buildSampler } from './build-sampler.ts'
import { buildRecording, readSamples } from './sampling.ts'

const directory = makeTempDirectory()
const HOUR_MS = 3_600_000

/** Loaded before the sampler: its wall clock is what it is, and what the file says on top. */
const clock = (file: string): string =>
  `data:text/javascript,${encodeURIComponent(
    `import { readFileSync } from 'node:fs'
     const wallMs = Date.now
     const setMs = () => { try { return Number(readFileSync(${JSON.stringify(file)}, 'utf8')) } catch { return 0 } }
     Date.now = () => wallMs() + setMs()`,
  )}`

// the clock of the machine is everybody's: no test may set it
test.each([
  ['back', -HOUR_MS],
  ['forward', HOUR_MS],
])(
  '[fault 38] the sampler, while its clock is set %s by an hour: said once, all samples in order',
  async (_way, ms) => {
    const sampler = buildSampler(directory)
    const runDir = mkdtempSync(join(directory, 'run-'))
    mkdirSync(join(runDir, 'control'), { recursive: true })
    writeFileSync(join(runDir, 'control', 'marks'), '')
    const plan = makePlan({
      mode: 'run',
      scope: 'workload',
      parentPid: process.pid,
      intervalMs: 100,
      runDir,
    })
    writeFileSync(join(runDir, 'plan.json'), JSON.stringify(plan))
    const file = join(runDir, 'clock')
    const child = spawn(
      process.execPath,
      [...SAMPLER_FLAGS, '--import', clock(file), sampler, runDir, '--ready'],
      { stdio: ['ignore', 'inherit', 'inherit', 'pipe'] },
    )
    const ended = once(child, 'exit')
    await once(child.stdio[3] as NodeJS.ReadableStream, 'data')
    writeFileSync(file, String(ms))
    await until(() => readSamples(runDir).some(({ k }) => k === 'clock'))
    const before = readSamples(runDir).length
    await until(() => readSamples(runDir).length > before + 3)
    writeFileSync(join(runDir, 'control', 'stop'), '')
    await ended
    const records = readSamples(runDir)
    const { quality, durationMs } = buildRecording(records)
    expect(quality).toMatchObject({ complete: true, ended: 'stop' })
    expect(quality.clockSteps).toHaveLength(1)
    expect(Math.abs((quality.clockSteps[0]?.ms ?? 0) - ms)).toBeLessThan(1000)
    const times = records.flatMap((record) => (record.k === 'tick' ? [record.t] : []))
    expect(times).toEqual([...times].sort((a, b) => a - b))
    expect(durationMs).toBeLessThan(HOUR_MS / 2)
  },
  60_000,
)
