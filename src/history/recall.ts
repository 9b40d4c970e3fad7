import { keyOf } from './build-history.ts'
import type { History, Life } from './history.ts'

const DAY_S = 86_400
/** a rolling deploy: the old one ends while the new one begins */
const HANDOVER_S = 3600

export interface RememberedCurve {
  readonly timesS: readonly number[]
  readonly bytes: readonly number[]
}

/** What a history holds of what runs now. */
export interface Remembered {
  /** from the first scan to now */
  readonly spanS: number
  /**
   * by process id: the lives of its program, oldest first, the last is that of the process; only
   * this one where several of the program run side by side
   */
  readonly lives: ReadonlyMap<string, readonly RememberedCurve[]>
  /**
   * by group id: the sum of its processes, which come and go; a life of the group ends when none of
   * them is left (a restart, a deploy)
   */
  readonly groups: ReadonlyMap<string, readonly RememberedCurve[]>
  /** of the clock on the wall: dates in messages */
  readonly zoneOffsetMinutes: number
}

/** `history` includes the scan of now, whose processes are `ids` in groups `groups`. */
export function recall(
  history: History,
  {
    ids,
    groups,
    zoneOffsetMinutes,
  }: { ids: readonly string[]; groups: readonly string[]; zoneOffsetMinutes: number },
): Remembered {
  const { scanTimesS, boot } = history
  const wanted = new Set(groups)
  const members = new Map<string, Life[]>()
  for (const life of history.lives.values())
    if (wanted.has(life.group)) members.set(life.group, [...(members.get(life.group) ?? []), life])
  return {
    spanS: (scanTimesS.at(-1) ?? 0) - (scanTimesS[0] ?? 0),
    zoneOffsetMinutes,
    lives: new Map(
      ids.flatMap((id) => {
        const life = history.lives.get(keyOf(boot, id))
        return life === undefined ? [] : [[id, livesUpTo(life, members.get(life.group) ?? [])]]
      }),
    ),
    groups: new Map([...members].map(([group, lives]) => [group, sumOfLives(lives)])),
  }
}

/**
 * The lives of a program whose processes run one after the other, up to this one. Where two stay
 * side by side it is a pool, whose processes have a life of their own only. What lives for under a
 * day, as a second call of the program or a child before its exec, says nothing of either.
 */
function livesUpTo(life: Life, members: readonly Life[]): RememberedCurve[] {
  const others = members
    .filter((other) => other !== life && endOf(other) - startOf(other) >= DAY_S)
    .sort((a, b) => startOf(b) - startOf(a))
  const chain = [life]
  for (const other of others) {
    if (endOf(other) > startOf(chain[0] ?? life) + HANDOVER_S) break
    chain.unshift(other)
  }
  return chain.map(({ timesS, bytes }) => ({ timesS, bytes }))
}

const startOf = ({ timesS }: Life): number => timesS[0] ?? 0
const endOf = ({ timesS }: Life): number => timesS.at(-1) ?? 0

function sumOfLives(lives: readonly Life[]): RememberedCurve[] {
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
  const isRestart = (i: number): boolean =>
    i === 0 || ![...(ordered[i]?.[1].keys ?? [])].some((key) => ordered[i - 1]?.[1].keys.has(key))
  const starts = ordered.flatMap((_, i) => (isRestart(i) ? [i] : []))
  return starts.map((start, n) => {
    const since = ordered.slice(start, starts[n + 1])
    return { timesS: since.map(([timeS]) => timeS), bytes: since.map(([, { bytes }]) => bytes) }
  })
}
