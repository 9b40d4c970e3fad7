import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { memoryCurve } from '../../src/gates/growth/memory-curve.ts'
import { readRecords } from '../../src/samples/read.ts'
import { RecordingBuilder } from '../../src/series/recording-builder.ts'
import { judgeCurve } from '../../src/stats/judge-curve.ts'
import { runCli } from '../support/run-cli.ts'
import { startSlackServer, type SlackServer } from '../support/slack-server.ts'
import { useProcesses } from '../support/use-processes.ts'
import { hasSamples, runDirOf, stopWatch, until, useWatches } from '../support/use-watches.ts'

const start = useProcesses()
const watch = useWatches()
const servers: SlackServer[] = []
afterAll(async () => {
  for (const server of servers) await server.close()
})

/** 1 MiB/s, kept for good. */
const LEAKING = `
import time
held = []
while True:
    held.append(b'x' * (1 << 18))
    time.sleep(0.25)`

/** The first report that nobody hurries. */
const BEAT_MS = 120_000

/**
 * In ms since 1970: when the watch began, and the moment from which its samples show a leak to
 * whoever judges all of them each time.
 */
async function findFirstEvidence(runDir: string): Promise<{ began: number; evident: number }> {
  const builder = new RecordingBuilder()
  for await (const records of readRecords(join(runDir, 'samples.ndjson'), {
    damagedLines: 0,
    exists: false,
  }))
    for (const record of records) builder.take(record)
  const recording = builder.build(0, 0)
  const [process] = recording?.processes ?? []
  if (recording === null || process === undefined) throw new Error('nothing was recorded')
  const { timesS, bytes } = memoryCurve(process, recording.tickTimesMs)
  const first = timesS.findIndex(
    (_, at) =>
      judgeCurve({
        timesS: timesS.slice(0, at + 1),
        bytes: bytes.slice(0, at + 1),
        runtime: process.runtime,
      }).grade === 'leak',
  )
  const began = recording.startedEpochMs
  return { began, evident: began + 1000 * (timesS[first] ?? Number.NaN) }
}

test('Slack hears of growth when the samples show it, not at the beat of the reports', async () => {
  const slack = await startSlackServer(['ok'])
  servers.push(slack)
  const leaking = start('python3', '-c', LEAKING)
  const running = watch(['--pid', String(leaking.pid), '--threshold', 'off'], {
    env: { SLACK_WEBHOOK_URL: slack.webhook },
  })
  await until(() => hasSamples(running))
  await until(() => slack.requests.length > 0, 150_000)
  const toldMs = Date.now()
  expect((await runCli(['status'], { cwd: running.cwd })).out).toMatch(
    /over a limit: python3\S* \(growth\) since/u,
  )
  expect(await stopWatch(running)).toBe(1)
  expect(slack.requests.map(({ payload }) => (payload as { text: string }).text)).toEqual([
    expect.stringMatching(
      /^Memory gate failed: watch - Failed: python3\S* \(pid \d+\) grows by \S+ MiB\/min and has not settled/u,
    ),
  ])
  const { began, evident } = await findFirstEvidence(runDirOf(running.cwd))
  expect(toldMs).toBeGreaterThan(evident)
  // half a minute before its time on a quiet machine
  expect(toldMs).toBeLessThan(began + BEAT_MS)
}, 240_000)
