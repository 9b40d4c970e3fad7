import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { totalmem, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { describeStep, describeTerminal } from '../../src/runner/places.ts'
import { readGithubContext, readLocalContext } from '../../src/runner/run-context.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'places-')))
mkdirSync(join(folder, 'real'))
symlinkSync('real', join(folder, 'link'))
writeFileSync(join(folder, 'file'), '')
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const beforeEpochMs = Date.now()
const step = describeStep(
  readGithubContext({
    GITHUB_JOB: 'test',
    GITHUB_RUN_ATTEMPT: '2',
    RUNNER_TEMP: '/temp',
    GITHUB_WORKSPACE: '/work',
    PATH: process.env['PATH'],
  }),
)

test('a step of a job, and a command line', () => {
  expect(step).toMatchObject({
    kind: 'github',
    mode: null,
    jobId: 'test',
    attempt: 2,
    tempDir: '/temp',
    workspace: '/work',
    pid: process.pid,
    argv: [],
    targetPids: [],
    targetGlobs: '',
  })
  expect(
    describeTerminal(readLocalContext({}), {
      mode: 'watch',
      argv: [],
      targetPids: [7],
      targetGlobs: 'x',
    }),
  ).toMatchObject({ kind: 'local', mode: 'watch', targetPids: [7], targetGlobs: 'x' })
})

test('the clock of the wall', () => {
  expect(step.nowEpochMs).toBeGreaterThanOrEqual(beforeEpochMs)
  expect(step.nowEpochMs).toBeLessThanOrEqual(Date.now())
  expect(step.zoneOffsetMinutes).toBe(-new Date(step.nowEpochMs).getTimezoneOffset())
})

test('the memory of the machine', () => {
  expect(step.memory.totalBytes).toBe(totalmem())
  expect(step.memory.limitBytes).toBeGreaterThanOrEqual(0)
})

test('directories and programs', () => {
  expect(
    [folder, join(folder, 'link'), join(folder, 'file'), join(folder, 'absent')].map(
      step.isDirectory,
    ),
  ).toEqual([true, true, false, false])
  expect(['sh', 'no-such-program'].map(step.hasProgram)).toEqual([true, false])
})

test('symbolic links are resolved as far as a path exists', () => {
  expect(step.realpath(join(folder, 'link/new/deep'))).toBe(join(folder, 'real/new/deep'))
  expect(step.realpath('/no-such-root/x')).toBe('/no-such-root/x')
})

describe('a directory that can be made and written', () => {
  test('one that is there, or whose nearest parent is; no file', () => {
    expect(
      [folder, join(folder, 'new/deep'), join(folder, 'file'), join(folder, 'file/below')].map(
        step.canWriteBelow,
      ),
    ).toEqual([true, true, false, false])
  })

  test('none in procfs, by no way that leads there, and no link to nothing', () => {
    symlinkSync('/proc', join(folder, 'to-proc'))
    symlinkSync('/proc/nope', join(folder, 'into-proc'))
    symlinkSync(join(folder, 'nowhere'), join(folder, 'to-nothing'))
    expect(
      [
        '/proc/nope',
        '/proc/nope/deep',
        '/dev/fd/nope',
        join(folder, 'to-proc/nope'),
        join(folder, 'into-proc'),
        join(folder, 'to-nothing/new'),
      ].map(step.canWriteBelow),
    ).toEqual(Array.from({ length: 6 }, () => false))
  })

  const withoutRoot = process.getuid?.() === 0 ? test.skip : test
  withoutRoot('not one without the right to write', () => {
    mkdirSync(join(folder, 'shut'))
    chmodSync(join(folder, 'shut'), 0o555)
    expect(step.canWriteBelow(join(folder, 'shut/new'))).toBe(false)
  })
})
