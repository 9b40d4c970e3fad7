import { lastOf, type OwnFlag } from '../plan/command-form.ts'
import { readSecretFiles } from '../plan/read-secret-files.ts'
import { listSecretFiles } from '../settings/secrets.ts'
import type { Runner } from '../runner/runner.ts'
import type { CommandCall } from './command.ts'

const files = listSecretFiles().map(({ flag, content, description, secret }) => ({
  secret,
  flag: {
    name: flag,
    description,
    value: { word: 'FILE', allowed: `a file that holds ${content}` },
  } satisfies OwnFlag,
}))

/** Flags that name a file with a secret. */
export const secretFileFlags: readonly OwnFlag[] = files.map(({ flag }) => flag)

/** The runner with the secrets that such files hold, which are read now. */
export function withSecretFiles({ given, runner, terminal }: CommandCall): Runner {
  const paths = new Map(
    files.flatMap(({ secret, flag }) => {
      const path = lastOf(given, flag)
      return path === '' ? [] : [[secret.name, path]]
    }),
  )
  if (paths.size === 0) return runner
  const held = readSecretFiles(paths, (path) => terminal.readFile(path))
  return {
    ...runner,
    secret: (name) => {
      const value = held.get(name)
      return value === undefined ? runner.secret(name) : { value, from: 'input' }
    },
  }
}
