import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { readMemoryCgroup } from '../../src/sampler/readers/cgroup.ts'
import type { Report } from '../../src/report/report.ts'
import { runCli } from '../support/run-cli.ts'
import { makePlan } from '../support/make-report.ts'
import { makeTempDirectory } from '../sampler/support/temp-directory.ts'
import { buildSampler } from '../sampler/live/build-sampler.ts'
import { compilePrograms, hasCompiler } from '../sampler/live/programs.ts'
import { buildRecording, readSamples } from '../sampler/live/sampling.ts'

jest.setTimeout(60_000)
const directory = makeTempDirectory()
const group = makeGroup()
const isPossible = group !== '' && hasCompiler
const here = isPossible ? test : test.skip
const why = isPossible
  ? ''
  : ' (skipped: needs the right to make a memory cgroup of version 1, and a C compiler)'
let program = ''
beforeAll(() => {
  if (isPossible) program = compilePrograms(directory)
})
afterAll(() => {
  if (group !== '') rmdirSync(group)
})

/**
 * A group below our own with a limit of 160 MiB, swap included; '' where that is not allowed.
 * Version 2 is tried in a virtual machine.
 */
function makeGroup(): string {
  const own = readMemoryCgroup('/proc', '/sys/fs/cgroup')
  if (own.version !== 1) return ''
  const path = join('/sys/fs/cgroup/memory', own.path, `memory-leak-detector-test-${process.pid}`)
  try {
    mkdirSync(path)
  } catch {
    return ''
  }
  writeFileSync(`${path}/memory.limit_in_bytes`, String(160 * 2 ** 20))
  return path
}

describe("a kill in the job's cgroup", () => {
  here(
    `is recorded with its victim by a sampler that stands in the same group and outlives it${why}`,
    async () => {
      const runDir = `${directory}/run`
      mkdirSync(`${runDir}/control`, { recursive: true })
      writeFileSync(`${runDir}/control/marks`, '')
      writeFileSync(
        `${runDir}/plan.json`,
        JSON.stringify(
          makePlan({
            mode: 'start',
            scope: 'targets',
            targetGlobs: [{ text: 'processes', alternatives: [[{ literal: 'processes' }]] }],
            durationMs: 30_000,
            earlyUpload: true,
            parentPid: 0,
            intervalMs: 100,
            runDir,
          }),
        ),
      )
      // 40 MiB/s: between 90 % of the limit and the kill there are .4 s, four samples
      // the score that the runner gives to every step: the sampler takes its own back
      const script =
        'echo $$ > "$GROUP/cgroup.procs"; echo 500 > /proc/self/oom_score_adj; "$NODE" "$SAMPLER" "$RUN" & P=$!; until grep -q k.:.tick "$RUN/samples.ndjson"; do sleep 0.1; done; "$PROGRAM" leak 1024 400 25 < /dev/null > /dev/null; until grep -q k.:.oom "$RUN/samples.ndjson"; do sleep 0.1; done; touch "$RUN/control/stop"; wait $P'
      const env = {
        PATH: process.env['PATH'],
        GROUP: group,
        NODE: process.execPath,
        SAMPLER: buildSampler(directory),
        RUN: runDir,
        PROGRAM: program,
      }
      await once(spawn('sh', ['-c', script], { env, stdio: 'ignore' }), 'close')
      const recording = buildRecording(readSamples(runDir))
      expect(recording.quality).toMatchObject({ complete: true, ended: 'stop' })
      expect(recording.host).toMatchObject({ cgroupVersion: 1, cgroupLimitKiB: 160 * 1024 })
      const [kill] = recording.ooms
      expect([recording.ooms.length, kill?.where, kill?.rise]).toEqual([1, 'cgroup', 1])
      const victim = recording.processes.find(({ index }) => index === kill?.goneIndexes[0])
      expect(victim).toMatchObject({ name: 'processes', aliveAtEnd: false })
      expect(victim?.peakRssBytes).toBeGreaterThan(60 * 2 ** 20)
      expect(recording.cgroupPeakBytes).toBeGreaterThan(150 * 2 ** 20)
      // told before it, once, for whoever saves what there is
      const records = readSamples(runDir)
      const full = records.filter((record) => record.k === 'full')
      expect(full).toEqual([
        expect.objectContaining({
          where: 'cgroup',
          path: recording.host.cgroupPath,
          sizeKiB: 160 * 1024,
        }),
      ])
      expect(full[0]?.t).toBeLessThanOrEqual(kill?.atMs ?? 0)
      // the group's numbers each tick, its limit among them
      expect(readFileSync(`${runDir}/samples.ndjson`, 'utf8')).toMatch(/"cg":\[\d+,\d+,0,163840\]/)
    },
  )
})

describe('a kill elsewhere', () => {
  /** The command is run beside a hog in the group; `hog` gets the words that start it. */
  const runBeside = async (hog: string): Promise<Report> => {
    const { cwd } = await runCli([
      'run',
      '--interval',
      '200ms',
      '--threshold',
      'off',
      '--settle',
      'off',
      '--',
      'sh',
      '-c',
      `sleep 1.5; ${hog}; sleep 1.5; true`,
    ])
    const [run = ''] = readdirSync(join(cwd, 'logs')).filter((name) => name.startsWith('run_'))
    return JSON.parse(readFileSync(join(cwd, 'logs', run, 'report.json'), 'utf8')) as Report
  }
  const fill = (): string =>
    `sh -c 'echo $$ > "${group}/cgroup.procs"; exec "${program}" leak 1024 400 25' < /dev/null > /dev/null`

  // who was moved there after its birth is known by the kernel's log alone
  here(`in a group below the job's is the job's, with its victim${why}`, async () => {
    const report = await runBeside(fill())
    const kills = report.findings.filter(({ gate }) => gate === 'oom')
    expect(kills).toHaveLength(1)
    expect(kills[0]).toMatchObject({ outcome: 'fail', severity: 'error' })
    expect(kills[0]?.message).toMatch(
      /^the kernel ran out of memory (?:in cgroup \S+memory-leak-detector-test-\d+|on this host) and killed at least one process: (?:likely )?processes \(pid \d+\), which (?:last )?held \d+ MiB/u,
    )
  })

  here(`of a stranger names nobody, and is a note${why}`, async () => {
    const stranger = spawn('sh', ['-c', `sleep 3; ${fill()}`], { stdio: 'ignore' })
    const ended = once(stranger, 'close')
    // small processes come and go as it happens
    const report = await runBeside('for i in 1 2 3 4 5 6 7 8 9 10 11 12; do sleep 0.5; done')
    await ended
    expect(report.findings.filter(({ gate }) => gate === 'oom')).toEqual([])
    expect(report.notices.join('\n')).toMatch(
      /^(?:The kernel's killer ended a process somewhere.*)?$/mu,
    )
    expect(report.verdict).not.toBe('fail')
  })
})
