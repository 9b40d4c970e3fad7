import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { secrets as registry, variablesOf } from '../../src/settings/secrets.ts'
import { type Azurite, startAzurite } from '../support/azurite.ts'
import { downloadArtifact } from '../support/download-artifact.ts'
import { type ResultsService, startResultsService } from '../support/results-service.ts'
import { type SlackServer, startSlackServer } from '../support/slack-server.ts'
import { useJobs } from '../support/use-jobs.ts'

const newJob = useJobs()

const secrets = {
  argv: 'PLANTED-ARGV-7f3a',
  environment: 'PLANTED-ENVIRONMENT-81bc',
  script: 'PLANTED-SCRIPT-55d0',
  webhook: 'aPlantedSecretOf24Letters',
  token: 'PLANTED-TOKEN-c41e',
}

let azurite: Azurite
let service: ResultsService
let slack: SlackServer
beforeAll(async () => {
  azurite = await startAzurite()
  service = await startResultsService(azurite.endpoint)
  slack = await startSlackServer()
}, 60_000)
afterAll(async () => {
  await slack.close()
  await service.close()
  await azurite.stop()
})

/** Which secrets are in any file below a directory, by file. */
function grepFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) =>
      findSecrets(readFileSync(join(entry.parentPath, entry.name), 'latin1')).map(
        (secret) => `${join(entry.parentPath, entry.name)}: ${secret}`,
      ),
    )
}

async function grepArtifact(name: string): Promise<string[]> {
  const folder = await downloadArtifact(service, name)
  expect(readdirSync(folder, { recursive: true })).toContainEqual(
    expect.stringContaining('samples.ndjson'),
  )
  const hits = grepFiles(folder)
  rmSync(folder, { recursive: true })
  return hits
}

/**
 * The same of command line and environment of this tool's processes for a job, those that the
 * runner itself gave its inputs to aside.
 */
function grepSamplers(temp: string): { seen: number; hits: string[] } {
  const texts = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((pid) => {
      try {
        const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'latin1')
        return commandLine.includes('/dist/sampler/') && commandLine.includes(temp)
          ? [commandLine + readFileSync(`/proc/${pid}/environ`, 'latin1')]
          : []
      } catch {
        return [] // gone meanwhile
      }
    })
  return {
    seen: texts.length,
    hits: texts.flatMap((text) => [
      ...findSecrets(text),
      ...(/INPUT_|ACTIONS_RUNTIME_TOKEN|SLACK_WEBHOOK/u.exec(text) ?? []),
    ]),
  }
}

const findSecrets = (text: string): string[] =>
  Object.values(secrets).filter((secret) => text.includes(secret))

const ours = [...registry.flatMap(variablesOf), ...registry.map(({ name }) => `INPUT_${name}`)]
const script = [
  `# ${secrets.script}`,
  `if env | grep -qiE '^(${ours.join('|')})='; then exit 97; fi`,
  `setsid python3 -c "import time; time.sleep(600)" --token=${secrets.argv} --password ${secrets.argv} > /dev/null 2>&1 < /dev/null &`,
  'sleep 1',
].join('\n')

describe.each(['input', 'environment'] as const)('planted secrets, webhook by %s', (from) => {
  const valueOf = (name: string): string =>
    name.endsWith('-webhook-url') ? slack.webhook : secrets.token
  /** what the registry has, by the variable where there is one */
  const planted = (by: 'input' | 'environment'): Record<string, string> =>
    Object.fromEntries(
      registry.flatMap((secret) => {
        const [variable] = from === 'input' ? [] : variablesOf(secret).reverse()
        if (by === 'input')
          return variable === undefined ? [[secret.name, valueOf(secret.name)]] : []
        return variable === undefined ? [] : [[variable, valueOf(secret.name)]]
      }),
    )
  const makeJob = (): ReturnType<typeof newJob> =>
    newJob({
      artifacts: service,
      env: { A_SECRET: secrets.environment, ...planted('environment') },
    })
  const inputs = {
    interval: '200ms',
    threshold: '100KiB',
    'report-dir': 'reports',
    baseline: 'none', // a token would have GitHub asked for one
  }
  const fill = (more: Record<string, string>): Record<string, string> => ({
    ...inputs,
    ...planted('input'),
    ...more,
  })

  test("run: none on disk, in the artifact, in Slack's message, in the summary or in outputs", async () => {
    const job = makeJob()
    const step = job.uses(fill({ run: script, 'artifact-name': `run-${from}` }))
    const { outputs, summary, exitCode, log } = await step.main()
    await step.post()
    expect(exitCode).toBe(1)
    expect(outputs.get('exit-code')).toBe('0')
    // hidden before anything else is said
    const masks = registry.map(({ name }) => `::add-mask::${valueOf(name)}`)
    expect(log.split('\n').slice(0, masks.length)).toEqual(masks)
    expect(findSecrets(log.split('\n').slice(masks.length).join('\n'))).toEqual([])
    expect([...grepFiles(job.temp), ...grepFiles(job.workspace)]).toEqual([])
    expect(await grepArtifact(`run-${from}`)).toEqual([])
    expect(
      findSecrets(
        JSON.stringify([...outputs]) +
          summary +
          JSON.stringify(slack.requests.map(({ payload }) => payload)),
      ),
    ).toEqual([])
  }, 60_000)

  test("start: none on disk while it samples or afterwards, none in the sampler's environment", async () => {
    const job = makeJob()
    const step = job.uses(fill({ 'artifact-name': `start-${from}` }))
    await step.main()
    await job.run(
      `nohup python3 -c "import time; time.sleep(600)" --token=${secrets.argv} > /dev/null 2>&1 & sleep 0.8`,
    )
    // the runner's own file with the step's text lies in its directory
    const ours = join(job.temp, 'memory-leak-detector')
    expect(grepFiles(ours)).toEqual([])
    expect(grepSamplers(job.temp)).toEqual({ seen: 1, hits: [] })
    const post = await step.post()
    expect(post.exitCode).toBe(1)
    expect([...grepFiles(ours), ...grepFiles(job.workspace)]).toEqual([])
    expect(await grepArtifact(`start-${from}`)).toEqual([])
    expect(findSecrets(post.summary)).toEqual([])
  }, 60_000)
})

test('command-lines: redacted hides what looks secret, full shows it', async () => {
  const job = newJob()
  const run = `python3 -c "import time; time.sleep(1)" --token=${secrets.argv} --port 80`
  const redacted = await job
    .uses({ run, interval: '200ms', 'command-lines': 'redacted', 'upload-artifact': 'never' })
    .main()
  expect(grepFiles(redacted.outputs.get('run-dir') ?? '')).toEqual([])
  expect(
    readFileSync(join(redacted.outputs.get('run-dir') ?? '', 'report.json'), 'utf8'),
  ).toContain('--port 80')
  const full = await job
    .uses({ run, interval: '200ms', 'command-lines': 'full', 'upload-artifact': 'never' })
    .main()
  expect(grepFiles(full.outputs.get('run-dir') ?? '').length).toBeGreaterThan(0)
}, 60_000)
