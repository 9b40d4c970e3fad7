import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, type Server } from 'node:tls'
import { afterAll, expect, test } from '@jest/globals'
import { startConnectProxy } from '../support/connect-proxy.ts'
import { startGithubServer } from '../support/github-server.ts'
import { skipVisibly } from '../support/skip-visibly.ts'
import { startSlackServer } from '../support/slack-server.ts'
import { useJobs } from '../support/use-jobs.ts'

const newJob = useJobs()
const folder = mkdtempSync(join(tmpdir(), 'proxy-'))
const [slackHost, apiHost] = ['hooks.slack.test', 'api.github.test']
const closing: { close: () => unknown }[] = []
afterAll(async () => {
  for (const one of closing) await one.close()
  rmSync(folder, { recursive: true })
})

/** A certificate of these two hosts that is its own authority; false where nothing makes one. */
function makeCertificate(): boolean {
  const { status } = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
    ...['-days', '2', '-subj', '/CN=proxy test', '-addext'],
    ...[`subjectAltName=DNS:${slackHost},DNS:${apiHost}`, '-keyout', join(folder, 'key.pem')],
    ...['-out', join(folder, 'cert.pem')],
  ])
  return status === 0
}

/** Ends TLS and hands on what it carried to the server of the host that was asked for. */
async function startTls(ports: Readonly<Record<string, string>>): Promise<Server> {
  const server = createServer(
    {
      key: readFileSync(join(folder, 'key.pem')),
      cert: readFileSync(join(folder, 'cert.pem')),
    },
    (socket) => {
      const host = socket.servername
      const target = connect(Number(typeof host === 'string' ? ports[host] : 0), '127.0.0.1')
      target.on('error', () => socket.destroy())
      socket.on('error', () => target.destroy())
      socket.pipe(target).pipe(socket)
    },
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  closing.push(server)
  return server
}

if (!makeCertificate()) skipVisibly('HTTPS through a proxy: needs openssl')
else
  test('[fault 15] HTTPS through a proxy: Slack and the pull request are told, by tunnels alone, and by name', async () => {
    const [slack, github] = [await startSlackServer(['ok']), await startGithubServer()]
    closing.push(slack, github)
    const port = (url: string): string => new URL(url).port
    const tls = await startTls({ [slackHost]: port(slack.webhook), [apiHost]: port(github.url) })
    const proxy = await startConnectProxy((tls.address() as AddressInfo).port)
    closing.push(proxy)
    const event = join(folder, 'event.json')
    writeFileSync(
      event,
      JSON.stringify({
        repository: { default_branch: 'main' },
        pull_request: { number: 5, head: { repo: { full_name: 'acme/shop' } } },
      }),
    )
    const job = newJob({
      token: github.token,
      env: {
        HTTPS_PROXY: proxy.url,
        NODE_EXTRA_CA_CERTS: join(folder, 'cert.pem'),
        GITHUB_API_URL: `https://${apiHost}`,
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: event,
        SLACK_WEBHOOK_URL: slack.webhook.replace(/^http:\/\/[^/]+/u, `https://${slackHost}`),
      },
    })
    const { log, exitCode } = await job
      .uses({
        run: 'sleep 0.6',
        interval: '200ms',
        threshold: '100KiB',
        comment: 'on-change',
        'upload-artifact': 'never',
      })
      .main()
    expect(exitCode).toBe(1)
    expect(log).not.toMatch(/^::warning/mu)
    expect(slack.requests.map(({ fault }) => fault)).toEqual([''])
    expect(github.comments.map(({ issue }) => issue)).toEqual([5])
    expect(new Set(proxy.tunnels)).toEqual(new Set([`${slackHost}:443`, `${apiHost}:443`]))
  }, 60_000)
