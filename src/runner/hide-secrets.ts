import { secretNames, type Runner } from './runner.ts'

/** A text of unknown origin, such as an error of a library, without the secrets that we hold. */
export function hideSecrets(text: string, runner: Runner): string {
  return secretNames.map(name => runner.secret(name).value.trim()).filter(secret => secret !== '').reduce((rest, secret) => rest.replaceAll(secret, '***'), text)
}
