import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { marksFile } from '../../src/run-dir/control.ts'
import { readEnd } from '../../src/samples/read-end.ts'
import { startSampling } from '../../src/sampling/start-sampling.ts'
import { stopSampling } from '../../src/sampling/stop-sampling.ts'
import { buildSampler } from '../sampler/live/build-sampler.ts'
import { makeTempDirectory } from '../sampler/support/temp-directory.ts'
import { makePlan } from '../support/make-report.ts'

const directory = makeTempDirectory()
let count = 0
function makeRunDir(): string {
  const runDir = `${directory}/run-${count++}`
  mkdirSync(runDir)
  return runDir
}
const environment = { path: process.env['PATH'] ?? '', trackingId: '' }

describe('sampling', () => {
  const sampler = buildSampler(directory)

  test('begins with a first sample, goes on after its starter let go of it, ends when told', async () => {
    const runDir = makeRunDir()
    const sampling = await startSampling(
      makePlan({ runDir, mode: 'start', scope: 'system', parentPid: process.pid }),
      environment,
      sampler,
    )
    expect(readFileSync(`${runDir}/samples.ndjson`, 'utf8')).toContain('{"k":"tick","n":1,')
    expect([existsSync(marksFile(runDir)), readEnd(`${runDir}/samples.ndjson`)]).toEqual([
      true,
      'open',
    ])
    await stopSampling(runDir)
    expect(readEnd(`${runDir}/samples.ndjson`)).toBe('ended')
    await sampling.ended
    // what helped while it ran is gone; its log has nothing to say
    expect(readdirSync(runDir).sort()).toEqual([
      'control',
      'plan.json',
      'sampler.log',
      'samples.ndjson',
    ])
    expect(statSync(`${runDir}/sampler.log`).size).toBe(0)
    await stopSampling(runDir)
  }, 30_000)

  test('is told to end where somebody deleted what it is told by', async () => {
    const runDir = makeRunDir()
    const sampling = await startSampling(
      makePlan({ runDir, mode: 'start', scope: 'system', parentPid: process.pid }),
      environment,
      sampler,
    )
    rmSync(`${runDir}/control`, { recursive: true })
    writeFileSync(`${runDir}/control`, '')
    expect(await stopSampling(runDir)).toBe('unasked')
    rmSync(`${runDir}/control`)
    expect(await stopSampling(runDir, 25_000)).toBe('open')
    expect(readEnd(`${runDir}/samples.ndjson`)).toBe('ended')
    await sampling.ended
  }, 30_000)

  test('a sampler that cannot start: no wait, and its log says why', async () => {
    const runDir = makeRunDir()
    const sampling = await startSampling(makePlan({ runDir }), environment, `${directory}/none.js`)
    await sampling.ended
    expect(readFileSync(`${runDir}/sampler.log`, 'utf8')).toContain('none.js')
    await stopSampling(runDir)
    expect(existsSync(`${runDir}/samples.ndjson`)).toBe(false)
  }, 30_000)

  test('nothing was ever started there', async () => {
    await stopSampling(`${directory}/none`)
    expect(existsSync(`${directory}/none`)).toBe(false)
  })
})
