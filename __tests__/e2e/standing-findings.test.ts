import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { catches } from '../support/catches.ts'
import { makeMemoryGroup, type MemoryGroup } from '../support/memory-group.ts'
import { makeDirectory, runCli } from '../support/run-cli.ts'
import { skipVisibly } from '../support/skip-visibly.ts'
import { startSlackServer, type SlackServer } from '../support/slack-server.ts'
import { until } from '../support/until.ts'
import { useProcesses } from '../support/use-processes.ts'
import { hasSamples, runDirOf, stopWatch, useWatches } from '../support/use-watches.ts'

const start = useProcesses()
const watch = useWatches()
const servers: SlackServer[] = []
afterAll(async () => {
  for (const server of servers) await server.close()
})

/** Takes 200 MiB at SIGUSR1. */
const TAKING = `
import signal
held = []
signal.signal(signal.SIGUSR1, lambda *_: held.append(bytearray(b'x') * (200 << 20)))
while True:
    signal.pause()`

test('on-finding runs for who crosses a limit, not again for who did before: neither when the next one does, nor at the end', async () => {
  const cwd = makeDirectory()
  const [a, b] = ['a.py', 'b.py'].map((name) => {
    writeFileSync(join(cwd, name), TAKING)
    return start('python3', join(cwd, name))
  })
  const lastRun = join(cwd, 'logs', 'history', 'on-finding.json')
  /** As if more than ten minutes were over. */
  const age = (): void => {
    const last = JSON.parse(readFileSync(lastRun, 'utf8')) as Record<string, number>
    writeFileSync(
      lastRun,
      JSON.stringify(
        Object.fromEntries(Object.entries(last).map(([subject, at]) => [subject, at - 660_000])),
      ),
    )
  }
  const ran = (): string[] =>
    existsSync(join(cwd, 'ran')) ? readFileSync(join(cwd, 'ran'), 'utf8').trim().split('\n') : []
  const running = watch(
    [
      '--pid',
      String(a?.pid),
      '--pid',
      String(b?.pid),
      '--threshold',
      '100MiB',
      '--on-finding',
      'echo "$FINDING_SUBJECT" >> ran',
    ],
    { cwd },
  )
  await until(() => [a, b].every((one) => catches(one?.pid, 'SIGUSR1')) && hasSamples(running))
  a?.kill('SIGUSR1')
  await until(() => running.err().includes('a.py (threshold): exit code 0') && existsSync(lastRun))
  age()
  b?.kill('SIGUSR1')
  await until(() => running.err().includes('b.py (threshold): exit code 0'))
  age()
  expect(await stopWatch(running)).toBe(1)
  expect(ran()).toEqual([expect.stringMatching(/a\.py$/u), expect.stringMatching(/b\.py$/u)])
  // the last report has what was done
  expect(running.err()).toMatch(
    /^ {2}Note: on-finding for python3\S* \S*a\.py \(threshold\): exit code 0/mu,
  )
}, 90_000)

const LIMIT_MIB = 700
const trial = makeMemoryGroup(LIMIT_MIB)
if (trial === null)
  skipVisibly('the guard of a standing watch: needs the right to make a memory cgroup of version 1')
else {
  trial.remove()
  describe('the guard of a standing watch, in a memory cgroup of version 1', describeGuard)
}

function describeGuard(): void {
  let group: MemoryGroup | null = null
  afterEach(async () => {
    await until(() => group?.pids().length === 0)
    group?.remove()
  })

  test.each([
    ['and it stands', false],
    ['also when it is stopped right after', true],
  ])(
    'what it stopped is told, %s',
    async (_how, isStopped) => {
      group = makeMemoryGroup(LIMIT_MIB)
      if (group === null) throw new Error('there was a group before')
      const slack = await startSlackServer(['ok'])
      servers.push(slack)
      const [program, ...words] = [
        ...group.through,
        'python3',
        '-c',
        'import time\nheld = []\nfor _ in range(400):\n    held.append(bytearray(b"x") * (4 << 20))\n    time.sleep(0.05)',
      ]
      const hog = start(program, ...words)
      const other = start('sleep', '600')
      const running = watch(
        [
          '--pid',
          String(hog.pid),
          '--pid',
          String(other.pid),
          '--guard',
          '90%',
          '--threshold',
          'off',
        ],
        { env: { SLACK_WEBHOOK_URL: slack.webhook }, through: group.through },
      )
      await until(() => hasSamples(running))
      await until(
        () =>
          readFileSync(join(runDirOf(running.cwd), 'samples.ndjson'), 'utf8').includes(
            '{"k":"guard"',
          ),
        60_000,
      )
      if (!isStopped) {
        await until(() => slack.requests.length > 0)
        expect(await runCli(['status'], { cwd: running.cwd })).toMatchObject({
          code: 1,
          out: expect.stringMatching(/over a limit: python3\S* \(guard\) since/u),
        })
      }
      expect(await stopWatch(running)).toBe(1)
      expect(slack.requests.map(({ payload }) => (payload as { text: string }).text)).toEqual([
        expect.stringMatching(
          /^Memory gate failed: watch - Failed: the guard stopped python3\S* \(pid \d+\), which held \d+ MiB, by SIGTERM: cgroup/u,
        ),
      ])
    },
    120_000,
  )
}
