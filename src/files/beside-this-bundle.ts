import { dirname, join } from 'node:path'

/** Another of the four bundles: they lie side by side. */
export function besideThisBundle(name: string): string {
  return join(dirname(import.meta.dirname), name, 'index.js')
}
