import type { SecretName } from '../settings/secrets.ts'
import type { Runner } from './runner.ts'

/** One registry of a runner's secrets: what was read from files comes before what `look` finds. */
export function holdSecrets(
  look: Runner['secret'],
  mask: Runner['mask'],
): Pick<Runner, 'secret' | 'addSecrets'> {
  const held = new Map<SecretName, string>()
  return {
    secret: (name) => {
      const value = held.get(name)
      return value === undefined ? look(name) : { value, from: 'input' }
    },
    addSecrets: (read) => {
      for (const [name, value] of read) {
        held.set(name, value)
        mask(value)
      }
    },
  }
}
