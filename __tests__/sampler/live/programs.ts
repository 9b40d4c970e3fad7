import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { afterEach } from '@jest/globals'

export const hasCompiler = spawnSync('cc', ['--version']).status === 0

/** Compiles the test processes; returns the program. */
export function compilePrograms(directory: string): string {
  const program = join(directory, 'processes')
  const { status, stderr } = spawnSync(
    'cc',
    [
      '-O1',
      '-pthread',
      '-o',
      program,
      join(import.meta.dirname, '..', '..', 'fixtures', 'processes.c'),
    ],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  return program
}

/** A running test process. */
export interface Running {
  readonly pid: number
  /** its next line on standard output */
  readonly readLine: () => Promise<string>
  readonly write: (text: string) => void
  /** ends its input; resolves with its exit code, null when it was killed */
  readonly end: () => Promise<number | null>
}

const children = new Set<ChildProcessByStdio<Writable, Readable, null>>()

/** Starts a program; what still runs after a test is killed. */
export function start(
  program: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Running {
  // a group of its own, so that what it started can be killed with it
  const child = spawn(program, words, {
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { PATH: process.env['PATH'], ...env },
  })
  children.add(child)
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      resolve(code)
    })
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    pid: child.pid ?? 0,
    readLine: async () => {
      const { value, done } = await lines.next()
      return done === true ? '' : value
    },
    write: (text) => {
      child.stdin.write(text)
    },
    end: () => {
      child.stdin.end()
      return ended
    },
  }
}

afterEach(() => {
  for (const { pid } of children) {
    try {
      if (pid !== undefined) process.kill(-pid, 'SIGKILL')
    } catch {
      continue // has ended
    }
  }
  children.clear()
})
