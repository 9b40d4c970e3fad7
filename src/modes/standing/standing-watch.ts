import { join } from 'node:path'
import { untrusted, type MaybeUntrusted } from '../../findings/untrusted.ts'
import { savePlan } from '../../run-dir/plan-file.ts'
import type { Plan, Standing } from '../../settings/plan.ts'
import { reload, type Reloaded } from '../../plan/reload.ts'
import { settingsOf } from '../../settings/settings.ts'
import { publish } from '../../publish.ts'
import { escapeLogLine } from '../../encoders/escape.ts'
import { subjectByGate } from '../../report/findings.ts'
import type { Live } from './live-metrics.ts'
import type { Action, Report } from '../../report/report.ts'
import type { Runner } from '../../runner/runner.ts'
import { HourlyMemory } from './hourly-memory.ts'
import { Lookout, realClocks, type WatchClocks, type Sight } from './lookout.ts'
import { remedy } from '../session/remedy.ts'
import { Reporter } from './reporter.ts'
import type { Told } from './told.ts'
import { saveState } from './watch-state.ts'

/**
 * So often it is asked whether there is anything to tell besides news: what `notify-every` repeats,
 * a message that failed, who recovered while no watch ran.
 */
const REMIND_MS = 60_000
/** The newest that were done, for the last report. */
const MOST_ACTIONS = 20

/**
 * What a standing watch knows and does while it runs: looks, tells who crosses a limit and who is
 * well again, reports when asked.
 */
export class StandingWatch {
  readonly #standing: Standing
  readonly #lookout: Lookout
  readonly #clocks: WatchClocks
  readonly #reporter: Pick<Reporter, 'isDue' | 'isFresh' | 'report' | 'stop'>
  readonly #memory: HourlyMemory
  readonly #startedEpochMs: number
  #plan: Plan
  readonly #runner: Runner
  /** ms since 1970 by what breaks a limit */
  #failing: ReadonlyMap<MaybeUntrusted, number> = new Map()
  #broken: MaybeUntrusted = ''
  #toldMs = Number.NEGATIVE_INFINITY
  #saidFailure = false
  #saidForgetting = false
  #sight: Sight | null = null
  /** by what broke a limit within what the samples still hold: when it did last */
  readonly #told = new Map<string, number>()
  #actions: readonly Action[] = []
  /** commands of `on-finding`, one after the other beside the looks */
  #remedies: Promise<unknown> = Promise.resolve()

  constructor(
    plan: Plan & { readonly standing: Standing },
    runner: Runner,
    clocks: WatchClocks = realClocks,
    reporter: Pick<Reporter, 'isDue' | 'isFresh' | 'report' | 'stop'> = new Reporter(clocks),
  ) {
    this.#clocks = clocks
    this.#reporter = reporter
    this.#memory = new HourlyMemory(
      join(plan.standing.directory, 'history'),
      plan.toolVersion,
      clocks.nowMs(),
    )
    this.#plan = plan
    this.#standing = plan.standing
    this.#runner = runner
    this.#startedEpochMs = plan.createdEpochMs
    this.#lookout = new Lookout(plan, runner.context, clocks)
  }

  get plan(): Plan {
    return this.#plan
  }

  /** Says to `status` that it is there, and can be sent signals. */
  begin(): void {
    this.#save()
  }

  async look(): Promise<void> {
    const nowMs = this.#clocks.nowMs()
    const sight = (this.#sight = this.#lookout.look(this.#plan, this.#clocks.epochMs()))
    if (sight !== null) {
      this.#remember(sight, nowMs)
      await this.#tell(sight, nowMs)
    }
    if (this.#reporter.isDue(() => this.#lookout.suspects(this.#plan))) void this.report()
  }

  /**
   * Judges all samples and writes the report's files. Resolves with why that was not possible, or
   * ''.
   */
  async report(): Promise<string> {
    try {
      const { report, whyUnwritten } = await this.#reporter.report(this.#plan)
      this.#lookout.carry(report.findings)
      return whyUnwritten === '' ? '' : `it could not be written: ${whyUnwritten}`
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  /** The report's files are new enough to be shown, if they can be made at all. */
  async freshen(): Promise<void> {
    if (!this.#reporter.isFresh()) await this.report()
  }

  /** How it stands now, for who asks over the network; null before the first sample. */
  live(): Live | null {
    return this.#sight === null
      ? null
      : { ...this.#sight, ticks: this.#lookout.ticks, startedEpochMs: this.#startedEpochMs }
  }

  /**
   * Takes over settings that were read again. Returns the names of those that changed, and of those
   * that only a new start changes. Throws where they cannot be saved for whoever judges: then those
   * before hold.
   */
  take(fresh: Plan): Omit<Reloaded, 'plan'> {
    const { plan, changed, unchanged } = reload(this.#plan, fresh)
    savePlan(plan)
    this.#plan = plan
    this.#lookout.forget()
    return { changed, unchanged }
  }

  /**
   * Ends what it does beside its looks. Resolves with what the last judgement need not tell again.
   */
  async close(): Promise<Pick<Told, 'subjects' | 'actions'>> {
    this.#lookout.close()
    this.#tryMemory(() => this.#memory.save())
    await this.#reporter.stop()
    await this.#remedies
    return { subjects: new Set(this.#told.keys()), actions: this.#actions }
  }

  /** An extra: where it fails, that is said once and changes no verdict. */
  #remember({ recording }: Sight, nowMs: number): void {
    this.#tryMemory(() => this.#memory.take(recording, nowMs, this.#clocks.epochMs()))
  }

  #tryMemory(work: () => readonly string[]): void {
    try {
      for (const notice of work()) this.#runner.log(escapeLogLine(notice))
      this.#saidForgetting = false
    } catch (error) {
      if (!this.#saidForgetting)
        this.#runner.log(
          escapeLogLine(
            `Warning: what it saw cannot be remembered: ${error instanceof Error ? error.message : String(error)}`,
          ),
        )
      this.#saidForgetting = true
    }
  }

  async #tell({ report, recording }: Sight, nowMs: number): Promise<void> {
    const { isNews, arrived } = this.#note(report)
    for (const subject of this.#failing.keys()) this.#told.set(subject, nowMs)
    for (const [subject, lastMs] of this.#told)
      if (nowMs - lastMs > this.#standing.retainMs) this.#told.delete(subject)
    if (arrived.size > 0) this.#remedies = this.#remedies.then(() => this.#remedy(report, arrived))
    if (!isNews && nowMs - this.#toldMs < REMIND_MS) return
    this.#toldMs = nowMs
    const plan = { ...this.#plan, createdEpochMs: this.#clocks.epochMs() }
    await publish(report, {
      plan,
      settings: settingsOf(plan),
      runner: this.#runner,
      recording,
      baseline: null,
      uses: ({ kind }) => kind === 'message',
    })
  }

  /** Those who have just come over a limit: of the others the command knows. */
  async #remedy(report: Report, arrived: ReadonlySet<string>): Promise<void> {
    const { actions = [] } = await remedy(report, this.#plan, this.#runner, (finding) =>
      arrived.has(subjectByGate(finding)),
    )
    this.#actions = [...this.#actions, ...actions].slice(-MOST_ACTIONS)
  }

  /** Says who is new and who is well again. */
  #note({ findings, verdict, sentence, inconclusiveReason }: Report): {
    readonly isNews: boolean
    readonly arrived: ReadonlySet<string>
  } {
    const broken = verdict === 'inconclusive' ? inconclusiveReason : ''
    const failing = new Map<MaybeUntrusted, number>(
      findings
        .filter(({ fails }) => fails)
        .map(subjectByGate)
        .map((name) => [name, this.#failing.get(name) ?? this.#clocks.epochMs()]),
    )
    const arrived = new Set([...failing.keys()].filter((name) => !this.#failing.has(name)))
    const recovered = [...this.#failing.keys()].filter((name) => !failing.has(name))
    const isBrokenNews = (broken === '') !== (this.#broken === '')
    if (arrived.size > 0 || (isBrokenNews && broken !== ''))
      this.#runner.log(escapeLogLine(sentence))
    if (recovered.length > 0)
      this.#runner.log(
        escapeLogLine(untrusted`Recovered: no longer found: ${recovered.join(', ')}.`),
      )
    if (isBrokenNews && broken === '') this.#runner.log('Recovered: it is judged again.')
    this.#failing = failing
    this.#broken = broken
    const isNews = arrived.size > 0 || recovered.length > 0 || isBrokenNews
    if (isNews) this.#save()
    return { isNews, arrived }
  }

  #save(): void {
    try {
      saveState(this.#standing.directory, {
        runDir: this.#plan.runDir,
        startedEpochMs: this.#startedEpochMs,
        failing: Object.fromEntries(this.#failing),
        broken: this.#broken,
      })
      this.#saidFailure = false
    } catch (error) {
      if (!this.#saidFailure)
        this.#runner.log(
          escapeLogLine(
            `Warning: what \`status\` shows cannot be written: ${error instanceof Error ? error.message : String(error)}`,
          ),
        )
      this.#saidFailure = true
    }
  }
}
