import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { startWorkload, type WorkloadRequest } from '../../src/runner/workload.ts'

const folder = mkdtempSync(join(tmpdir(), 'workload-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const request: WorkloadRequest = {
  text: '',
  argv: [],
  shell: '',
  workingDirectory: folder,
  scriptDir: folder,
  marksFile: '/marks',
  environment: { PATH: process.env['PATH'], A: 'b c' },
  childStdoutToStderr: false,
  inheritsStdin: false,
  sharesTerminal: false,
}
const run = (overrides: Partial<WorkloadRequest>) => startWorkload({ ...request, ...overrides })

describe('how it ended', () => {
  const cases: readonly (readonly [
    what: string,
    overrides: Partial<WorkloadRequest>,
    exitCode: number,
    signal: string | null,
  ])[] = [
    ['0', { text: 'true' }, 0, null],
    ['an exit code', { argv: ['sh', '-c', 'exit 41'] }, 41, null],
    ['a signal', { argv: ['sh', '-c', 'kill -KILL $$'] }, 137, 'SIGKILL'],
    ['SIGTERM', { text: 'kill -TERM $$' }, 143, 'SIGTERM'],
    ['not found', { argv: ['surely-no-such-program'] }, 127, null],
    ['cannot be run', { argv: ['/etc/passwd'] }, 126, null],
  ]
  test.each(cases)('%s', async (_what, overrides, exitCode, signal) => {
    expect(await run(overrides).ended).toEqual({ exitCode, signal, durationMs: expect.any(Number) })
  })
})

test('a script sees its directory, its environment and the marks file, and is removed', async () => {
  await run({ text: 'printf "%s|%s|%s|%s" "$PWD" "$A" "$MEMORY_LEAK_DETECTOR_MARKS" "$0" > seen' })
    .ended
  const [cwd, a, marks, script = ''] = readFileSync(join(folder, 'seen'), 'utf8').split('|')
  expect([cwd, a, marks]).toEqual([folder, 'b c', '/marks'])
  expect(script).toBe(join(folder, 'control/command.sh'))
  expect(existsSync(script)).toBe(false)
})

test('nobody else can read the script: it may hold a secret', async () => {
  await run({ text: 'stat -c %a "$0" > mode' }).ended
  expect(readFileSync(join(folder, 'mode'), 'utf8').trim()).toBe('700')
})

test('words of a command line are words: no shell looks at them', async () => {
  await run({ argv: ['touch', '$(touch owned)', 'a b; touch owned', '`touch owned`'] }).ended
  expect(readdirSync(folder)).toEqual(
    expect.arrayContaining(['$(touch owned)', 'a b; touch owned', '`touch owned`']),
  )
  expect(existsSync(join(folder, 'owned'))).toBe(false)
})

test('a signal reaches the command and what it moved to other process groups', async () => {
  // a shell lets its background jobs ignore SIGINT
  const away = 'trap "touch told; exit" INT; touch ready; while :; do sleep 0.05; done'
  const workload = run({
    argv: [
      'bash',
      '-c',
      'trap "wait; exit 7" INT; setsid env --default-signal=INT bash -c "$0" & wait',
      away,
    ],
  })
  while (!existsSync(join(folder, 'ready')))
    await new Promise((resolve) => {
      setTimeout(resolve, 20)
    })
  workload.signal('SIGINT')
  expect((await workload.ended).exitCode).toBe(7)
  expect(existsSync(join(folder, 'told'))).toBe(true)
}, 30_000)

test('a signal after the end does nothing', async () => {
  const workload = run({ argv: ['true'] })
  await workload.ended
  workload.signal('SIGTERM')
})
