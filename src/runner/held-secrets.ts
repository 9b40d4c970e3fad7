import { secrets, type SecretName } from '../settings/secrets.ts'
import type { Runner } from './runner.ts'

type Given = ReturnType<Runner['secret']>

/**
 * One registry of a runner's secrets: what was read from files comes before what `list` finds, of
 * which the first holds. Of texts all are hidden, also those that others have replaced.
 */
export function holdSecrets(
  list: (name: SecretName) => readonly Given[],
  mask: Runner['mask'],
): Pick<Runner, 'secret' | 'secretValues' | 'addSecrets'> {
  const held = new Map<SecretName, string>()
  const everHeld = new Set<string>()
  return {
    secret: (name) => {
      const value = held.get(name)
      return value === undefined
        ? (list(name)[0] ?? { value: '', from: '' })
        : { value, from: 'input' }
    },
    secretValues: () => [
      ...new Set([
        ...everHeld,
        ...secrets.flatMap(({ name }) => list(name).map(({ value }) => value)),
      ]),
    ],
    addSecrets: (read) => {
      for (const [name, value] of read) {
        held.set(name, value)
        everHeld.add(value)
        mask(value)
      }
    },
  }
}
