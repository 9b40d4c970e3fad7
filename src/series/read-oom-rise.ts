import { foreign } from '../findings/untrusted.ts'
import type { Oom } from '../samples/record.ts'
import { unpackKilled } from '../ticks/unpack.ts'
import type { OomRise } from './series.ts'

/** Before `killed` was recorded, who vanished as its own group counted a kill was taken for it. */
export function readOomRise({ t, where, path = '', limitKiB, rise, gone, killed }: Oom): OomRise {
  const pairs = killed ?? (where === 'cgroup' ? gone.flatMap((index) => [index, -1]) : [])
  return {
    atMs: t,
    where,
    path: foreign(path),
    limitBytes: limitKiB === undefined ? null : limitKiB * 1024,
    rise,
    goneIndexes: gone,
    killed: unpackKilled(pairs).map(({ index, heldKiB }) => ({
      index,
      heldBytes: heldKiB < 0 ? null : heldKiB * 1024,
    })),
  }
}
