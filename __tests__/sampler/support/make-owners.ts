import { ContainerOwners } from '../../../src/sampler/container-owners.ts'
import type { Surroundings } from '../../../src/sampler/membership.ts'
import type { Plan } from '../../../src/settings/plan.ts'

/** Where a sampler stands that has nobody above it. */
export function makeSurroundings(overrides: Partial<Surroundings> = {}): Surroundings {
  return {
    ownPid: 9999,
    ownContainer: '',
    ownCgroup: '/',
    runnerWorkerPid: 0,
    trackingId: '',
    ancestors: new Set(),
    marksFile: '/marks',
    ...overrides,
  }
}

/** Whose containers are, on a machine that booted as the recording began; looks take no time. */
export function makeOwners(
  plan: Plan,
  proc: string,
  surroundings = makeSurroundings(),
): ContainerOwners {
  return new ContainerOwners(
    plan,
    proc,
    { surroundings, clockTicksPerSecond: 100, facts: { bootEpochMs: 0 } },
    0,
    () => 0,
  )
}
