import { keyOf } from './build-history.ts'
import type { History, Life } from './history.ts'

export interface RememberedCurve { readonly timesS: readonly number[]; readonly bytes: readonly number[] }

/** What a history holds of what runs now. */
export interface Remembered {
  /** from the first scan to now */
  readonly spanS: number
  /** by process id: since the process began, or was first seen */
  readonly lives: ReadonlyMap<string, RememberedCurve>
  /** by group id: the sum of its processes, which come and go, since none of those before was left (a restart, a deploy) */
  readonly groups: ReadonlyMap<string, RememberedCurve>
  /** of the clock on the wall: dates in messages */
  readonly zoneOffsetMinutes: number
}

/** `history` includes the scan of now, whose processes are `ids` in groups `groups`. */
export function recall(history: History, { ids, groups, zoneOffsetMinutes }: { ids: readonly string[]; groups: readonly string[]; zoneOffsetMinutes: number }): Remembered {
  const { scanTimesS, boot } = history
  const wanted = new Set(groups)
  const members = new Map<string, Life[]>()
  for (const life of history.lives.values()) if (wanted.has(life.group)) members.set(life.group, [...members.get(life.group) ?? [], life])
  return {
    spanS: (scanTimesS.at(-1) ?? 0) - (scanTimesS[0] ?? 0), zoneOffsetMinutes,
    lives: new Map(ids.flatMap(id => {
      const life = history.lives.get(keyOf(boot, id))
      return life === undefined ? [] : [[id, { timesS: life.timesS, bytes: life.bytes }]]
    })),
    groups: new Map([...members].map(([group, lives]) => [group, sumSinceRestart(lives)])),
  }
}

function sumSinceRestart(lives: readonly Life[]): RememberedCurve {
  const scans = new Map<number, { bytes: number; keys: Set<string> }>()
  for (const { key, timesS, bytes } of lives) {
    for (const [i, timeS] of timesS.entries()) {
      const scan = scans.get(timeS) ?? { bytes: 0, keys: new Set() }
      scans.set(timeS, scan)
      scan.bytes += bytes[i] ?? 0
      scan.keys.add(key)
    }
  }
  const ordered = [...scans].sort(([a], [b]) => a - b)
  const restart = ordered.findLastIndex(([, { keys }], i) => i > 0 && ![...keys].some(key => ordered[i - 1]?.[1].keys.has(key)))
  const since = ordered.slice(Math.max(0, restart))
  return { timesS: since.map(([timeS]) => timeS), bytes: since.map(([, { bytes }]) => bytes) }
}
