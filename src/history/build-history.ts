import { foreign } from '../findings/untrusted.ts'
import type { History, Life, Scan } from './history.ts'
import type { HistoryProcess, HistoryRecord, HistoryScan } from './record.ts'

/**
 * The kernel's boot time follows corrections of the clock; a machine that boots again needs longer
 * than that.
 */
const SAME_BOOT_MS = 120_000
/**
 * A minute of the kernel's ticks (USER_HZ is 100): what starts sooner may have the same pid and
 * tick after each boot.
 */
const EARLY_TICKS = 6000

/**
 * Records of the files in the order of their days. Scans in the wrong order (a clock that was set
 * back) are put in order.
 */
export function buildHistory(records: readonly HistoryRecord[]): History {
  const known = new Map<string, HistoryProcess>()
  const lives = new Map<string, Life>()
  for (const record of records)
    if (record.k === 'process') known.set(keyOf(record.boot, record.id), record)
  const scans = records.filter((record) => record.k === 'scan').sort((a, b) => a.t - b.t)
  for (const scan of scans)
    for (const [id, kib] of Object.entries(scan.kib))
      addPoint(lives, known.get(keyOf(scan.boot, id)), scan, kib)
  return { scanTimesS: scans.map(({ t }) => t / 1000), boot: scans.at(-1)?.boot ?? 0, lives }
}

/**
 * The history with more scans, of one boot, oldest first; their processes are told apart from those
 * of an earlier boot.
 */
export function addScans(history: History, scans: readonly Scan[]): History {
  const [first] = scans
  if (first === undefined) return history
  const boot = nameBoot(history, first)
  const lives = new Map(history.lives)
  const ours = new Set<string>()
  for (const { atEpochMs, processes } of scans)
    for (const { bytes, ...process } of processes) {
      const key = keyOf(boot, process.id)
      const before = lives.get(key)
      const life: Life = ours.has(key)
        ? { ...process, key, timesS: before?.timesS ?? [], bytes: before?.bytes ?? [] }
        : {
            ...process,
            key,
            timesS: [...(before?.timesS ?? [])],
            bytes: [...(before?.bytes ?? [])],
          }
      life.timesS.push(atEpochMs / 1000)
      life.bytes.push(bytes)
      ours.add(key)
      lives.set(key, life)
    }
  return {
    scanTimesS: [...history.scanTimesS, ...scans.map(({ atEpochMs }) => atEpochMs / 1000)],
    boot,
    lives,
  }
}

/**
 * The name that a boot has in history, or its own where it is a new one: a machine that stood still
 * (a paused VM) has the same processes still.
 */
export function nameBoot(
  { boot, lives, scanTimesS }: History,
  { bootEpochMs, processes }: Scan,
): number {
  const lastS = scanTimesS.at(-1)
  const isSame =
    Math.abs(boot - bootEpochMs) <= SAME_BOOT_MS ||
    processes.some(
      ({ id }) =>
        Number(id.split(':')[1]) >= EARLY_TICKS &&
        lives.get(keyOf(boot, id))?.timesS.at(-1) === lastS,
    )
  return isSame ? boot : bootEpochMs
}

export function keyOf(boot: number, id: string): string {
  return `${boot}/${id}`
}

/** A process that no record names is unknown: its record stood in a file that was damaged. */
function addPoint(
  lives: Map<string, Life>,
  process: HistoryProcess | undefined,
  { t, boot }: HistoryScan,
  kib: number,
): void {
  if (process === undefined) return
  const key = keyOf(boot, process.id)
  const life = lives.get(key) ?? {
    key,
    id: process.id,
    pid: process.pid,
    name: foreign(process.name),
    group: process.group,
    timesS: [],
    bytes: [],
  }
  lives.set(key, life)
  life.timesS.push(t / 1000)
  life.bytes.push(kib * 1024)
}
