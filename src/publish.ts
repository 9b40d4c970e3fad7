import type { Channel, Delivery, Message } from './channels/channel.ts'
import { channels as registry } from './channels/index.ts'
import { tellNews, type Memory } from './channels/tell-news.ts'
import { notifyEvery } from './plan/options/output-options.ts'
import { hideSecrets } from './settings/hide-secrets.ts'
import { escapeLogLine } from './encoders/escape.ts'
import type { Report } from './report/report.ts'
import type { Runner, UploadedArtifact } from './runner/runner.ts'
import { formatDuration } from './units/duration.ts'

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
}

/** What became of a report. */
interface Published {
  readonly files: Map<string, string>
  readonly artifact: UploadedArtifact | null
  /** why channels failed, as encoded lines; by channel */
  readonly failures: ReadonlyMap<string, string>
}

/**
 * Tells the report through every channel, in their order; those that show the artifact's link once
 * more when it is known. Never throws: a channel that fails or does not end in time is one warning
 * and changes no verdict.
 */
export async function publish(
  report: Report,
  {
    plan,
    settings,
    runner,
    recording,
    baseline,
    uses = () => true,
    artifact,
    channels = registry,
    budgetMs = 50_000,
  }: Publication,
): Promise<Published> {
  const state = {
    plan,
    settings,
    runner,
    recording,
    baseline,
    files: new Map<string, string>(),
    artifact: artifact ?? (null as UploadedArtifact | null),
  }
  const failures = new Map<string, string>()
  const tellOne = async (channel: Channel): Promise<void> => {
    const failure = await tell(channel, report, state, endMs)
    if (failure !== '') failures.set(channel.name, failure)
  }
  const endMs = performance.now() + budgetMs
  const used = channels.filter(uses)
  for (const channel of used) {
    const hadArtifact = state.artifact !== null
    await tellOne(channel)
    if (hadArtifact || state.artifact === null) continue
    for (const again of used) if (again.linksArtifact) await tellOne(again)
  }
  return { files: state.files, artifact: state.artifact, failures }
}

/** Resolves with why it failed, or ''. */
async function tell(
  channel: Channel,
  report: Report,
  state: Omit<Delivery, 'signal'>,
  endMs: number,
): Promise<string> {
  const limitMs = Math.max(0, Math.min(channel.deadlineMs, endMs - performance.now()))
  const abort = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no end within ${formatDuration(Math.round(limitMs))}`))
      abort.abort()
    }, limitMs)
  })
  const delivery: Delivery = { ...state, signal: abort.signal }
  try {
    await Promise.race([deliver(channel, report, delivery), late])
    return ''
  } catch (error) {
    return warn(state.runner, channel.name, error)
  } finally {
    clearTimeout(timer)
    // what was uploaded before it failed is there all the same
    state.artifact = delivery.artifact
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
