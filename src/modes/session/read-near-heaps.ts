import { join } from 'node:path'
import { NearHeaps } from '../../heaps/near-heaps.ts'
import { Appender } from '../../samples/append.ts'
import { Follower } from '../../samples/follow.ts'
import { heapsPath } from '../../samples/heaps-path.ts'
import type { Plan } from '../../settings/plan.ts'

const LOOK_MS = 1000

/**
 * Reads live heaps that the sampler may not: the kernel lets who started a program read its memory,
 * not who stands beside it (`kernel.yama.ptrace_scope` 1). Written beside the samples, by their
 * clock. Returns what ends it.
 */
export function readNearHeaps(
  { runDir, lookInside }: Pick<Plan, 'runDir' | 'lookInside'>,
  proc = '/proc',
): () => void {
  if (lookInside === undefined) return () => undefined
  const samples = join(runDir, 'samples.ndjson')
  const follower = new Follower(samples)
  const births = new Map<number, { readonly pid: number; readonly startTicks: number }>()
  const heaps = new NearHeaps(proc)
  let out: Appender | null = null
  let zeroMs: number | null = null
  const look = (): void => {
    for (const record of follower.read()) {
      if (record.k === 'head') zeroMs = record.monoMs ?? null
      else if (record.k === 'birth')
        births.set(record.i, { pid: record.pid, startTicks: record.start })
      else if (record.k === 'death') births.delete(record.i)
      else if (record.k === 'refused') {
        const identity = births.get(record.i)
        if (identity !== undefined) heaps.meet(record.i, identity)
      }
    }
    if (zeroMs === null) return
    for (const record of heaps.look(Number(process.hrtime.bigint()) / 1e6 - zeroMs)) {
      // who sampled has said that it is refused
      if (record.k === 'refused') continue
      out ??= new Appender(heapsPath(samples))
      out.append(JSON.stringify(record))
    }
  }
  const timer = setInterval(look, LOOK_MS).unref()
  return () => {
    clearInterval(timer)
    heaps.close()
    follower.close()
    out?.close()
  }
}
