import type { Tick } from '../samples/record.ts'
import { CachedFile } from './read-file.ts'
import {
  openPeak,
  readMemoryCgroup,
  parseCgroupLimit,
  parseOomKill,
  readGroupKills,
  type MemoryCgroup,
} from './readers/cgroup.ts'
import { parseMeminfo, type Meminfo } from './readers/meminfo.ts'
import { parsePressure } from './readers/pressure.ts'
import { readPidsRoom, type PidsRoom } from './readers/pids.ts'
import { parseOomKills } from './readers/vmstat.ts'
import type { Roots } from './roots.ts'

/** The machine and the job's cgroup each tick, by cached descriptors: about 10 us each. */
export class Machine {
  readonly cgroup: MemoryCgroup
  readonly #root: string
  readonly #proc: string
  readonly #meminfo: CachedFile
  readonly #pressure: CachedFile
  readonly #vmstat: CachedFile
  readonly #usage: CachedFile
  readonly #peak: CachedFile
  readonly #swap: CachedFile
  readonly #limit: CachedFile
  readonly #events: CachedFile
  #last = { mem: '', psi: '', cg: '' }

  constructor(roots: Roots) {
    this.#root = roots.cgroup
    this.#proc = roots.proc
    this.cgroup = readMemoryCgroup(roots.proc, roots.cgroup)
    this.#meminfo = new CachedFile(`${roots.proc}/meminfo`)
    this.#pressure = new CachedFile(`${roots.proc}/pressure/memory`, 512)
    this.#vmstat = new CachedFile(`${roots.proc}/vmstat`, 16_384)
    this.#usage = new CachedFile(this.cgroup.usage, 64)
    this.#peak = new CachedFile(this.cgroup.peak, 64, openPeak(this.cgroup.peak))
    this.#swap = new CachedFile(this.cgroup.swap, 64)
    this.#limit = new CachedFile(this.cgroup.limit, 64)
    this.#events = new CachedFile(this.cgroup.events, 1024)
  }

  readMeminfo(): Meminfo {
    return parseMeminfo(this.#meminfo.read())
  }

  get hasPressure(): boolean {
    return parsePressure(this.#pressure.read()) !== null
  }

  /** What changed since the tick before. */
  readTick(): Pick<Tick, 'mem' | 'psi' | 'cg'> {
    const { availableKiB, freeKiB, swapFreeKiB } = this.readMeminfo()
    const kib = (file: CachedFile): number => Math.round(Number(file.read()) / 1024) || 0
    const limitKiB = Math.floor((parseCgroupLimit(this.#limit.read()) ?? 0) / 1024)
    const cg =
      this.cgroup.version === 0
        ? null
        : ([kib(this.#usage), kib(this.#peak), kib(this.#swap), limitKiB] as const)
    return {
      ...this.#ifChanged('mem', [availableKiB, freeKiB, swapFreeKiB] as const),
      ...this.#ifChanged('psi', parsePressure(this.#pressure.read())),
      ...this.#ifChanged('cg', cg),
    }
  }

  /** Out-of-memory kills in the job's cgroup since it was made, -1 where nobody counts them. */
  readKillsHere(): number {
    return parseOomKill(this.#events.read())
  }

  /** Those of the whole machine since boot, -1 where it does not say. A long file: 20 us. */
  readKillsOnHost(): number {
    return parseOomKills(this.#vmstat.read())
  }

  /** How many tasks there may be, by the tightest `pids.max`; null where none is in view. */
  readPidsRoom(): PidsRoom | null {
    return readPidsRoom(this.#proc, this.#root)
  }

  /** Those that another group has counted, by its path in `/proc/PID/cgroup`. */
  readKillsOf(path: string): { kills: number; limitKiB: number | null } {
    return readGroupKills(this.#root, this.cgroup.version, path)
  }

  #ifChanged<K extends 'mem' | 'psi' | 'cg', V extends readonly number[]>(
    key: K,
    value: V | null,
  ): Partial<Record<K, V>> {
    if (value === null) return {}
    const text = value.join()
    if (text === this.#last[key]) return {}
    this.#last[key] = text
    return { [key]: value } as Partial<Record<K, V>>
  }
}
