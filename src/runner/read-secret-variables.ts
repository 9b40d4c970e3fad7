import { secrets, variablesOf, type SecretName } from '../settings/secrets.ts'

/** What the environment holds of a secret, by each variable that is set; the first holds. */
export function readSecretVariables(
  name: SecretName,
  env: Readonly<Record<string, string | undefined>>,
): { readonly value: string; readonly from: 'environment' }[] {
  return secrets
    .filter((secret) => secret.name === name)
    .flatMap(variablesOf)
    .map((variable) => ({ value: (env[variable] ?? '').trim(), from: 'environment' as const }))
    .filter(({ value }) => value !== '')
}
