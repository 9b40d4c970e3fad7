import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, test } from '@jest/globals'
import { runHook, type HookEnd } from '../../src/runner/run-hook.ts'

const directory = mkdtempSync(join(tmpdir(), 'hook-'))
afterAll(() => {
  rmSync(directory, { recursive: true, force: true })
})

async function run(
  command: string,
  { input = '', environment = {}, limitMs = 20_000 } = {},
): Promise<HookEnd & { lines: string[] }> {
  const lines: string[] = []
  const end = await runHook({
    command,
    workingDirectory: directory,
    environment: { PATH: process.env['PATH'], ...environment },
    input,
    limitMs,
    onLine: (line) => {
      lines.push(line)
    },
  })
  return { ...end, lines }
}
const isAlive = (pid: string): boolean =>
  existsSync(`/proc/${pid}`) && !/^State:\tZ/mu.test(readFileSync(`/proc/${pid}/status`, 'utf8'))

describe('a command', () => {
  test('its text is in no argument, nor in an environment or a variable of the programs it starts', async () => {
    const { exitCode, lines } = await run(": hunter2x\ntr '\\0' ' ' </proc/$$/cmdline\nenv; exit 4")
    const text = lines.join('\n')
    expect(exitCode).toBe(4)
    expect(text).toContain('eval')
    expect(text).not.toContain('hunter2x')
  })

  test('reads the finding on stdin, has it in its environment, and says what it says', async () => {
    const { exitCode, lines, isLate, failure } = await run(
      'cat; echo "for $FINDING_SUBJECT"; echo aside >&2; exit 3',
      {
        input: '{"gate":"growth"}\n',
        environment: { FINDING_SUBJECT: '$(touch pwned); `touch pwned`"' },
      },
    )
    expect({ exitCode, isLate, failure, lines: lines.toSorted() }).toEqual({
      exitCode: 3,
      isLate: false,
      failure: '',
      lines: ['aside', 'for $(touch pwned); `touch pwned`"', '{"gate":"growth"}'],
    })
    expect(existsSync(join(directory, 'pwned'))).toBe(false)
  })

  test('need not read its stdin, however long that is', async () => {
    expect(await run('exit 0', { input: 'x'.repeat(4 << 20) })).toMatchObject({
      exitCode: 0,
      failure: '',
    })
  })

  test('that says very much is not held up, nor told whole', async () => {
    const { exitCode, lines } = await run('seq 100000')
    expect([exitCode, lines.length, lines[199], lines[200]]).toEqual([
      0,
      201,
      '200',
      '(more of its output is not shown)',
    ])
  })

  test('whose last line has no end, though something that it leaves behind keeps the pipe', async () => {
    const { lines } = await run('sleep 20 & echo $!; printf "first\\r\\nlast words"')
    expect(lines.slice(1)).toEqual(['first', 'last words'])
    process.kill(Number(lines[0]), 'SIGKILL')
    expect((await run('printf "one\\n\\ntwo"; printf aside >&2')).lines.toSorted()).toEqual([
      '',
      'aside',
      'one',
      'two',
    ])
  })

  test('that never ends its line is told in parts', async () => {
    const { lines } = await run('head -c 200000 /dev/zero | tr "\\0" x')
    expect([lines.join('').length, lines.length > 1]).toEqual([200_000, true])
  })

  test('that is ended by a signal', async () => {
    expect(await run('kill -9 $$')).toMatchObject({
      exitCode: null,
      signal: 'SIGKILL',
      isLate: false,
    })
  })
})

describe('the time', () => {
  test('ends all of its process group', async () => {
    const { isLate, signal, durationMs, lines } = await run(
      'sleep 300 & echo $!; sleep 301 & echo $!; wait',
      { limitMs: 1500 },
    )
    expect({ isLate, signal }).toEqual({ isLate: true, signal: 'SIGTERM' })
    expect(durationMs).toBeGreaterThanOrEqual(1490)
    expect(lines.length).toBe(2)
    while (lines.some(isAlive)) await sleep(20)
  }, 30_000)

  test('also of one that takes SIGTERM lightly', async () => {
    const { isLate, signal, lines } = await run(
      'trap "" TERM; sleep 302 & echo $!; while :; do sleep 0.1; done',
      { limitMs: 1500 },
    )
    expect({ isLate, signal, count: lines.length }).toEqual({
      isLate: true,
      signal: 'SIGKILL',
      count: 1,
    })
    while (lines.some(isAlive)) await sleep(20)
  }, 30_000)

  test('is not that of what it leaves behind with its pipes', async () => {
    const { exitCode, isLate, lines } = await run('sleep 600 & echo $!')
    expect({ exitCode, isLate, stays: lines.map(isAlive) }).toEqual({
      exitCode: 0,
      isLate: false,
      stays: [true],
    })
    process.kill(Number(lines[0]), 'SIGKILL')
  })
})

test('a place that is not there is a failure, no error', async () => {
  expect(
    await runHook({
      command: 'true',
      workingDirectory: join(directory, 'missing'),
      environment: {},
      input: '',
      limitMs: 1000,
      onLine: () => undefined,
    }),
  ).toMatchObject({ exitCode: null, failure: 'ENOENT' })
})
