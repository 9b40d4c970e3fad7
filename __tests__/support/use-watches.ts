import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach } from '@jest/globals'
import { cliBundle, makeDirectory } from './run-cli.ts'

/** A watch that runs. */
export interface Watching {
  readonly child: ChildProcess
  readonly cwd: string
  readonly err: () => string
}

/**
 * Watches of the committed command line without an end, each 200 ms unless told otherwise: stopped
 * after their test.
 */
export function useWatches(): (
  words: readonly string[],
  options?: {
    cwd?: string
    /** default: the committed one */
    cli?: string
    env?: Readonly<Record<string, string>>
    /** words in front */
    through?: readonly string[]
  },
) => Watching {
  const watching = new Set<Watching>()
  afterEach(async () => {
    for (const running of watching)
      if (running.child.exitCode === null && running.child.signalCode === null)
        await stopWatch(running)
    watching.clear()
  })
  return (words, { cwd = makeDirectory(), cli = cliBundle, env = {}, through = [] } = {}) => {
    const [program = '', ...rest] = [
      ...through,
      process.execPath,
      cli,
      'watch',
      '--interval',
      '200ms',
      ...words,
    ]
    const child = spawn(program, rest, {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '/', ...env },
    })
    let err = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    const running = { child, cwd, err: () => err }
    watching.add(running)
    return running
  }
}

/** Its exit code. */
export async function stopWatch({ child }: Watching): Promise<number | null> {
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  await exit
  return child.exitCode
}

export const runDirOf = (cwd: string): string =>
  join(cwd, 'logs', readdirSync(join(cwd, 'logs')).find((name) => name.startsWith('run_')) ?? '')
export const hasSamples = ({ cwd }: Watching): boolean =>
  existsSync(join(cwd, 'logs', 'watch', 'watch', 'state.json')) &&
  existsSync(join(runDirOf(cwd), 'samples.ndjson'))
