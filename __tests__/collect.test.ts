import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import {
  claimJudgement,
  isJudged,
  loadPlan,
  marksFile,
  reserveRunDir,
  savePlan,
  saveWorkloadEnd,
  startSampling,
  stopSampling,
  whyNoSampling,
} from '../src/collect.ts'
import { readEnd } from '../src/samples/read-end.ts'
import { buildSampler } from './sampler/live/build-sampler.ts'
import { makeTempDirectory } from './sampler/support/temp-directory.ts'
import { makePlan } from './support/make-report.ts'

const directory = makeTempDirectory()
let count = 0
function makeRunDir(): string {
  const runDir = `${directory}/run-${count++}`
  mkdirSync(runDir)
  return runDir
}
const environment = { path: process.env['PATH'] ?? '', trackingId: '' }

describe('whether anything can be sampled', () => {
  test('here', () => {
    expect(whyNoSampling()).toBe('')
  })

  test.each(['darwin', 'win32'] as const)(
    '%s: one sentence with the line that helps',
    (platform) => {
      expect(whyNoSampling(platform)).toMatch(
        new RegExp(
          `^memory is read from /proc, which ${platform} does not have; .*\`if: runner.os == 'Linux'\``,
        ),
      )
    },
  )

  test('no /proc', () => {
    expect(whyNoSampling('linux', '/nowhere/statm')).toMatch(/^\/proc cannot be read here/)
  })
})

describe('a run directory', () => {
  test("is nobody else's: one more gets a suffix", () => {
    const base = `${directory}/reserved/below`
    expect([1, 2, 3].map(() => reserveRunDir(base, 'build'))).toEqual([
      [`${base}/build`, ''],
      [`${base}/build-2`, '-2'],
      [`${base}/build-3`, '-3'],
    ])
    expect(readdirSync(base).sort()).toEqual(['build', 'build-2', 'build-3'])
  })

  test('where none can be made: an error, not another place', () => {
    writeFileSync(`${directory}/file`, '')
    expect(() => reserveRunDir(`${directory}/file`, 'x')).toThrow(/EEXIST|ENOTDIR/)
  })
})

describe('the plan on disk', () => {
  test.each([
    ['null', 'holds no plan'],
    ['{"schemaVersion":1}', 'has no options'],
    ['{"schemaVersion":7}', 'has version 7'],
  ])('%s is refused with what is wrong', (text, message) => {
    const runDir = makeRunDir()
    writeFileSync(`${runDir}/plan.json`, text)
    expect(() => loadPlan(runDir)).toThrow(message)
  })

  test('comes back, from wherever the directory was moved; without the command, which may hold a secret', () => {
    const runDir = makeRunDir()
    savePlan(
      makePlan({
        runDir,
        run: {
          text: 'deploy --token=abc',
          argv: ['deploy', '--token=abc'],
          prepare: 'login abc',
          shell: 'bash',
          workingDirectory: '/w',
        },
      }),
    )
    expect(readFileSync(`${runDir}/plan.json`, 'utf8')).not.toContain('abc')
    expect(loadPlan(runDir)).toEqual(
      makePlan({
        runDir,
        run: { text: '', argv: [], prepare: '', shell: 'bash', workingDirectory: '/w' },
      }),
    )
    const moved = makeRunDir()
    writeFileSync(`${moved}/plan.json`, readFileSync(`${runDir}/plan.json`))
    expect(loadPlan(moved).runDir).toBe(moved)
  })

  test('of a later version: said, not guessed', () => {
    const runDir = makeRunDir()
    writeFileSync(`${runDir}/plan.json`, '{"schemaVersion":2}')
    expect(() => loadPlan(runDir)).toThrow('plan.json has version 2; this tool reads version 1')
    expect(() => loadPlan(`${directory}/none`)).toThrow(/ENOENT/)
  })

  test('how the command ended', () => {
    const runDir = makeRunDir()
    saveWorkloadEnd(runDir, { exitCode: 3, signal: null, durationMs: 12, cancelled: false })
    expect(JSON.parse(readFileSync(`${runDir}/workload.json`, 'utf8'))).toEqual({
      exitCode: 3,
      signal: null,
      durationMs: 12,
      cancelled: false,
    })
    expect(readdirSync(runDir)).toEqual(['workload.json'])
  })
})

describe('judgement', () => {
  test('is claimed once', () => {
    const runDir = makeRunDir()
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
})

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
