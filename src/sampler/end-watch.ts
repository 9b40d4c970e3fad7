import type { Plan } from '../settings/plan.ts'
import type { Birth, SampleRecord } from '../samples/record.ts'
import type { HostReading } from './describe-host.ts'
import { ORPHANED } from './ended-processes.ts'
import { ExitRecords, type ExitRecord } from './exit-records.ts'
import { APART_TICKS, Mortals } from './mortals.ts'
import type { ProcessTable } from './process-table.ts'
import type { Tracked } from './tracked-processes.ts'

/**
 * For records of what ended just before us, which are there within 20 ms but on a machine that is
 * busy: then the last line is late as well.
 */
const LAST_RECORDS_MS = 250
/** A child may end before anybody has met its parent, who ends later, or is met a look later. */
const UNCLAIMED_MS = 3000
const MOST_UNCLAIMED = 256

interface EndWatchParts {
  readonly table: Pick<ProcessTable, 'tracked' | 'admitEnded'>
  /** of the machine, when t was 0 */
  readonly uptimeMs: number
  readonly now: () => number
  readonly emit: (record: SampleRecord) => void
  /** in place of the reader beside this bundle */
  readonly reader?: string
}

interface Unclaimed {
  readonly record: ExitRecord
  readonly startTicks: number
  readonly t: number
  readonly isOrphan: boolean
}

/** How processes ended, by the kernel: which record is whose, and who was seen by nobody else. */
export class EndWatch {
  readonly #parts: EndWatchParts
  readonly #msPerTick: number
  readonly #mortals = new Mortals()
  /** records that were of nobody, the first to end first: who waits for a parent among them */
  #unclaimed: Unclaimed[] = []
  /** null where nobody wants to know */
  readonly #records: ExitRecords | null

  constructor(
    {
      exitRecords,
      looksInsideSudo,
      sudo = '',
    }: Pick<Plan, 'exitRecords' | 'looksInsideSudo' | 'sudo'>,
    { uid, clockTicksPerSecond }: Pick<HostReading, 'uid' | 'clockTicksPerSecond'>,
    parts: EndWatchParts,
  ) {
    this.#parts = parts
    this.#msPerTick = 1000 / clockTicksPerSecond
    this.#records =
      exitRecords === 'off'
        ? null
        : new ExitRecords(
            { uid, mayUseSudo: looksInsideSudo === true, sudo },
            {
              onExit: (record) => {
                this.#take(record)
              },
              onState: (state, reason) => {
                parts.emit({ k: 'exits', t: parts.now(), state, reason })
              },
            },
            parts.reader,
          )
  }

  /** Records may still come. */
  get isWatching(): boolean {
    return this.#records?.isOpen ?? false
  }

  /** What ends now has a record. */
  get isTelling(): boolean {
    return this.#records?.isTelling ?? false
  }

  /** Resolves when it is known whether what ends from then on has a record, or that takes long. */
  async start(): Promise<void> {
    await this.#records?.start()
  }

  /** Resolves when all that ended until now is told, or its time is over. */
  async finish(): Promise<void> {
    await this.#records?.finish(LAST_RECORDS_MS)
  }

  /** A recorded process was found to have ended. `t`: ms. */
  bury(process: Tracked, t: number): void {
    if (this.isWatching) this.#mortals.bury(process, t)
  }

  /**
   * Somebody is recorded from now on: the parent of some who ended, or one who ended himself, and
   * was in view yet when he was met (the kernel tells before it gives his memory back).
   */
  meet({ pid, start, i }: Pick<Birth, 'pid' | 'start' | 'i'>): void {
    const own = this.#unclaimed.findLast(
      ({ record, startTicks }) => record.pid === pid && Math.abs(startTicks - start) <= APART_TICKS,
    )
    const isParent = this.#unclaimed.some(({ record }) => record.ppid === pid)
    if (own === undefined && !isParent) return
    // once he is wholly known
    queueMicrotask(() => {
      if (own !== undefined) {
        this.#unclaimed = this.#unclaimed.filter((one) => one !== own)
        this.#tell(i, own.record, this.#parts.now())
      }
      this.#adopt(pid)
    })
  }

  #take(record: ExitRecord): void {
    const { table, uptimeMs, now } = this.#parts
    const t = now()
    const startTicks = Math.round((uptimeMs + t - record.ageMs) / this.#msPerTick)
    const index = this.#mortals.find(record.pid, startTicks, table.tracked.get(record.pid))
    if (index > 0) this.#tell(index, record, t)
    else if (record.mayBeThread !== true) this.#admit(record, startTicks, t)
  }

  #admit(record: ExitRecord, startTicks: number, t: number): void {
    const isAwaited = this.#unclaimed.some((one) => one.isOrphan && one.record.ppid === record.pid)
    const index = this.#parts.table.admitEnded(record, startTicks, t, isAwaited)
    if (index > 0) {
      this.#tell(index, record, t)
      this.#adopt(record.pid)
      return
    }
    this.#unclaimed.push({ record, startTicks, t, isOrphan: index === ORPHANED })
    if (this.#unclaimed.length > MOST_UNCLAIMED) this.#unclaimed.shift()
  }

  #adopt(parentPid: number): void {
    const due = this.#unclaimed.filter(
      ({ record, isOrphan }) => isOrphan && record.ppid === parentPid,
    )
    if (due.length === 0) return
    this.#unclaimed = this.#unclaimed.filter((one) => !due.includes(one))
    const now = this.#parts.now()
    // later its parent's pid may be somebody else's
    for (const { record, startTicks, t } of due)
      if (now - t < UNCLAIMED_MS) this.#admit(record, startTicks, now)
  }

  #tell(index: number, { hwmKiB }: ExitRecord, t: number): void {
    this.#parts.emit({ k: 'exit', t, i: index, hwmKiB })
  }
}
