import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from '@jest/globals'

export interface CliOptions {
  readonly node?: string
  /** default: the committed one */
  readonly cli?: string
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** a signal, once stderr matches */
  readonly signal?: { readonly whenStderr: RegExp; readonly name: NodeJS.Signals }
  /** words in front, such as `setpriv ... --` */
  readonly through?: readonly string[]
}

export interface CliEnd {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: Buffer
  readonly out: string
  readonly err: string
  readonly cwd: string
}

export const cliBundle = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url))

/**
 * The committed command line as a process of its own, without a terminal, in a directory of its
 * own.
 */
export async function runCli(
  words: readonly string[],
  {
    node = process.execPath,
    cli = cliBundle,
    cwd = makeDirectory(),
    env = {},
    signal,
    through = [],
  }: CliOptions = {},
): Promise<CliEnd> {
  const [program = '', ...rest] = [...through, node, cli, ...words]
  const child = spawn(program, rest, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '/', ...env },
  })
  const stdout: Buffer[] = []
  let err = ''
  let isSignalled = false
  child.stdout.on('data', (chunk: Buffer) => {
    stdout.push(chunk)
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
    if (signal === undefined || isSignalled || !signal.whenStderr.test(err)) return
    isSignalled = true
    child.kill(signal.name)
  })
  const [code, endedBy] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
  const all = Buffer.concat(stdout)
  return { code, signal: endedBy, stdout: all, out: all.toString('utf8'), err, cwd }
}

const directories: string[] = []
afterAll(() => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true })
})

/** An empty directory, removed after the tests of the file. */
export function makeDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'cli-'))
  directories.push(directory)
  return directory
}
