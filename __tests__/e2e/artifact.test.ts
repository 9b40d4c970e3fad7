import { readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Azurite, startAzurite } from '../support/azurite.ts'
import { downloadArtifact } from '../support/download-artifact.ts'
import {
  type Faults,
  type ResultsService,
  startResultsService,
} from '../support/results-service.ts'
import { useJobs } from '../support/use-jobs.ts'

const newJob = useJobs()
// without the page, which is uploaded once more by itself (upload-unzipped.test.ts)
const passing = { run: 'sleep 0.6', interval: '200ms', export: 'json,csv' }
const failing = { ...passing, threshold: '100KiB' }

let azurite: Azurite
const services: ResultsService[] = []
const downloads: string[] = []
beforeAll(async () => {
  azurite = await startAzurite()
}, 60_000)
afterAll(async () => {
  for (const service of services) await service.close()
  for (const folder of downloads) rmSync(folder, { recursive: true })
  await azurite.stop()
})

async function startService(faults: Faults = {}): Promise<ResultsService> {
  const service = await startResultsService(azurite.endpoint, faults)
  services.push(service)
  return service
}

const listNames = (service: ResultsService): string[] =>
  [...service.artifacts.values()].filter(({ isFinal }) => isFinal).map(({ name }) => name)

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted()
}

const decodeEntities = (html: string): string =>
  html.replaceAll(/&#(\d+);/gu, (_whole, code: string) => String.fromCodePoint(Number(code)))

describe('an upload', () => {
  test('holds the report files, byte for byte as they lie in the run directory; outputs and summary link it', async () => {
    const service = await startService()
    const job = newJob({ artifacts: service, matrix: { os: 'linux' } })
    const { outputs, summary, exitCode } = await job.uses(failing).main()
    expect(exitCode).toBe(1)
    const [stored] = [...service.artifacts.values()]
    expect(stored).toMatchObject({
      isFinal: true,
      name: expect.stringMatching(/^memory-report-test.*linux/u),
    })
    expect(outputs.get('artifact-id')).toBe(stored?.id)
    const url = `https://github.com/acme/shop/actions/runs/77/artifacts/${stored?.id ?? ''}`
    expect(outputs.get('artifact-url')).toBe(url)
    expect(decodeEntities(summary)).toContain(`href="${url}"`)
    const folder = await downloadArtifact(service, stored?.name ?? '')
    downloads.push(folder)
    const names = listFiles(folder)
    expect(names).toEqual([
      'control/asked',
      expect.stringMatching(/^memory-leak-report_.*\.log$/u),
      'plan.json',
      'processes.csv',
      'report.json',
      'sampler.log',
      'samples.ndjson',
      'workload.json',
    ])
    const runDir = outputs.get('run-dir') ?? ''
    for (const name of names)
      expect({
        name,
        isSame: readFileSync(join(folder, name)).equals(readFileSync(join(runDir, name))),
      }).toEqual({ name, isSame: true })
  }, 60_000)

  test('in post of start', async () => {
    const service = await startService()
    const job = newJob({ artifacts: service })
    const step = job.uses({ interval: '200ms', 'retention-days': '7', export: 'json,csv' })
    await step.main()
    await job.run('sleep 0.6')
    const post = await step.post()
    expect(post.exitCode).toBe(0)
    expect(decodeEntities(post.summary)).toContain('/artifacts/1"')
    expect(listNames(service)).toEqual(['memory-report-test', 'memory-baseline-test'])
    const created = service.calls.find(({ method }) => method === 'CreateArtifact')
    const days = (Date.parse(String(created?.body['expires_at'])) - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(6.9)
    expect(days).toBeLessThan(7.1)
  }, 60_000)

  test('report-dir inside the workspace: the artifact is a copy of it', async () => {
    const service = await startService()
    const job = newJob({ artifacts: service })
    const { outputs } = await job
      .uses({ ...passing, 'report-dir': 'out/reports', 'artifact-name': 'my report/1' })
      .main()
    expect(listNames(service)).toEqual(['my report-1', 'memory-baseline-test'])
    const folder = await downloadArtifact(service, 'my report-1')
    downloads.push(folder)
    expect(outputs.get('report-path')).toMatch(
      new RegExp(`^${job.workspace}/out/reports/memory-leak-report_`, 'u'),
    )
    expect(
      listFiles(folder).map((name) => name.replaceAll(/\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d/gu, 'TIME')),
    ).toEqual([
      'memory-leak-report_TIME.log',
      'run_TIME/control/asked',
      'run_TIME/plan.json',
      'run_TIME/processes.csv',
      'run_TIME/report.json',
      'run_TIME/sampler.log',
      'run_TIME/samples.ndjson',
      'run_TIME/workload.json',
    ])
  }, 60_000)

  test('a second attempt has a suffix; the first has none', async () => {
    const service = await startService()
    await newJob({ artifacts: service, env: { GITHUB_RUN_ATTEMPT: '3' } })
      .uses(passing)
      .main()
    expect(listNames(service)).toEqual([
      'memory-report-test-attempt-3',
      'memory-baseline-test-attempt-3',
    ])
  }, 60_000)

  test('a name that is taken gets a suffix once, which is said; nothing is lost', async () => {
    const service = await startService()
    const [first, second] = [newJob({ artifacts: service }), newJob({ artifacts: service })]
    await first.uses(passing).main()
    const { log, exitCode, outputs } = await second.uses(passing).main()
    expect(exitCode).toBe(0)
    expect(listNames(service)).toEqual([
      'memory-report-test',
      'memory-baseline-test',
      expect.stringMatching(/^memory-report-test-\w+$/u),
      expect.stringMatching(/^memory-baseline-test-\w+$/u),
    ])
    expect(log).toMatch(
      /^Artifact memory-report-test-\w+: the name memory-report-test was taken in this run$/mu,
    )
    expect(outputs.get('artifact-id')).toBe('3')
    expect(log).not.toMatch(/^::(warning|error)/mu)
  }, 60_000)
})

describe('when', () => {
  const cases: readonly (readonly [
    upload: string,
    what: string,
    inputs: Record<string, string>,
    names: readonly string[],
  ])[] = [
    ['never', 'a failure', failing, []],
    ['on-failure', 'a pass', passing, ['memory-baseline-test']],
    ['on-failure', 'a failure', failing, ['memory-report-test', 'memory-baseline-test']],
    // what failed is no baseline of later runs
    ['on-failure', 'a failing command', { ...passing, run: 'exit 3' }, ['memory-report-test']],
  ]
  test.each(cases)(
    '%s, %s',
    async (upload, _what, inputs, names) => {
      const service = await startService()
      await newJob({ artifacts: service })
        .uses({ ...inputs, 'upload-artifact': upload })
        .main()
      // what later runs are compared with is not the report
      expect(listNames(service)).toEqual(names)
    },
    60_000,
  )
})

describe('without a service', () => {
  test('GHES: one notice with the path, nothing is asked', async () => {
    const service = await startService()
    const { log, exitCode, outputs } = await newJob({
      artifacts: service,
      env: { GITHUB_SERVER_URL: 'https://git.example.com' },
    })
      .uses(passing)
      .main()
    expect(exitCode).toBe(0)
    expect(log.match(/^::notice .*$/gmu)).toEqual([
      `::notice title=No artifact service here::The report was not uploaded; it lies in ${outputs.get('run-dir') ?? ''}`,
    ])
    expect(service.calls).toEqual([])
  }, 60_000)

  test('no token (other servers): the same', async () => {
    const { log, exitCode } = await newJob().uses(passing).main()
    expect(exitCode).toBe(0)
    expect(log.match(/^::notice title=No artifact service here::/gmu)?.length).toBe(1)
  }, 60_000)

  test('403 (quota): one warning, the verdict stands', async () => {
    const service = await startService({
      answer: () => [
        403,
        { code: 'permission_denied', msg: 'Artifact storage quota has been hit' },
      ],
    })
    const { log, exitCode, outputs } = await newJob({ artifacts: service }).uses(failing).main()
    expect(exitCode).toBe(1)
    expect(
      log.match(/^::warning title=Report channel failed%3A artifact::.*quota.*$/gmu)?.length,
    ).toBe(1)
    expect(outputs.get('verdict')).toBe('fail')
    expect(outputs.get('artifact-id')).toBe('')
  }, 60_000)

  test('a service that hangs: post ends, with its verdict', async () => {
    const service = await startService({ answer: () => 'hang' })
    const job = newJob({ artifacts: service })
    const step = job.uses({ interval: '200ms', threshold: '100KiB' })
    await step.main()
    await job.run('sleep 0.8')
    const post = await step.post()
    expect(post.exitCode).toBe(1)
    expect(
      post.log.match(
        /^::warning title=Report channel failed%3A artifact::no end within 25 s(?:: .*)?$/gmu,
      )?.length,
    ).toBe(1)
    expect(post.log).toMatch(/^Failed: /mu)
    expect(post.pipesClosed).toBe(true)
  }, 120_000)
})
