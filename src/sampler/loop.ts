import { existsSync, watch, type FSWatcher } from 'node:fs'
import { join } from 'node:path'
import type { Plan } from '../settings/plan.ts'
import type { End, SampleRecord } from '../samples/record.ts'
import { SampleWriter } from '../samples/sample-writer.ts'
import { BirthWatch } from './birth-watch.ts'
import { Brink } from './brink.ts'
import { ClockWatch } from './clock-watch.ts'
import { ContainerOwners } from './container-owners.ts'
import { Containers } from './containers.ts'
import { describeHost, type HostReading } from './describe-host.ts'
import { Discovery } from './discovery.ts'
import { EndWatch } from './end-watch.ts'
import { FastBeat } from './fast-beat.ts'
import { FullnessReader } from './fullness.ts'
import { Machine } from './machine.ts'
import { makeLookers } from './make-lookers.ts'
import { Marks } from './marks.ts'
import { MatchNotice } from './match-notice.ts'
import { OomWatch } from './oom-watch.ts'
import { readCpuMs, readOwnCost } from './own-cost.ts'
import { Presence } from './presence.ts'
import { PeakBeat } from './peak-beat.ts'
import { ProcessTable } from './process-table.ts'
import { EVERY_MS, QuickBeat } from './quick-beat.ts'
import type { Roots } from './roots.ts'
import { Schedule } from './schedule.ts'
import { SlowBeat } from './slow-beat.ts'

/**
 * Of a standing watch: 24 h at one sample a second of a hundred processes that change in each (15
 * bytes a value).
 */
const MOST_BYTES = 128 * 2 ** 20
/** What a snapshot, and a choice by names of containers, wait for the engine's answers. */
const NAMES_MS = 1000
/** For the high-water marks of all, at a mark and at the end. */
const PEAKS_MS = 20

/** Takes samples until told to stop, until its time is over, or until what it watches is gone. */
export class Loop {
  readonly #plan: Plan
  readonly #out: SampleWriter
  readonly #host: HostReading
  readonly #machine: Machine
  readonly #table: ProcessTable
  readonly #containers: Containers
  readonly #marks: Marks
  readonly #ooms: OomWatch
  readonly #match: MatchNotice
  readonly #presence: Presence
  readonly #schedule: Schedule
  readonly #fast: FastBeat
  readonly #slow: SlowBeat
  readonly #peaks: PeakBeat
  /** null where nobody looks between samples */
  readonly #quick: QuickBeat | null
  /** null where nobody asks how full memory is */
  readonly #brink: Brink | null
  readonly #ends: EndWatch
  readonly #clock = new ClockWatch(0)
  readonly #startedMs = performance.now()
  readonly #startedEpochMs = Date.now()
  readonly #onEnd: () => void
  readonly #onFirst: (hasExitRecords: boolean) => void
  #watcher: FSWatcher | null = null
  #timer: NodeJS.Timeout | undefined
  #isOver = false

  constructor(
    plan: Plan,
    roots: Roots,
    { onFirst, onEnd }: { onFirst: (hasExitRecords: boolean) => void; onEnd: () => void },
  ) {
    this.#plan = plan
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
    const emit = (record: SampleRecord): void => {
      if (record.k === 'birth') {
        this.#ooms.meet(record)
        this.#ends.meet(record)
      }
      this.#write(record)
    }
    const now = (): number => Math.round(this.#now())
    const { surroundings } = this.#host
    const owners = new ContainerOwners(plan, roots.proc, this.#host, this.#startedEpochMs)
    this.#containers = new Containers(
      plan,
      roots,
      { container: surroundings.ownContainer, cgroup: this.#machine.cgroup },
      {
        now,
        emit,
        onNamed: (id) => {
          this.#table.reconsider(id, now())
        },
      },
      owners,
    )
    this.#table = new ProcessTable(
      plan,
      roots,
      surroundings,
      { containers: this.#containers, owners },
      emit,
      (process, t) => {
        if (this.#table.counts(process)) this.#ooms.bury(process)
        this.#ends.bury(process, t)
        this.#peaks.bury(process)
        this.#containers.stir(process.container)
      },
    )
    this.#ends = new EndWatch(plan, this.#host, {
      table: this.#table,
      uptimeMs: this.#startedEpochMs - this.#host.facts.bootEpochMs,
      now,
      emit,
    })
    this.#marks = new Marks(this.#host.surroundings.marksFile)
    this.#ooms = new OomWatch(this.#machine, this.#host.surroundings)
    this.#match = new MatchNotice(plan, this.#table, this.#containers)
    this.#presence = new Presence(plan, roots, this.#host)
    this.#schedule = new Schedule(
      plan.intervalMs,
      plan.standing === undefined ? plan.durationMs : Number.POSITIVE_INFINITY,
    )
    const shared = {
      proc: roots.proc,
      table: this.#table,
      machine: this.#machine,
      out: this.#out,
    }
    const readings = {
      ...shared,
      pageKiB: this.#host.pageKiB,
      discovery: new Discovery(roots.proc),
    }
    this.#peaks = new PeakBeat({
      ...readings,
      resets: plan.resetPeaks === true ? { ownUid: this.#host.uid } : null,
    })
    this.#fast = new FastBeat({ ...readings, peaks: this.#peaks })
    this.#quick =
      plan.shortLived === true
        ? new QuickBeat({
            ...readings,
            fast: this.#fast,
            readCpuMs,
            births: new BirthWatch(roots.proc, EVERY_MS),
            hasExitRecords: () => this.#ends.isTelling,
          })
        : null
    this.#slow = new SlowBeat({ ...shared, plan, host: this.#host, schedule: this.#schedule })
    const lookers = makeLookers(plan, roots, this.#host, {
      table: this.#table,
      sample: () => {
        this.#fast.sample(this.#now())
      },
      write: emit,
      sync: () => {
        this.#out.sync()
      },
    })
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
      monoMs: Math.round(Number(process.hrtime.bigint()) / 1e6 - this.#now()),
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
    const told = isSnapshot ? Promise.resolve() : this.#ends.start()
    const needsNames = isSnapshot || this.#table.choosesContainers
    if (needsNames) this.#fast.discover(0)
    const named = needsNames ? this.#containers.waitForNames(NAMES_MS) : null
    if (named === null) this.#begin(0, isSnapshot, told)
    else
      void named.then(() => {
        if (!this.#isOver) this.#begin(this.#now(), isSnapshot, told)
      })
  }

  #begin(t: number, isSnapshot: boolean, told: Promise<void>): void {
    const totalPages = this.#fast.sample(t)
    void told.then(() => {
      this.#onFirst(this.#ends.isTelling)
    })
    this.#readRest(t, totalPages)
    if (isSnapshot) this.stop('snapshot')
    else {
      if (this.#plan.resetPeaks === true) this.#peaks.lookAtAll(t, Number.POSITIVE_INFINITY)
      this.#brink?.start(() => this.#now())
      this.#quick?.start(() => this.#now())
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
    const startedMs = performance.now()
    const t = this.#now()
    this.#quick?.stop(t)
    if (why !== 'snapshot') {
      this.#tick(t)
      this.#peaks.lookAtAll(t, startedMs + PEAKS_MS)
    }
    this.#slow.finish(t, startedMs)
    if (!this.#ends.isWatching) this.#close(why, t)
    else
      void this.#ends.finish().then(() => {
        this.#close(why, t)
      })
  }

  #close(why: End['why'], t: number): void {
    this.#containers.close()
    const left = {
      'records could not be written (disk full?)': this.#out.lost,
      'marks beyond 10,000 are not shown': this.#marks.beyond,
    }
    for (const [reason, count] of Object.entries(left))
      if (count > 0) this.#write({ k: 'limited', t: Math.round(t), reason, count })
    this.#write({
      k: 'end',
      t: Math.round(t),
      n: this.#fast.ticks,
      why,
      ...readOwnCost(),
      missedTicks: this.#schedule.missed,
      seen: this.#table.seen,
      matched: this.#table.matched,
      nearest: this.#match.listNearest(),
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
    else this.#fast.discover(t)
    if (this.#presence.isGone(this.#table)) {
      this.stop('gone')
      return
    }
    this.#sleep()
  }

  #tick(t: number): void {
    const gapMs = this.#schedule.take(t)
    if (gapMs > 0) this.#write({ k: 'gap', t: Math.round(t), ms: Math.round(gapMs) })
    const totalPages = this.#fast.sample(t)
    this.#peaks.look(t)
    this.#readRest(t, totalPages)
  }

  #readRest(t: number, totalPages: number): void {
    const isSlow = this.#slow.isDue(t)
    for (const record of this.#ooms.look(Math.round(t), {
      withHost: isSlow || this.#isOver,
      isLast: this.#isOver,
    }))
      this.#write(record)
    const names = this.#marks.read(this.#isOver)
    // what was reached before it belongs before it
    if (names.length > 0) this.#peaks.lookAtAll(t, performance.now() + PEAKS_MS)
    for (const name of names) this.#write({ k: 'mark', t: Math.round(t), name })
    for (const record of this.#match.look(t)) this.#write(record)
    this.#containers.look(isSlow ? 'all' : 'stirred')
    this.#out.syncSometimes(t)
    if (!this.#isOver) this.#slow.look(t, totalPages)
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
