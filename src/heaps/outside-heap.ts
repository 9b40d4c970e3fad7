import { readFileSync } from 'node:fs'

/** Memory of a process that stands at one place, by /proc/PID/smaps (proc_pid_smaps(5)). */
export interface Mapping {
  /** first address, and the one behind the last */
  readonly from: number
  readonly to: number
  /** '' where it has none */
  readonly path: string
  /** anonymous memory in it, swapped out or not */
  readonly anonKiB: number
}

/** Which of the mappings of a process are its heap; none: that cannot be told. */
export type FindHeap = (mappings: readonly Mapping[]) => readonly Mapping[]

/** Go reserves arenas of this size, each at a multiple of it (heapArenaBytes of its runtime). */
const ARENA_BYTES = 64 * 2 ** 20
/** GCRegionRange of .NET's runtime, where that is more than twice the machine's memory. */
const DOTNET_RANGE_BYTES = 256 * 2 ** 30

/**
 * Anonymous memory of a process that is not in its heap: buffers, threads' stacks, native code's.
 * The kernel walks all of its pages for that, some ms for 100 MiB. -1: it cannot be told.
 */
export function readOutsideKiB(pid: number, proc: string, findHeap: FindHeap): number {
  let text: string
  try {
    text = readFileSync(`${proc}/${pid}/smaps`, 'latin1')
  } catch {
    return -1 // gone, or another user's
  }
  const mappings = parseSmaps(text)
  const heap = findHeap(mappings)
  return heap.length === 0 ? -1 : sumKiB(mappings) - sumKiB(heap)
}

const LINES = new RegExp(
  [
    String.raw`^([0-9a-f]{1,12})-([0-9a-f]{1,12}) \S{4} \S+ \S+ \d+ *(.*)$`,
    String.raw`^(?:Anonymous|Swap): +(\d{1,12}) kB$`,
  ].join('|'),
  'gm',
)

/** Lines that are understood: the first of a mapping, `Anonymous:` and `Swap:`. */
export function parseSmaps(text: string): Mapping[] {
  const found: { from: number; to: number; path: string; anonKiB: number }[] = []
  for (const [, from, to, path = '', kib] of text.matchAll(LINES)) {
    const last = found.at(-1)
    if (from !== undefined && to !== undefined)
      found.push({ from: Number.parseInt(from, 16), to: Number.parseInt(to, 16), path, anonKiB: 0 })
    else if (last !== undefined) last.anonKiB += Number(kib)
  }
  return found
}

/**
 * HotSpot reserves its heap at once, which stands there as mappings side by side whose lengths add
 * up to the most that it may have. Something else may have that length too: the one with more
 * memory in it is meant.
 */
export function findJvmHeap(mappings: readonly Mapping[], heapBytes: number): readonly Mapping[] {
  let best: readonly Mapping[] = []
  for (const [first, { from, path }] of mappings.entries()) {
    if (path !== '') continue
    const run = sideBySide(mappings, first, (mapping) => mapping.to - from <= heapBytes)
    if ((run.at(-1)?.to ?? 0) - from !== heapBytes) continue
    if (best.length === 0 || sumKiB(run) > sumKiB(best)) best = run
  }
  return best
}

/**
 * .NET 7 and later reserve a range for all the regions of their heap, of which they touch a part;
 * where the heap has a limit of its own, as in a container with one, that range has another length,
 * and nothing is found.
 */
export function findDotnetHeap(mappings: readonly Mapping[]): readonly Mapping[] {
  return findJvmHeap(mappings, DOTNET_RANGE_BYTES)
}

/** Mappings without a name, or with Go's, that begin at an arena and fill arenas. */
export function findGoHeap(mappings: readonly Mapping[]): readonly Mapping[] {
  const heap: Mapping[] = []
  let untilAddress = 0
  for (const [first, { from, path }] of mappings.entries()) {
    if (from < untilAddress || from % ARENA_BYTES !== 0 || !isGoName(path)) continue
    const run = sideBySide(mappings, first, (mapping) => isGoName(mapping.path))
    const end = run.at(-1)?.to ?? 0
    untilAddress = end - ((end - from) % ARENA_BYTES)
    heap.push(...run.filter(({ to }) => to <= untilAddress))
  }
  return heap
}

/** Since Go 1.25 they may have one (prctl(2), PR_SET_VMA_ANON_NAME). */
function isGoName(path: string): boolean {
  return path === '' || path.startsWith('[anon: Go')
}

/** The mapping at `first` and those that follow it without a gap, while they are taken. */
function sideBySide(
  mappings: readonly Mapping[],
  first: number,
  takes: (mapping: Mapping) => boolean,
): Mapping[] {
  const run: Mapping[] = []
  for (let at = first; at < mappings.length; at++) {
    const mapping = mappings[at]
    const before = run.at(-1)
    if (mapping === undefined || !takes(mapping)) break
    if (before !== undefined && before.to !== mapping.from) break
    run.push(mapping)
  }
  return run
}

function sumKiB(mappings: readonly Mapping[]): number {
  return mappings.reduce((sum, { anonKiB }) => sum + anonKiB, 0)
}
