import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { parseMarker } from '../../src/channels/sticky/sticky.ts'
import { startAzurite, type Azurite } from '../support/azurite.ts'
import { fetchArtifact } from '../support/fetch-artifact.ts'
import { startGithubServer, type GithubServer } from '../support/github-server.ts'
import { MiniRunner, type StepResult } from '../support/mini-runner.ts'
import { startResultsService } from '../support/results-service.ts'

// the committed bundles, by the runner's own contract, against a GitHub on this machine
let folder = ''
let github: GithubServer
const runners: MiniRunner[] = []
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'comment-'))
  github = await startGithubServer()
})
afterEach(async () => {
  for (const runner of runners.splice(0)) await runner.complete()
  await github.close()
  rmSync(folder, { recursive: true })
})

const allocate = `${process.execPath} -e "const held = Buffer.alloc(120e6, 1); setTimeout(() => held, 1500)"`
const eventOf = (name: string, payload: object): Record<string, string> => {
  const path = join(folder, `${name}.json`)
  writeFileSync(path, JSON.stringify({ repository: { default_branch: 'main' }, ...payload }))
  return {
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: path,
    GITHUB_API_URL: github.url,
    GITHUB_REF_NAME: 'main',
  }
}
const pullRequest = (fullName: string): Record<string, string> =>
  eventOf('pull_request', { pull_request: { number: 5, head: { repo: { full_name: fullName } } } })
function startJob(
  env: Record<string, string>,
  more: Partial<ConstructorParameters<typeof MiniRunner>[0]> = {},
): MiniRunner {
  const runner = new MiniRunner({ env, token: github.token, ...more })
  runners.push(runner)
  return runner
}
const watch = (env: Record<string, string>, inputs: Record<string, string>): Promise<StepResult> =>
  startJob(env)
    .uses({ run: allocate, interval: '200ms', name: 'api', comment: 'on-change', ...inputs })
    .main()
const stored = (): string[] =>
  github.comments.map(
    ({ issue, body }) => `${issue} ${parseMarker('comment', body)?.verdict ?? 'not ours'}`,
  )

describe('a pull request', () => {
  test('fails, then recovers in the same comment; nothing of ours keeps the token', async () => {
    const failed = await watch(pullRequest('acme/shop'), { threshold: '50MiB' })
    expect({
      code: failed.exitCode,
      verdict: failed.outputs.get('verdict'),
      stored: stored(),
    }).toEqual({ code: 1, verdict: 'fail', stored: ['5 fail'] })
    expect(findText(runners[0]?.temp ?? '', github.token)).toEqual([])
    const passed = await watch(pullRequest('acme/shop'), { threshold: '1GiB' })
    expect({ code: passed.exitCode, stored: stored() }).toEqual({ code: 0, stored: ['5 pass'] })
    expect(github.comments[0]?.body).toContain('Resolved: the run before said fail.')
  }, 60_000)

  test('start and check: the token is given to check anew', async () => {
    const job = startJob(pullRequest('acme/shop'))
    await job
      .uses({
        mode: 'start',
        name: 'api',
        interval: '200ms',
        threshold: '50MiB',
        comment: 'always',
      })
      .main()
    await job.run(allocate)
    const checked = await job.uses({ mode: 'check', name: 'api' }).main()
    expect({ code: checked.exitCode, stored: stored() }).toEqual({ code: 1, stored: ['5 fail'] })
  }, 60_000)

  test('start and post', async () => {
    const job = startJob(pullRequest('acme/shop'))
    const step = job.uses({
      mode: 'start',
      name: 'api',
      interval: '200ms',
      threshold: '50MiB',
      comment: 'always',
    })
    await step.main()
    await job.run(allocate)
    expect((await step.post()).exitCode).toBe(1)
    expect(stored()).toEqual(['5 fail'])
  }, 60_000)

  test('of a fork: the same exit code, a notice, and the text in the summary', async () => {
    github.faults.push({
      method: 'POST',
      path: /comments$/u,
      status: 403,
      message: 'Resource not accessible by integration',
    })
    const { exitCode, stdout, summary } = await watch(pullRequest('eve/shop'), {
      threshold: '50MiB',
      summary: 'off',
    })
    expect(exitCode).toBe(1)
    expect(stdout).toContain(
      "::notice title=No comment::GitHub answered 403: Resource not accessible by integration. A fork's run has a token that can only read",
    )
    expect(summary).toContain('Memory gate failed: api')
    expect(stored()).toEqual([])
  }, 60_000)
})

test('a schedule opens an issue and closes it again', async () => {
  const nightly = eventOf('schedule', { schedule: '17 3 * * *' })
  for (const [threshold, state] of [
    ['50MiB', 'open'],
    ['1GiB', 'closed'],
  ] as const) {
    await watch(nightly, { threshold, comment: 'never', issue: 'on-failure' })
    expect(github.issues.map((issue) => `${issue.title} ${issue.state}`)).toEqual([
      `Memory: api ${state}`,
    ])
  }
}, 60_000)

describe('publish', () => {
  let azurite: Azurite
  beforeAll(async () => {
    azurite = await startAzurite()
  }, 60_000)
  afterAll(async () => {
    await azurite.stop()
  })

  test('shows what the run of a fork really uploaded', async () => {
    const results = await startResultsService(azurite.endpoint)
    const job = startJob(pullRequest('eve/shop'), { artifacts: results })
    await job
      .uses({
        run: allocate,
        interval: '200ms',
        name: 'api',
        threshold: '50MiB',
        'report-dir': 'out',
      })
      .main()
    github.artifacts.push({
      id: 3,
      name: 'memory-report-api',
      zip: await fetchArtifact(results, 'memory-report-api'),
    })
    await results.close()
    github.pulls.push({
      number: 6,
      state: 'open',
      headSha: 'abc123',
      headLabel: 'eve:topic',
      headRepository: 'eve/shop',
    })
    const workflowRun = {
      id: 88,
      run_attempt: 1,
      html_url: 'https://github.com/acme/shop/actions/runs/88',
      event: 'pull_request',
      head_sha: 'abc123',
      head_branch: 'topic',
      head_repository: { full_name: 'eve/shop' },
      pull_requests: [],
    }
    const step = startJob(eventOf('workflow_run', { workflow_run: workflowRun })).uses({
      mode: 'publish',
    })
    const { exitCode, log } = await step.main()
    expect({ exitCode, log, stored: stored() }).toEqual({
      exitCode: 0,
      log: expect.stringContaining(
        'Comment: https://github.com/acme/shop/pull/6#issuecomment-1000',
      ),
      stored: ['6 fail'],
    })
    expect((await step.post()).exitCode).toBe(0)
  }, 90_000)

  test('bad input fails at once, in words', async () => {
    const { exitCode, stdout } = await startJob(eventOf('push', {}))
      .uses({ mode: 'publish', threshold: '1GiB' })
      .main()
    expect({ exitCode, stdout }).toEqual({
      exitCode: 2,
      stdout: expect.stringContaining(
        '::error title=Bad input::threshold: "1GiB" means nothing with `mode: publish`',
      ),
    })
  })
})

/** Files below a folder that hold a text. */
function findText(root: string, text: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => readFileSync(path).includes(text))
}
