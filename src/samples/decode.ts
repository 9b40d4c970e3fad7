import type { SampleRecord } from './record.ts'

type Check = (value: unknown) => boolean
type Fields = readonly (readonly [name: string, check: Check])[]

/** 100 years. */
const LONGEST_MS = 3.2e12
/** The year 8900: a date that is counted from there is a date as well. */
const LAST_EPOCH_MS = 2.2e14
/** KiB whose bytes are counted without loss (8 PiB), and more of anything else than there is. */
const MOST = 2 ** 43 - 1
/** 634 years of 100 a second. */
const MOST_START = 2e12
/** A command line has 4,096 bytes, each of which may become four. */
const LONGEST_TEXT = 65_536

const isNumber: Check = (value) => Number.isFinite(value)
const within =
  (least: number, most: number): Check =>
  (value) =>
    isNumber(value) && (value as number) >= least && (value as number) <= most
const isTime = within(0, LONGEST_MS)
const isStep = within(-LAST_EPOCH_MS, LAST_EPOCH_MS)
/** a machine without a clock of its own may have booted before 1970 */
const isEpoch = within(-LONGEST_MS, LAST_EPOCH_MS)
const isSize = within(0, MOST)
const isCount = isSize
const isValue = within(-1, MOST)
const isStart = within(0, MOST_START)
const isIndex: Check = (value) => Number.isInteger(value) && isCount(value)
const isText: Check = (value) => typeof value === 'string' && value.length <= LONGEST_TEXT
const isNumbers: Check = (value) => Array.isArray(value) && value.every(isValue)
const isSome =
  (count: number): Check =>
  (value) =>
    isNumbers(value) && (value as unknown[]).length === count
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText)
const oneOf =
  (...words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value)
const isTrue = oneOf(true)
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)

/** What a class holds, and by how much that changed, in pieces and in bytes. */
const isGained = within(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
const isGain: Check = (value) =>
  Array.isArray(value) && value.length === 5 && isText(value[0]) && value.slice(1).every(isGained)

const isOwner = oneOf('ours', 'perhaps', 'other')
/** -1: it ended before anybody asked whose it is */
const isUser = within(-1, MOST)
const isFull = oneOf('cgroup', 'machine')

const HOST = Object.entries<Check>({
  hostname: isText,
  kernel: isText,
  os: optional(isText),
  arch: isText,
  cpus: isCount,
  bootEpochMs: isEpoch,
  memTotalKiB: isSize,
  swapTotalKiB: isSize,
  cgroupVersion: oneOf(0, 1, 2),
  cgroupPath: isText,
  cgroupLimitKiB: orNull(isSize),
  cgroupLimitPath: isText,
  cgroupLimitMembers: optional(isText),
  psi: (item) => typeof item === 'boolean',
  limitedView: orNull(isText),
  hidesProcesses: optional((value) => typeof value === 'boolean'),
  runnerWorkerPid: isCount,
})
const isHost: Check = (value) => holds(value, HOST)

/** By kind: the fields that readers compute with or show. */
const FIELDS = new Map<string, Fields>(
  Object.entries<Readonly<Record<string, Check>>>({
    head: {
      v: (value) => value === 1,
      tool: isText,
      t0: isEpoch,
      monoMs: optional(within(-LONGEST_MS, LONGEST_MS)),
      intervalMs: within(1, 31 * 86_400_000),
      scope: isText,
      from: optional(isTime),
      pid: isCount,
      start: isStart,
      clockTicksPerSecond: within(1, 1e6),
      guardPercent: optional(within(0, 100)),
      host: isHost,
    },
    birth: {
      t: isTime,
      i: isIndex,
      pid: isCount,
      ppid: isCount,
      start: isStart,
      uid: isUser,
      name: isText,
      comm: isText,
      cmd: isText,
      rt: isText,
      script: optional(isText),
      ver: optional(isText),
      heap: optional(isText),
      hwmKiB: optional(isSize),
      reset: optional(isTrue),
      container: optional(isText),
      cgroup: optional(isText),
    },
    death: { t: isTime, i: isIndex, seen: optional(isTime) },
    exit: { t: isTime, i: isIndex, hwmKiB: isSize },
    exits: { t: isTime, state: isText, reason: isText },
    change: {
      t: isTime,
      i: isIndex,
      ppid: optional(isCount),
      name: optional(isText),
      comm: optional(isText),
      cmd: optional(isText),
      script: optional(isText),
      ver: optional(isText),
      heap: optional(isText),
      rt: optional(isText),
      reset: optional(isTrue),
    },
    container: {
      t: isTime,
      id: isText,
      runtime: isText,
      cgroup: isText,
      owner: optional(isOwner),
      name: optional(isText),
      image: optional(isText),
      project: optional(isText),
      service: optional(isText),
      limitKiB: optional(isSize),
      oomKilled: optional(isTrue),
      namespace: optional(isText),
      pod: optional(isText),
      podUid: optional(isText),
      qos: optional(isText),
    },
    counters: { t: isTime, id: isText, v: isNumbers },
    tick: {
      n: isCount,
      t: isTime,
      p: isNumbers,
      x: optional(isNumbers),
      mem: optional(isSome(3)),
      psi: optional(isSome(2)),
      cg: optional(isSome(4)),
      r: optional(isCount),
    },
    look: { t: isTime, p: isNumbers },
    slow: { t: isTime, p: isNumbers, files: optional(isNumbers) },
    children: { t: isTime, p: isNumbers, pids: optional(isSome(2)) },
    listen: { t: isTime, i: isIndex, port: within(-1, 65_535) },
    source: {
      t: isTime,
      i: isIndex,
      from: isText,
      collector: isText,
    },
    refused: { t: isTime, i: isIndex, why: isText },
    heap: { t: isTime, p: isNumbers },
    forced: {
      t: isTime,
      i: isIndex,
      ms: isTime,
      liveKiB: isSize,
      outsideKiB: optional(isSize),
      mallocKiB: optional(isSize),
      restKiB: optional(isSize),
      partial: optional(isTrue),
      since: optional(isTime),
      gains: optional((value) => Array.isArray(value) && value.every(isGain)),
    },
    pss: { t: isTime, why: isText, p: isNumbers },
    step: { t: isTime, pid: isCount, name: isText },
    mark: { t: isTime, name: isText },
    oom: {
      t: isTime,
      where: oneOf('cgroup', 'host'),
      path: optional(isText),
      limitKiB: optional(isSize),
      rise: isCount,
      gone: isNumbers,
      killed: optional(isNumbers),
    },
    guard: {
      t: isTime,
      act: isText,
      i: isIndex,
      heldKiB: isSize,
      where: isFull,
      path: isText,
      usedKiB: isSize,
      sizeKiB: isSize,
      reason: optional(isText),
    },
    full: { t: isTime, where: isFull, path: isText, usedKiB: isSize, sizeKiB: isSize },
    gap: { t: isTime, ms: isTime },
    clock: { t: isTime, ms: isStep },
    limited: { t: isTime, reason: isText, count: isCount },
    unmatched: { t: isTime, seen: isCount, nearest: isTexts },
    cost: { t: isTime, cpuMs: isCount, rssKiB: isSize, missedTicks: isCount },
    end: {
      t: isTime,
      n: isCount,
      why: oneOf('stop', 'signal', 'deadline', 'gone', 'snapshot'),
      r: optional(isCount),
      cpuMs: isCount,
      rssKiB: isSize,
      missedTicks: isCount,
      seen: isCount,
      matched: isCount,
      nearest: isTexts,
    },
  }).map(([kind, fields]) => [kind, Object.entries(fields)]),
)
const KIND: Fields = [['k', isText]]

/** A field whose words may become more within this version of the format. */
interface Word {
  readonly field: string
  readonly known: readonly unknown[]
  /** what another word is read as; without it the whole record is passed over */
  readonly other?: { readonly as: string | undefined }
}
const RUNTIME: Word = {
  field: 'rt',
  known: ['node', 'java', 'python', 'go', 'dotnet', 'ruby', 'other', undefined],
  other: { as: 'other' },
}
const WORDS = new Map<string, readonly Word[]>([
  ['birth', [RUNTIME]],
  ['change', [RUNTIME]],
  [
    'container',
    [
      {
        field: 'runtime',
        known: ['docker', 'containerd', 'podman', 'cri-o', 'buildkit', ''],
        other: { as: '' },
      },
      {
        field: 'qos',
        known: ['Guaranteed', 'Burstable', 'BestEffort', undefined],
        other: { as: undefined },
      },
    ],
  ],
  ['exits', [{ field: 'state', known: ['told', 'lost', 'none'] }]],
  [
    'source',
    // as if nothing was read: what its readings would mean is not known
    [
      {
        field: 'from',
        known: ['jvm-perfdata', 'go-heap', 'dotnet-events', 'node-hook', ''],
        other: { as: '' },
      },
    ],
  ],
  ['pss', [{ field: 'why', known: ['start', 'peak', 'end'] }]],
  ['guard', [{ field: 'act', known: ['SIGTERM', 'SIGKILL', 'none'] }]],
])

/**
 * One line as a record; null where it is none. A kind that this version does not know is a record
 * as well (readers ignore it), and a word of a later version is read as another of its kind. The
 * file is untrusted: whoever shares the user can write to it, so every field that is used is
 * checked.
 */
export function decodeLine(line: string): SampleRecord | null {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return null
  }
  if (!holds(value, KIND)) return null
  const record = value as { readonly k: string }
  return holds(record, FIELDS.get(record.k) ?? []) ? (withKnownWords(record) as SampleRecord) : null
}

/** Without what a later version says: its line counts all the same. */
function withKnownWords(record: { readonly k: string }): { readonly k: string } {
  let read = record
  for (const { field, known, other } of WORDS.get(record.k) ?? []) {
    if (known.includes((record as Readonly<Record<string, unknown>>)[field])) continue
    if (other === undefined) return { k: '' }
    read = { ...read, [field]: other.as }
  }
  return read
}

function holds(value: unknown, fields: Fields): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return fields.every(([name, check]) => check((value as Record<string, unknown>)[name]))
}
