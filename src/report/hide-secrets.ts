import type { Runner, SecretName } from '../runner/runner.ts'

const names = Object.keys({ 'slack-webhook-url': true, 'github-token': true } satisfies Record<
  SecretName,
  true
>) as readonly SecretName[]

/** A text of unknown origin, such as an error of a library, without the secrets that we hold. */
export function hideSecrets(text: string, { secret }: Pick<Runner, 'secret'>): string {
  return names
    .map((name) => secret(name).value.trim())
    .filter((value) => value !== '')
    .reduce((rest, value) => rest.replaceAll(value, '***'), text)
}
