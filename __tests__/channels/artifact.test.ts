import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { artifact } from '../../src/channels/artifact.ts'
import { files, judgedFiles } from '../../src/channels/files.ts'
import type { Plan } from '../../src/settings/plan.ts'
import type { Report } from '../../src/report/report.ts'
import type { Runner, UploadedArtifact } from '../../src/runner/runner.ts'
import { makeFailReport, makePlan, makeReport, makeSettings } from '../support/make-report.ts'
import { makeRunner } from '../support/recording-runner.ts'
import { useTempDirectory } from '../sampler/support/temp-directory.ts'

let root = ''
useTempDirectory((made) => {
  root = made
})

function makeDelivery(
  overrides: Partial<Plan> = {},
  runnerOverrides: Partial<Runner> = {},
  texts: Readonly<Record<string, string>> = {},
) {
  const { runner, seen } = makeRunner(runnerOverrides)
  const plan = makePlan({ runDir: join(root, 'run'), reportDir: join(root, 'run'), ...overrides })
  mkdirSync(plan.runDir, { recursive: true })
  const uploaded: UploadedArtifact[] = []
  return {
    seen,
    uploaded,
    delivery: {
      plan,
      settings: makeSettings(texts),
      runner,
      recording: null,
      baseline: null,
      files: new Map<string, string>(),
      artifact: null,
      onUploaded: (one: UploadedArtifact) => {
        uploaded.push(one)
      },
      signal: new AbortController().signal,
    },
  }
}

test('the artifact holds what is there, under one root', async () => {
  const { delivery, seen, uploaded } = makeDelivery({ reportDir: join(root, 'reports') })
  mkdirSync(join(root, 'run/control'))
  for (const name of ['samples.ndjson', ...judgedFiles, 'secret', 'control/stop'])
    writeFileSync(join(root, 'run', name), name)
  await files.deliver(makeReport(), delivery)
  await artifact.deliver(makeReport(), delivery)
  expect(seen.uploads[0]?.rootDir).toBe(join(root, 'reports'))
  expect(
    seen.uploads[0]?.files.map((path) => path.split('/').at(-1)?.replace(/_.*\./u, '.')),
  ).toEqual([
    'memory-leak-report.log',
    'report.json',
    'processes.csv',
    'memory-report-api-tests-ubuntu-20.html',
    'samples.ndjson',
    'heaps.ndjson',
    'plan.json',
    'workload.json',
    'comparison.json',
    'asked',
    'sampler.log',
  ])
  expect(seen.uploads[1]).toMatchObject({
    isUnzipped: true,
    name: 'memory-report-api-tests-ubuntu-20.html',
  })
  expect(uploaded.at(-1)).toMatchObject({
    id: '42',
    pageUrl: 'https://github.com/acme/shop/actions/runs/77/artifacts/43',
  })
})

test.each<[Plan['artifact']['upload'], Report, number]>([
  ['always', makeReport(), 1],
  ['never', makeFailReport(), 0],
  ['on-failure', makeReport(), 0],
  ['on-failure', makeFailReport(), 1],
  [
    'on-failure',
    makeReport({
      run: {
        ...makeReport().run,
        workload: { exitCode: 3, signal: null, durationMs: 1, cancelled: false },
      },
    }),
    1,
  ],
  [
    'on-failure',
    makeReport({
      run: {
        ...makeReport().run,
        workload: { exitCode: 0, signal: 'SIGKILL', durationMs: 1, cancelled: false },
      },
    }),
    1,
  ],
])('upload-artifact %s, case %#', async (upload, report, uploads) => {
  const { delivery, seen } = makeDelivery({ artifact: { upload, name: 'n', retentionDays: 0 } })
  await files.deliver(report, delivery)
  await artifact.deliver(report, delivery)
  expect(seen.uploads.filter(({ isUnzipped }) => isUnzipped === undefined).length).toBe(uploads)
  expect(seen.uploads.filter(({ isUnzipped }) => isUnzipped === true).length).toBe(uploads)
})

test('no artifact service: one notice with the path', async () => {
  const { delivery, seen } = makeDelivery({}, { uploadArtifact: () => Promise.resolve(null) })
  await files.deliver(makeReport(), delivery)
  await artifact.deliver(makeReport(), delivery)
  expect(seen.annotations).toEqual([
    {
      level: 'notice',
      title: 'No artifact service here',
      message: `The report was not uploaded; it lies in ${join(root, 'run')}`,
    },
  ])
})

test('without report.json the samples and the plan are uploaded all the same', async () => {
  const { delivery, seen } = makeDelivery(
    { reportDir: join(root, 'reports') },
    {},
    { export: 'none' },
  )
  for (const name of ['samples.ndjson', 'plan.json']) writeFileSync(join(root, 'run', name), name)
  await files.deliver(makeReport(), delivery)
  await artifact.deliver(makeReport(), delivery)
  expect(
    seen.uploads[0]?.files.map((path) => path.split('/').at(-1)?.replace(/_.*\./u, '.')),
  ).toEqual(['memory-leak-report.log', 'samples.ndjson', 'plan.json'])
})

test('a page that cannot go up by itself is a line in the log, the artifact is there', async () => {
  const { runner, seen } = makeRunner()
  const { delivery, uploaded } = makeDelivery(
    {},
    {
      log: (line) => {
        seen.lines.push(line)
      },
      uploadArtifact: (request) =>
        request.isUnzipped === true
          ? Promise.reject(new Error('(409) Conflict'))
          : runner.uploadArtifact(request),
    },
  )
  await files.deliver(makeReport(), delivery)
  await artifact.deliver(makeReport(), delivery)
  expect(uploaded.at(-1)).toMatchObject({ id: '42' })
  expect(uploaded.at(-1)).not.toHaveProperty('pageUrl')
  expect(seen.lines).toEqual([
    'The page could not be uploaded by itself, it is in the artifact: (409) Conflict',
  ])
})
