import { afterAll, expect, test } from '@jest/globals'
import { runCli } from '../support/run-cli.ts'
import { startSlackServer, type SlackServer } from '../support/slack-server.ts'
import { until } from '../support/until.ts'
import { useProcesses } from '../support/use-processes.ts'
import { hasSamples, stopWatch, useWatches } from '../support/use-watches.ts'

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

/**
 * For the watch, time passes at a quarter of its pace: the first report that nobody hurries comes
 * after 8 minutes in place of 2, and the test waits no 8.
 */
const SLOW_BEAT = `if (process.argv[2] === 'watch') {
  const now = performance.now.bind(performance)
  performance.now = () => now() / 4
}`
const BEFORE_BEAT_MS = 300_000

test('Slack hears of growth when the samples show it, not at the beat of the reports', async () => {
  const slack = await startSlackServer(['ok'])
  servers.push(slack)
  const leaking = start('python3', '-c', LEAKING)
  const running = watch(['--pid', String(leaking.pid), '--threshold', '160MiB'], {
    env: {
      SLACK_WEBHOOK_URL: slack.webhook,
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(SLOW_BEAT)}`,
    },
  })
  await until(() => hasSamples(running))
  // half of the way is a minute and a bit; how soon it is told then, bench/waits.mjs measures
  await until(() => slack.requests.length > 0, BEFORE_BEAT_MS)
  expect((await runCli(['status'], { cwd: running.cwd })).out).toMatch(
    /over a limit: python3\S* \(growth\) since/u,
  )
  expect(await stopWatch(running)).toBe(1)
  expect(slack.requests.map(({ payload }) => (payload as { text: string }).text)).toEqual([
    expect.stringMatching(
      /^Memory gate failed: watch - Failed: python3\S* \(pid \d+\) grows by \S+ MiB\/min and reaches 160 MiB in about/u,
    ),
  ])
}, 400_000)
