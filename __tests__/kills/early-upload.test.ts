import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/report/report.ts'
import { type Azurite, startAzurite } from '../support/azurite.ts'
import { downloadArtifact } from '../support/download-artifact.ts'
import { makeMemoryGroup, type MemoryGroup } from '../support/memory-group.ts'
import type { MiniRunner } from '../support/mini-runner.ts'
import { type ResultsService, startResultsService } from '../support/results-service.ts'
import { runCli } from '../support/run-cli.ts'
import { skipVisibly } from '../support/skip-visibly.ts'
import { until } from '../support/until.ts'
import { useJobs } from '../support/use-jobs.ts'

/** So small that the client which uploads does not fit into the last tenth. */
const LIMIT_MIB = 400
const EARLY = 'memory-report-test-early'
/** 240 MiB at once, then 10 MiB/s: from 90 % on there are 4 s. */
const HOG = `"${process.execPath}" -e 'const kept = [Buffer.alloc(240 << 20, 1)]; setInterval(() => { kept.push(Buffer.alloc(4 << 20, 1)) }, 400)'`

const newJob = useJobs()
const groups: MemoryGroup[] = []
const services: ResultsService[] = []
const downloads: string[] = []
let azurite: Azurite
beforeAll(async () => {
  azurite = await startAzurite()
}, 60_000)
afterEach(async () => {
  for (const group of groups.splice(0)) {
    await killAll(group)
    group.remove()
  }
})
afterAll(async () => {
  for (const service of services) await service.close()
  for (const folder of downloads) rmSync(folder, { recursive: true })
  await azurite.stop()
})

const trial = makeMemoryGroup(LIMIT_MIB)
if (trial === null)
  skipVisibly('the early upload in a memory cgroup of version 1: needs the right to make one')
else {
  trial.remove()
  describe('early-upload in a memory cgroup of version 1', describeUpload)
}

function describeUpload(): void {
  test('the machine is lost, the watcher and its sampler with it: the artifact says what happened until then', async () => {
    const { group, service, job } = await begin()
    // nobody in the group moves any more once it is full: what is uploaded is uploaded before
    group.freezeAtLimit()
    const step = job
      .uses({
        run: `echo begun; ${HOG}`,
        interval: '200ms',
        'early-upload': 'true',
        threshold: 'off',
        export: 'json',
      })
      .main()
    await until(() => group.isStuck())
    const samples = readFileSync(
      join(job.temp, 'memory-leak-detector', 'test', 'samples.ndjson'),
      'utf8',
    )
    await killAll(group)
    const { log, signal, outputs } = await step
    expect({ signal, verdict: outputs.get('verdict') }).toEqual({
      signal: 'SIGKILL',
      verdict: undefined,
    })
    expect(log).toMatch(
      /^Cgroup \S+ has used 36\d MiB of 400 MiB: the samples so far are in the artifact memory-report-test-early, https:\S+; `report` judges them\.$/mu,
    )
    expect(listNames(service)).toEqual([EARLY])
    const folder = await download(service)
    expect(readdirSync(folder).toSorted()).toEqual(['plan.json', 'sampler.log', 'samples.ndjson'])
    const saved = readFileSync(join(folder, 'samples.ndjson'), 'utf8')
    expect({ isBeginning: samples.startsWith(saved), isWhole: saved.endsWith('}\n') }).toEqual({
      isBeginning: true,
      isWhole: true,
    })
    const { code, report } = await readReport(folder)
    expect({ code, verdict: report.verdict, reason: report.inconclusiveReason }).toEqual({
      code: 3,
      verdict: 'inconclusive',
      reason: expect.stringMatching(
        /^the sampler stopped by itself or was killed after .+ \(\d+ samples\)$/u,
      ),
    })
    const [hog] = report.processes
    expect(hog?.name).toBe('node')
    expect(hog?.peakRssBytes).toBeGreaterThan(300 * 2 ** 20)
  }, 120_000)

  test('the kernel kills the hog alone: the whole report follows', async () => {
    const { service, job } = await begin()
    const { log, exitCode, outputs } = await job
      .uses({
        run: HOG,
        interval: '200ms',
        'early-upload': 'true',
        threshold: 'off',
        export: 'json',
      })
      .main()
    expect({ exitCode, verdict: outputs.get('verdict') }).toEqual({ exitCode: 1, verdict: 'fail' })
    expect(log).not.toMatch(/^Warning/mu)
    expect(listNames(service).slice(0, 2)).toEqual([EARLY, 'memory-report-test'])
    const { report } = await readReport(await download(service))
    expect(report.processes.map(({ name }) => name)).toContain('node')
  }, 120_000)
}

async function begin(): Promise<{ group: MemoryGroup; service: ResultsService; job: MiniRunner }> {
  const group = makeMemoryGroup(LIMIT_MIB)
  if (group === null) throw new Error('there was a group before')
  groups.push(group)
  const service = await startResultsService(azurite.endpoint)
  services.push(service)
  return { group, service, job: newJob({ artifacts: service, wrap: group.through }) }
}

/**
 * All at once, as a machine that is switched off. The group is empty once the last zombie in it is
 * reaped.
 */
async function killAll(group: MemoryGroup): Promise<void> {
  for (const pid of group.pids()) process.kill(pid, 'SIGKILL')
  await until(() => group.pids().length === 0)
}

const listNames = (service: ResultsService): string[] =>
  [...service.artifacts.values()].filter(({ isFinal }) => isFinal).map(({ name }) => name)

async function download(service: ResultsService): Promise<string> {
  const folder = await downloadArtifact(service, EARLY)
  downloads.push(folder)
  return folder
}

async function readReport(folder: string): Promise<{ code: number | null; report: Report }> {
  const { code, out } = await runCli(['report', folder, '--json'])
  return { code, report: JSON.parse(out) as Report }
}
