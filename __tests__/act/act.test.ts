import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/report/report.ts'
import { makeActRepository } from '../support/act-repository.ts'
import { startAzurite } from '../support/azurite.ts'
import { downloadArtifact } from '../support/download-artifact.ts'
import { findAct } from '../support/find-act.ts'
import { type ResultsService, startResultsService } from '../support/results-service.ts'
import { type ActResult, runAct } from '../support/run-act.ts'
import { skipVisibly } from '../support/skip-visibly.ts'

const act = findAct()
const readText = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

if (act === null) {
  skipVisibly('workflows under nektos/act: it is not installed, see tools/install-act.sh')
} else {
  describe('workflows under nektos/act', () => {
    describeWorkflows(act)
  })
}

function describeWorkflows(program: string): void {
  const cleanups: (() => unknown)[] = []
  let service: ResultsService
  let repository: string
  const run = (job: string): Promise<ActResult> => runAct(program, repository, job, service)

  beforeAll(async () => {
    const azurite = await startAzurite()
    cleanups.push(() => azurite.stop())
    service = await startResultsService(azurite.endpoint)
    cleanups.push(() => service.close())
    repository = makeActRepository({
      'modes.yml': readText('workflows/modes.yml'),
      ...readQuickStart(),
    })
    cleanups.push(() => {
      rmSync(repository, { recursive: true })
    })
  }, 60_000)
  afterAll(async () => {
    for (const cleanup of cleanups.reverse()) await cleanup()
  })

  test('a leaking command fails its job, with outputs and an artifact', async () => {
    const { exitCode, jobResult, stepResults, lines } = await run('leaking')
    expect({ exitCode, jobResult, gate: stepResults.get('gate') }).toEqual({
      exitCode: 1,
      jobResult: 'failure',
      gate: 'failure',
    })
    expect(lines).toContain('told fail true node 0')
    const { report, files } = await readArtifact('memory-report-leaking')
    expect(report).toMatchObject({
      verdict: 'fail',
      leakDetected: true,
      run: { mode: 'run', job: 'leaking' },
    })
    expect(files).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^memory-leak-report_[\d_-]+\.log$/u),
        'processes.csv',
        'report.json',
        'samples.ndjson',
      ]),
    )
  }, 120_000)

  test('a healthy command passes, and the checkout stays clean', async () => {
    const { exitCode, jobResult, lines } = await run('healthy')
    expect({ exitCode, jobResult }).toEqual({ exitCode: 0, jobResult: 'success' })
    expect(lines).toContain('told pass false uploaded')
  }, 120_000)

  test('start alone: the post step fails the job', async () => {
    const { exitCode, jobResult, stepResults } = await run('start-only')
    expect({
      exitCode,
      jobResult,
      work: stepResults.get('work'),
      post: stepResults.get('Post gate'),
    }).toEqual({ exitCode: 1, jobResult: 'failure', work: 'success', post: 'failure' })
    expect((await readArtifact('memory-report-start-only')).report).toMatchObject({
      verdict: 'fail',
      scope: { kind: 'job' },
    })
  }, 120_000)

  test('start and check: judged by the later step, once', async () => {
    const { exitCode, lines, stepResults } = await run('start-check')
    expect({ exitCode, post: stepResults.get('Post begin') }).toEqual({
      exitCode: 0,
      post: 'success',
    })
    expect(lines).toContain('told pass plausible')
    expect((await readArtifact('memory-report-start-check')).report).toMatchObject({
      verdict: 'pass',
      run: { mode: 'start' },
    })
  }, 120_000)

  test('scan, once and for a while, in one job', async () => {
    const { jobResult, stepResults } = await run('scan')
    expect({ jobResult, once: stepResults.get('once'), gate: stepResults.get('gate') }).toEqual({
      jobResult: 'failure',
      once: 'success',
      gate: 'failure',
    })
    expect((await readArtifact('memory-report-once')).report).toMatchObject({
      verdict: 'pass',
      quality: { ended: 'snapshot' },
    })
    expect((await readArtifact('memory-report-for-a-while')).report).toMatchObject({
      verdict: 'fail',
      run: { mode: 'scan' },
    })
  }, 120_000)

  test('the jobs of a matrix have an artifact each', async () => {
    expect(await run('matrix')).toMatchObject({ exitCode: 0 })
    const names = [...service.artifacts.values()]
      .filter(({ isFinal }) => isFinal)
      .map(({ name }) => name)
      .filter((name) => name.startsWith('memory-report-matrix') && !name.endsWith('.html'))
    expect(names.sort()).toEqual([
      expect.stringContaining('large'),
      expect.stringContaining('small'),
    ])
  }, 180_000)

  test('the quick start of the README passes, and fails with the lower threshold that it names', async () => {
    expect(await run('quick-start')).toMatchObject({ exitCode: 0, jobResult: 'success' })
    expect(await run('quick-start-lower')).toMatchObject({ exitCode: 1, jobResult: 'failure' })
  }, 120_000)

  async function readArtifact(name: string): Promise<{ report: Report; files: string[] }> {
    const folder = await downloadArtifact(service, name)
    const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report
    const files = readdirSync(folder).sort()
    rmSync(folder, { recursive: true })
    return { report, files }
  }
}

/**
 * The README's first block with `uses:` replaced and a job id of its own; and with the threshold
 * that the README says to try.
 */
function readQuickStart(): Record<string, string> {
  const readme = readText('../../README.md')
  const block = /## Quick start.*?```yaml\n(?<yaml>.*?)```/su.exec(readme)?.groups?.['yaml'] ?? ''
  const lower =
    /Set `(?<threshold>threshold: \S+)` to see it fail/u.exec(readme)?.groups?.['threshold'] ?? ''
  const local = block.replace(/uses: memory-leak-detector\/\S+/u, 'uses: ./')
  const rename = (text: string, job: string): string => text.replace(/^ {2}memory:$/mu, `  ${job}:`)
  return {
    'quick-start.yml': rename(local, 'quick-start'),
    'lower.yml': rename(local.replace(/threshold: \S+/u, lower), 'quick-start-lower'),
  }
}
