import { InputError } from '../settings/input-error.ts'
import type { RawSettings } from './read-setting.ts'
import { secrets, type Secret } from '../settings/secrets.ts'

/**
 * Throws an InputError for a secret that was given and cannot be used; it never holds the value.
 */
export function checkSecrets(raw: RawSettings): void {
  for (const secret of secrets) parseSecret(secret, raw.get(secret.name) ?? '', secret.name, null)
}

/** A secret that can be used; throws an InputError about `input`, whose `value` may be shown. */
export function parseSecret(
  secret: Secret,
  text: string,
  input: string,
  value: string | null,
): string {
  try {
    return secret.parse(text)
  } catch (error) {
    throw new InputError(
      input,
      value,
      secret.allowed,
      error instanceof Error ? error.message : String(error),
    )
  }
}
