import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { buildScratch } from '../support/build-scratch.ts'
import { makeDirectory, runCli } from '../support/run-cli.ts'
import { startSlackServer } from '../support/slack-server.ts'
import { until } from '../support/until.ts'
import { useProcesses } from '../support/use-processes.ts'
import { hasSamples, runDirOf, stopWatch, useWatches } from '../support/use-watches.ts'

const start = useProcesses()
const watch = useWatches()

/** As CONTRIBUTING's recipe has it. */
const teams = `
import type { Message } from './channel.ts'

export const teams: Message = {
  name: 'teams',
  kind: 'message',
  options: [],
  deadlineMs: 5000,
  render: ({ sentence }) => JSON.stringify({ text: sentence }),
  isAddressed: ({ runner }) => runner.secret('teams-webhook-url').value !== '',
  deliver: async (report, delivery) => {
    const url = delivery.runner.secret('teams-webhook-url').value
    await delivery.runner.postJson(url, teams.render(report, delivery), delivery.signal)
  },
}
`
const scratch = buildScratch(makeDirectory(), {
  'channels/teams.ts': teams,
  'channels/index.ts': (text) =>
    `import { teams } from './teams.ts'\n${text}`.replace('  slack,\n', '  slack,\n  teams,\n'),
  'settings/secrets.ts': (text) =>
    text.replace(
      '[declareWebhook(',
      "[declareWebhook('told', 'teams-webhook-url', 'Teams'), declareWebhook(",
    ),
})
const cli = join(scratch, 'dist', 'cli', 'index.js')

const servers = [await startSlackServer(), await startSlackServer()] as const
afterAll(async () => {
  for (const server of servers) await server.close()
})

test('a second secret is a line, its messenger a file: once told, and nowhere kept', async () => {
  const [slack, other] = servers
  const teamsUrl = other.webhook.replace('aPlantedSecretOf24Letters', 'anotherPlantedSecret')
  const cwd = makeDirectory()
  writeFileSync(join(cwd, 'hook.sh'), 'env > hook-environment\n')
  writeFileSync(join(cwd, 'teams-webhook'), `${teamsUrl}\n`)
  const leak = start('python3', '-c', "held = b'x' * (64 << 20); import time; time.sleep(600)")
  const running = watch(
    [
      ...['--pid', String(leak.pid), '--threshold', '16MiB', '--on-finding', 'sh hook.sh'],
      ...['--teams-webhook-file', 'teams-webhook'],
    ],
    { cwd, cli, env: { SLACK_WEBHOOK_URL: slack.webhook, TEAMS_WEBHOOK_URL: 'not the one' } },
  )
  await until(() => hasSamples(running) && other.requests.length > 0)
  await until(() => running.err().includes('exit code 0'))
  // the reports of its own, which it asks for every few minutes
  for (const count of [1, 2]) {
    running.child.kill('SIGUSR1')
    await until(() => (running.err().match(/^Report: /gmu) ?? []).length === count)
  }
  const runDir = runDirOf(cwd)
  const seen = readProcesses([runDir, cwd])
  expect(await stopWatch(running)).toBe(1)
  expect([slack, other].map(({ requests }) => requests.length)).toEqual([1, 1])
  expect(seen.length).toBeGreaterThan(0)
  const kept = [
    ...readFiles(join(cwd, 'logs')),
    readFileSync(join(cwd, 'hook-environment'), 'utf8'),
    running.err(),
    ...seen,
  ]
  expect(kept.filter((text) => text.includes('PlantedSecret'))).toEqual([])
}, 180_000)

test('what a scan tells again after so long only, it tells so by each messenger', async () => {
  const told = servers.map(({ requests }) => requests.length)
  const cwd = makeDirectory()
  start('sleep', '600')
  for (let scans = 0; scans < 2; scans++) {
    const { code } = await runCli(
      [...['scan', '--include', 'sleep', '--threshold', '100KiB'], '--notify-every', '24h'],
      {
        cli,
        cwd,
        env: { SLACK_WEBHOOK_URL: servers[0].webhook, TEAMS_WEBHOOK_URL: servers[1].webhook },
      },
    )
    expect(code).toBe(1)
  }
  expect(servers.map(({ requests }, at) => requests.length - (told[at] ?? 0))).toEqual([1, 1])
  expect(
    readdirSync(join(cwd, 'logs', 'history')).filter((name) => name.startsWith('notified')),
  ).toEqual(['notified-slack.json', 'notified-teams.json'])
}, 60_000)

/** Command line and environment of the tool's processes that have one of these paths in theirs. */
function readProcesses(paths: readonly string[]): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((pid) => {
      try {
        const words = readFileSync(`/proc/${pid}/cmdline`, 'latin1')
        if (!words.includes('/dist/sampler/') || !paths.some((path) => words.includes(path)))
          return []
        return [words + readFileSync(`/proc/${pid}/environ`, 'latin1')]
      } catch {
        return [] // gone meanwhile
      }
    })
}

function readFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
}
