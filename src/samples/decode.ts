import type { SampleRecord } from './record.ts'

type Check = (value: unknown) => boolean
type Fields = readonly (readonly [name: string, check: Check])[]

const isNumber: Check = (value) => Number.isFinite(value)
const isText: Check = (value) => typeof value === 'string'
const isNumbers: Check = (value) => Array.isArray(value) && value.every(isNumber)
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText)
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)

const isGain: Check = (value) =>
  Array.isArray(value) && value.length === 5 && isText(value[0]) && value.slice(1).every(isNumber)

const isOwner: Check = (value) => value === 'ours' || value === 'perhaps' || value === 'other'

const HOST = Object.entries<Check>({
  hostname: isText,
  kernel: isText,
  os: optional(isText),
  arch: isText,
  cpus: isNumber,
  bootEpochMs: isNumber,
  memTotalKiB: isNumber,
  swapTotalKiB: isNumber,
  cgroupVersion: isNumber,
  cgroupPath: isText,
  cgroupLimitKiB: orNull(isNumber),
  cgroupLimitPath: isText,
  cgroupLimitMembers: optional(isText),
  psi: (item) => typeof item === 'boolean',
  limitedView: orNull(isText),
  hidesProcesses: optional((value) => typeof value === 'boolean'),
  runnerWorkerPid: isNumber,
})
const isHost: Check = (value) => holds(value, HOST)

/** By kind: the fields that readers compute with or show. */
const FIELDS = new Map<string, Fields>(
  Object.entries<Readonly<Record<string, Check>>>({
    head: {
      v: (value) => value === 1,
      tool: isText,
      t0: isNumber,
      monoMs: optional(isNumber),
      intervalMs: isPositive,
      scope: isText,
      from: optional(isNumber),
      pid: isNumber,
      start: isNumber,
      clockTicksPerSecond: isPositive,
      guardPercent: optional(isNumber),
      host: isHost,
    },
    birth: {
      t: isNumber,
      i: isNumber,
      pid: isNumber,
      ppid: isNumber,
      start: isNumber,
      uid: isNumber,
      name: isText,
      comm: isText,
      cmd: isText,
      rt: isText,
      script: optional(isText),
      ver: optional(isText),
      heap: optional(isText),
      hwmKiB: optional(isNumber),
      reset: optional((value) => value === true),
      container: optional(isText),
      cgroup: optional(isText),
    },
    death: { t: isNumber, i: isNumber, seen: optional(isNumber) },
    exit: { t: isNumber, i: isNumber, hwmKiB: isNumber },
    exits: { t: isNumber, state: isText, reason: isText },
    change: {
      t: isNumber,
      i: isNumber,
      ppid: optional(isNumber),
      name: optional(isText),
      comm: optional(isText),
      cmd: optional(isText),
      script: optional(isText),
      ver: optional(isText),
      heap: optional(isText),
      rt: optional(isText),
      reset: optional((value) => value === true),
    },
    container: {
      t: isNumber,
      id: isText,
      runtime: isText,
      cgroup: isText,
      owner: optional(isOwner),
      name: optional(isText),
      image: optional(isText),
      project: optional(isText),
      service: optional(isText),
      limitKiB: optional(isNumber),
      oomKilled: optional((value) => value === true),
      namespace: optional(isText),
      pod: optional(isText),
      podUid: optional(isText),
      qos: optional(isText),
    },
    counters: { t: isNumber, id: isText, v: isNumbers },
    tick: {
      n: isNumber,
      t: isNumber,
      p: isNumbers,
      x: optional(isNumbers),
      mem: optional(isNumbers),
      psi: optional(isNumbers),
      cg: optional(isNumbers),
    },
    look: { t: isNumber, p: isNumbers },
    slow: { t: isNumber, p: isNumbers, files: optional(isNumbers) },
    children: { t: isNumber, p: isNumbers, pids: optional(isNumbers) },
    listen: { t: isNumber, i: isNumber, port: isNumber },
    source: { t: isNumber, i: isNumber, from: isText, collector: isText },
    refused: { t: isNumber, i: isNumber, why: isText },
    heap: { t: isNumber, p: isNumbers },
    forced: {
      t: isNumber,
      i: isNumber,
      ms: isNumber,
      liveKiB: isNumber,
      outsideKiB: optional(isNumber),
      mallocKiB: optional(isNumber),
      restKiB: optional(isNumber),
      partial: optional((value) => value === true),
      since: optional(isNumber),
      gains: optional((value) => Array.isArray(value) && value.every(isGain)),
    },
    pss: { t: isNumber, why: isText, p: isNumbers },
    step: { t: isNumber, pid: isNumber, name: isText },
    mark: { t: isNumber, name: isText },
    oom: {
      t: isNumber,
      where: isText,
      path: optional(isText),
      limitKiB: optional(isNumber),
      rise: isNumber,
      gone: isNumbers,
      killed: optional(isNumbers),
    },
    guard: {
      t: isNumber,
      act: isText,
      i: isNumber,
      heldKiB: isNumber,
      where: isText,
      path: isText,
      usedKiB: isNumber,
      sizeKiB: isNumber,
      reason: optional(isText),
    },
    full: { t: isNumber, where: isText, path: isText, usedKiB: isNumber, sizeKiB: isNumber },
    gap: { t: isNumber, ms: isNumber },
    clock: { t: isNumber, ms: isNumber },
    limited: { t: isNumber, reason: isText, count: isNumber },
    unmatched: { t: isNumber, seen: isNumber, nearest: isTexts },
    cost: { t: isNumber, cpuMs: isNumber, rssKiB: isNumber, missedTicks: isNumber },
    end: {
      t: isNumber,
      n: isNumber,
      why: isText,
      cpuMs: isNumber,
      rssKiB: isNumber,
      missedTicks: isNumber,
      seen: isNumber,
      matched: isNumber,
      nearest: isTexts,
    },
  }).map(([kind, fields]) => [kind, Object.entries(fields)]),
)
const KIND: Fields = [['k', isText]]

/**
 * One line as a record; null where it is none. A kind that this version does not know is a record
 * as well (readers ignore it). The file is untrusted: whoever shares the user can write to it, so
 * every field that is used is checked.
 */
export function decodeLine(line: string): SampleRecord | null {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return null
  }
  if (!holds(value, KIND)) return null
  return holds(value, FIELDS.get((value as { k: string }).k) ?? []) ? (value as SampleRecord) : null
}

function holds(value: unknown, fields: Fields): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return fields.every(([name, check]) => check((value as Record<string, unknown>)[name]))
}

function isPositive(value: unknown): boolean {
  return isNumber(value) && (value as number) > 0
}
