import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { describeAbandoned } from '../../../src/modes/session/find-abandoned.ts'
import type { Plan } from '../../../src/settings/plan.ts'
import { makePlan } from '../../support/make-report.ts'
import { useTempDirectory } from '../../sampler/support/temp-directory.ts'

const NOW = Date.UTC(2026, 10, 25, 12)
const HOUR = 3_600_000
let base = ''
useTempDirectory((made) => {
  base = made
})

/** A run of an hour ago whose sampler was killed. */
function leave(
  name: string,
  plan: Partial<Plan> = {},
  files: Readonly<Record<string, string>> = {},
): string {
  const runDir = join(base, name)
  mkdirSync(runDir)
  const all = {
    'plan.json': JSON.stringify(
      makePlan({
        name,
        runDir,
        mode: 'start',
        trackingId: 'old',
        createdEpochMs: NOW - HOUR,
        ...plan,
      }),
    ),
    'samples.ndjson': '{"k":"head"}\n',
    ...files,
  }
  for (const [file, text] of Object.entries(all)) writeFileSync(join(runDir, file), text)
  return runDir
}
const ask = (plan: Partial<Plan> = {}): string =>
  describeAbandoned(
    makePlan({ runDir: join(base, 'mine'), trackingId: 'new', createdEpochMs: NOW, ...plan }),
  )

describe('a run that ended without a judgement', () => {
  test('is named with the command to type, and left as it was', () => {
    const runDir = leave('api')
    const before = readdirSync(runDir).map((file) => [
      file,
      readFileSync(join(runDir, file), 'utf8'),
    ])
    expect(ask()).toBe(
      `An earlier run ended without a judgement (api, 2026-11-25T11:00:00.000Z); \`memory-leak-detector report ${runDir}\` says what happened until then.`,
    )
    expect(
      readdirSync(runDir).map((file) => [file, readFileSync(join(runDir, file), 'utf8')]),
    ).toEqual(before)
  })

  test('of several the newest, in one line', () => {
    leave('first', { createdEpochMs: NOW - 3 * HOUR })
    leave('second')
    leave('third', { createdEpochMs: NOW - 2 * HOUR })
    expect(ask()).toContain('(second, 2026-11-25T11:00:00.000Z), and 2 more beside it; `')
  })

  test('also where the command ended with it', () => {
    leave('api', { mode: 'run', parentPid: 2 ** 22 + 1 })
    expect(ask({ trackingId: '' })).toContain('(api, ')
  })

  test('also where it wrote reports meanwhile, as a standing watch does', () => {
    leave(
      'api',
      { mode: 'watch', standing: { directory: base, retainMs: HOUR }, parentPid: 2 ** 22 + 1 },
      { 'report.json': '{}' },
    )
    expect(ask()).toContain('(api, ')
  })

  test('in a directory whose name a shell would take apart', () => {
    leave("it's $(here)")
    expect(ask()).toContain(String.raw`report '${base}/it'\''s $(here)'`)
  })
})

describe('nothing is said of', () => {
  test.each<[what: string, Partial<Plan>, Readonly<Record<string, string>>]>([
    ['one that was judged', {}, { judged: 'judged\n' }],
    ['one whose report somebody asked for since', {}, { reported: '' }],
    ['one that an earlier step of this job watches', { trackingId: 'new' }, {}],
    ['one that began a moment ago', { createdEpochMs: NOW - 1000 }, {}],
    ['one whose command still runs', { mode: 'run', parentPid: process.pid }, {}],
    ['a directory that is not ours', {}, { 'plan.json': '{"schemaVersion":99}' }],
  ])('%s', (_what, plan, files) => {
    leave('api', plan, files)
    expect(ask()).toBe('')
  })

  test('one that is still sampled', () => {
    const stat = readFileSync('/proc/self/stat', 'latin1')
    const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
    leave(
      'api',
      {},
      { 'samples.ndjson': `{"k":"head","v":1,"pid":${process.pid},"start":${start}}\n` },
    )
    expect(ask()).toBe('')
  })

  test('our own, of files, and where nothing can be read', () => {
    writeFileSync(join(base, 'notes.txt'), '')
    leave('mine')
    expect([
      ask(),
      describeAbandoned(makePlan({ runDir: '/nowhere/at/all', createdEpochMs: NOW })),
    ]).toEqual(['', ''])
  })
})
