import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { files, judgedFiles } from '../../src/channels/files.ts'
import type { Plan } from '../../src/settings/plan.ts'
import {
  makeFailReport,
  makeHostileReport,
  makePlan,
  makeReport,
  makeSettings,
} from '../support/make-report.ts'
import { makeRunner } from '../support/recording-runner.ts'
import { useTempDirectory } from '../sampler/support/temp-directory.ts'

let root = ''
useTempDirectory((made) => {
  root = made
})

function makeDelivery(overrides: Partial<Plan> = {}, texts: Readonly<Record<string, string>> = {}) {
  const { runner } = makeRunner()
  const plan = makePlan({ runDir: join(root, 'run'), reportDir: join(root, 'run'), ...overrides })
  mkdirSync(plan.runDir, { recursive: true })
  return {
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

test.each(['run', 'run/reports', 'reports'])(
  'a run directory that somebody deleted stays away; reports in %s',
  async (reports) => {
    const { delivery } = makeDelivery({ reportDir: join(root, reports) })
    rmSync(join(root, 'run'), { recursive: true })
    await expect(files.deliver(makeReport(), delivery)).rejects.toThrow('ENOENT')
    expect(existsSync(join(root, 'run'))).toBe(false)
    expect(existsSync(join(root, 'reports'))).toBe(reports === 'reports')
  },
)

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
  expect([...delivery.files.keys()]).toEqual(['textLog', 'json', 'csv', 'html', 'samples'])
  expect(JSON.parse(readFileSync(join(root, 'run/report.json'), 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(makeHostileReport())),
  )
})

test('a run directory elsewhere: report-dir gets the log and a whole copy', async () => {
  const { delivery } = makeDelivery({ reportDir: join(root, 'reports/deep') })
  mkdirSync(join(root, 'run/control'))
  for (const name of ['samples.ndjson', ...judgedFiles])
    writeFileSync(join(root, 'run', name), name)
  await files.deliver(makeReport(), delivery)
  const [log, copy] = list(join(root, 'reports/deep'))
  expect(log).toMatch(/^memory-leak-report_/u)
  expect(copy?.replace('run_', '')).toBe(log?.slice('memory-leak-report_'.length, -'.log'.length))
  expect(list(join(root, 'reports/deep', copy ?? ''))).toEqual([
    'comparison.json',
    'control',
    'heaps.ndjson',
    'memory-report-api-tests-ubuntu-20.html',
    'plan.json',
    'processes.csv',
    'report.json',
    'sampler.log',
    'samples.ndjson',
    'workload.json',
  ])
  expect(readFileSync(join(root, 'reports/deep', copy ?? '', 'control/asked'), 'utf8')).toBe(
    'control/asked',
  )
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

test('neither report-dir nor the directory of the copy may have become a link', async () => {
  const { delivery } = makeDelivery({ reportDir: join(root, 'logs') })
  await files.deliver(makeReport(), delivery)
  const [, copy = ''] = list(join(root, 'logs'))
  mkdirSync(join(root, 'victim'))
  for (const planted of [join(root, 'logs', copy), join(root, 'logs')]) {
    rmSync(planted, { recursive: true })
    symlinkSync(join(root, 'victim'), planted)
    await expect(files.deliver(makeReport(), delivery)).rejects.toThrow(
      /nothing is written through a link/u,
    )
    expect(list(join(root, 'victim'))).toEqual([])
  }
})

test('one file that cannot be written: the others are, the error names it, nothing is left behind', async () => {
  const { delivery } = makeDelivery()
  mkdirSync(join(root, 'run/report.json/full'), { recursive: true })
  await expect(files.deliver(makeReport(), delivery)).rejects.toThrow(/report\.json/u)
  expect(delivery.files.has('textLog')).toBe(true)
  expect(list(join(root, 'run')).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test.each([
  ['none', []],
  ['junit', ['junit.xml']],
  ['openmetrics,bmf\nmd, benchmark', ['benchmark.json', 'bmf.json', 'metrics.txt', 'report.md']],
])('export %j', async (text, names) => {
  const { delivery } = makeDelivery({}, { export: text })
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
