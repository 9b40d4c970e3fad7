import { fork } from 'node:child_process'
import { setPriority } from 'node:os'
import { besideThisBundle } from '../../files/beside-this-bundle.ts'
import type { Plan } from '../../settings/plan.ts'
import type { Report } from '../../report/report.ts'
import { ASKING } from '../../runner/asker.ts'
import { buildWorkloadEnvironment } from '../../runner/workload-environment.ts'
import type { WatchClocks } from './lookout.ts'
import { ReportBeat } from './report-beat.ts'

const LEAST_FRESH_MS = 10_000
const FRESH_FACTOR = 10
/** Of what it says, of which the last line tells why there is no report. */
const MOST_CHARACTERS = 10_000
const LONGEST_MS = 600_000
/** The watch comes first, and what is watched before it. */
const NICE = 10

/**
 * What `report` answers: a report, and why its files could not be written; '' where they are.
 */
export interface Reported {
  readonly report: Report
  readonly whyUnwritten: string
}

/**
 * Judges and renders all samples of a standing watch by `report`, in a process of its own: with it
 * goes the memory that a day of samples takes. One at a time; whoever asks meanwhile gets that one.
 */
export class Reporter {
  #running: Promise<Reported> | null = null
  #abort = new AbortController()
  readonly #clocks: Pick<WatchClocks, 'nowMs'>
  readonly #cli: string
  readonly #beat: ReportBeat
  #freshUntilMs = Number.NEGATIVE_INFINITY

  constructor(clocks: Pick<WatchClocks, 'nowMs'>, cli = besideThisBundle('cli')) {
    this.#clocks = clocks
    this.#cli = cli
    this.#beat = new ReportBeat(clocks.nowMs())
  }

  /** Is it time for one? `isUrgent` is asked where one could be had ahead of time. */
  isDue(isUrgent: () => boolean): boolean {
    const nowMs = this.#clocks.nowMs()
    return (
      this.#running === null &&
      (this.#beat.isDue(nowMs) || (this.#beat.mayHurry(nowMs) && isUrgent()))
    )
  }

  /** Writes the report's files. Rejects with what was wrong. */
  report(plan: Plan): Promise<Reported> {
    return (this.#running ??= this.#start(plan).finally(() => {
      this.#running = null
    }))
  }

  /**
   * Is the newest one good enough for somebody who just looks? Whoever reloads a page again and
   * again costs a tenth of the time at most.
   */
  isFresh(): boolean {
    return this.#clocks.nowMs() < this.#freshUntilMs
  }

  /** Ends one that runs. */
  async stop(): Promise<void> {
    this.#abort.abort()
    await this.#running?.catch(() => undefined)
  }

  async #start({ runDir, reportDir, standing, options }: Plan): Promise<Reported> {
    const startedMs = this.#clocks.nowMs()
    const words = [
      'report',
      runDir,
      '--report-dir',
      reportDir,
      ...(standing?.listen === undefined ? [] : ['--export', withPage(options['export'])]),
    ]
    try {
      return await run(this.#cli, words, this.#abort.signal)
    } finally {
      const endedMs = this.#clocks.nowMs()
      this.#freshUntilMs = endedMs + Math.max(LEAST_FRESH_MS, FRESH_FACTOR * (endedMs - startedMs))
      this.#beat.spend(startedMs, endedMs)
    }
  }
}

/** What is asked for, and the page that is served. */
function withPage(formats: unknown): string {
  return [...new Set([...(Array.isArray(formats) ? formats.map(String) : []), 'html'])].join(',')
}

/** The exit code says what the verdict is, so none is a failure as long as there is an answer. */
async function run(cli: string, words: readonly string[], signal: AbortSignal): Promise<Reported> {
  return new Promise((resolve, reject) => {
    let answer: Reported | null = null
    let said = ''
    const child = fork(cli, words, {
      execArgv: [],
      env: { ...buildWorkloadEnvironment('local', []), ...ASKING },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      timeout: LONGEST_MS,
      signal,
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-MOST_CHARACTERS)
    })
    child.on('message', (message) => {
      answer = message as Reported
    })
    child.once('error', reject)
    child.once('close', (code, endedBy) => {
      if (answer !== null) resolve(answer)
      // what it said before a signal, such as a warning, is not why it ended
      else reject(new Error((endedBy === null && lastLine(said)) || describeEnd(code, endedBy)))
    })
    try {
      if (child.pid !== undefined) setPriority(child.pid, NICE)
    } catch {
      return // it has ended already
    }
  })
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? ''

function describeEnd(code: number | null, endedBy: string | null): string {
  return endedBy === null
    ? `it said nothing and ended with ${String(code)}`
    : `it was ended by ${endedBy}`
}
