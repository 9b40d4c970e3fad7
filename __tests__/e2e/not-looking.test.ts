import { describe, expect, test } from '@jest/globals'
import { runCli } from '../support/run-cli.ts'
import { useJobs } from '../support/use-jobs.ts'

const newJob = useJobs()

/** The sampler of this run, which has the run directory among its arguments. */
const SAMPLER =
  'control=$(dirname "$MEMORY_LEAK_DETECTOR_MARKS"); sampler=$(pgrep -f "sampler/index.js $(dirname "$control")")'

describe.each<[what: string, script: string, code: number, said: RegExp]>([
  [
    'tells the sampler to stop',
    'sleep 1; touch "$(dirname "$MEMORY_LEAK_DETECTOR_MARKS")/stop"; sleep 1',
    3,
    /^Not judged: sampling was ended after 1(\.\d)? s by somebody else/mu,
  ],
  [
    'stops the sampler for a while',
    `${SAMPLER}; kill -STOP $sampler; sleep 2.5; kill -CONT $sampler; sleep 1`,
    3,
    /^Not judged: not looked for [\d.]+ s of [\d.]+ s: the sampler was stopped/mu,
  ],
  [
    'stops the sampler for good',
    `${SAMPLER}; sleep 1; kill -STOP $sampler; (sleep 9; kill -CONT $sampler) >/dev/null 2>&1 &`,
    3,
    /^Not judged: the sampler was told to end and did not within 3 s/mu,
  ],
  [
    'says that it was judged already',
    'touch "$(dirname "$MEMORY_LEAK_DETECTOR_MARKS")/../judged"',
    0,
    /^Passed: /mu,
  ],
])('a command that %s', (_, script, wanted, said) => {
  test('leaves no run without its verdict', async () => {
    const { code, err } = await runCli(['run', '--interval', '200ms', '--', 'bash', '-c', script])
    expect(err).toMatch(said)
    expect(code).toBe(wanted)
  })
})

test('a later step of the job that tells the sampler to stop, and says that all is judged', async () => {
  const job = newJob()
  const step = job.uses({ interval: '200ms', 'upload-artifact': 'never' })
  await step.main()
  await job.run(
    'cd "$(dirname "$MEMORY_LEAK_DETECTOR_MARKS")" && touch ../judged && touch stop && sleep 1',
  )
  const { exitCode, stdout } = await step.post()
  expect(stdout).toMatch(/Not judged: sampling was ended after .* by somebody else/u)
  expect(exitCode).toBe(3)
})
