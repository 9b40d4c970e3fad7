import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'

const WEBHOOK = 'https://hooks.slack.com/services/T/B/S3CR3T'

/** A command line on a terminal of 100 columns that reads the file and then does `rest`. */
function readThen(rest: string): { status: number | null; stdout: string; stderr: string } {
  const at = (path: string): string => JSON.stringify(new URL(`../../src/${path}`, import.meta.url))
  return spawnSync(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--input-type=module',
      '-e',
      `
import { takeSecretFiles } from ${at('commands/secret-files.ts')}
import { createLocalRunner } from ${at('runner/local-runner.ts')}
import { runStep } from ${at('runner/run-step.ts')}
Object.assign(process.stderr, { isTTY: true, columns: 100 })
await runStep(createLocalRunner({}), async (runner) => {
  const given = { flags: new Map([['slack-webhook-file', ['/run/hook']]]) }
  takeSecretFiles({ given, runner, terminal: { readFile: () => '${WEBHOOK}\\n' } })
  ${rest}
})
`,
    ],
    { encoding: 'utf8' },
  )
}

test.each([
  ['thrown', `throw new Error('connect ${WEBHOOK} refused')`],
  [
    'thrown behind its back',
    `setTimeout(() => { throw new Error('connect ${WEBHOOK} refused') }); await new Promise(() => {})`,
  ],
])('our own failure, %s, hides the secret of a file', (_how, fails) => {
  const { status, stderr } = readThen(fails)
  expect({ status, stderr }).toEqual({
    status: 4,
    stderr: expect.stringContaining('connect *** refused') as unknown,
  })
  expect(stderr).not.toContain('S3CR3T')
})

test('the live line keeps the width that the terminal has now', () => {
  expect(
    readThen(`
  const { columns } = runner.screen
  process.stderr.columns = 60
  console.log(columns, runner.screen.columns)`).stdout,
  ).toBe('100 60\n')
})
