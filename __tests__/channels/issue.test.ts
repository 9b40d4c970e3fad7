import { afterEach, expect, test } from '@jest/globals'
import { issue } from '../../src/channels/issue.ts'
import { parseMarker } from '../../src/channels/sticky/sticky.ts'
import type { Report } from '../../src/report/report.ts'
import type { RunContext, Runner } from '../../src/runner/runner.ts'
import type { GithubServer } from '../support/github-server.ts'
import { makeGithubWorld } from '../support/github-world.ts'
import {
  makeFailReport,
  makeInconclusiveReport,
  makePlan,
  makeReport,
  makeSettings,
  makeWarnReport,
} from '../support/make-report.ts'
import type { Recorded } from '../support/recording-runner.ts'

let world: { server: GithubServer; runner: Runner; seen: Recorded }
afterEach(async () => {
  await world.server.close()
})

const on = (
  name: string,
  ref = 'main',
  pullRequest: number | null = null,
): Partial<RunContext> => ({
  ref,
  runId: '77',
  event: {
    name,
    pullRequest,
    isFork: false,
    baseSha: '',
    headSha: '',
    defaultBranch: 'main',
    workflowRun: null,
  },
})
const deliver = async (report: Report, policy = 'on-failure'): Promise<void> =>
  issue.deliver(report, {
    plan: makePlan(),
    settings: makeSettings({ issue: policy }),
    runner: world.runner,
    recording: null,
    baseline: null,
    files: new Map(),
    artifact: null,
    signal: new AbortController().signal,
  })
const seen = (): string[] =>
  world.server.issues.map(
    ({ title, body, state }) =>
      `${title}: ${state}, ${parseMarker('issue', body)?.verdict ?? 'not ours'}`,
  )

test('opened on failure, updated, closed on recovery, opened again', async () => {
  world = await makeGithubWorld(on('schedule'))
  const story: readonly (readonly [Report, string[]])[] = [
    [makeReport(), []],
    [makeFailReport(), ['Memory: api-tests (ubuntu, 20): open, fail']],
    [makeInconclusiveReport(), ['Memory: api-tests (ubuntu, 20): open, inconclusive']],
    [makeWarnReport(), ['Memory: api-tests (ubuntu, 20): closed, warn']],
    [makeReport(), ['Memory: api-tests (ubuntu, 20): closed, warn']],
    [makeFailReport(), ['Memory: api-tests (ubuntu, 20): open, fail']],
    [makeReport(), ['Memory: api-tests (ubuntu, 20): closed, pass']],
  ]
  for (const [report, expected] of story) {
    await deliver(report)
    expect(seen()).toEqual(expected)
  }
  expect(world.server.issues[0]?.body).toContain('Resolved: the run before said fail.')
})

test("ours is found among hundreds, and neither a pull request nor a stranger's issue is taken for it", async () => {
  world = await makeGithubWorld(on('schedule'))
  await deliver(makeFailReport())
  const { body = '' } = world.server.issues[0] ?? {}
  const { viewer } = world.server
  world.server.issues.push(
    ...Array.from({ length: 230 }, (_, at) => ({
      number: at + 2,
      title: 'other',
      body: at % 3 === 0 ? 'text' : body,
      state: 'open',
      author: at % 3 === 1 ? 'octocat' : viewer,
      isPullRequest: at % 3 === 2,
    })),
  )
  await deliver(makeReport())
  expect(
    world.server.issues.filter(({ state }) => state === 'closed').map(({ number }) => number),
  ).toEqual([1])
  expect(world.server.issues.length).toBe(231)
})

test.each([
  ['schedule', on('schedule', ''), 1],
  ['push to the default branch', on('push'), 1],
  ['by hand on it', on('workflow_dispatch'), 1],
  ['push elsewhere', on('push', 'topic'), 0],
  ['pull request', on('pull_request', 'topic', 5), 0],
  ['merge queue', on('merge_group', 'main', 5), 0],
])('%s opens one, or says why not', async (_name, context, opened) => {
  world = await makeGithubWorld(context)
  await deliver(makeFailReport())
  expect(world.server.issues.length).toBe(opened)
  expect(world.seen.lines).toEqual([
    opened === 1
      ? 'Issue: https://github.com/acme/shop/issues/1'
      : 'Issue: this is no run on a schedule or on the default branch, so no issue is opened or closed.',
  ])
})

test('a token that cannot write is a notice', async () => {
  world = await makeGithubWorld(on('schedule'))
  world.server.faults.push({
    method: 'POST',
    path: /issues$/u,
    status: 403,
    message: 'Resource not accessible by integration',
  })
  await deliver(makeFailReport())
  expect(world.seen.annotations).toEqual([
    {
      level: 'notice',
      title: 'No issue',
      message:
        'GitHub answered 403: Resource not accessible by integration. The job needs `permissions: issues: write`. Its text is in the job summary.',
    },
  ])
  expect(world.seen.summaries.length).toBe(1)
})

test('never asks nothing of GitHub', async () => {
  world = await makeGithubWorld(on('schedule'))
  await deliver(makeFailReport(), 'never')
  expect(world.server.requests).toEqual([])
})
