import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Azurite, startAzurite } from '../support/azurite.ts'
import { signArtifact } from '../support/fetch-artifact.ts'
import { type GithubServer, startGithubServer } from '../support/github-server.ts'
import type { StepResult } from '../support/mini-runner.ts'
import { startResultsService } from '../support/results-service.ts'
import { useJobs } from '../support/use-jobs.ts'

// the committed bundles: artifacts go to a results service with real blobs, and come back over a
// REST API that leads to these blobs
const newJob = useJobs()
const hold = (mib: number): string =>
  `exec ${process.execPath} -e "const held = Buffer.alloc(${mib} * 2 ** 20, 1); setTimeout(() => held, 1000)"`
let azurite: Azurite
let folder = ''
beforeAll(async () => {
  azurite = await startAzurite()
  folder = mkdtempSync(join(tmpdir(), 'regression-'))
}, 60_000)
afterAll(async () => {
  await azurite.stop()
  rmSync(folder, { recursive: true })
})

interface Run {
  readonly mib: number
  readonly event?: 'push' | 'pull_request'
  readonly job?: string
  readonly matrix?: object
  readonly inputs?: Record<string, string>
  readonly token?: string
  readonly fork?: boolean
}

/** A repository whose workflow `ci.yml` runs again and again. */
class Repository {
  readonly github: GithubServer
  #runs = 100
  constructor(github: GithubServer) {
    this.github = github
  }

  async run({
    mib,
    event = 'push',
    job = 'test',
    matrix,
    inputs = {},
    token = this.github.token,
    fork = false,
  }: Run): Promise<StepResult> {
    const id = ++this.#runs
    const results = await startResultsService(azurite.endpoint)
    const isPush = event === 'push'
    const payload = join(folder, `${id}.json`)
    writeFileSync(
      payload,
      JSON.stringify({
        repository: { default_branch: 'main' },
        ...(isPush
          ? {}
          : {
              pull_request: {
                number: 5,
                head: { repo: { full_name: fork ? 'eve/shop' : 'acme/shop' } },
                base: { sha: 'abc' },
              },
            }),
      }),
    )
    const step = newJob({
      artifacts: results,
      token,
      ...(matrix === undefined ? {} : { matrix }),
      env: {
        GITHUB_API_URL: this.github.url,
        GITHUB_RUN_ID: String(id),
        GITHUB_JOB: job,
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: payload,
        GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/ci.yml@refs/heads/main',
        GITHUB_REF_NAME: isPush ? 'main' : '5/merge',
        ...(isPush ? {} : { GITHUB_HEAD_REF: 'topic' }),
      },
    }).uses({ run: hold(mib), interval: '100ms', export: 'none', summary: 'full', ...inputs })
    const end = await step.main()
    for (const { name } of results.artifacts.values()) {
      this.github.artifacts.push({
        id: this.github.artifacts.length + 1,
        name,
        zip: Buffer.alloc(1),
        runId: id,
        location: await signArtifact(results, name),
      })
    }
    const head = fork ? 'eve/shop' : 'acme/shop'
    if (end.exitCode === 0)
      this.github.workflowRuns.unshift({
        id,
        path: 'ci.yml',
        head_branch: isPush || fork ? 'main' : 'topic',
        event,
        head_repository: { full_name: head },
        run_attempt: 1,
        html_url: `https://github.com/acme/shop/actions/runs/${id}`,
      })
    await results.close()
    return end
  }
}

async function openRepository(): Promise<Repository> {
  const github = await startGithubServer()
  servers.push(github)
  return new Repository(github)
}
const servers: GithubServer[] = []
afterAll(async () => {
  for (const server of servers) await server.close()
})

/** A busy machine may measure one or two of the twelve with too few samples to keep. */
const OVER = /over the median of 1[0-2] runs on main/u

describe('main pushes twelve runs', () => {
  let shop: Repository
  const logs: string[] = []
  beforeAll(async () => {
    shop = await openRepository()
    for (let count = 0; count < 12; count++)
      logs.push((await shop.run({ mib: 60 + (count % 3) * 0.5 })).log)
  }, 300_000)

  test('the first run ever says in one line that there is nothing to compare with; the others do not', () => {
    expect(logs.map((log) => log.match(/no successful run on main yet/gu)?.length ?? 0)).toEqual([
      1,
      ...Array.from({ length: 11 }, () => 0),
    ])
  })

  test('a pull request regresses', async () => {
    const { exitCode, outputs, log, summary } = await shop.run({ mib: 90, event: 'pull_request' })
    expect({ exitCode, verdict: outputs.get('verdict') }).toEqual({ exitCode: 1, verdict: 'fail' })
    expect(log).toMatch(
      /Failed: node: anonymous memory (?:settled|peaked) \d+(?:\.\d)? MiB, \+\d\d(?:\.\d)? % over the median of 1[0-2] runs on main \(\d+/u,
    )
    expect(summary).toMatch(OVER)
  }, 60_000)

  test('another does not', async () => {
    const { exitCode, outputs } = await shop.run({ mib: 60.5, event: 'pull_request' })
    expect({ exitCode, verdict: outputs.get('verdict') }).toEqual({ exitCode: 0, verdict: 'pass' })
  }, 60_000)

  test("a fork's run named main is no baseline, and its token that can only read is enough", async () => {
    const before = shop.github.workflowRuns.length
    expect((await shop.run({ mib: 20, event: 'pull_request', fork: true })).exitCode).toBe(0)
    expect(shop.github.workflowRuns.length).toBe(before + 1)
    const { exitCode, log } = await shop.run({ mib: 90, event: 'pull_request', fork: true })
    expect({ exitCode, log }).toEqual({ exitCode: 1, log: expect.stringMatching(OVER) })
  }, 60_000)

  test('on main itself the same only warns', async () => {
    const { exitCode, outputs, log } = await shop.run({ mib: 90 })
    expect({ exitCode, verdict: outputs.get('verdict') }).toEqual({ exitCode: 0, verdict: 'warn' })
    expect(log).toContain('on main itself it only warns')
  }, 60_000)

  test('a job that was renamed has no runs yet', async () => {
    const { exitCode, log } = await shop.run({ mib: 90, event: 'pull_request', job: 'tests' })
    expect({ exitCode, log }).toEqual({
      exitCode: 0,
      log: expect.stringContaining('has a usable artifact memory-baseline-tests'),
    })
  }, 60_000)

  test.each([
    ['warn', 0, 'warn'],
    ['fail', 1, 'fail'],
  ] as const)(
    'if-no-baseline: %s',
    async (asked, exitCode, verdict) => {
      const end = await shop.run({
        mib: 20,
        event: 'pull_request',
        job: 'tests',
        inputs: { 'if-no-baseline': asked },
      })
      expect({ exitCode: end.exitCode, verdict: end.outputs.get('verdict') }).toEqual({
        exitCode,
        verdict,
      })
    },
    60_000,
  )

  test('expired artifacts: older runs are looked at', async () => {
    const { artifacts, workflowRuns } = shop.github
    const expired = new Set(
      workflowRuns
        .filter(({ head_branch: branch, event }) => branch === 'main' && event === 'push')
        .slice(0, 3)
        .map(({ id }) => id),
    )
    artifacts.forEach((artifact, at) => {
      if (expired.has(artifact.runId)) artifacts[at] = { ...artifact, expired: true }
    })
    const { exitCode, log } = await shop.run({ mib: 90, event: 'pull_request' })
    expect({ exitCode, log }).toEqual({
      exitCode: 1,
      log: expect.stringMatching(/over the median of (?:[89]|10) runs on main/u),
    })
  }, 60_000)

  test('a run of long ago is pinned by its id', async () => {
    const { exitCode, log } = await shop.run({
      mib: 90,
      event: 'pull_request',
      inputs: { baseline: 'none', 'baseline-pin': '101' },
    })
    expect({ exitCode, log }).toEqual({
      exitCode: 0,
      log: expect.stringMatching(/over the pinned run \(\d+.*below 5 runs it only warns/u),
    })
  }, 60_000)

  test('403 is one line that names the permission', async () => {
    shop.github.faults.push({
      method: 'GET',
      path: /\/workflows\//u,
      status: 403,
      message: 'Resource not accessible by integration',
    })
    const { exitCode, log } = await shop.run({ mib: 90, event: 'pull_request' })
    expect({ exitCode, said: log.match(/^.*actions: read.*$/gmu)?.length }).toEqual({
      exitCode: 0,
      said: 1,
    })
  }, 60_000)
})

describe('where a baseline is demanded, the branch can begin', () => {
  test.each<[string, Record<string, string>]>([
    ['if-no-baseline: fail', { 'if-no-baseline': 'fail' }],
    ['require: regression', { require: 'regression' }],
  ])(
    '%s',
    async (_name, inputs) => {
      const shop = await openRepository()
      const before = await shop.run({ mib: 30, event: 'pull_request', inputs })
      const [first, second] = [
        await shop.run({ mib: 30, inputs }),
        await shop.run({ mib: 30, inputs }),
      ]
      const after = await shop.run({ mib: 30, event: 'pull_request', inputs })
      expect(before.exitCode).not.toBe(0)
      expect(
        [first, second, after].map(({ exitCode, outputs }) => [exitCode, outputs.get('verdict')]),
      ).toEqual([
        [0, 'warn'],
        [0, 'pass'],
        [0, 'pass'],
      ])
      expect(first.log).toContain(
        'there is no baseline yet: ci.yml has no successful run on main yet',
      )
    },
    120_000,
  )
})

test('a matrix: each leg is compared with itself', async () => {
  const shop = await openRepository()
  const legs = [{ shard: 2 }, { shard: 20 }, { shard: 21 }]
  for (let count = 0; count < 5; count++) {
    // one workflow run has the artifacts of all legs
    for (const [at, matrix] of legs.entries()) await shop.run({ mib: 40 + at * 20, matrix })
    const [newest, ...others] = shop.github.workflowRuns.splice(0, legs.length)
    if (newest === undefined) throw new Error('no run')
    shop.github.artifacts.forEach((artifact, at) => {
      if (others.some(({ id }) => id === artifact.runId))
        shop.github.artifacts[at] = { ...artifact, runId: newest['id'] as number }
    })
    shop.github.workflowRuns.unshift(newest)
  }
  const [steady, regressed] = [
    await shop.run({ mib: 60, event: 'pull_request', matrix: { shard: 20 } }),
    await shop.run({ mib: 80, event: 'pull_request', matrix: { shard: 2 } }),
  ]
  expect([steady.exitCode, regressed.exitCode]).toEqual([0, 1])
}, 300_000)
