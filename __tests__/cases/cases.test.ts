import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { makeDirectory, runCli, type CliEnd } from '../support/run-cli.ts'
import { skipVisibly } from '../support/skip-visibly.ts'
import { realCases, type RealCase } from './real-cases.ts'

// longer than the 60 s below which growth is never more than likely
const SECONDS = 90
const docs = readFileSync(
  fileURLToPath(new URL('../../docs/comparing.md', import.meta.url)),
  'utf8',
)

describe.each(realCases)('$name $leaking leaks, $healthy does not ($issue)', (one) => {
  const [leaking, healthy] = [one.leaking, one.healthy].map((version) => install(one, version))
  if (leaking === undefined || healthy === undefined || leaking === '' || healthy === '') {
    skipVisibly(`${one.name} cannot be installed here from ${one.registry}`)
    return
  }

  test(
    'the built command line is red for the one and green for the other',
    async () => {
      const [red, green] = await Promise.all([watch(one, leaking), watch(one, healthy)])
      expect({ leaking: red.code, healthy: green.code, said: `${red.err}\n${green.err}` }).toEqual({
        leaking: 1,
        healthy: 0,
        said: expect.stringMatching(/growth: .* grows by .* and has not settled/),
      })
    },
    4 * SECONDS * 1000,
  )

  test('the documents name the versions and the issue', () => {
    for (const text of [one.name, one.leaking, one.healthy, one.issue]) expect(docs).toContain(text)
  })
})

/**
 * A directory with that version in it; '' where there is no registry, or no program that asks it.
 */
function install({ registry, name }: RealCase, version: string): string {
  const directory = makeDirectory()
  const [program = '', ...words] =
    registry === 'npm'
      ? [
          'npm',
          'install',
          '--no-audit',
          '--no-fund',
          '--ignore-scripts',
          '--prefix',
          directory,
          `${name}@${version}`,
        ]
      : [
          'python3',
          '-m',
          'pip',
          'install',
          '--quiet',
          '--disable-pip-version-check',
          '--no-deps',
          '--target',
          directory,
          `${name}==${version}`,
        ]
  return spawnSync(program, words, { cwd: directory, timeout: 120_000 }).status === 0
    ? directory
    : ''
}

async function watch({ registry, program }: RealCase, directory: string): Promise<CliEnd> {
  const script = fileURLToPath(new URL(`programs/${program}`, import.meta.url))
  const env =
    registry === 'npm' ? { NODE_PATH: join(directory, 'node_modules') } : { PYTHONPATH: directory }
  return runCli(
    [
      'run',
      '--export',
      'json',
      '--',
      registry === 'npm' ? process.execPath : 'python3',
      script,
      String(SECONDS),
    ],
    { env },
  )
}
