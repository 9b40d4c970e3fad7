import type { Plan } from '../settings/plan.ts'
import type { SampleRecord } from '../samples/record.ts'
import type { HostReading } from './describe-host.ts'
import { ExitRecords, type ExitRecord } from './exit-records.ts'
import { Mortals } from './mortals.ts'
import type { ProcessTable } from './process-table.ts'
import type { Tracked } from './tracked-processes.ts'

/** What is smaller and was never seen comes and goes: subshells, tools of a script. */
const LEAST_UNSEEN_KIB = 4096
/** For records of what ended just before us: the last line is due 100 ms after the word to stop. */
const LAST_RECORDS_MS = 60

interface EndWatchParts {
  readonly table: Pick<ProcessTable, 'tracked' | 'admitEnded'>
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
  /** null where nobody wants to know */
  readonly #records: ExitRecords | null

  constructor(
    { exitRecords, looksInsideSudo }: Pick<Plan, 'exitRecords' | 'looksInsideSudo'>,
    { uid, clockTicksPerSecond }: Pick<HostReading, 'uid' | 'clockTicksPerSecond'>,
    parts: EndWatchParts,
  ) {
    this.#parts = parts
    this.#msPerTick = 1000 / clockTicksPerSecond
    this.#records =
      exitRecords === 'off'
        ? null
        : new ExitRecords(
            { uid, mayUseSudo: looksInsideSudo === true },
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

  #take(record: ExitRecord): void {
    const { table, uptimeMs, now, emit } = this.#parts
    const t = now()
    const startTicks = Math.round((uptimeMs + t - record.ageMs) / this.#msPerTick)
    const index =
      this.#mortals.find(record.pid, startTicks, table.tracked.get(record.pid)) ||
      this.#admit(record, startTicks, t)
    if (index > 0) emit({ k: 'exit', t, i: index, hwmKiB: record.hwmKiB })
  }

  #admit(record: ExitRecord, startTicks: number, t: number): number {
    return record.mayBeThread === true || record.hwmKiB < LEAST_UNSEEN_KIB
      ? 0
      : this.#parts.table.admitEnded(record, startTicks, t)
  }
}
