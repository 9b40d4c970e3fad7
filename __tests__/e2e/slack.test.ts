import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { type ConnectProxy, startConnectProxy } from '../support/connect-proxy.ts'
import { makeDirectory, runCli } from '../support/run-cli.ts'
import { type SlackAnswer, type SlackServer, startSlackServer } from '../support/slack-server.ts'
import { useJobs } from '../support/use-jobs.ts'

const newJob = useJobs()
const failing = {
  run: 'sleep 0.6',
  interval: '200ms',
  threshold: '100KiB',
  'upload-artifact': 'never',
}

const servers: (SlackServer | ConnectProxy)[] = []
afterAll(async () => {
  for (const server of servers) await server.close()
})

async function startSlack(...answers: [SlackAnswer, ...SlackAnswer[]]): Promise<SlackServer> {
  const server = await startSlackServer(answers)
  servers.push(server)
  return server
}

interface Payload {
  text: string
  attachments?: { color: string; blocks: { type: string; elements?: { url?: string }[] }[] }[]
}

describe('a message', () => {
  test("is delivered on a failure, within Slack's limits, with the sentence of the log and the run's link", async () => {
    const slack = await startSlack('ok')
    const { log, exitCode } = await newJob()
      .uses({ ...failing, 'slack-webhook-url': slack.webhook })
      .main()
    expect(exitCode).toBe(1)
    expect(slack.requests.map(({ fault }) => fault)).toEqual([''])
    const { text, attachments } = slack.requests[0]?.payload as Payload
    const sentence = /^Failed: .*$/mu.exec(log)?.[0] ?? 'none'
    expect(text).toContain(sentence)
    expect(attachments?.[0]?.color).toBe('danger')
    const links = attachments?.[0]?.blocks
      .flatMap(({ elements = [] }) => elements.map(({ url }) => url))
      .filter((url) => url !== undefined)
    expect(links).toEqual(['https://github.com/acme/shop/actions/runs/77'])
    expect(log).not.toMatch(/^::warning/mu)
  }, 60_000)

  test('in post of start, with the webhook of the environment', async () => {
    const slack = await startSlack('ok')
    const job = newJob({ env: { SLACK_WEBHOOK_URL: slack.webhook } })
    const step = job.uses({ interval: '200ms', threshold: '100KiB', 'upload-artifact': 'never' })
    await step.main()
    await job.run('sleep 0.6')
    expect((await step.post()).exitCode).toBe(1)
    expect(slack.requests.map(({ fault }) => fault)).toEqual([''])
  }, 60_000)

  test('check sends with the webhook that it is given again', async () => {
    const slack = await startSlack('ok')
    const job = newJob()
    await job
      .uses({
        interval: '200ms',
        threshold: '100KiB',
        'upload-artifact': 'never',
        'slack-webhook-url': slack.webhook,
      })
      .main()
    await job.run('sleep 0.6')
    await job.uses({ mode: 'check', 'slack-webhook-url': slack.webhook }).main()
    expect(slack.requests.length).toBe(1)
  }, 60_000)

  const notify: readonly (readonly [
    notify: string,
    inputs: Record<string, string>,
    count: number,
  ])[] = [
    ['failure', { threshold: 'auto' }, 0],
    ['always', { threshold: 'auto' }, 1],
    ['never', {}, 0],
  ]
  test.each(notify)(
    'slack-notify: %s %p',
    async (choice, inputs, count) => {
      const slack = await startSlack('ok')
      await newJob()
        .uses({ ...failing, ...inputs, 'slack-notify': choice, 'slack-webhook-url': slack.webhook })
        .main()
      expect(slack.requests.length).toBe(count)
    },
    60_000,
  )
})

describe('an answer', () => {
  test('429 with Retry-After is waited for; the second try arrives', async () => {
    const slack = await startSlack('rate_limited', 'ok')
    const { log } = await newJob()
      .uses({ ...failing, 'slack-webhook-url': slack.webhook })
      .main()
    expect(slack.requests.length).toBe(2)
    expect(log).not.toMatch(/^::warning/mu)
  }, 60_000)

  test('400 to blocks: the text alone, once', async () => {
    const slack = await startSlack('invalid_blocks', 'ok')
    const { log } = await newJob()
      .uses({ ...failing, 'slack-webhook-url': slack.webhook })
      .main()
    expect(slack.requests.map(({ payload }) => 'attachments' in (payload as Payload))).toEqual([
      true,
      false,
    ])
    expect((slack.requests[1]?.payload as Payload).text).toContain('Failed: ')
    expect(log).not.toMatch(/^::warning/mu)
  }, 60_000)

  const faults: readonly (readonly [answer: SlackAnswer, warning: RegExp, requests: number])[] = [
    ['redirect', /Slack answered 302 \(redirects are not followed\)/u, 1],
    ['server_error', /Slack answered 500 internal_error/u, 2],
    ['invalid_blocks', /Slack answered 400 invalid_blocks/u, 2],
  ]
  test.each(faults)(
    '%s: one warning, the verdict stands',
    async (answer, warning, count) => {
      const slack = await startSlack(answer)
      const { log, exitCode, outputs } = await newJob()
        .uses({ ...failing, 'slack-webhook-url': slack.webhook })
        .main()
      expect({ exitCode, verdict: outputs.get('verdict') }).toEqual({
        exitCode: 1,
        verdict: 'fail',
      })
      expect(log.match(/^::warning .*$/gmu)).toEqual([expect.stringMatching(warning)])
      expect(slack.requests.length).toBe(count)
      expect(slack.requests.map(({ path }) => path)).not.toContain('/followed')
    },
    60_000,
  )

  test('none at all (hang, refused): one warning within the deadline, without the address', async () => {
    const slack = await startSlack('hang')
    const hung = await newJob()
      .uses({ ...failing, 'slack-webhook-url': slack.webhook })
      .main()
    const refused = await newJob()
      .uses({ ...failing, 'slack-webhook-url': 'http://127.0.0.1:9/services/T0/B0/aPlantedSecret' })
      .main()
    for (const { exitCode, log } of [hung, refused]) {
      expect(exitCode).toBe(1)
      expect(log.match(/^::warning title=Report channel failed%3A slack::.*$/gmu)?.length).toBe(1)
    }
    expect(refused.log).toContain('Slack could not be reached (ECONNREFUSED)')
  }, 90_000)
})

describe('the webhook', () => {
  test('is masked first of all, in main and in post, and is in no other line', async () => {
    const slack = await startSlack('redirect')
    const job = newJob({ env: { ACTIONS_STEP_DEBUG: 'true', RUNNER_DEBUG: '1' } })
    const step = job.uses({
      ...failing,
      run: 'echo ready; exec sleep 30',
      'slack-webhook-url': slack.webhook,
      progress: '1s',
    })
    const main = await step.main({ whenLog: /samples/u, signal: 'SIGKILL' })
    const post = await step.post()
    expect(slack.requests.length).toBe(1)
    const secret = slack.webhook.split('/').at(-1) ?? 'none'
    for (const { log } of [main, post]) {
      const [first, ...rest] = log.split('\n')
      expect(first).toBe(`::add-mask::${slack.webhook}`)
      expect(
        rest.filter((line) => line.includes(secret) && !line.startsWith('::add-mask::')),
      ).toEqual([])
    }
  }, 60_000)

  test('malformed or with a user in the input: an error at once, nothing started, not repeated', async () => {
    for (const webhook of [
      'hooks.slack.com/services/aPlantedSecret',
      'https://user:aPlantedSecret@hooks.slack.com/x',
      'http://hooks.slack.com/aPlantedSecret',
      'ftp://aPlantedSecret',
    ]) {
      const { exitCode, log } = await newJob()
        .uses({ ...failing, run: 'echo "ran anyway"', 'slack-webhook-url': webhook })
        .main()
      expect(exitCode).toBe(2)
      expect(log).toMatch(/^::error title=Bad input::.*slack-webhook-url/mu)
      expect(log).not.toContain('ran anyway')
      expect(
        log
          .split('\n')
          .filter((line) => line.includes('aPlantedSecret') && !line.startsWith('::add-mask::')),
      ).toEqual([])
    }
  }, 60_000)

  test('malformed in the environment: one warning, the verdict stands', async () => {
    const { exitCode, log } = await newJob({
      env: { SLACK_WEBHOOK_URL: 'hooks.slack.com/services/aPlantedSecret' },
    })
      .uses(failing)
      .main()
    expect(exitCode).toBe(1)
    expect(log.match(/^::warning .*$/gmu)).toEqual([
      expect.stringContaining('the Slack webhook is not a URL'),
    ])
    expect(
      log
        .split('\n')
        .filter((line) => line.includes('aPlantedSecret') && !line.startsWith('::add-mask::')),
    ).toEqual([])
  }, 60_000)

  test("none: one quiet line; in a fork's pull request it says why", async () => {
    const event = join(makeDirectory(), 'event.json')
    writeFileSync(
      event,
      JSON.stringify({ pull_request: { head: { repo: { full_name: 'fork/shop' } } } }),
    )
    for (const [env, line] of [
      [{}, 'Slack: no webhook is set, no message sent.'],
      [
        { GITHUB_EVENT_PATH: event },
        "Slack: no webhook is set (a fork's run gets no secrets), no message sent.",
      ],
    ] as const) {
      const { exitCode, log } = await newJob({ env }).uses(failing).main()
      expect(exitCode).toBe(1)
      expect(log.split('\n').filter((text) => text.startsWith('Slack'))).toEqual([line])
      expect(log).not.toMatch(/^::warning/mu)
    }
  }, 60_000)

  test('of the command line: by file or environment, never by a flag', async () => {
    const slack = await startSlack('ok')
    const folder = mkdtempSync(join(tmpdir(), 'webhook-'))
    writeFileSync(join(folder, 'hook'), `${slack.webhook}\n`)
    const words = ['--threshold', '0.001', '--slack-notify', 'failure']
    expect(
      (await runCli(['scan', ...words, '--slack-webhook-file', join(folder, 'hook')])).code,
    ).toBe(1)
    expect(
      (await runCli(['scan', ...words], { env: { SLACK_WEBHOOK_URL: slack.webhook } })).code,
    ).toBe(1)
    expect(slack.requests.map(({ fault }) => fault)).toEqual(['', ''])
    const flag = await runCli(['scan', '--slack-webhook-url', slack.webhook])
    expect(flag.code).toBe(2)
    expect(flag.err).not.toContain(slack.webhook)
    for (const path of [join(folder, 'none'), folder, '/dev/zero'])
      expect((await runCli(['scan', '--slack-webhook-file', path])).code).toBe(2)
    rmSync(folder, { recursive: true })
  }, 60_000)
})

describe('proxies', () => {
  test("HTTPS_PROXY gets a tunnel to Slack's host; NO_PROXY is obeyed", async () => {
    const slack = await startSlack('ok')
    // what the tunnel reaches speaks no TLS: that the client asked for it, and for which host, is
    // what can be seen here
    const proxy = await startConnectProxy(Number(new URL(slack.webhook).port))
    servers.push(proxy)
    const env = {
      SLACK_WEBHOOK_URL: 'https://hooks.slack.test/services/T0/B0/aPlantedSecret',
      HTTPS_PROXY: proxy.url,
    }
    const through = await newJob({ env }).uses(failing).main()
    expect(proxy.tunnels).toEqual(['hooks.slack.test:443'])
    expect(
      through.log.match(/^::warning title=Report channel failed%3A slack::.*$/gmu)?.length,
    ).toBe(1)
    await newJob({ env: { ...env, NO_PROXY: 'hooks.slack.test' } })
      .uses(failing)
      .main()
    expect(proxy.tunnels.length).toBe(1)
  }, 60_000)
})
