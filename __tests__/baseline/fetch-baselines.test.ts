import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Baseline } from '../../src/baseline/baseline.ts'
import { fetchBaselines, fetchPinned } from '../../src/baseline/fetch-baselines.ts'
import { findChanged } from '../../src/baseline/find-changed.ts'
import type { GithubApi } from '../../src/github/github-api.ts'
import { makeGithubWorld } from '../support/github-world.ts'
import { makeZip } from '../support/make-zip.ts'
import { makeBaseline, makeBaselineRun, makeGroup } from './make-baseline.ts'

let world: Awaited<ReturnType<typeof makeGithubWorld>>
let api: GithubApi
beforeEach(async () => {
  world = await makeGithubWorld()
  const made = await world.runner.github({
    signal: AbortSignal.timeout(60_000),
    longestWaitMs: 1000,
  })
  if (made === null) throw new Error('no API')
  api = made
})
afterEach(async () => {
  await world.server.close()
})

const asked = {
  name: 'api-tests',
  workflowFile: 'ci.yml',
  branch: 'main',
  repository: 'acme/shop',
  runId: '900',
}
const baselineOf = (count: number, name?: string): Baseline =>
  makeBaseline([makeBaselineRun(count, [makeGroup(100)])], name)
const runOf = (id: number, overrides: object = {}) => ({
  id,
  path: 'ci.yml',
  head_branch: 'main',
  event: 'push',
  head_repository: { full_name: 'acme/shop' },
  run_attempt: 1,
  html_url: '',
  ...overrides,
})
const put = (runId: number, name: string, content: unknown, overrides: object = {}): void => {
  world.server.artifacts.push({
    id: world.server.artifacts.length + 1,
    name,
    runId,
    zip: makeZip([
      {
        name: 'baseline.json',
        data: typeof content === 'string' ? content : JSON.stringify(content),
      },
    ]),
    ...overrides,
  })
}
/** with the id that its workflow run has */
const runOfBaseline = (id: number) => makeBaselineRun(id, [makeGroup(100)], { id: String(id) })
const downloads = (): number =>
  world.server.requests.filter(({ path }) => path.includes('/zip')).length
const idsOf = ({ baselines }: { readonly baselines: readonly Baseline[] }): string[] =>
  baselines.map(({ run }) => run.id)

describe('the newest usable one', () => {
  test('one download is enough', async () => {
    world.server.workflowRuns.push(runOf(12), runOf(11))
    put(12, 'memory-baseline-api-tests', makeBaseline([runOfBaseline(12), runOfBaseline(11)]))
    put(11, 'memory-baseline-api-tests', makeBaseline([runOfBaseline(11)]))
    expect(idsOf(await fetchBaselines(api, asked))).toEqual(['12'])
    expect(downloads()).toBe(1)
  })

  describe('does not carry the runs before', () => {
    const history = (from: number): Baseline =>
      makeBaseline(Array.from({ length: from }, (_, at) => runOfBaseline(from - at)))
    beforeEach(() => {
      for (let id = 14; id > 0; id--) world.server.workflowRuns.push(runOf(id))
      // its own fetch failed: it has no history
      put(14, 'memory-baseline-api-tests', makeBaseline([runOfBaseline(14)]))
    })
    test('the one before does: two downloads', async () => {
      put(13, 'memory-baseline-api-tests', history(13))
      put(12, 'memory-baseline-api-tests', history(12))
      expect(idsOf(await fetchBaselines(api, asked))).toEqual(['14', '13'])
      expect(downloads()).toBe(2)
    })
    test('nor does any other: only a few are read', async () => {
      for (let id = 13; id > 0; id--)
        put(id, 'memory-baseline-api-tests', makeBaseline([runOfBaseline(id)]))
      expect(idsOf(await fetchBaselines(api, asked))).toEqual(['14', '13', '12', '11'])
    })
    test('GitHub fails meanwhile: the newest is used, and it is said', async () => {
      put(13, 'memory-baseline-api-tests', history(13))
      world.server.faults.push({
        method: 'GET',
        path: /\/runs\/13\/artifacts/u,
        status: 403,
        message: 'No',
      })
      expect(await fetchBaselines(api, asked)).toMatchObject({
        baselines: [{ run: { id: '14' } }],
        notices: ['Baselines of older runs were not read: GitHub answered 403: No.'],
      })
    })
  })

  test.each<[string, () => void]>([
    [
      'expired',
      () => {
        put(12, 'memory-baseline-api-tests', baselineOf(12), { expired: true })
      },
    ],
    [
      'missing',
      () => {
        put(12, 'memory-report-api-tests', baselineOf(12))
      },
    ],
    [
      'damaged',
      () => {
        put(
          12,
          'memory-baseline-api-tests',
          JSON.stringify(baselineOf(12)).replace('"ok"', '"leak"'),
        )
      },
    ],
    [
      'not a zip',
      () => {
        put(12, 'memory-baseline-api-tests', '', { zip: Buffer.from('<html>') })
      },
    ],
    [
      "too large, by GitHub's word",
      () => {
        put(12, 'memory-baseline-api-tests', baselineOf(12), { statedBytes: 11 * 2 ** 20 })
      },
    ],
    [
      'of another name inside',
      () => {
        put(12, 'memory-baseline-api-tests-2', baselineOf(12, 'api-tests-2'))
      },
    ],
    [
      'gone meanwhile',
      () => {
        put(12, 'memory-baseline-api-tests', baselineOf(12))
        world.server.faults.push({
          method: 'GET',
          path: /\/zip$/u,
          status: 410,
          message: 'Artifact has expired',
        })
      },
    ],
  ])('%s: the run before', async (_name, make) => {
    world.server.workflowRuns.push(runOf(12), runOf(11))
    make()
    put(11, 'memory-baseline-api-tests', baselineOf(11))
    expect(idsOf(await fetchBaselines(api, asked))).toEqual(['111'])
  })

  test("the last attempt's, and one whose name was taken", async () => {
    world.server.workflowRuns.push(runOf(12))
    put(12, 'memory-baseline-api-tests', baselineOf(1))
    put(12, 'memory-baseline-api-tests-attempt-2', baselineOf(2))
    put(12, 'memory-baseline-api-tests-attempt-10', baselineOf(10))
    expect(idsOf(await fetchBaselines(api, asked))).toEqual(['110'])
    world.server.artifacts.length = 0
    put(12, 'memory-baseline-api-tests-0a1b2c', baselineOf(3))
    expect(idsOf(await fetchBaselines(api, asked))).toEqual(['103'])
  })
})

describe('whose runs count', () => {
  test.each<[string, object]>([
    [
      "a fork's pull request from its own main",
      { event: 'pull_request', head_repository: { full_name: 'eve/shop' } },
    ],
    ['a pull request named like the branch', { event: 'pull_request' }],
    ['pull_request_target', { event: 'pull_request_target' }],
    ['a push to a fork', { head_repository: { full_name: 'eve/shop' } }],
    ['this run itself', { id: 900 }],
  ])('not %s', async (_name, overrides) => {
    world.server.workflowRuns.push(runOf(12, overrides))
    put(12, 'memory-baseline-api-tests', baselineOf(12))
    put(900, 'memory-baseline-api-tests', baselineOf(12))
    expect(await fetchBaselines(api, asked)).toMatchObject({
      baselines: [],
      missing:
        'ci.yml has no successful run on main yet; it needs a trigger such as `push` on that branch',
    })
  })

  test.each(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'])(
    '%s',
    async (event) => {
      world.server.workflowRuns.push(runOf(12, { event }))
      put(12, 'memory-baseline-api-tests', baselineOf(12))
      expect(idsOf(await fetchBaselines(api, asked))).toEqual(['112'])
    },
  )
})

describe('why there is none', () => {
  test.each([401, 403, 404])('GitHub answers %i: the permission is named', async (status) => {
    world.server.faults.push({ method: 'GET', path: /./u, status, message: 'No' })
    expect(await fetchBaselines(api, asked)).toEqual({
      baselines: [],
      files: [],
      notices: [],
      missing: `GitHub answered ${status}: No; the job needs \`permissions: actions: read\``,
    })
  })

  test.each([
    [{ workflowFile: '' }, 'GITHUB_WORKFLOW_REF'],
    [{ branch: '' }, 'set baseline-branch'],
  ])('%j', async (overrides, missing) => {
    expect(await fetchBaselines(api, { ...asked, ...overrides })).toMatchObject({
      missing: expect.stringContaining(missing),
    })
  })

  test('of a pinned run', async () => {
    put(7, 'memory-baseline-api-tests', baselineOf(7))
    expect(idsOf(await fetchPinned(api, { name: 'api-tests', runId: 7 }))).toEqual(['107'])
    expect(await fetchPinned(api, { name: 'api-tests', runId: 8 })).toMatchObject({
      missing: 'it has no usable artifact memory-baseline-api-tests',
    })
  })
})

describe('a baseline in the workspace', () => {
  let workspace = ''
  beforeEach(() => {
    workspace = mkdtempSync(join(tmpdir(), 'changed-'))
  })
  afterEach(() => {
    rmSync(workspace, { recursive: true })
  })
  const event = (overrides: object = {}) => ({
    ...world.runner.context.event,
    name: 'pull_request',
    pullRequest: 5,
    baseSha: 'abc123',
    headSha: 'fed321',
    ...overrides,
  })
  const find = (overrides: object = {}, paths = ['baseline.json']) =>
    findChanged(paths, {
      context: { workspace, sha: 'merged', event: event(overrides) },
      api: () => Promise.resolve(api),
    })
  const commit = (ref: string): void => {
    world.server.blobs.set(
      `${ref}:baseline.json`,
      execFileSync('git', ['hash-object', join(workspace, 'baseline.json')], {
        encoding: 'utf8',
      }).trim(),
    )
  }

  test('as git has it at the base: nothing is said; else it is', async () => {
    const path = join(workspace, 'baseline.json')
    writeFileSync(path, 'one\n')
    commit('abc123')
    commit('merged')
    expect(await find()).toEqual([])
    writeFileSync(path, 'two\n')
    commit('merged')
    expect(await find()).toEqual([
      'The baseline baseline.json is changed by this pull request itself.',
    ])
    world.server.blobs.delete('abc123:baseline.json')
    expect(await find()).toEqual([
      'The baseline baseline.json is added by this pull request itself.',
    ])
  })

  test("a file that a step brought, in no commit or in place of one, is not the pull request's", async () => {
    writeFileSync(join(workspace, 'baseline.json'), 'one\n')
    expect(await find()).toEqual([])
    commit('merged')
    commit('abc123')
    writeFileSync(join(workspace, 'baseline.json'), 'downloaded\n')
    expect(await find()).toEqual([])
  })

  test('pull_request_target runs at the base: its head is asked for', async () => {
    writeFileSync(join(workspace, 'baseline.json'), 'one\n')
    commit('fed321')
    expect(await find({ name: 'pull_request_target' })).toEqual([
      'The baseline baseline.json is added by this pull request itself.',
    ])
  })

  test('nobody is asked outside of pull requests and of the workspace', async () => {
    expect([
      await find({ pullRequest: null }),
      await find({}, ['../baseline.json', '/tmp/baseline.json']),
    ]).toEqual([[], []])
    expect(world.server.requests).toEqual([])
  })

  test('GitHub does not tell: that is said', async () => {
    writeFileSync(join(workspace, 'baseline.json'), '')
    world.server.faults.push({ method: 'GET', path: /contents/u, status: 403, message: 'No' })
    expect(await find()).toEqual([
      'Whether this pull request changes the baseline baseline.json could not be found out: GitHub answered 403: No.',
    ])
  })
})
