import { existsSync, watch, type FSWatcher } from 'node:fs'
import { join } from 'node:path'
import type { Plan } from '../plan/plan.ts'
import type { End, Pss, SampleRecord } from '../samples/record.ts'
import { SampleWriter } from '../samples/sample-writer.ts'
import { Brink } from './brink.ts'
import { ClockWatch } from './clock-watch.ts'
import { Containers } from './containers.ts'
import { describeHost, type HostReading } from './describe-host.ts'
import { Discovery } from './discovery.ts'
import { FullNotice } from './full-notice.ts'
import { FullnessReader } from './fullness.ts'
import { Guard } from './guard.ts'
import { Machine } from './machine.ts'
import { Marks } from './marks.ts'
import { OomWatch } from './oom-watch.ts'
import { pickNearest } from './pick-nearest.ts'
import { Presence } from './presence.ts'
import { ProcessTable, type Tracked } from './process-table.ts'
import { readMemory } from './read-memory.ts'
import { lastResidentPages, lastSharedPages } from './readers/statm.ts'
import type { Roots } from './roots.ts'
import { Schedule } from './schedule.ts'
import { LARGEST, readPss, readSlow } from './slow-beat.ts'
import { choosePace } from './slow-pace.ts'

const FULL_EVERY_TICKS = 300
const PSS_EVERY_MS = 30_000
const PEAK_FACTOR = 1.05
/**
 * Of a standing watch: 24 h at one sample a second of a hundred processes that change in each (15
 * bytes a value).
 */
const MOST_BYTES = 128 * 2 ** 20
/**
 * For the slower readings of a tick; and of the last one, whose line is due 100 ms after the word
 * to stop.
 */
const BUDGET_MS = 250
const LAST_BUDGET_MS = 40
/** What a snapshot, and a choice by names of containers, wait for the engine's answers. */
const NAMES_MS = 1000

/** Takes samples until told to stop, until its time is over, or until what it watches is gone. */
export class Loop {
  readonly #plan: Plan
  readonly #roots: Roots
  readonly #out: SampleWriter
  readonly #host: HostReading
  readonly #machine: Machine
  readonly #table: ProcessTable
  readonly #discovery: Discovery
  readonly #containers: Containers
  readonly #marks: Marks
  readonly #ooms: OomWatch
  readonly #presence: Presence
  readonly #schedule: Schedule
  /** null where nobody asks how full memory is */
  readonly #brink: Brink | null
  readonly #clock = new ClockWatch(0)
  readonly #startedMs = performance.now()
  readonly #startedEpochMs = Date.now()
  readonly #onEnd: () => void
  readonly #onFirst: () => void
  #watcher: FSWatcher | null = null
  #timer: NodeJS.Timeout | undefined
  #ticks = 0
  #lostBefore = 0
  #slowMs = Number.NEGATIVE_INFINITY
  #allSlowMs = Number.NEGATIVE_INFINITY
  #pssMs = Number.NEGATIVE_INFINITY
  #pssPages = 0
  #saidRefused = false
  #isOver = false

  constructor(
    plan: Plan,
    roots: Roots,
    { onFirst, onEnd }: { onFirst: () => void; onEnd: () => void },
  ) {
    this.#plan = plan
    this.#roots = roots
    this.#onFirst = onFirst
    this.#onEnd = onEnd
    this.#out = new SampleWriter(
      join(plan.runDir, 'samples.ndjson'),
      plan.standing === undefined
        ? null
        : { retainMs: plan.standing.retainMs, mostBytes: MOST_BYTES },
    )
    this.#machine = new Machine(roots)
    this.#host = describeHost(plan, roots, this.#machine)
    this.#discovery = new Discovery(roots.proc)
    const emit = (record: SampleRecord): void => {
      this.#write(record)
    }
    const now = (): number => Math.round(this.#now())
    this.#containers = new Containers(
      plan,
      roots,
      { container: this.#host.surroundings.ownContainer, cgroup: this.#machine.cgroup },
      {
        now,
        emit,
        onNamed: (id) => {
          this.#table.reconsider(id, now())
        },
      },
    )
    this.#table = new ProcessTable(
      plan,
      roots,
      this.#host.surroundings,
      this.#containers,
      emit,
      (process) => {
        this.#ooms.bury(process)
        this.#containers.stir(process.container)
      },
    )
    this.#marks = new Marks(this.#host.surroundings.marksFile)
    this.#ooms = new OomWatch(this.#machine)
    this.#presence = new Presence(plan, roots, this.#host)
    this.#schedule = new Schedule(
      plan.intervalMs,
      plan.standing === undefined ? plan.durationMs : Number.POSITIVE_INFINITY,
    )
    const lookers = [
      ...(plan.earlyUpload === true
        ? [
            new FullNotice((record) => {
              this.#write(record)
            }),
          ]
        : []),
      ...(plan.guardPercent === undefined ? [] : [this.#makeGuard(plan.guardPercent)]),
    ]
    this.#brink =
      lookers.length === 0 ? null : new Brink(new FullnessReader(this.#machine), lookers)
  }

  start(): void {
    const { pid, startTicks, clockTicksPerSecond, facts } = this.#host
    const { guardPercent } = this.#plan
    this.#write({
      k: 'head',
      v: 1,
      pid,
      start: startTicks,
      tool: this.#plan.toolVersion,
      t0: this.#startedEpochMs,
      intervalMs: this.#plan.intervalMs,
      scope: this.#plan.scope,
      clockTicksPerSecond,
      ...(guardPercent === undefined ? {} : { guardPercent }),
      host: facts,
    })
    if (facts.limitedView !== null)
      this.#write({ k: 'limited', t: 0, reason: facts.limitedView, count: 1 })
    const isSnapshot = this.#plan.mode === 'scan' && this.#plan.durationMs === 0
    // before anybody is told that we are here: the word to stop may follow at once
    if (!isSnapshot) this.#watchControl()
    const needsNames = isSnapshot || this.#table.choosesContainers
    if (needsNames) this.#discover(0)
    const named = needsNames ? this.#containers.waitForNames(NAMES_MS) : null
    if (named === null) this.#begin(0, isSnapshot)
    else
      void named.then(() => {
        if (!this.#isOver) this.#begin(this.#now(), isSnapshot)
      })
  }

  #begin(t: number, isSnapshot: boolean): void {
    const totalPages = this.#sample(t)
    this.#onFirst()
    this.#readRest(t, totalPages)
    if (isSnapshot) this.stop('snapshot')
    else {
      this.#brink?.start(() => this.#now())
      this.#sleep()
    }
  }

  /** One last sample and the last line. */
  stop(why: End['why']): void {
    if (this.#isOver) return
    this.#isOver = true
    clearTimeout(this.#timer)
    this.#brink?.stop()
    this.#watcher?.close()
    this.#out.makeRoom()
    const untilMs = performance.now() + LAST_BUDGET_MS
    const t = this.#now()
    if (why !== 'snapshot') this.#tick(t)
    this.#readSlow(t, Number.POSITIVE_INFINITY, untilMs)
    this.#readPss(t, 'end', untilMs)
    this.#containers.close()
    if (this.#out.lost > 0)
      this.#write({
        k: 'limited',
        t: Math.round(t),
        reason: 'records could not be written (disk full?)',
        count: this.#out.lost,
      })
    const nothing =
      this.#table.matched === 0 && (this.#plan.include.length > 0 || this.#plan.scope === 'targets')
    this.#write({
      k: 'end',
      t: Math.round(t),
      n: this.#ticks,
      why,
      ...readOwnCost(),
      missedTicks: this.#schedule.missed,
      seen: this.#table.seen,
      matched: this.#table.matched,
      nearest: nothing
        ? pickNearest(this.#plan, [...this.#table.names(), ...this.#containers.listNames()])
        : [],
    })
    this.#out.close()
    this.#marks.close()
    this.#table.closeAll()
    this.#onEnd()
  }

  #sleep(): void {
    this.#timer = setTimeout(() => {
      this.#wake()
    }, this.#schedule.waitMs(this.#now()))
  }

  #wake(): void {
    const t = this.#now()
    for (const record of this.#clock.look(t)) this.#write(record)
    if (existsSync(join(this.#plan.runDir, 'control', 'stop'))) {
      this.stop('stop')
      return
    }
    if (this.#schedule.isOver(t)) {
      this.stop('deadline')
      return
    }
    if (this.#schedule.isDue(t)) this.#tick(t)
    else this.#discover(t)
    if (this.#presence.isGone(this.#table)) {
      this.stop('gone')
      return
    }
    this.#sleep()
  }

  #tick(t: number): void {
    const gapMs = this.#schedule.take(t)
    if (gapMs > 0) this.#write({ k: 'gap', t: Math.round(t), ms: Math.round(gapMs) })
    this.#readRest(t, this.#sample(t))
  }

  /** Returns the total in pages: the sum of anonymous memory plus the largest shared part. */
  #sample(t: number): number {
    this.#discover(t)
    // after a loss as well: what changed in the lost lines would be missing for long
    const isFull = this.#ticks % FULL_EVERY_TICKS === 0 || this.#out.lost > this.#lostBefore
    this.#lostBefore = this.#out.lost
    const { pageKiB } = this.#host
    const p: number[] = []
    const unread: number[] = []
    let anonPages = 0
    let sharedPages = 0
    for (const process of this.#table.tracked.values()) {
      const answer = readMemory(process, this.#roots.proc)
      if (answer !== 'read') {
        if (answer === 'unread') unread.push(process.index)
        else this.#bury(process, t, answer === 'zombie')
        continue
      }
      const rss = lastResidentPages()
      const shared = lastSharedPages()
      if (isFull || rss !== process.rssPages || shared !== process.sharedPages)
        p.push(process.index, rss * pageKiB, shared * pageKiB)
      process.rssPages = rss
      process.sharedPages = shared
      anonPages += rss - shared
      if (shared > sharedPages) sharedPages = shared
    }
    this.#ticks++
    this.#write({
      k: 'tick',
      n: this.#ticks,
      t: Math.round(t),
      ...(isFull ? { full: true } : {}),
      p,
      ...(unread.length > 0 ? { x: unread } : {}),
      ...this.#machine.readTick(),
    })
    return anonPages + sharedPages
  }

  #discover(t: number): void {
    const listing = this.#discovery.list(t)
    if (listing !== null) this.#table.update(Math.round(t), listing)
    this.#table.lookAtYoung(Math.round(t))
  }

  #bury(process: Tracked, t: number, isListed: boolean): void {
    this.#table.bury(process, Math.round(t), isListed)
    if (!isListed && existsSync(`${this.#roots.proc}/${process.pid}`)) this.#discovery.force()
  }

  #readRest(t: number, totalPages: number): void {
    const { largestMs, allMs } = choosePace(this.#plan, t, this.#table.tracked.size)
    const isSlow = t - this.#slowMs >= largestMs
    for (const record of this.#ooms.look(Math.round(t), {
      withHost: isSlow || this.#isOver,
      isLast: this.#isOver,
    }))
      this.#write(record)
    for (const name of this.#marks.read(this.#isOver))
      this.#write({ k: 'mark', t: Math.round(t), name })
    this.#containers.look(isSlow ? 'all' : 'stirred')
    this.#out.syncSometimes(t)
    if (this.#isOver) return
    const untilMs = performance.now() + BUDGET_MS
    if (isSlow)
      this.#readSlow(t, t - this.#allSlowMs >= allMs ? Number.POSITIVE_INFINITY : LARGEST, untilMs)
    if (totalPages <= this.#pssPages * PEAK_FACTOR || t - this.#pssMs < PSS_EVERY_MS) return
    const why = this.#pssPages === 0 ? 'start' : 'peak'
    this.#pssPages = totalPages
    this.#readPss(t, why, untilMs)
  }

  /** `most`: so many of the largest processes. */
  #readSlow(t: number, most: number, untilMs: number): void {
    this.#slowMs = t
    if (most > LARGEST) this.#allSlowMs = t
    const at = Math.round(t)
    const { swapTotalKiB } = this.#host.facts
    const usesSwap = swapTotalKiB > 0 && this.#machine.readMeminfo().swapFreeKiB < swapTotalKiB
    const request = { table: this.#table, proc: this.#roots.proc, untilMs }
    for (const record of readSlow(at, request, { most, usesSwap, ownUid: this.#host.uid }))
      this.#write(record)
    this.#write({ k: 'cost', t: at, ...readOwnCost(), missedTicks: this.#schedule.missed })
  }

  #readPss(t: number, why: Pss['why'], untilMs: number): void {
    this.#pssMs = t
    const { records, refused } = readPss(
      Math.round(t),
      why,
      { table: this.#table, proc: this.#roots.proc, untilMs },
      this.#host.pageKiB,
    )
    for (const record of records) this.#write(record)
    if (refused > 0 && !this.#saidRefused)
      this.#write({
        k: 'limited',
        t: Math.round(t),
        reason: 'PSS of so many of the largest processes cannot be read',
        count: refused,
      })
    this.#saidRefused ||= refused > 0
  }

  #makeGuard(percent: number): Guard {
    return new Guard({
      percent,
      table: this.#table,
      proc: this.#roots.proc,
      pageKiB: this.#host.pageKiB,
      ownUid: this.#host.uid,
      protectedPids: new Set([process.pid, ...this.#host.surroundings.ancestors]),
      sample: () => {
        this.#sample(this.#now())
      },
      write: (record) => {
        this.#write(record)
        this.#out.sync()
      },
      kill: (pid, signal) => {
        process.kill(pid, signal)
      },
    })
  }

  #watchControl(): void {
    try {
      this.#watcher = watch(join(this.#plan.runDir, 'control'), (_event, name) => {
        if (name === 'stop') this.stop('stop')
      })
      this.#watcher.on('error', () => {
        this.#watcher = null
      })
    } catch {
      this.#watcher = null // no inotify left: each wake-up looks for the stop file as well
    }
  }

  #now(): number {
    return performance.now() - this.#startedMs
  }

  #write(record: SampleRecord): void {
    this.#out.append(record)
  }
}

function readOwnCost(): { cpuMs: number; rssKiB: number } {
  const { user, system } = process.cpuUsage()
  return {
    cpuMs: Math.round((user + system) / 1000),
    rssKiB: Math.round(process.memoryUsage.rss() / 1024),
  }
}
