import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, jest, test } from '@jest/globals'
import { stopSampling } from '../../../src/sampling/stop-sampling.ts'
import { readEnd } from '../../../src/samples/read-end.ts'
import { readRecords, type Reading } from '../../../src/samples/read.ts'
import type { SampleRecord } from '../../../src/samples/record.ts'
import { makeTempDirectory } from '../support/temp-directory.ts'
import { buildSampler } from './build-sampler.ts'
import { start } from './programs.ts'
import { sleep, watch, type Watched } from './sampling.ts'

// far more than they take: this machine may have something else to do
jest.setTimeout(60_000)
const directory = makeTempDirectory()
const sampler = buildSampler(directory)
const endOf = ({ ofKind }: Watched) => ofKind('end')[0]
/** Why it ended, once it has. */
const whyEnded = async (watched: Watched): Promise<string> => {
  for (;;) {
    const end = endOf(watched)
    if (end !== undefined) return end.why
    await sleep(10)
  }
}

describe('it ends', () => {
  test('by the stop file, with its last line at once', async () => {
    const watched = await watch(directory, sampler, { scope: 'system', intervalMs: 1000 })
    await sleep(300)
    writeFileSync(`${watched.runDir}/control/stop`, '')
    expect(await whyEnded(watched)).toBe('stop')
    await watched.ended
    const { n, t } = endOf(watched) ?? { n: 0, t: 0 }
    expect(watched.ofKind('tick').map((tick) => tick.n)).toEqual(
      Array.from({ length: n }, (_, at) => at + 1),
    )
    expect(watched.records().at(-1)?.k).toBe('end')
    // one last sample was taken then, not only the line written
    expect(watched.ofKind('tick').at(-1)?.t).toBe(t)
  })

  test('by the stop file also with an interval of an hour', async () => {
    const watched = await watch(directory, sampler, { intervalMs: 3_600_000 })
    writeFileSync(`${watched.runDir}/control/stop`, '')
    expect(await whyEnded(watched)).toBe('stop')
  })

  test.each(['SIGTERM', 'SIGINT'] as const)('by %s', async (signal) => {
    const watched = await watch(directory, sampler)
    process.kill(watched.pid, signal)
    expect(await whyEnded(watched)).toBe('signal')
    await watched.ended
  })

  test('at its deadline, with as many samples as were planned', async () => {
    const watched = await watch(directory, sampler, { durationMs: 1000, intervalMs: 200 })
    await watched.ended
    expect(endOf(watched)).toMatchObject({ why: 'deadline', missedTicks: 0, n: 6 })
  })

  test('after one sample in a snapshot', async () => {
    const watched = await watch(directory, sampler, { mode: 'scan', scope: 'system' })
    await watched.ended
    expect(endOf(watched)).toMatchObject({ why: 'snapshot', n: 1 })
    // what a snapshot tells of CPU and threads is there as well
    expect(watched.ofKind('slow')[0]?.p.length).toBeGreaterThan(6)
  })

  test('when the process that is watched is gone', async () => {
    const target = start('sleep', ['20'])
    const watched = await watch(directory, sampler, {
      mode: 'watch',
      scope: 'targets',
      targetPids: [target.pid],
    })
    process.kill(target.pid, 'SIGKILL')
    expect(await whyEnded(watched)).toBe('gone')
  })

  test('when who would judge is gone, though nobody reaps it', async () => {
    // the shell's child ends; the shell, stopped, does not take notice of it
    const shell = spawn('sh', ['-c', 'sleep 20 & echo $!; exec sleep 20'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true,
    })
    const [line] = (await once(shell.stdout, 'data')) as [Buffer]
    const watched = await watch(directory, sampler, { parentPid: Number(line.toString()) })
    process.kill(Number(line.toString()), 'SIGKILL')
    expect(await whyEnded(watched)).toBe('gone')
    process.kill(-(shell.pid ?? 0), 'SIGKILL')
  })

  test('when its run directory is removed', async () => {
    const watched = await watch(directory, sampler)
    rmSync(watched.runDir, { recursive: true })
    await watched.ended
  })
})

describe('it is held up', () => {
  test('stopped for 3 s: a gap, and the samples that were missed are counted', async () => {
    const watched = await watch(directory, sampler, { intervalMs: 500 })
    await watched.until((records) => records.some(({ k }) => k === 'tick'))
    process.kill(watched.pid, 'SIGSTOP')
    // what was recorded until here is before the stop; a busy machine may leave gaps of its own
    const lastMs = watched.ofKind('tick').at(-1)?.t ?? 0
    await sleep(3000)
    process.kill(watched.pid, 'SIGCONT')
    const isOfStop = (record: SampleRecord): boolean =>
      record.k === 'gap' && record.t > lastMs && record.ms > 2900
    await watched.until((records) => records.some(isOfStop))
    expect(watched.records().filter(isOfStop)).toHaveLength(1)
    const { quality } = await watched.finish()
    expect(quality.missedTicks).toBeGreaterThanOrEqual(5)
    expect(quality.complete).toBe(true)
  })

  test('stopped for good: whoever waits for its end does not wait for ever', async () => {
    const watched = await watch(directory, sampler)
    process.kill(watched.pid, 'SIGSTOP')
    await stopSampling(watched.runDir, 300)
    expect(endOf(watched)).toBeUndefined()
    // it finds the word to stop when it goes on
    process.kill(watched.pid, 'SIGCONT')
    expect(await whyEnded(watched)).toBe('stop')
  })
})

describe('it is killed', () => {
  test('at any moment: no record is lost, no torn line is taken for one, the end is known to be missing', async () => {
    for (let round = 0; round < 50; round++) {
      const watched = await watch(directory, sampler, { scope: 'system', intervalMs: 100 })
      await sleep(Math.random() * 250)
      process.kill(watched.pid, 'SIGKILL')
      await watched.ended
      const path = `${watched.runDir}/samples.ndjson`
      const [whole, torn = ''] = [
        readFileSync(path, 'utf8').split('\n').slice(0, -1),
        readFileSync(path, 'utf8').split('\n').at(-1),
      ]
      expect(torn).toBe('')
      // as a kill of a machine would leave it
      appendFileSync(path, '{"k":"tick","n":99,"t":12')
      const reading: Reading = { damagedLines: 0, exists: false }
      const records: SampleRecord[] = []
      for await (const part of readRecords(path, reading)) records.push(...part)
      expect([records.length, reading.damagedLines, readEnd(path)]).toEqual([
        whole.length,
        0,
        'dead',
      ])
      const numbers = records.flatMap((record) => (record.k === 'tick' ? [record.n] : []))
      expect(numbers).toEqual(numbers.map((_, at) => at + 1))
    }
  }, 180_000)

  test('whoever waits for its end notices at once', async () => {
    const watched = await watch(directory, sampler)
    process.kill(watched.pid, 'SIGKILL')
    // not after the hour that it would wait
    await stopSampling(watched.runDir, 3_600_000)
  })
})
