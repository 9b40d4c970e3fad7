import { secrets, type SecretName } from './secrets.ts'

/** A text of unknown origin, such as an error of a library, without the secrets that we hold. */
export function hideSecrets(
  text: string,
  { secret }: { readonly secret: (name: SecretName) => { readonly value: string } },
): string {
  return secrets
    .map(({ name }) => secret(name).value.trim())
    .filter((value) => value !== '')
    .reduce((rest, value) => rest.replaceAll(value, '***'), text)
}
