import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/report/report.ts'
import { runtimes } from './runtimes.ts'

// 95 s of sampling, and time to compile and start before
const WATCH = '95s'
const LIMIT_MS = 240_000

const directory = mkdtempSync(join(tmpdir(), 'soak-'))
const present = runtimes.filter(
  ({ probe: [program, ...words] }) => spawnSync(program, words).status === 0,
)
const missing = runtimes.filter((runtime) => !present.includes(runtime))
const twins = ['leak', 'steady'] as const
const started = new Map<string, ChildProcess>()
let report: Report

beforeAll(async () => {
  for (const runtime of present) {
    for (const twin of twins) {
      const [program = '', ...words] = runtime.prepare(twin, directory)
      started.set(`${runtime.name} ${twin}`, spawn(program, words, { stdio: 'ignore' }))
    }
  }
  report = await watch([...started.values()].map(({ pid }) => pid ?? 0))
}, LIMIT_MS)

afterAll(() => {
  for (const child of started.values()) child.kill('SIGKILL')
  rmSync(directory, { recursive: true })
})

async function watch(pids: readonly number[]): Promise<Report> {
  const cli = join(import.meta.dirname, '../../dist/cli/index.js')
  const child = spawn(
    process.execPath,
    [
      cli,
      'watch',
      ...pids.flatMap((pid) => ['--pid', String(pid)]),
      '--duration',
      WATCH,
      '--report-dir',
      directory,
      '--json',
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  )
  let text = ''
  for await (const part of child.stdout.setEncoding('utf8') as AsyncIterable<string>) text += part
  return JSON.parse(text) as Report
}

function gradeOf(name: string): string {
  const pid = started.get(name)?.pid
  const row = report.processes.find((process) => process.pid === pid)
  expect(row).toBeDefined()
  return (
    report.findings.find(({ gate, subject }) => gate === 'growth' && subject.id === row?.id)
      ?.grade ?? 'ok'
  )
}

describe.each(present.map(({ name }) => name))('%s', (name) => {
  test('the leaking twin is found', () => {
    expect(['leak', 'likely']).toContain(gradeOf(`${name} leak`))
  })
  test('the healthy twin is not accused', () => {
    expect(['ok', 'suspect']).toContain(gradeOf(`${name} steady`))
  })
})

test('the job fails', () => {
  expect(report.verdict).toBe('fail')
})

for (const {
  name,
  probe: [program],
} of missing)
  test.skip(`${name}: ${program} is not installed here`, () => undefined)
