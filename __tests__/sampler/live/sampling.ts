import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach } from '@jest/globals'
import { startSampling, type Sampling } from '../../../src/sampling/start-sampling.ts'
import { stopSampling } from '../../../src/sampling/stop-sampling.ts'
import type { Plan } from '../../../src/settings/plan.ts'
import { decodeLine } from '../../../src/samples/decode.ts'
import type { SampleRecord } from '../../../src/samples/record.ts'
import { RecordingBuilder } from '../../../src/series/recording-builder.ts'
import type { ProcessSeries, Recording } from '../../../src/series/series.ts'
import { makePlan } from '../../support/make-report.ts'

/** A sampler at work, and what it has recorded so far. */
export interface Watched {
  readonly runDir: string
  readonly pid: number
  readonly ended: Promise<void>
  readonly records: () => SampleRecord[]
  readonly ofKind: <K extends SampleRecord['k']>(kind: K) => Extract<SampleRecord, { k: K }>[]
  /** waits until something was recorded; fails after 50 s, shortly before the test does */
  readonly until: (isThere: (records: readonly SampleRecord[]) => boolean) => Promise<void>
  /** stops the sampler and builds what it recorded */
  readonly finish: () => Promise<Recording>
}

const running = new Set<Sampling>()
let count = 0

/**
 * Starts the true sampler, as the action does, on the children of this process (or what the plan
 * says).
 */
export async function watch(
  directory: string,
  sampler: string,
  overrides: Partial<Plan> = {},
): Promise<Watched> {
  const runDir = join(directory, `run-${process.pid}-${count++}`)
  mkdirSync(runDir)
  const plan = makePlan({
    mode: 'run',
    scope: 'workload',
    parentPid: process.pid,
    intervalMs: 100,
    ...overrides,
    runDir,
  })
  const sampling = await startSampling(
    plan,
    { path: process.env['PATH'] ?? '', trackingId: 'github_test' },
    sampler,
  )
  running.add(sampling)
  const records = (): SampleRecord[] => readSamples(runDir)
  return {
    runDir,
    pid: sampling.pid,
    ended: sampling.ended,
    records,
    ofKind: (kind) =>
      records().filter(
        (record): record is Extract<SampleRecord, { k: typeof kind }> => record.k === kind,
      ),
    until: async (isThere) => {
      for (let tries = 0; tries < 1000; tries++) {
        if (isThere(records())) return
        await sleep(50)
      }
      throw new Error(
        `not recorded within 50 s; the last lines are\n${readFileSync(join(runDir, 'samples.ndjson'), 'utf8').slice(-2000)}`,
      )
    },
    finish: async () => {
      await stopSampling(runDir)
      return buildRecording(records())
    },
  }
}

/** Whole lines only: the sampler may be writing. */
export function readSamples(runDir: string): SampleRecord[] {
  return readFileSync(join(runDir, 'samples.ndjson'), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const record = decodeLine(line)
      if (record === null) throw new Error(`no record: ${line}`)
      return record
    })
}

export function buildRecording(records: readonly SampleRecord[]): Recording {
  const builder = new RecordingBuilder()
  for (const record of records) builder.take(record)
  const recording = builder.build(0, 0)
  if (recording === null) throw new Error('no head')
  return recording
}

export function seriesOf(recording: Recording, pid: number): ProcessSeries {
  const process = recording.processes.find((one) => one.pid === pid)
  if (process === undefined) throw new Error(`pid ${pid} was not recorded`)
  return process
}

/** All that is on disk of a run, as one text. */
export function readAllFiles(runDir: string): string {
  return readdirSync(runDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n')
}

export const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms))

afterEach(() => {
  for (const { pid } of running) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      continue // has ended, as it should
    }
  }
  running.clear()
})
