import { existsSync, watch, type FSWatcher } from 'node:fs'
import { join } from 'node:path'
import type { Plan } from '../plan/plan.ts'
import { Appender } from '../samples/append.ts'
import { encodeRecord } from '../samples/encode.ts'
import type { End, SampleRecord } from '../samples/record.ts'
import { describeHost, type HostReading } from './describe-host.ts'
import { Machine } from './machine.ts'
import { Marks } from './marks.ts'
import { CachedFile } from './read-file.ts'
import { ProcessTable, type Tracked } from './process-table.ts'
import { parseLastPid, readStat } from './readers/index.ts'
import { closeStatm, lastResidentPages, lastSharedPages, openStatm, readStatm } from './readers/statm.ts'
import type { Roots } from './roots.ts'
import { Scope } from './scope.ts'
import { readPss, readSlow } from './slow-beat.ts'
import { pickNearest } from './pick-nearest.ts'
import { Presence } from './presence.ts'
import { readThreadStatm } from './zombie-leader.ts'

const FULL_EVERY_TICKS = 300
const LIST_EVERY_MS = 10_000
const PSS_EVERY_MS = 30_000
const LONGEST_MS = 31 * 86_400_000
/** A slow beat for every 1,000 processes costs about 40 ms: spread over a minute it stays below a fifth of the ticks' own cost. */
const SLOW_MS_PER_PROCESS = 60

/** Takes samples until told to stop, until its time is over, or until what it watches is gone. */
export class Loop {
  readonly #plan: Plan
  readonly #roots: Roots
  readonly #out: Appender
  readonly #host: HostReading
  readonly #machine: Machine
  readonly #table: ProcessTable
  readonly #marks: Marks
  readonly #loadavg: CachedFile
  readonly #presence: Presence
  readonly #startedMs = performance.now()
  readonly #startedEpochMs = Date.now()
  readonly #onEnd: () => void
  readonly #onFirst: () => void
  #watcher: FSWatcher | null = null
  #timer: NodeJS.Timeout | undefined
  #ticks = 0
  #missed = 0
  #lastTickMs = 0
  #lastPid = -1
  #listedMs = Number.NEGATIVE_INFINITY
  #slowMs = Number.NEGATIVE_INFINITY
  #pssMs = Number.NEGATIVE_INFINITY
  #pssPages = 0
  #clockOffsetMs = 0
  #buried: Tracked[] = []
  #isOver = false

  constructor(plan: Plan, roots: Roots, { onFirst, onEnd }: { onFirst: () => void; onEnd: () => void }) {
    this.#plan = plan
    this.#roots = roots
    this.#onFirst = onFirst
    this.#onEnd = onEnd
    this.#out = new Appender(join(plan.runDir, 'samples.ndjson'))
    this.#machine = new Machine(roots)
    this.#host = describeHost(plan, roots, this.#machine)
    const scope = new Scope(plan, this.#host.surroundings)
    this.#table = new ProcessTable(plan, roots, scope, this.#host.facts.runnerWorkerPid, record => { this.#write(record) })
    this.#marks = new Marks(join(plan.runDir, 'control', 'marks'))
    this.#loadavg = new CachedFile(`${roots.proc}/loadavg`, 128)
    this.#presence = new Presence(plan, roots, this.#host)
  }

  start(): void {
    const { pid, startTicks, clockTicksPerSecond, facts } = this.#host
    this.#write({
      k: 'head', v: 1, pid, start: startTicks, tool: this.#plan.toolVersion, t0: this.#startedEpochMs,
      intervalMs: this.#plan.intervalMs, scope: this.#plan.scope, clockTicksPerSecond, host: facts,
    })
    if (facts.limitedView !== null) this.#write({ k: 'limited', t: 0, reason: facts.limitedView, count: 1 })
    this.#tick(0)
    this.#onFirst()
    if (this.#plan.mode === 'scan' && this.#plan.durationMs === 0) {
      this.stop('snapshot')
      return
    }
    this.#watchControl()
    this.#sleep()
  }

  /** One last sample and the last line. */
  stop(why: End['why']): void {
    if (this.#isOver) return
    this.#isOver = true
    clearTimeout(this.#timer)
    this.#watcher?.close()
    const t = this.#now()
    if (why !== 'snapshot') this.#tick(t)
    this.#readSlow(t)
    for (const record of readPss(t, 'end', this.#table, this.#roots.proc)) this.#write(record)
    if (this.#out.lost > 0) this.#write({ k: 'limited', t, reason: 'samples that could not be written (disk full?)', count: this.#out.lost })
    const { cpuMs, rssKiB } = readOwnCost()
    const nothing = this.#table.matched === 0 && (this.#plan.include.length > 0 || this.#plan.scope === 'targets')
    this.#write({
      k: 'end', t, n: this.#ticks, why, cpuMs, rssKiB, missedTicks: this.#missed, seen: this.#table.seen, matched: this.#table.matched,
      nearest: nothing ? pickNearest(this.#plan, this.#table.names()) : [],
    })
    this.#out.close()
    this.#table.closeAll()
    this.#onEnd()
  }

  #sleep(): void {
    const { intervalMs, durationMs } = this.#plan
    const now = this.#now()
    // against the absolute schedule, so that late wake-ups do not add up
    const next = (Math.floor(now / intervalMs) + 1) * intervalMs
    const deadline = durationMs > 0 ? durationMs : LONGEST_MS
    this.#timer = setTimeout(() => { this.#wake() }, Math.min(next, deadline) - now)
  }

  #wake(): void {
    const t = this.#now()
    const { intervalMs, durationMs } = this.#plan
    const late = t - this.#lastTickMs - intervalMs
    if (late > Math.max(2 * intervalMs, 1000)) {
      this.#missed += Math.floor(late / intervalMs)
      this.#write({ k: 'gap', t, ms: Math.round(t - this.#lastTickMs) })
    }
    this.#watchClock(t)
    if (existsSync(join(this.#plan.runDir, 'control', 'stop'))) { this.stop('stop'); return }
    if (t >= (durationMs > 0 ? durationMs : LONGEST_MS) - 1) { this.stop('deadline'); return }
    this.#tick(t)
    if (this.#presence.isGone(this.#table)) { this.stop('gone'); return }
    this.#sleep()
  }

  #tick(t: number): void {
    this.#lastTickMs = t
    this.#discover(t)
    this.#table.lookAtYoung(t)
    const isFull = this.#ticks % FULL_EVERY_TICKS === 0
    const { pageKiB } = this.#host
    const p: number[] = []
    const unread: number[] = []
    let anonPages = 0
    let sharedPages = 0
    for (const process of this.#table.tracked.values()) {
      if (!this.#readMemory(process, t)) {
        if (this.#table.tracked.get(process.pid) === process) unread.push(process.index)
        continue
      }
      const rss = lastResidentPages()
      const shared = lastSharedPages()
      if (isFull || rss !== process.rssPages || shared !== process.sharedPages) p.push(process.index, rss * pageKiB, shared * pageKiB)
      process.rssPages = rss
      process.sharedPages = shared
      anonPages += rss - shared
      if (shared > sharedPages) sharedPages = shared
    }
    this.#ticks++
    this.#write({
      k: 'tick', n: this.#ticks, t: Math.round(t), ...(isFull ? { full: true } : {}), p, ...(unread.length > 0 ? { x: unread } : {}),
      ...this.#machine.readTick(),
    })
    this.#readRest(t, anonPages + sharedPages)
  }

  #readRest(t: number, totalPages: number): void {
    const isSlow = t - this.#slowMs >= this.#slowEveryMs(t)
    const gone = [...this.#buried].sort((a, b) => b.rssPages - a.rssPages).map(process => process.index).slice(0, 20)
    this.#buried = []
    for (const record of this.#machine.readOom(Math.round(t), gone, isSlow || gone.length > 0 || this.#isOver)) this.#write(record)
    for (const name of this.#marks.read()) this.#write({ k: 'mark', t: Math.round(t), name })
    if (isSlow) this.#readSlow(t)
    const isPeak = totalPages > this.#pssPages * 1.05 && t - this.#pssMs >= PSS_EVERY_MS
    if (isPeak) {
      const why = this.#pssMs < 0 ? 'start' : 'peak'
      this.#pssMs = t
      this.#pssPages = totalPages
      for (const record of readPss(Math.round(t), why, this.#table, this.#roots.proc)) this.#write(record)
    }
    this.#out.syncSometimes(t)
  }

  #readSlow(t: number): void {
    this.#slowMs = t
    const at = Math.round(t)
    const usesSwap = this.#host.facts.swapTotalKiB > 0 && this.#machine.readMeminfo().swapFreeKiB < this.#host.facts.swapTotalKiB
    for (const record of readSlow(at, this.#table, this.#roots.proc, usesSwap, this.#host.uid)) this.#write(record)
    this.#write({ k: 'cost', t: at, ...readOwnCost(), missedTicks: this.#missed })
  }

  /** At least 20 readings in the window: a twentieth of it where it is known, else of the time so far; rarer with many processes. */
  #slowEveryMs(t: number): number {
    const { durationMs } = this.#plan
    if (durationMs > 0) return Math.min(durationMs / 20, 60_000)
    const byCount = Math.min(60_000, Math.max(10_000, this.#table.tracked.size * SLOW_MS_PER_PROCESS))
    return Math.min(byCount, Math.max(500, t / 20))
  }

  #discover(t: number): void {
    const lastPid = parseLastPid(this.#loadavg.read())
    const isDue = t - this.#listedMs >= LIST_EVERY_MS
    if (!isDue && lastPid !== 0 && lastPid === this.#lastPid) return
    this.#lastPid = lastPid
    this.#table.list(Math.round(t), isDue)
    if (isDue) this.#listedMs = t
  }

  #readMemory(process: Tracked, t: number): boolean {
    if (process.file < 0) return this.#readUncached(process, t)
    if (readStatm(process.file)) return true
    return this.#explainFailure(process, t)
  }

  /** No descriptor was to be had (EMFILE) at birth: three times dearer, still right. */
  #readUncached(process: Tracked, t: number): boolean {
    const file = openStatm(`${this.#roots.proc}/${String(process.pid)}/statm`)
    if (file < 0) return this.#explainFailure(process, t)
    const isRead = readStatm(file)
    closeStatm(file)
    return isRead || this.#explainFailure(process, t)
  }

  /** Gone, a leader that ended before its threads, or not readable this time. */
  #explainFailure(process: Tracked, t: number): boolean {
    const stat = readStat(this.#roots.proc, process.pid)
    const isSame = stat?.startTicks === process.startTicks
    if (isSame && stat?.state === 'Z' && stat.threads > 1 && readThreadStatm(this.#roots.proc, process.pid)) return true
    if (!isSame || stat === null || stat.state === 'Z' || stat.state === 'X') {
      this.#buried.push(process)
      this.#table.bury(process, Math.round(t))
    }
    return false
  }

  #watchClock(t: number): void {
    const offset = Date.now() - this.#startedEpochMs - t
    const step = offset - this.#clockOffsetMs
    // NTP slews stay far below; a step is somebody setting the clock
    if (Math.abs(step) < 1000) return
    this.#clockOffsetMs = offset
    this.#write({ k: 'clock', t: Math.round(t), ms: Math.round(step) })
  }

  #watchControl(): void {
    try {
      this.#watcher = watch(join(this.#plan.runDir, 'control'), (_event, name) => { if (name === 'stop') this.stop('stop') })
      this.#watcher.on('error', () => { this.#watcher = null })
    } catch {
      this.#watcher = null // no inotify left: each tick looks for the stop file as well
    }
  }

  #now(): number {
    return performance.now() - this.#startedMs
  }

  #write(record: SampleRecord): void {
    this.#out.append(encodeRecord(record))
  }
}

function readOwnCost(): { cpuMs: number; rssKiB: number } {
  const { user, system } = process.cpuUsage()
  return { cpuMs: Math.round((user + system) / 1000), rssKiB: Math.round(process.memoryUsage.rss() / 1024) }
}
