import { afterEach, describe, expect, test } from '@jest/globals'
import { parseMarker } from '../../../src/channels/sticky/sticky.ts'
import { publishRun } from '../../../src/modes/publish/publish.ts'
import { readPublishInputs, type PublishInputs } from '../../../src/plan/publish-inputs.ts'
import type { RunContext, Runner } from '../../../src/runner/runner.ts'
import type { WorkflowRun } from '../../../src/github/workflow-run.ts'
import type { GithubServer, StoredArtifact } from '../../support/github-server.ts'
import { makeGithubWorld } from '../../support/github-world.ts'
import { foreign } from '../../../src/findings/untrusted.ts'
import { makeFailReport, makeReport } from '../../support/make-report.ts'
import { makePlace } from '../../support/make-place.ts'
import { makeZip } from '../../support/make-zip.ts'
import type { Recorded } from '../../support/recording-runner.ts'

let world: { server: GithubServer; runner: Runner; seen: Recorded }
afterEach(async () => {
  await world.server.close()
})

const sha = '89abcdef0123456789abcdef0123456789abcdef'
const ofFork: WorkflowRun = {
  id: 88,
  attempt: 1,
  url: 'https://github.com/acme/shop/actions/runs/88',
  event: 'pull_request',
  headSha: sha,
  headBranch: 'topic',
  headRepository: 'eve/shop',
  pullRequests: [],
  queuedPullRequest: null,
}
const forkPull = {
  number: 6,
  state: 'open',
  headSha: sha,
  headLabel: 'eve:topic',
  headRepository: 'eve/shop',
}
const after = (workflowRun: WorkflowRun | null): Partial<RunContext> => ({
  event: {
    name: 'workflow_run',
    pullRequest: null,
    isFork: false,
    baseSha: '',
    headSha: '',
    defaultBranch: 'main',
    workflowRun,
  },
})
const read = (given: Readonly<Record<string, string>>): PublishInputs =>
  readPublishInputs(new Map(Object.entries({ mode: 'publish', ...given })), makePlace())
const inputs = (overrides: Partial<PublishInputs> = {}): PublishInputs => ({
  ...read({}),
  ...overrides,
})

let nextId = 1
function reportOf(
  name: string,
  text = JSON.stringify(
    makeFailReport({ run: { ...makeReport().run, name: name.replace('memory-report-', '') } }),
  ),
  more: Partial<StoredArtifact> = {},
): StoredArtifact {
  return {
    id: nextId++,
    name,
    zip: makeZip([
      { name: 'samples.ndjson', data: '{}' },
      { name: 'report.json', data: text },
    ]),
    ...more,
  }
}
const posted = (): string[] =>
  world.server.comments.map(
    ({ issue, body }) => `${issue} ${parseMarker('comment', body)?.name ?? 'not ours'}`,
  )

describe('the pull request', () => {
  test('of a fork is the one with its head', async () => {
    world = await makeGithubWorld(after(ofFork))
    world.server.artifacts.push(reportOf('memory-report-a'))
    world.server.pulls.push(
      { ...forkPull, number: 4, headSha: 'older' },
      { ...forkPull, number: 5, state: 'closed' },
      { ...forkPull, number: 3, headRepository: 'eve/other' },
      forkPull,
    )
    await publishRun(inputs(), world.runner)
    expect(posted()).toEqual(['6 a'])
    expect(world.server.comments[0]?.body).toContain(
      `Commit <code>${sha}</code> of a fork, whose code could have shaped this report\n`,
    )
    expect(world.seen.lines).toEqual([
      'Comment: https://github.com/acme/shop/pull/6#issuecomment-1000',
    ])
  })

  test.each<[string, Partial<WorkflowRun>, string[]]>([
    [
      'of our own is the one that GitHub names',
      { headRepository: 'acme/shop', pullRequests: [9] },
      ['9 a'],
    ],
    [
      'of a merge queue stands in its branch',
      { queuedPullRequest: 12, headRepository: 'acme/shop' },
      ['12 a'],
    ],
    ['is none where a fork calls it a merge group', { queuedPullRequest: 12 }, []],
    ['is none where the fork is gone', { headRepository: '' }, []],
  ])('%s', async (_name, run, expected) => {
    world = await makeGithubWorld(after({ ...ofFork, ...run }))
    world.server.artifacts.push(reportOf('memory-report-a'))
    await publishRun(inputs(), world.runner)
    expect(posted()).toEqual(expected)
    if (expected.length === 0) {
      expect(world.seen.annotations).toEqual([
        {
          level: 'notice',
          title: 'No comment',
          message:
            'Run 88 belongs to no open pull request whose head it measured. The text is in the job summary.',
        },
      ])
      expect(world.seen.summaries[0]).toContain('Memory gate failed: a')
    }
  })

  test('never comes out of the artifact, nor do commit and link', async () => {
    world = await makeGithubWorld(
      after({ ...ofFork, headRepository: 'acme/shop', pullRequests: [9] }),
    )
    const run = {
      ...makeReport().run,
      name: '<!-- x -->\n@a',
      url: 'https://evil.example/',
      sha: 'evil',
      repository: 'eve/evil',
      ref: 'pull/1',
    }
    world.server.artifacts.push(
      reportOf(
        'memory-report-a',
        JSON.stringify({ ...makeFailReport({ run }), pullRequest: 1, number: 1 }),
      ),
    )
    await publishRun(inputs(), world.runner)
    expect(posted()).toEqual(['9 x----a'])
    expect(world.server.comments[0]?.body).not.toMatch(/evil/u)
  })
})

describe('which reports', () => {
  const named = [
    'memory-report-a',
    'memory-report-a-attempt-3',
    'memory-report-a-attempt-2',
    'memory-report-b',
    'memory-report-b.html',
    'coverage',
  ]
  const publishAll = async (overrides: Partial<PublishInputs>): Promise<void> => {
    world = await makeGithubWorld(
      after({ ...ofFork, headRepository: 'acme/shop', pullRequests: [9] }),
    )
    world.server.artifacts.push(
      ...named.map((name) => reportOf(name)),
      reportOf('memory-report-old', undefined, { expired: true }),
    )
    await publishRun(inputs(overrides), world.runner)
  }

  test.each<[Partial<PublishInputs>, string[]]>([
    [{}, ['9 a-attempt-3', '9 b']],
    [{ name: 'b' }, ['9 b']],
    [{ artifactName: 'coverage' }, ['9 coverage']],
    [{ artifactName: 'memory-report-a' }, ['9 a-attempt-3']],
  ])('%j', async (overrides, expected) => {
    await publishAll(overrides)
    expect(posted()).toEqual(expected)
    expect(world.seen.annotations).toEqual([])
  })

  test('none is a notice', async () => {
    await publishAll({ name: 'c' })
    expect(world.seen.annotations).toEqual([
      {
        level: 'notice',
        title: 'Nothing to publish',
        message: 'Run 88 has no usable report named c.',
      },
    ])
  })

  test('of a run that is named', async () => {
    world = await makeGithubWorld(after(null))
    world.server.runs.set(99, {
      id: 99,
      run_attempt: 1,
      html_url: '',
      event: 'pull_request',
      head_sha: sha,
      head_branch: 'topic',
      head_repository: { full_name: 'acme/shop' },
      pull_requests: [{ number: 3 }],
    })
    world.server.artifacts.push(reportOf('memory-report-a'))
    await publishRun(inputs({ runId: 99 }), world.runner)
    expect(posted()).toEqual(['3 a'])
  })
})

describe('an artifact that is not what it should be', () => {
  const own = makeFailReport()
  test.each<[string, StoredArtifact, string]>([
    [
      "too large, by GitHub's word",
      reportOf('memory-report-x', undefined, { statedBytes: 10_485_761 }),
      'it has more than 10485760 bytes',
    ],
    [
      'not a zip',
      { id: 90, name: 'memory-report-x', zip: Buffer.from('<html>') },
      'this is no zip',
    ],
    [
      'without a report',
      { id: 91, name: 'memory-report-x', zip: makeZip([{ name: 'a/../report.json', data: '{}' }]) },
      'it holds no report.json',
    ],
    [
      'a bomb',
      {
        id: 92,
        name: 'memory-report-x',
        zip: makeZip([{ name: 'report.json', data: Buffer.alloc(11 * 2 ** 20), statedBytes: 100 }]),
      },
      'the entry unpacks to more than 10485760 bytes',
    ],
    ['not JSON', reportOf('memory-report-x', '{'), 'the report is no JSON'],
    [
      'not a report',
      reportOf('memory-report-x', JSON.stringify({ ...own, processes: [{}] })),
      '/processes/0/index is missing',
    ],
    ['with a command in its error', reportOf('memory-report-x\n##[error]'), ''],
  ])('%s', async (_name, artifact, message) => {
    world = await makeGithubWorld(
      after({ ...ofFork, headRepository: 'acme/shop', pullRequests: [9] }),
    )
    world.server.artifacts.push(artifact, reportOf('memory-report-good'))
    await publishRun(inputs(), world.runner)
    expect(posted()).toContain('9 good')
    if (message === '') return
    expect(posted()).toEqual(['9 good'])
    expect(world.seen.annotations).toEqual([
      {
        level: 'warning',
        title: 'Report not usable',
        message: `Artifact memory-report-x of run 88: ${message}.`,
      },
    ])
  })

  test("too large, against GitHub's word", async () => {
    world = await makeGithubWorld(
      after({ ...ofFork, headRepository: 'acme/shop', pullRequests: [9] }),
    )
    world.server.artifacts.push(
      reportOf('memory-report-x', undefined, { zip: Buffer.alloc(10_485_761), statedBytes: 10 }),
    )
    await publishRun(inputs(), world.runner)
    expect(world.seen.annotations).toEqual([
      {
        level: 'warning',
        title: 'Report not usable',
        message: 'Artifact memory-report-x of run 88: it has more than 10485760 bytes.',
      },
      { level: 'notice', title: 'Nothing to publish', message: 'Run 88 has no usable report.' },
    ])
  })

  test('its text is foreign in the comment as well', async () => {
    world = await makeGithubWorld(
      after({ ...ofFork, headRepository: 'acme/shop', pullRequests: [9] }),
    )
    const report = makeFailReport({
      sentence: foreign('@octocat <img> see www.evil.example'),
      tool: { name: '<b>', version: '#1' },
      memoryBase: { ...own.memoryBase, label: '@x' },
      notices: ['](http://e)'],
    })
    world.server.artifacts.push(reportOf('memory-report-x', JSON.stringify(report)))
    await publishRun(inputs(), world.runner)
    expect(world.server.comments[0]?.body.replace(/<code>[^<]*<\/code>/gu, '')).not.toMatch(
      /@|<img|<b>|www|\]\(/u,
    )
  })
})

describe('what GitHub refuses', () => {
  test('writing: a notice, and the text in the summary', async () => {
    world = await makeGithubWorld(
      after({ ...ofFork, headRepository: 'acme/shop', pullRequests: [9] }),
    )
    world.server.artifacts.push(reportOf('memory-report-a'), reportOf('memory-report-b'))
    for (let times = 0; times < 2; times++)
      world.server.faults.push({
        method: 'POST',
        path: /comments$/u,
        status: 403,
        message: 'Resource not accessible by integration',
      })
    await publishRun(inputs(), world.runner)
    const notice = {
      level: 'notice',
      title: 'No comment',
      message:
        'GitHub answered 403: Resource not accessible by integration. The job needs `permissions: pull-requests: write`. Its text is in the job summary.',
    }
    expect(world.seen.annotations).toEqual([notice, notice])
    expect(world.seen.summaries.at(-1)?.match(/Memory gate failed: [ab]/gu)).toEqual([
      'Memory gate failed: a',
      'Memory gate failed: b',
    ])
  })

  test('reading: a notice', async () => {
    world = await makeGithubWorld(after(ofFork))
    world.server.faults.push({
      method: 'GET',
      path: /artifacts$/u,
      status: 403,
      message: 'Resource not accessible by integration',
    })
    await publishRun(inputs(), world.runner)
    expect(world.seen.annotations).toEqual([
      {
        level: 'notice',
        title: 'Nothing published',
        message: expect.stringContaining('actions: read'),
      },
    ])
  })

  test('no token, no run: bad input', async () => {
    world = await makeGithubWorld(after(null))
    await expect(publishRun(inputs(), world.runner)).rejects.toThrow('run-id: "" names no run')
    await expect(
      publishRun(inputs(), { ...world.runner, github: () => Promise.resolve(null) }),
    ).rejects.toThrow('github-token: "" is needed by `mode: publish`')
  })
})

describe('inputs', () => {
  test('never stands for on-change', () => {
    const policies = [
      {},
      { comment: 'never' },
      { comment: 'always' },
      { comment: 'on-failure' },
    ].map((given) => read(given).plan.options['comment'])
    expect(policies).toEqual(['on-change', 'on-change', 'always', 'on-failure'])
  })

  test('a run, a name as a plan cleans it, an artifact; what action.yml sets itself is no slip', () => {
    expect(
      read({
        'run-id': ' 77 ',
        name: 'a b',
        'artifact-name': 'c',
        matrix: 'null',
        'job-total': '3',
        'github-token': 'x',
      }),
    ).toMatchObject({ runId: 77, name: 'a-b', artifactName: 'c' })
  })

  test.each<[Record<string, string>, string]>([
    [{ 'run-id': 'x' }, 'run-id: "x" is no id of a run'],
    [{ threshold: '1GiB' }, 'threshold: "1GiB" means nothing with `mode: publish`'],
    [{ comment: 'maybe' }, 'comment: "maybe" is not one of these words'],
  ])('%j', (given, message) => {
    expect(() => read(given)).toThrow(message)
  })
})
