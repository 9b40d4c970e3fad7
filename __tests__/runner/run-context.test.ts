import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { readGithubContext, readLocalContext } from '../../src/runner/run-context.ts'

const folder = mkdtempSync(join(tmpdir(), 'context-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const env = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_WORKFLOW: 'ci',
  GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/ci.yml@refs/heads/main',
  GITHUB_JOB: 'test',
  GITHUB_SHA: 'abc',
  GITHUB_REF_NAME: 'main',
  GITHUB_RUN_ID: '77',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_WORKSPACE: '/work',
  RUNNER_TEMP: '/temp',
  RUNNER_TRACKING_ID: 'github_1',
  PATH: '/bin',
  MEMORY_LEAK_DETECTOR_MARKS: '/marks',
}

describe('a step', () => {
  test('all that the runner says', () => {
    expect(readGithubContext(env)).toEqual({
      kind: 'github',
      serverUrl: 'https://github.com',
      repository: 'acme/shop',
      workflow: 'ci',
      workflowFile: 'ci.yml',
      job: 'test',
      sha: 'abc',
      ref: 'main',
      runId: '77',
      attempt: 1,
      runUrl: 'https://github.com/acme/shop/actions/runs/77',
      workspace: '/work',
      tempDir: '/temp',
      isFork: false,
      trackingId: 'github_1',
      path: '/bin',
      marksFile: '/marks',
      isGhes: false,
      event: {
        name: '',
        pullRequest: null,
        isFork: false,
        baseSha: '',
        headSha: '',
        defaultBranch: '',
        workflowRun: null,
      },
    })
  })

  test('a later attempt is in the link; a pull request is named by its head', () => {
    expect(
      readGithubContext({ ...env, GITHUB_RUN_ATTEMPT: '3', GITHUB_HEAD_REF: 'topic' }),
    ).toMatchObject({
      attempt: 3,
      ref: 'topic',
      runUrl: 'https://github.com/acme/shop/actions/runs/77/attempts/3',
    })
  })

  test("nothing is set: no link, the current directory, the system's temporary directory", () => {
    expect(readGithubContext({})).toMatchObject({
      runUrl: '',
      workspace: process.cwd(),
      tempDir: tmpdir(),
      attempt: 1,
      isGhes: false,
      isFork: false,
    })
    expect(readGithubContext({ GITHUB_RUN_ATTEMPT: 'x' }).attempt).toBe(1)
  })

  const servers: readonly (readonly [url: string, isGhes: boolean])[] = [
    ['https://github.com', false],
    ['https://GITHUB.com/', false],
    ['https://acme.ghe.com', false],
    ['http://actions.localhost', false],
    ['https://git.example.com', true],
    ['https://github.com.evil.example', true],
    ['https://notghe.com', true],
    ['no url', true],
  ]
  test.each(servers)('GHES by %s: %p', (url, isGhes) => {
    expect(readGithubContext({ ...env, GITHUB_SERVER_URL: url }).isGhes).toBe(isGhes)
  })
})

describe('a fork', () => {
  const events: readonly (readonly [what: string, event: string, isFork: boolean])[] = [
    ['another repository', '{"pull_request":{"head":{"repo":{"full_name":"fork/shop"}}}}', true],
    ['the same', '{"pull_request":{"head":{"repo":{"full_name":"acme/shop"}}}}', false],
    ['deleted', '{"pull_request":{"head":{"repo":null}}}', true],
    ['a push', '{"ref":"refs/heads/main"}', false],
    ['no JSON', '{', false],
    ['not an object', 'null', false],
  ]
  test.each(events)('%s', (what, event, isFork) => {
    const path = join(folder, `${what}.json`)
    writeFileSync(path, event)
    expect(readGithubContext({ ...env, GITHUB_EVENT_PATH: path }).isFork).toBe(isFork)
  })

  test('no file, a directory, a FIFO, a huge one: none, and no hang', () => {
    spawnSync('mkfifo', [join(folder, 'fifo')])
    writeFileSync(join(folder, 'huge'), '')
    truncateSync(join(folder, 'huge'), 60 * 2 ** 20)
    for (const name of ['none', '.', 'fifo', 'huge'])
      expect(readGithubContext({ ...env, GITHUB_EVENT_PATH: join(folder, name) }).isFork).toBe(
        false,
      )
  })
})

test('a command line', () => {
  expect(
    readLocalContext({
      PATH: '/bin',
      GITHUB_REPOSITORY: 'acme/shop',
      RUNNER_TRACKING_ID: 'x',
      MEMORY_LEAK_DETECTOR_MARKS: '/m',
    }),
  ).toMatchObject({
    kind: 'local',
    repository: '',
    runUrl: '',
    workspace: process.cwd(),
    path: '/bin',
    trackingId: 'x',
    marksFile: '/m',
  })
})
