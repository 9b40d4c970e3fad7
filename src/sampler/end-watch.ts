import type { Plan } from '../settings/plan.ts'
import type { SampleRecord } from '../samples/record.ts'
import type { HostReading } from './describe-host.ts'
import { ORPHANED } from './ended-processes.ts'
import { ExitRecords, type ExitRecord } from './exit-records.ts'
import { Mortals } from './mortals.ts'
import type { ProcessTable } from './process-table.ts'
import type { Tracked } from './tracked-processes.ts'

/**
 * For records of what ended just before us, which are there within 20 ms but on a machine that is
 * busy: then the last line is late as well.
 */
const LAST_RECORDS_MS = 250
/** A child may end before anybody has met its parent, who ends later, or is met a look later. */
const ORPHAN_MS = 3000
const MOST_ORPHANS = 256

interface EndWatchParts {
  readonly table: Pick<ProcessTable, 'tracked' | 'admitEnded' | 'knows'>
  /** of the machine, when t was 0 */
  readonly uptimeMs: number
  readonly now: () => number
  readonly emit: (record: SampleRecord) => void
  /** in place of the reader beside this bundle */
  readonly reader?: string
}

/** How processes ended, by the kernel: which record is whose, and who was seen by nobody else. */
export class EndWatch {
  readonly #parts: EndWatchParts
  readonly #msPerTick: number
  readonly #mortals = new Mortals()
  /** the first to end first */
  #orphans: { readonly record: ExitRecord; readonly startTicks: number; readonly t: number }[] = []
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
    this.review(this.#parts.now())
  }

  /** A recorded process was found to have ended. `t`: ms. */
  bury(process: Tracked, t: number): void {
    if (this.isWatching) this.#mortals.bury(process, t)
  }

  /** Whose parents were met since: after a look. `t`: ms. */
  review(t: number): void {
    if (this.#orphans.length === 0) return
    this.#adopt(({ ppid }) => this.#parts.table.knows(ppid))
    this.#orphans = this.#orphans.filter((orphan) => t - orphan.t < ORPHAN_MS)
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
    const index = this.#parts.table.admitEnded(record, startTicks, t)
    if (index === ORPHANED) {
      this.#orphans.push({ record, startTicks, t })
      if (this.#orphans.length > MOST_ORPHANS) this.#orphans.shift()
    } else if (index > 0) {
      this.#tell(index, record, t)
      this.#adopt(({ ppid }) => ppid === record.pid)
    }
  }

  #adopt(isDue: (record: ExitRecord) => boolean): void {
    const due = this.#orphans.filter(({ record }) => isDue(record))
    if (due.length === 0) return
    this.#orphans = this.#orphans.filter((orphan) => !due.includes(orphan))
    for (const { record, startTicks } of due) this.#admit(record, startTicks, this.#parts.now())
  }

  #tell(index: number, { hwmKiB }: ExitRecord, t: number): void {
    this.#parts.emit({ k: 'exit', t, i: index, hwmKiB })
  }
}
