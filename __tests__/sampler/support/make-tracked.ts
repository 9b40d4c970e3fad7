import type { Tracked } from '../../../src/sampler/tracked-processes.ts'

/** A recorded process that nothing is known of but its pid. */
export function makeTracked(overrides: Partial<Tracked> & Pick<Tracked, 'pid'>): Tracked {
  return {
    index: overrides.pid,
    startTicks: overrides.pid,
    uid: 0,
    metMs: 0,
    container: '',
    isGuest: false,
    isOfTree: true,
    file: -1,
    rssPages: 0,
    sharedPages: 0,
    isParentsImage: false,
    lookedRssPages: 0,
    lookedSharedPages: 0,
    lookedAtMs: 0,
    hwmKiB: -1,
    cpuTicks: 0,
    fileLimit: 0,
    isKilled: false,
    wasReset: false,
    shown: { name: 'x', comm: 'x', cmd: 'x', rt: 'other' },
    ...overrides,
  }
}
