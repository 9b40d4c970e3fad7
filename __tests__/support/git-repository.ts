import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeDirectory } from './run-cli.ts'

export interface GitRepository {
  readonly directory: string
  readonly git: (...words: string[]) => string
  /** Writes files and commits them; returns the full hash. */
  readonly commit: (subject: string, files: Readonly<Record<string, string>>) => string
}

/** A program that holds so many MiB for 1.5 s. */
export function holdMib(mib: number): string {
  return `const held = Buffer.alloc(${mib} * 2 ** 20, 1)\nsetTimeout(() => held, 1500)\n`
}

/**
 * A real repository; none of the user's settings count in it. Without a directory in one of its
 * own, removed after the tests of the file.
 */
export function makeRepository(directory = makeDirectory()): GitRepository {
  const git = (...words: string[]): string =>
    execFileSync('git', words, {
      cwd: directory,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'] ?? '', HOME: directory, GIT_CONFIG_NOSYSTEM: '1' },
    }).trim()
  git('init', '--quiet', '--initial-branch=main')
  for (const [name, value] of [
    ['user.name', 'Test'],
    ['user.email', 'test@example.org'],
    ['uploadpack.allowAnySHA1InWant', 'true'],
  ])
    git('config', name ?? '', value ?? '')
  return {
    directory,
    git,
    commit: (subject, files) => {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(directory, name)), { recursive: true })
        writeFileSync(join(directory, name), text)
      }
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '--message', subject)
      return git('rev-parse', 'HEAD')
    },
  }
}
