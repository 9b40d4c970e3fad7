import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { MiniRunner } from './mini-runner.ts'

const actionRoot = mkdtempSync(join(tmpdir(), 'mini-action-'))
writeFileSync(
  join(actionRoot, 'action.yml'),
  `
inputs:
  some-text: { default: "" }
  level: { default: low }
  matrix: { default: "\${{ toJSON(matrix) }}" }
runs: { using: node24, main: main.mjs, post: post.mjs }
`,
)
writeFileSync(
  join(actionRoot, 'main.mjs'),
  `
import { appendFileSync, readFileSync } from 'node:fs'
const { env } = process
appendFileSync(env.GITHUB_OUTPUT, 'given=' + env['INPUT_SOME-TEXT'] + env.INPUT_LEVEL + '\\nlong<<EOF1\\na\\nb=c\\nEOF1\\n')
appendFileSync(env.GITHUB_OUTPUT, 'matrix=' + JSON.parse(env.INPUT_MATRIX).os + '\\n')
appendFileSync(env.GITHUB_OUTPUT, 'parent=' + readFileSync('/proc/' + process.ppid + '/comm', 'utf8'))
appendFileSync(env.GITHUB_OUTPUT, 'service=' + env.ACTIONS_RESULTS_URL + '\\n')
appendFileSync(env.GITHUB_STATE, 'kept=1\\n')
appendFileSync(env.GITHUB_ENV, 'FROM_MAIN=yes\\n')
appendFileSync(env.GITHUB_STEP_SUMMARY, '### hello')
`,
)
writeFileSync(
  join(actionRoot, 'post.mjs'),
  `
import { appendFileSync } from 'node:fs'
appendFileSync(process.env.GITHUB_OUTPUT, 'late=1\\n')
console.log('state', process.env.STATE_kept, process.env.FROM_MAIN)
process.exitCode = 1
`,
)

afterAll(() => {
  rmSync(actionRoot, { recursive: true })
})

let runner: MiniRunner
beforeEach(() => {
  runner = new MiniRunner({
    actionRoot,
    matrix: { os: 'linux' },
    artifacts: { url: 'http://127.0.0.1:9/', token: 'x' },
  })
})
afterEach(async () => {
  await runner.complete()
})

describe('an action', () => {
  test('gets inputs with their defaults, and its state in post, whose outputs are dropped', async () => {
    const step = runner.uses({ 'some-text': 'a b' })
    const main = await step.main()
    expect(Object.fromEntries(main.outputs)).toEqual({
      given: 'a blow',
      long: 'a\nb=c',
      matrix: 'linux',
      parent: 'Runner.Worker',
      service: 'http://127.0.0.1:9/',
    })
    expect(main).toMatchObject({ exitCode: 0, signal: null, summary: '### hello', signals: [] })
    expect(await step.post()).toMatchObject({
      exitCode: 1,
      stdout: 'state 1 yes\n',
      outputs: new Map(),
    })
  })

  test('shares its state with no other use of it, but what it exports with all later steps', async () => {
    await runner.uses({}).main()
    expect((await runner.uses({}).post()).stdout).toBe('state undefined yes\n')
    expect((await runner.run('echo "$FROM_MAIN ${ACTIONS_RESULTS_URL-none}"')).stdout).toBe(
      'yes none\n',
    )
  })

  test('an input that action.yml does not have is a slip', async () => {
    await expect(runner.uses({ levle: 'high' }).main()).rejects.toThrow('levle')
  })
})

describe('a cancelled step', () => {
  test('dies by SIGINT when it has no handler', async () => {
    expect(await runner.run('echo ready; exec sleep 60', { whenLog: /ready/u })).toMatchObject({
      signal: 'SIGINT',
    })
  }, 30_000)

  test('gets SIGTERM when it stays', async () => {
    const { signal, log, signals } = await runner.run(
      'trap "echo asked" INT; echo ready; while :; do sleep 0.1; done',
      { whenLog: /ready/u },
    )
    expect({ signal, log }).toEqual({ signal: 'SIGTERM', log: 'ready\nasked\n' })
    expect(signals).toEqual(['SIGINT', 'SIGTERM'])
  }, 30_000)
})

describe('what a step leaves behind', () => {
  test('holds the step up for 5 seconds while it has the pipes', async () => {
    const { exitCode, pipesClosed } = await runner.run('sleep 60 & echo done')
    expect(exitCode).toBe(0)
    expect(pipesClosed).toBe(false)
  }, 30_000)

  test('is killed at the end of the job by the tracking id in its environment', async () => {
    await runner.run(
      'sleep 61 > /dev/null 2>&1 & until grep -q 61 /proc/$!/cmdline; do sleep 0.01; done',
    )
    expect(await runner.complete()).toEqual(['sleep 61'])
  })
})
