import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import type { ProcessIdentity } from '../proc/identity.ts'
import type { HeapReading } from '../ticks/heap-reading.ts'
import type { HeapReader, OpenHeap } from './heap-reader.ts'
import { ClassGrowth } from './class-growth.ts'
import { forceJvm } from './jvm-force.ts'
import { findJvmHeap, readOutsideKiB, type FindHeap } from './outside-heap.ts'
import { parsePerfdata, readPerfNumber, type PerfdataLayout } from './perfdata.ts'

const LARGEST_FILE_BYTES = 2 ** 20
/** Of the lines of a process with the most mappings that the kernel allows (65,530). */
const MOST_MAPS_BYTES = 16 * 2 ** 20
/** A JVM maps its own file; nobody else's is taken for it. */
const MAPPING =
  /^[0-9a-f]+-[0-9a-f]+ ..-s 0+ [0-9a-f]+:[0-9a-f]+ (\d+) +(\/.*\/hsperfdata_[^/\n]+\/\d+)$/m

/**
 * The counters that HotSpot keeps in a file that it maps (-XX:+UsePerfData, its default): some
 * microseconds a reading, nothing that the program could see. `used` is what all spaces but eden
 * hold: what was alive after the last collection, and with it what died old since the whole heap
 * was looked at.
 */
export const jvmPerfdata: HeapReader = { open: openPerfdata }

function openPerfdata(process: ProcessIdentity, proc: string): OpenHeap | null {
  const file = openMapped(process, proc)
  if (file < 0) return null
  const bytes = readWhole(file)
  const layout = bytes === null ? null : parsePerfdata(bytes)
  const counters = bytes === null || layout === null ? null : findCounters(layout)
  if (bytes === null || layout === null || counters === null) {
    closeSync(file)
    return null
  }
  const collector = nameCollector(layout)
  const growth = new ClassGrowth()
  const traits = { vmArgs: layout.texts.get('java.rt.vmArgs') ?? '', collector }
  return {
    from: 'jvm-perfdata',
    collector,
    read: () => readCounters(file, bytes, counters),
    readOutside: () => readOutsideKiB(process.pid, proc, makeFinder(collector, layout, bytes)),
    force: async (signal) => {
      const forced = await forceJvm(process, traits, { proc, signal })
      if (forced.kind === 'refused') return forced
      const { histogram } = forced
      return { kind: 'forced', liveBytes: histogram.liveBytes, gains: growth.compare(histogram) }
    },
    close: () => {
      closeSync(file)
    },
  }
}

/** A descriptor; -1 where the process maps none, or it is not to be read by us. */
function openMapped({ pid }: ProcessIdentity, proc: string): number {
  let file = -1
  try {
    const [, inode = '', path = ''] = MAPPING.exec(readMaps(`${proc}/${pid}/maps`)) ?? []
    if (path === '') return -1
    file = openSync(
      `${proc}/${pid}/root${path}`,
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    )
    const found = fstatSync(file)
    if (found.isFile() && String(found.ino) === inode && found.size <= LARGEST_FILE_BYTES)
      return file
  } catch {
    // gone, or another user's
  }
  if (file >= 0) closeSync(file)
  return -1
}

function readMaps(path: string): string {
  const text = readFileSync(path, 'latin1')
  return text.length > MOST_MAPS_BYTES ? '' : text
}

/** Null: it is not all there. */
function readWhole(file: number): Buffer | null {
  const bytes = Buffer.alloc(fstatSync(file).size)
  return readSync(file, bytes, 0, bytes.length, 0) === bytes.length ? bytes : null
}

/** Offsets of the counters that make up a reading. */
interface Counters {
  readonly used: readonly number[]
  readonly collections: readonly number[]
  readonly oldCollections: readonly number[]
  /** end of the part of the file that has them */
  readonly end: number
}

/** Null: it does not say what lives, or how often it was collected. */
function findCounters({ numbers, texts }: PerfdataLayout): Counters | null {
  const used: number[] = []
  const collections: number[] = []
  const oldCollections: number[] = []
  for (const [name, at] of numbers) {
    const [, space = ''] = /^(sun\.gc\.generation\.\d+\.space\.\d+)\.used$/.exec(name) ?? []
    if (space !== '' && texts.get(`${space}.name`) !== 'eden') used.push(at)
    const [, collector] = /^sun\.gc\.collector\.(\d+)\.invocations$/.exec(name) ?? []
    if (collector === undefined) continue
    collections.push(at)
    if (collector !== '0') oldCollections.push(at)
  }
  if (used.length === 0 || collections.length === 0) return null
  return { used, collections, oldCollections, end: Math.max(...used, ...collections) + 8 }
}

/** By the words in which its collectors are named: `G1 young collection pauses`, `Copy:MSC`. */
function nameCollector({ texts }: PerfdataLayout): string {
  const policy = texts.get('sun.gc.policy.name') ?? ''
  const names = [...texts].flatMap(([name, text]) =>
    /^sun\.gc\.collector\.\d+\.name$/.test(name) ? [text] : [],
  )
  const words = [policy, ...names].join(' ')
  if (/\bG1\b|GarbageFirst/.test(words)) return 'g1'
  if (/\bParallel\b|ParScav/.test(words)) return 'parallel'
  if (/\bSerial\b|Copy:MSC/.test(words)) return 'serial'
  if (/\bShenandoah\b/.test(words)) return 'shenandoah'
  if (/\bZ(?:GC)?\b/.test(words)) return 'zgc'
  // never '', which says that what is read is exact
  return names[0]?.split(' ')[0]?.toLowerCase() ?? 'unknown'
}

const PAGE_BYTES = 4096
/** Serial and Parallel divide their heap; of the others one generation may have all of it. */
const DIVIDED = ['serial', 'parallel']

function makeFinder(collector: string, { numbers }: PerfdataLayout, bytes: Buffer): FindHeap {
  // a file in memory, which is not anonymous: all that is lies outside of it
  if (collector === 'zgc')
    return (mappings) => mappings.filter(({ path }) => path.startsWith('/memfd:java_heap'))
  const mostOf = (generation: number): number =>
    readPerfNumber(bytes, numbers.get(`sun.gc.generation.${generation}.maxCapacity`) ?? -1) ?? 0
  const mostBytes = mostOf(1) + (DIVIDED.includes(collector) ? mostOf(0) : 0)
  // G1 adds some bytes to what it says
  const heapBytes = mostBytes - (mostBytes % PAGE_BYTES)
  return (mappings) => (heapBytes > 0 ? findJvmHeap(mappings, heapBytes) : [])
}

/** Null once the file is the JVM's no longer: each one removes its own, or makes it anew. */
function readCounters(file: number, bytes: Buffer, counters: Counters): HeapReading | null {
  try {
    if (fstatSync(file).nlink === 0) return null
    if (readSync(file, bytes, 0, counters.end, 0) < counters.end) return null
  } catch {
    return null
  }
  const sum = (offsets: readonly number[]): number =>
    offsets.reduce((total, at) => total + (readPerfNumber(bytes, at) ?? Number.NaN), 0)
  const reading = {
    usedKiB: Math.round(sum(counters.used) / 1024),
    collections: sum(counters.collections),
    oldCollections: sum(counters.oldCollections),
    nowKiB: -1,
    outsideKiB: -1,
  }
  return Object.values(reading).every(Number.isSafeInteger) ? reading : null
}
