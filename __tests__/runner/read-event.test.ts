import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readEvent } from '../../src/runner/read-event.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'event-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const nothing = {
  pullRequest: null,
  isFork: false,
  baseSha: '',
  headSha: '',
  defaultBranch: '',
  workflowRun: null,
}
const read = (name: string, payload: unknown): object => {
  const path = join(folder, 'event.json')
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return readEvent(name, path, 'acme/shop')
}
const repository = { default_branch: 'trunk' }

test.each<[string, unknown, object]>([
  ['push', { repository }, { defaultBranch: 'trunk' }],
  [
    'pull_request',
    { repository, pull_request: { number: 5, head: { repo: { full_name: 'acme/shop' } } } },
    { defaultBranch: 'trunk', pullRequest: 5 },
  ],
  [
    'pull_request',
    { pull_request: { number: 5, head: { repo: { full_name: 'eve/shop' } } } },
    { pullRequest: 5, isFork: true },
  ],
  [
    'pull_request',
    { pull_request: { number: 5, head: { repo: null } } },
    { pullRequest: 5, isFork: true },
  ],
  [
    'pull_request',
    {
      pull_request: {
        number: 5,
        head: { repo: { full_name: 'acme/shop' }, sha: 'fed' },
        base: { sha: 'abc' },
      },
    },
    { pullRequest: 5, baseSha: 'abc', headSha: 'fed' },
  ],
  ['pull_request', { pull_request: { number: '5' } }, { isFork: true }],
  [
    'merge_group',
    { merge_group: { head_ref: 'refs/heads/gh-readonly-queue/main/pr-12-0123abc' } },
    { pullRequest: 12 },
  ],
  ['merge_group', { merge_group: { head_ref: 'refs/heads/main' } }, {}],
  ['push', 'no JSON', {}],
  ['push', [], {}],
  ['push', null, {}],
  ['push', { pull_request: null }, {}],
])('%s %j', (name, payload, expected) => {
  expect(read(name, payload)).toEqual({ ...nothing, name, ...expected })
})

test('a run of another workflow', () => {
  expect(
    read('workflow_run', {
      workflow_run: {
        id: 77,
        run_attempt: 2,
        html_url: 'https://github.com/acme/shop/actions/runs/77',
        event: 'pull_request',
        head_sha: 'abc',
        head_branch: 'topic',
        head_repository: { full_name: 'eve/shop' },
        pull_requests: [{ number: 5 }, { number: 'x' }, null],
      },
    }),
  ).toEqual({
    ...nothing,
    name: 'workflow_run',
    workflowRun: {
      id: 77,
      attempt: 2,
      url: 'https://github.com/acme/shop/actions/runs/77',
      event: 'pull_request',
      headSha: 'abc',
      headBranch: 'topic',
      headRepository: 'eve/shop',
      pullRequests: [5],
      queuedPullRequest: null,
    },
  })
  expect(read('workflow_run', { workflow_run: { id: 'x' } })).toEqual({
    ...nothing,
    name: 'workflow_run',
  })
})

test.each([
  ['merge_group', 'gh-readonly-queue/main/pr-12-0123abc', 12],
  ['pull_request', 'gh-readonly-queue/main/pr-12-0123abc', null],
  ['merge_group', 'topic', null],
])('a run of the event %s on %s', (event, branch, queued) => {
  expect(
    read('workflow_run', { workflow_run: { id: 77, event, head_branch: branch } }),
  ).toMatchObject({ workflowRun: { queuedPullRequest: queued } })
})

test('no payload, and a pipe in its place', () => {
  expect(readEvent('push', join(folder, 'none'), 'acme/shop')).toEqual({ ...nothing, name: 'push' })
  spawnSync('mkfifo', [join(folder, 'pipe')])
  expect(readEvent('push', join(folder, 'pipe'), 'acme/shop')).toEqual({ ...nothing, name: 'push' })
})
