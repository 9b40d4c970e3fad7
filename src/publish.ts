import type { Channel, Delivery, Message } from './channels/channel.ts'
import { channels as registry } from './channels/index.ts'
import { tellNews, type Memory } from './channels/tell-news.ts'
import { realTimers, withinTime, type Timers } from './channels/within-time.ts'
import { notifyEvery } from './plan/options/output-options.ts'
import { hideSecrets } from './settings/hide-secrets.ts'
import { escapeLogLine } from './encoders/escape.ts'
import type { Report } from './report/report.ts'
import type { Runner, UploadedArtifact } from './runner/runner.ts'

/** What tells people waits so long for the artifact, so that it can link it. */
const LINK_MS = 10_000
/** After a cancel the runner kills within 10 s. */
const LINK_OF_CANCELLED_MS = 1000
/** All that leaves this machine, side by side: waiting for the link, a message, last words. */
const ELSEWHERE_MS = 32_000
/** Whoever comes last of those before them has so long. */
const LEAST_MS = 1000

interface Publication extends Pick<
  Delivery,
  'plan' | 'settings' | 'runner' | 'recording' | 'baseline'
> {
  /** which channels to use; all when not given */
  readonly uses?: (channel: Channel) => boolean
  /** one that was uploaded before, to be linked to */
  readonly artifact?: UploadedArtifact
  /** the channels there are; a test gives its own */
  readonly channels?: readonly Channel[]
  /** for all channels together: with the time to stop and judge, a post step stays below 60 s */
  readonly budgetMs?: number
  readonly timers?: Timers
}

/** What became of a report. */
interface Published {
  readonly files: Map<string, string>
  readonly artifact: UploadedArtifact | null
  /** why channels failed, as encoded lines; by channel */
  readonly failures: ReadonlyMap<string, string>
}

/**
 * Tells the report through every channel, in their order; those that leave this machine side by
 * side, so that none takes another's time. Those that show the artifact's link do it once more when
 * it is known. Never throws: a channel that fails or does not end in time is one warning and
 * changes no verdict.
 */
export async function publish(report: Report, publication: Publication): Promise<Published> {
  const { channels = registry, uses = () => true, budgetMs = 44_000 } = publication
  const telling = new Telling(report, publication)
  const endMs = telling.timers.nowMs() + budgetMs
  const used = channels.filter(uses)
  const at = used.findIndex(isElsewhere)
  const [before, rest] = at < 0 ? [used, []] : [used.slice(0, at), used.slice(at)]
  const elsewhere = rest.filter(isElsewhere)
  const reservedMs = elsewhere.length === 0 ? 0 : ELSEWHERE_MS
  for (const channel of before)
    await telling.tell(channel, Math.max(LEAST_MS, endMs - reservedMs - telling.timers.nowMs()))
  await tellElsewhere(elsewhere, used, telling)
  for (const channel of rest)
    if (!isElsewhere(channel)) await telling.tell(channel, channel.deadlineMs)
  const { files, artifact, failures } = telling
  return { files, artifact, failures }
}

const isElsewhere = ({ kind, uploads }: Channel): boolean => kind === 'message' || uploads === true

/**
 * Uploads one after the other, the report's first; a message as soon as that one's link is known,
 * or will not be for too long.
 */
async function tellElsewhere(
  channels: readonly Channel[],
  used: readonly Channel[],
  telling: Telling,
): Promise<void> {
  const { timers, report } = telling
  const endMs = timers.nowMs() + ELSEWHERE_MS
  const uploads = channels.filter((channel) => channel.uploads === true)
  const link = new AbortController()
  if (uploads.length === 0 || telling.artifact !== null) link.abort()
  const upload = async (): Promise<void> => {
    for (const channel of uploads) {
      const hadArtifact = telling.artifact !== null
      const failure = await telling.tell(channel, endMs - timers.nowMs())
      telling.uploadFailure ||= failure
      link.abort()
      if (hadArtifact || telling.artifact === null) continue
      for (const again of used)
        if (again.linksArtifact === true) await telling.tell(again, again.deadlineMs)
    }
  }
  const linkMs = report.run.workload?.cancelled === true ? LINK_OF_CANCELLED_MS : LINK_MS
  const tellPeople = async (channel: Channel): Promise<void> => {
    await untilLinked(link.signal, linkMs, timers)
    await telling.tell(channel, channel.deadlineMs)
  }
  await Promise.all([
    upload(),
    ...channels.filter((channel) => channel.uploads !== true).map(tellPeople),
  ])
}

async function untilLinked(linked: AbortSignal, mostMs: number, timers: Timers): Promise<void> {
  if (linked.aborted) return
  await new Promise<void>((resolve) => {
    const takeBack = timers.after(mostMs, resolve)
    linked.addEventListener('abort', () => {
      takeBack()
      resolve()
    })
  })
}

/** What is known of a report while it is told. */
class Telling {
  readonly report: Report
  readonly timers: Timers
  readonly files = new Map<string, string>()
  readonly failures = new Map<string, string>()
  artifact: UploadedArtifact | null
  uploadFailure = ''
  readonly #shared: Omit<Delivery, 'signal' | 'artifact' | 'uploadFailure'>

  constructor(
    report: Report,
    { plan, settings, runner, recording, baseline, artifact, timers }: Publication,
  ) {
    this.report = report
    this.timers = timers ?? realTimers
    this.artifact = artifact ?? null
    const shown = { wholeSummary: false }
    this.#shared = { plan, settings, runner, recording, baseline, files: this.files, shown }
  }

  /** Resolves with why it failed, or ''. */
  async tell(channel: Channel, mostMs: number): Promise<string> {
    let isOver = false
    const limitMs = Math.max(0, Math.min(channel.deadlineMs, mostMs))
    const deliverIn = (signal: AbortSignal): Promise<void> =>
      deliver(channel, this.report, {
        ...this.#shared,
        artifact: this.artifact,
        newestArtifact: () => this.artifact,
        uploadFailure: this.uploadFailure,
        signal,
        onUploaded: (uploaded) => {
          if (!isOver) this.artifact = uploaded
        },
      })
    try {
      await withinTime(deliverIn, limitMs, this.timers)
      return ''
    } catch (error) {
      const failure = warn(this.#shared.runner, channel.name, error)
      this.failures.set(channel.name, failure)
      return failure
    } finally {
      isOver = true
    }
  }
}

/** Where looks are repeated people hear news only, whoever brings it. */
async function deliver(channel: Channel, report: Report, delivery: Delivery): Promise<void> {
  const memory = channel.kind === 'message' ? decideMemory(channel, delivery) : null
  if (channel.kind !== 'message' || memory === null) await channel.deliver(report, delivery)
  else await tellNews(channel, report, delivery, memory)
}

/**
 * A standing watch looks every few seconds, so it tells news whatever was asked for; scans where
 * they shall. Null: all is told.
 */
function decideMemory(
  channel: Message,
  { plan: { standing, historyDir }, settings }: Delivery,
): Memory | null {
  const everyMs = settings.value(notifyEvery)
  if (standing !== undefined)
    return {
      directory: standing.directory,
      everyMs: everyMs === 'always' ? Number.POSITIVE_INFINITY : everyMs,
    }
  return historyDir === undefined || everyMs === 'always' || channel.tellsAll?.(settings) === true
    ? null
    : { directory: historyDir, everyMs }
}

/**
 * A warning that cannot be given is lost: nothing here may change the verdict. Returns the cause as
 * it was said.
 */
function warn(runner: Runner, name: string, error: unknown): string {
  const cause = error instanceof Error ? error.message : String(error)
  let message = 'its cause cannot be told'
  try {
    message = escapeLogLine(hideSecrets(cause, runner))
    if (runner.context.kind === 'local')
      runner.log(`Warning: report channel ${name} failed: ${message}`)
    else runner.annotate('warning', `Report channel failed: ${name}`, message)
  } catch {
    return message
  }
  return message
}
