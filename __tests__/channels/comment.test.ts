import { afterEach, describe, expect, test } from '@jest/globals'
import { comment } from '../../src/channels/comment.ts'
import { parseMarker } from '../../src/channels/sticky/sticky.ts'
import type { Report } from '../../src/report/report.ts'
import type { Runner } from '../../src/runner/runner.ts'
import type { GithubServer } from '../support/github-server.ts'
import { makeGithubWorld, pullRequestOf } from '../support/github-world.ts'
import {
  makeFailReport,
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

const sha = '0123456789abcdef0123456789abcdef01234567'
const deliver = async (
  report: Report,
  policy = 'on-change',
  runner = world.runner,
): Promise<void> =>
  comment.deliver(report, {
    plan: makePlan(),
    settings: makeSettings({ comment: policy }),
    runner,
    recording: null,
    baseline: null,
    files: new Map(),
    artifact: null,
    signal: new AbortController().signal,
  })
const verdicts = (): (string | undefined)[] =>
  world.server.comments.map(({ body }) => parseMarker('comment', body)?.verdict)
const writes = (): string[] =>
  world.server.requests
    .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
    .map(({ method, status }) => `${method} ${status}`)

describe('on a pull request', () => {
  test('fails, still fails, recovers: one comment', async () => {
    world = await makeGithubWorld(pullRequestOf(5))
    for (const report of [
      makeReport(),
      makeFailReport(),
      makeFailReport(),
      makeReport(),
      makeReport(),
    ])
      await deliver(report)
    expect(verdicts()).toEqual(['pass'])
    expect(writes()).toEqual(['POST 201', 'PATCH 200'])
    expect(world.server.comments[0]?.body).toContain('Resolved: the run before said fail.')
    expect(world.seen.lines).toEqual(
      Array.from(
        { length: 2 },
        () => 'Comment: https://github.com/acme/shop/pull/5#issuecomment-1000',
      ),
    )
  })

  test('ours stands on the third page, between those that others forged', async () => {
    world = await makeGithubWorld(pullRequestOf(5))
    await deliver(makeFailReport())
    const [own] = world.server.comments.splice(0)
    if (own === undefined) throw new Error('nothing was written')
    const others = Array.from({ length: 250 }, (_, at) => ({
      id: at,
      issue: 5,
      body: own.body,
      author: at % 2 === 0 ? 'octocat' : 'github-actions',
    }))
    world.server.comments.push(...others.slice(0, 210), own, ...others.slice(210))
    await deliver(makeReport())
    expect(
      world.server.comments.filter(({ body }) => parseMarker('comment', body)?.verdict === 'pass'),
    ).toEqual([own])
    expect(world.server.comments.length).toBe(251)
  })

  test('two names, two comments', async () => {
    world = await makeGithubWorld(pullRequestOf(5))
    for (const name of ['a', 'b', 'a'])
      await deliver(makeFailReport({ run: { ...makeReport().run, name } }), 'always')
    expect(world.server.comments.map(({ body }) => parseMarker('comment', body)?.name)).toEqual([
      'a',
      'b',
    ])
  })

  test('a run that GitHub counted before does not overwrite a later one', async () => {
    world = await makeGithubWorld(pullRequestOf(5))
    await deliver(makeFailReport(), 'always')
    await deliver(makeReport(), 'always', {
      ...world.runner,
      context: { ...world.runner.context, runId: '76' },
    })
    expect(verdicts()).toEqual(['fail'])
  })

  test('100 runs with lost answers: one comment', async () => {
    world = await makeGithubWorld(pullRequestOf(5), { longestWaitMs: 60_000 })
    for (let run = 0; run < 100; run++) {
      if (run < 2)
        world.server.faults.push({
          method: run === 0 ? 'POST' : 'PATCH',
          path: /comments/u,
          status: 502,
          isCarriedOut: true,
        })
      await deliver(
        [makeReport(), makeWarnReport(), makeFailReport()][run % 3] ?? makeReport(),
        'always',
      )
    }
    expect(world.server.comments.length).toBe(1)
  }, 60_000)

  test('never asks nothing of GitHub', async () => {
    world = await makeGithubWorld(pullRequestOf(5))
    await deliver(makeFailReport(), 'never')
    expect(world.server.requests).toEqual([])
  })
})

describe('elsewhere', () => {
  const event = (name: string, pullRequest: number | null = null): Partial<Runner['context']> => ({
    sha,
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
  const pull = { state: 'open', headSha: sha, headLabel: 'acme:topic', headRepository: 'acme/shop' }

  test('a push finds the open pull request of its commit', async () => {
    world = await makeGithubWorld(event('push'))
    world.server.pulls.push({ ...pull, number: 3, state: 'closed' }, { ...pull, number: 4 })
    await deliver(makeFailReport())
    expect(world.server.comments.map(({ issue }) => issue)).toEqual([4])
  })

  test('a push finds the pull request that became its commit', async () => {
    world = await makeGithubWorld(event('push'))
    world.server.pulls.push({
      ...pull,
      number: 3,
      state: 'closed',
      headSha: 'abc',
      mergeCommitSha: sha,
    })
    await deliver(makeFailReport())
    expect(world.server.comments.map(({ issue }) => issue)).toEqual([3])
  })

  test('a merge group has its own', async () => {
    world = await makeGithubWorld(event('merge_group', 12))
    await deliver(makeFailReport())
    expect(world.server.comments.map(({ issue }) => issue)).toEqual([12])
  })

  test.each(['push', 'schedule'])('a %s without one is said', async (name) => {
    world = await makeGithubWorld(event(name))
    await deliver(makeFailReport())
    expect(world.seen.lines).toEqual([
      'Comment: no pull request belongs to this commit, so there is none to comment on.',
    ])
    expect(writes()).toEqual([])
  })
})

describe('what GitHub refuses', () => {
  test.each([
    [403, 'Resource not accessible by integration'],
    [404, 'Not Found'],
    [422, 'Validation Failed'],
    [429, 'rate limited'],
  ])('%i becomes a notice, and the text goes to the summary in full', async (status, message) => {
    world = await makeGithubWorld(pullRequestOf(5, true))
    world.server.faults.push({ method: 'POST', path: /comments$/u, status, message })
    await deliver(makeFailReport())
    expect(world.seen.annotations).toEqual([
      {
        level: 'notice',
        title: 'No comment',
        message: `${status === 429 ? 'GitHub answered 429 and asks to wait 60 s, which is too long for a step to hang' : `GitHub answered ${status}: ${message}`}. A fork's run has a token that can only read: see \`mode: publish\`. Its text is in the job summary.`,
      },
    ])
    expect(world.seen.summaries.length).toBe(1)
    expect(world.seen.summaries[0]).toContain('Memory gate failed')
    expect(world.seen.summaries[0]).toContain('```mermaid')
  })

  test('no token is a notice', async () => {
    world = await makeGithubWorld(pullRequestOf(5))
    await deliver(makeFailReport(), 'always', {
      ...world.runner,
      github: () => Promise.resolve(null),
    })
    expect(world.seen.annotations).toEqual([
      { level: 'notice', title: 'No comment', message: 'The input github-token is empty.' },
    ])
  })
})
