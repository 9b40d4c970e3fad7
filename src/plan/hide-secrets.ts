import type { Runner } from '../runner/runner.ts'
import { secrets } from './secrets.ts'

/** A text of unknown origin, such as an error of a library, without the secrets that we hold. */
export function hideSecrets(text: string, { secret }: Pick<Runner, 'secret'>): string {
  return secrets
    .map(({ name }) => secret(name).value.trim())
    .filter((value) => value !== '')
    .reduce((rest, value) => rest.replaceAll(value, '***'), text)
}
