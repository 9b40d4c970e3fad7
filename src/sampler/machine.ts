import type { SampleRecord, Tick } from '../samples/record.ts'
import { CachedFile } from './read-file.ts'
import { hasPressure, parseMeminfo, parseOomKills, parsePressure, readMemoryCgroup } from './readers/index.ts'
import { parseOomKill, type MemoryCgroup } from './readers/cgroup.ts'
import type { Meminfo } from './readers/meminfo.ts'
import type { Roots } from './roots.ts'

/** The machine and the job's cgroup each tick, by cached descriptors: about 10 us each. */
export class Machine {
  readonly cgroup: MemoryCgroup
  readonly #meminfo: CachedFile
  readonly #pressure: CachedFile
  readonly #vmstat: CachedFile
  readonly #usage: CachedFile
  readonly #peak: CachedFile
  readonly #swap: CachedFile
  readonly #events: CachedFile
  #last = { mem: '', psi: '', cg: '' }
  #killsHere: number
  #killsOnHost: number

  constructor(roots: Roots) {
    this.cgroup = readMemoryCgroup(roots.proc, roots.cgroup)
    this.#meminfo = new CachedFile(`${roots.proc}/meminfo`)
    this.#pressure = new CachedFile(`${roots.proc}/pressure/memory`, 512)
    this.#vmstat = new CachedFile(`${roots.proc}/vmstat`, 16_384)
    this.#usage = new CachedFile(this.cgroup.usage, 64)
    this.#peak = new CachedFile(this.cgroup.peak, 64)
    this.#swap = new CachedFile(this.cgroup.swap, 64)
    this.#events = new CachedFile(this.cgroup.events, 1024)
    this.#killsHere = parseOomKill(this.#events.read())
    this.#killsOnHost = parseOomKills(this.#vmstat.read())
  }

  readMeminfo(): Meminfo {
    return parseMeminfo(this.#meminfo.read())
  }

  get hasPressure(): boolean {
    return hasPressure(this.#pressure.read())
  }

  /** What changed since the tick before. */
  readTick(): Pick<Tick, 'mem' | 'psi' | 'cg'> {
    const { availableKiB, freeKiB, swapFreeKiB } = this.readMeminfo()
    const psi = parsePressure(this.#pressure.read())
    const kib = (file: CachedFile): number => Math.round(Number(file.read()) / 1024) || 0
    const cg = this.cgroup.version === 0 ? null : [kib(this.#usage), kib(this.#peak), kib(this.#swap)] as const
    return {
      ...this.#ifChanged('mem', [availableKiB, freeKiB, swapFreeKiB] as const),
      ...this.#ifChanged('psi', psi),
      ...this.#ifChanged('cg', cg),
    }
  }

  /** Kills since the call before: in the job's cgroup each time; on the host only `withHost` (a long file) where the cgroup says nothing. */
  readOom(t: number, gone: readonly number[], withHost: boolean): SampleRecord[] {
    const records: SampleRecord[] = []
    const here = parseOomKill(this.#events.read())
    if (here > this.#killsHere && this.#killsHere >= 0) records.push({ k: 'oom', t, where: 'cgroup', rise: here - this.#killsHere, gone })
    this.#killsHere = here
    if (!withHost) return records
    const host = parseOomKills(this.#vmstat.read())
    if (host > this.#killsOnHost && this.#killsOnHost >= 0 && here < 0) records.push({ k: 'oom', t, where: 'host', rise: host - this.#killsOnHost, gone })
    this.#killsOnHost = host
    return records
  }

  get seesKillsHere(): boolean {
    return this.#killsHere >= 0
  }

  #ifChanged<K extends 'mem' | 'psi' | 'cg', V extends readonly number[]>(key: K, value: V | null): Partial<Record<K, V>> {
    if (value === null) return {}
    const text = value.join()
    if (text === this.#last[key]) return {}
    this.#last[key] = text
    return { [key]: value } as Partial<Record<K, V>>
  }
}
