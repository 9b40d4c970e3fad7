import { chownSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { holdMib, makeRepository, type GitRepository } from '../support/git-repository.ts'
import type { MiniRunner } from '../support/mini-runner.ts'
import { useJobs } from '../support/use-jobs.ts'

const newJob = useJobs()
const FAST = { interval: '100ms', repeat: '3', 'upload-artifact': 'never', export: 'json' }

function checkOut(job: MiniRunner): GitRepository {
  const repository = makeRepository(job.workspace)
  repository.commit('holds 50 MiB', { 'app.mjs': holdMib(50) })
  repository.commit('holds 60 MiB', { 'app.mjs': holdMib(60) })
  return repository
}

const leftIn = ({ temp }: MiniRunner): string[] =>
  readdirSync(temp).filter((name) => name.startsWith('memory-leak-detector-base-'))

test("the input compare-with fails the step, and the webhook is in neither side's environment", async () => {
  const job = newJob()
  const { git } = checkOut(job)
  const before = git('worktree', 'list')
  const { exitCode, outputs, log, summary } = await job
    .uses({
      ...FAST,
      'compare-with': 'HEAD~1',
      prepare: 'echo "in $GITHUB_WORKSPACE: $(env | grep -c HOOKMARK || true)"',
      run: 'node app.mjs',
      'slack-webhook-url': 'http://127.0.0.1:9/HOOKMARK',
      'slack-notify': 'never',
    })
    .main()
  expect({ exitCode, verdict: outputs.get('verdict') }).toEqual({ exitCode: 1, verdict: 'fail' })
  expect(log).toMatch(/^in \S*memory-leak-detector-base-\w+: 0$/mu)
  expect(log).toContain(`in ${job.workspace}: 0`)
  expect(log).toMatch(/::error title=Memory gate failed.*settled level of head/u)
  expect(summary).toContain('settled level of head')
  expect([git('worktree', 'list'), leftIn(job)]).toEqual([before, []])
}, 120_000)

test('a step that is killed hard leaves the worktree to the post step, which removes it and judges', async () => {
  const job = newJob()
  const { git } = checkOut(job)
  const before = git('worktree', 'list')
  const step = job.uses({ ...FAST, 'compare-with': 'HEAD~1', run: 'kill -9 $PPID; sleep 1' })
  const main = await step.main()
  expect({ signal: main.signal, left: leftIn(job).length }).toEqual({ signal: 'SIGKILL', left: 1 })
  const post = await step.post()
  expect({
    exitCode: post.exitCode,
    left: leftIn(job),
    worktrees: git('worktree', 'list'),
  }).toEqual({ exitCode: 3, left: [], worktrees: before })
  expect(
    readFileSync(join(job.temp, 'memory-leak-detector', 'test', 'plan.json'), 'utf8'),
  ).not.toContain('PPID')
}, 120_000)

test('compare-with without a command is wrong usage', async () => {
  const { exitCode, log } = await newJob().uses({ 'compare-with': 'main' }).main()
  expect({ exitCode, log }).toEqual({
    exitCode: 2,
    log: expect.stringMatching(/::error title=Bad input::compare-with: .* has no command to run/),
  })
}, 60_000)

test('on a push `github.base_ref` is empty: nothing is compared, and that is said', async () => {
  const { exitCode, log } = await newJob()
    .uses({ run: 'sleep 0.5', 'compare-with': '', prepare: 'exit 1', repeat: '7' })
    .main()
  expect({ exitCode, log }).toEqual({
    exitCode: 0,
    log: expect.stringContaining(
      'Nothing is compared, since compare-with is empty: prepare and repeat have no meaning.',
    ),
  })
}, 60_000)

test('a workspace of another user, as in container jobs, is trusted', async () => {
  const job = newJob()
  checkOut(job)
  if (process.getuid?.() === 0) chownSync(job.workspace, 65_534, 65_534)
  const { log, outputs } = await job
    .uses({ ...FAST, 'compare-with': 'HEAD~1', run: 'sleep 1' })
    .main()
  expect({ log, verdict: outputs.get('verdict') }).toMatchObject({
    log: expect.stringContaining('Pair 3 of 3'),
    verdict: 'pass',
  })
}, 120_000)
