import type { SampleRecord } from '../samples/record.ts'
import type { Plan } from '../settings/plan.ts'
import { FullNotice, type Looker } from './brink.ts'
import type { HostReading } from './describe-host.ts'
import { MemoryGuard } from './memory-guard.ts'
import type { ProcessTable } from './process-table.ts'
import type { Roots } from './roots.ts'

/** What they do where memory ends. */
interface Means {
  readonly table: ProcessTable
  /** takes a sample */
  readonly sample: () => void
  readonly write: (record: SampleRecord) => void
  /** what was written outlives the machine */
  readonly sync: () => void
}

/** Who asks how full memory is, by the plan. */
export function makeLookers(
  { earlyUpload, guardPercent }: Plan,
  { proc }: Roots,
  { uid, pageKiB, surroundings }: HostReading,
  { table, sample, write, sync }: Means,
): Looker[] {
  const guard = (percent: number): Looker =>
    new MemoryGuard({
      percent,
      table,
      proc,
      pageKiB,
      ownUid: uid,
      protectedPids: new Set([process.pid, ...surroundings.ancestors]),
      sample,
      write: (record) => {
        write(record)
        sync()
      },
      kill: (pid, signal) => {
        process.kill(pid, signal)
      },
    })
  return [
    ...(earlyUpload === true ? [new FullNotice(write)] : []),
    ...(guardPercent === undefined ? [] : [guard(guardPercent)]),
  ]
}
