import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { parseBaseline } from '../../src/baseline/parse-baseline.ts'
import { baseline } from '../../src/channels/baseline.ts'
import type { Plan } from '../../src/settings/plan.ts'
import { makeBaseline, makeBaselineRun, makeGroup } from '../baseline/make-baseline.ts'
import { foreign } from '../../src/findings/untrusted.ts'
import { makePlan, makeReport, makeSettings } from '../support/make-report.ts'
import { makeRunner, type Recorded } from '../support/recording-runner.ts'

let runDir = ''
beforeEach(() => {
  runDir = mkdtempSync(join(tmpdir(), 'channel-'))
})
afterEach(() => {
  rmSync(runDir, { recursive: true })
})

const left = makeBaseline([
  makeBaselineRun(2, [makeGroup(100, { id: '##[error]x|root', name: foreign('##[error]x') })]),
])
async function deliver(
  upload: Plan['artifact']['upload'],
  attempt = 1,
  isLeft = true,
): Promise<Recorded> {
  const { runner, seen } = makeRunner()
  const base = makePlan({ runDir })
  const report = makeReport({ run: { ...makeReport().run, name: 'api', attempt } })
  await baseline.deliver(report, {
    plan: { ...base, artifact: { ...base.artifact, upload, retentionDays: 7 } },
    settings: makeSettings(),
    runner,
    recording: null,
    baseline: isLeft ? left : null,
    files: new Map(),
    artifact: null,
    signal: new AbortController().signal,
  })
  return seen
}

test('a file that reads as it was, and is inert in a log; an artifact of its own', async () => {
  const { uploads } = await deliver('always')
  const text = readFileSync(join(runDir, 'baseline.json'), 'utf8')
  expect(await parseBaseline(text)).toEqual(left)
  expect(text).not.toContain('##[')
  expect(uploads).toEqual([
    {
      name: 'memory-baseline-api',
      files: [join(runDir, 'baseline.json')],
      rootDir: runDir,
      retentionDays: 7,
    },
  ])
})

test.each<[Plan['artifact']['upload'], number, readonly string[]]>([
  ['on-failure', 1, ['memory-baseline-api']],
  ['always', 3, ['memory-baseline-api-attempt-3']],
  ['never', 1, []],
])('%s, attempt %i', async (upload, attempt, names) => {
  expect((await deliver(upload, attempt)).uploads.map(({ name }) => name)).toEqual(names)
})

test('nothing was measured: nothing is left', async () => {
  expect((await deliver('always', 1, false)).calls).toEqual([])
  expect(() => readFileSync(join(runDir, 'baseline.json'))).toThrow('ENOENT')
})
