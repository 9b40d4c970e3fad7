import { lastOf } from '../plan/arguments.ts'
import type { OwnFlag } from '../plan/command-form.ts'
import { readSecretFiles } from '../plan/read-secret-files.ts'
import { listSecretFiles } from '../settings/secrets.ts'
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

/** Reads the files that such flags name, anew each time; the runner holds what is in them. */
export function takeSecretFiles({ given, runner, terminal }: CommandCall): void {
  const paths = new Map(
    files.flatMap(({ secret, flag }) => {
      const path = lastOf(given, flag)
      return path === '' ? [] : [[secret.name, path]]
    }),
  )
  runner.addSecrets(readSecretFiles(paths, (path) => terminal.readFile(path)))
}
