import { secrets, variablesOf, type SecretName } from '../settings/secrets.ts'

/** A secret that the environment holds; '' where it holds none, or the secret has no variable. */
export function readSecretVariable(
  name: SecretName,
  env: Readonly<Record<string, string | undefined>>,
): string {
  return (
    secrets
      .filter((secret) => secret.name === name)
      .flatMap(variablesOf)
      .map((variable) => (env[variable] ?? '').trim())
      .find((value) => value !== '') ?? ''
  )
}
