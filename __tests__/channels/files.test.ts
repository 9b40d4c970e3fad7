import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { artifact, files } from '../../src/channels/index.ts'
import type { Plan } from '../../src/plan/plan.ts'
import type { Report } from '../../src/report/report.ts'
import type { Runner } from '../../src/runner/runner.ts'
import {
  makeFailReport,
  makeHostileReport,
  makePlan,
  makeReport,
  makeSettings,
} from '../support/make-report.ts'
import { makeRunner } from '../support/recording-runner.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'files-'))
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

function makeDelivery(
  overrides: Partial<Plan> = {},
  runnerOverrides: Partial<Runner> = {},
  texts: Readonly<Record<string, string>> = {},
) {
  const { runner, seen } = makeRunner(runnerOverrides)
  const plan = makePlan({ runDir: join(root, 'run'), reportDir: join(root, 'run'), ...overrides })
  mkdirSync(plan.runDir, { recursive: true })
  return {
    seen,
    delivery: {
      plan,
      settings: makeSettings(texts),
      runner,
      recording: null,
      baseline: null,
      files: new Map<string, string>(),
      artifact: null,
      signal: new AbortController().signal,
    },
  }
}

function list(directory: string): string[] {
  return readdirSync(directory).toSorted()
}

test('one directory for all: log, JSON, CSV, and where they are', async () => {
  const { delivery } = makeDelivery()
  writeFileSync(join(root, 'run/samples.ndjson'), '{}\n')
  await files.deliver(makeHostileReport(), delivery)
  expect(list(join(root, 'run'))).toEqual([
    expect.stringMatching(/^memory-leak-report_2025-11-2[789]_\d\d-\d\d-01\.log$/u),
    'memory-report-api-tests-ubuntu-20.html',
    'processes.csv',
    'report.json',
    'samples.ndjson',
  ])
  expect([...delivery.files.keys()]).toEqual(['textLog', 'csv', 'html', 'json', 'samples'])
  expect(JSON.parse(readFileSync(join(root, 'run/report.json'), 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(makeHostileReport())),
  )
})

test('a run directory elsewhere: report-dir gets the log and a whole copy', async () => {
  const { delivery } = makeDelivery({ reportDir: join(root, 'reports/deep') })
  for (const name of ['samples.ndjson', 'plan.json', 'sampler.log'])
    writeFileSync(join(root, 'run', name), name)
  await files.deliver(makeReport(), delivery)
  const [log, copy] = list(join(root, 'reports/deep'))
  expect(log).toMatch(/^memory-leak-report_/u)
  expect(copy?.replace('run_', '')).toBe(log?.slice('memory-leak-report_'.length, -'.log'.length))
  expect(list(join(root, 'reports/deep', copy ?? ''))).toEqual([
    'memory-report-api-tests-ubuntu-20.html',
    'plan.json',
    'processes.csv',
    'report.json',
    'sampler.log',
    'samples.ndjson',
  ])
  expect(delivery.files.get('samples')).toBe(
    join(root, 'reports/deep', copy ?? '', 'samples.ndjson'),
  )
  expect(list(join(root, 'run'))).toContain('report.json')
})

test('a planted symlink is replaced, its target is left alone', async () => {
  const { delivery } = makeDelivery()
  writeFileSync(join(root, 'victim'), 'precious')
  symlinkSync(join(root, 'victim'), join(root, 'run/report.json'))
  symlinkSync(join(root, 'nowhere'), join(root, 'run/processes.csv'))
  await files.deliver(makeReport(), delivery)
  expect(readFileSync(join(root, 'victim'), 'utf8')).toBe('precious')
  expect(existsSync(join(root, 'nowhere'))).toBe(false)
  expect(lstatSync(join(root, 'run/report.json')).isFile()).toBe(true)
})

test("report-dir may be a link of the user's own, the copy's directory may not be a planted one", async () => {
  mkdirSync(join(root, 'real'))
  symlinkSync(join(root, 'real'), join(root, 'logs'))
  const { delivery } = makeDelivery({ reportDir: join(root, 'logs') })
  await files.deliver(makeReport(), delivery)
  const [, copy = ''] = list(join(root, 'real'))
  rmSync(join(root, 'real', copy), { recursive: true })
  mkdirSync(join(root, 'victim'))
  symlinkSync(join(root, 'victim'), join(root, 'real', copy))
  await expect(files.deliver(makeReport(), delivery)).rejects.toThrow(/is a symbolic link/u)
  expect(list(join(root, 'victim'))).toEqual([])
})

test('one file that cannot be written: the others are, the error names it, nothing is left behind', async () => {
  const { delivery } = makeDelivery()
  mkdirSync(join(root, 'run/report.json/full'), { recursive: true })
  await expect(files.deliver(makeReport(), delivery)).rejects.toThrow(/report\.json/u)
  expect(delivery.files.has('textLog')).toBe(true)
  expect(list(join(root, 'run')).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test('the artifact holds what is there, under one root', async () => {
  const { delivery, seen } = makeDelivery({ reportDir: join(root, 'reports') })
  for (const name of ['samples.ndjson', 'plan.json', 'sampler.log', 'secret'])
    writeFileSync(join(root, 'run', name), name)
  await files.deliver(makeReport(), delivery)
  await artifact.deliver(makeReport(), delivery)
  expect(seen.uploads[0]?.rootDir).toBe(join(root, 'reports'))
  expect(
    seen.uploads[0]?.files.map((path) => path.split('/').at(-1)?.replace(/_.*\./u, '.')),
  ).toEqual([
    'memory-leak-report.log',
    'processes.csv',
    'memory-report-api-tests-ubuntu-20.html',
    'report.json',
    'samples.ndjson',
    'plan.json',
    'sampler.log',
  ])
  expect(seen.uploads[1]).toMatchObject({
    isUnzipped: true,
    name: 'memory-report-api-tests-ubuntu-20.html',
  })
  expect(delivery.artifact).toMatchObject({
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

test.each([
  ['none', []],
  ['junit', ['junit.xml']],
  ['openmetrics,bmf\nmd, benchmark', ['benchmark.json', 'bmf.json', 'metrics.txt', 'report.md']],
])('export %j', async (text, names) => {
  const { delivery } = makeDelivery({}, {}, { export: text })
  await files.deliver(makeFailReport(), delivery)
  expect(list(join(root, 'run')).filter((name) => !name.endsWith('.log'))).toEqual(names)
})

test.each([
  ['', 'names no format'],
  ['html,pdf', 'names a format that does not exist: pdf'],
  ['none,html', 'names a format that does not exist: none'],
])('export %j is refused', (text, why) => {
  expect(() => files.options[0]?.parse(text)).toThrow(why)
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
  const { delivery } = makeDelivery(
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
  expect(delivery.artifact).toMatchObject({ id: '42' })
  expect(delivery.artifact).not.toHaveProperty('pageUrl')
  expect(seen.lines).toEqual([
    'The page could not be uploaded by itself, it is in the artifact: (409) Conflict',
  ])
})
