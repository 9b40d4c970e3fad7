import type { Inspection } from '../../../src/sampler/readers/engine.ts'

/** What tells nothing of whose a container is. */
export const noTraits: Inspection['traits'] = {
  imageId: '',
  workingDirectory: '',
  session: '',
  labels: [],
  networks: [],
  addresses: [],
  ports: [],
}

/** What an engine says of a container that runs. */
export function makeInspection(
  overrides: Partial<Inspection> = {},
  traits: Partial<Inspection['traits']> = {},
): Inspection {
  return { name: 'api', isRunning: true, traits: { ...noTraits, ...traits }, ...overrides }
}
