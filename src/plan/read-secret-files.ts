import { parseSecret } from './check-secrets.ts'
import { InputError } from '../settings/input-error.ts'
import { listSecretFiles, type SecretName } from '../settings/secrets.ts'

/**
 * Secrets that stand in files, which keep them out of `ps` and of the shell's history; `paths` by
 * the secret's name. Throws an InputError that may show the path, never the secret.
 */
export function readSecretFiles(
  paths: ReadonlyMap<SecretName, string>,
  readFile: (path: string) => string,
): ReadonlyMap<SecretName, string> {
  return new Map(
    listSecretFiles().flatMap((file) => {
      const path = paths.get(file.secret.name)
      return path === undefined ? [] : [[file.secret.name, readSecretFile(file, path, readFile)]]
    }),
  )
}

function readSecretFile(
  { secret, flag, content }: ReturnType<typeof listSecretFiles>[number],
  path: string,
  readFile: (path: string) => string,
): string {
  let text: string
  try {
    text = readFile(path)
  } catch (error) {
    throw new InputError(
      `--${flag}`,
      path,
      `a file that can be read, with ${content} in it`,
      (error as NodeJS.ErrnoException).code ?? 'cannot be read',
    )
  }
  if (text.trim() === '') throw new InputError(`--${flag}`, path, secret.allowed, 'is empty')
  return parseSecret(secret, text, `--${flag}`, path)
}
