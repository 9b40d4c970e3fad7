import { setTimeout as sleep } from 'node:timers/promises'
import type { Option } from '../plan/option.ts'
import type { Plan } from '../plan/plan.ts'
import { escapeLogLine } from '../report/escape.ts'
import type { Report } from '../report/report.ts'
import type { Runner } from '../runner/runner.ts'
import { parseDuration } from '../units/duration.ts'
import { parseWebhook } from '../units/webhook.ts'
import type { Channel, Delivery } from './channel.ts'
import { declareChoice } from './choice.ts'
import { decideNews, loadNotified, saveNotified } from './notified.ts'
import { buildSlackMessage, buildSlackRecovery, buildSlackText } from './slack-message.ts'

const notifyOption = declareChoice(
  'slack-notify',
  ['failure', 'always', 'never'],
  'When to send a Slack message: `failure` on the verdicts fail and inconclusive, `always`, or `never`.',
)

const notifyEvery: Option<number | 'always'> = {
  name: 'notify-every',
  default: 'always',
  repeatedOnly: true,
  description:
    'One Slack message for each subject in so much time, however often a scan finds it, and one more when it is well again. A watch without `duration` tells of each crossing and recovery once; with a duration again after so long.',
  allowed: '`always`, or a duration such as `24h`',
  parse: (text) => (text.trim() === 'always' ? 'always' : parseDuration(text)),
}

/**
 * One message to an incoming webhook. The address is a secret: it stands in no message and no
 * error.
 */
export const slack: Channel = {
  name: 'slack',
  options: [notifyOption, notifyEvery],
  deadlineMs: 20_000,
  order: 70,
  render: (report, { artifact }) =>
    JSON.stringify(buildSlackMessage(report, artifact?.pageUrl ?? artifact?.url ?? '')),
  deliver: async (report, delivery) => {
    const { runner, settings } = delivery
    const webhook = runner.secret('slack-webhook-url').value.trim()
    const [notify, everyMs] = [settings.value(notifyOption), settings.value(notifyEvery)]
    // a wrong address is told on a quiet day, not first on that of the failure
    if (webhook !== '' && notify !== 'never') checkAddress(webhook)
    const memory = findMemory(delivery.plan, everyMs)
    if (
      memory !== null &&
      notify !== 'never' &&
      (notify === 'failure' || delivery.plan.standing !== undefined)
    ) {
      if (webhook !== '') await tellNews(report, delivery, { webhook, ...memory })
      return
    }
    if (!isDue(report, notify)) return
    if (webhook === '') {
      if (runner.context.kind === 'github' || settings.isSet(notifyOption))
        runner.log(
          `Slack: no webhook is set${runner.context.isFork ? " (a fork's run gets no secrets)" : ''}, no message sent.`,
        )
      return
    }
    await post(parseWebhook(webhook), slack.render(report, delivery), report, delivery)
  },
}

interface Memory {
  readonly directory: string
  readonly everyMs: number
}

/**
 * Where it is noted what people were told, and how often they want to hear of one subject; null:
 * every report is told.
 */
function findMemory({ standing, historyDir }: Plan, everyMs: number | 'always'): Memory | null {
  // it looks every few seconds
  if (standing !== undefined)
    return {
      directory: standing.directory,
      everyMs: everyMs === 'always' ? Number.POSITIVE_INFINITY : everyMs,
    }
  return historyDir === undefined || everyMs === 'always'
    ? null
    : { directory: historyDir, everyMs }
}

/** What was told is noted once it was sent: after a failure the next scan tries again. */
async function tellNews(
  report: Report,
  delivery: Delivery,
  { webhook, directory, everyMs }: Memory & { readonly webhook: string },
): Promise<void> {
  const told = await loadNotified(directory)
  const {
    isDue: isNews,
    recovered,
    next,
  } = decideNews(report, told, { nowEpochMs: delivery.plan.createdEpochMs, everyMs })
  if (isNews) await post(parseWebhook(webhook), slack.render(report, delivery), report, delivery)
  if (recovered.length > 0)
    await post(
      parseWebhook(webhook),
      JSON.stringify(buildSlackRecovery(report, recovered)),
      report,
      delivery,
    )
  const whyUnsaved =
    isNews || recovered.length > 0 ? await saveNotified(directory, next, delivery.signal) : ''
  if (whyUnsaved !== '')
    delivery.runner.log(
      escapeLogLine(
        `Warning: Slack was told, which cannot be noted: a new start may tell it again: ${whyUnsaved}`,
      ),
    )
}

/** An input was checked at the front; what the environment holds was not. */
function checkAddress(webhook: string): void {
  try {
    parseWebhook(webhook)
  } catch (error) {
    throw new Error(`the Slack webhook ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

function isDue(report: Report, notify: 'failure' | 'always' | 'never'): boolean {
  if (notify !== 'failure') return notify === 'always'
  return report.verdict === 'fail' || report.verdict === 'inconclusive'
}

/**
 * 429 is tried twice more after what Slack asks for (at most 10 s), 5xx once more; refused blocks
 * go again as text, once.
 */
async function post(
  url: string,
  message: string,
  report: Report,
  delivery: Delivery,
): Promise<void> {
  let body = message
  let isText = false
  let waits = 2
  let repeats = 1
  for (;;) {
    const { status, retryAfterSeconds, text } = await postOnce(
      delivery.runner,
      url,
      body,
      delivery.signal,
    )
    if (status >= 200 && status < 300) return
    if (status === 429 && waits > 0) {
      waits -= 1
      await sleep(Math.min(Math.max(retryAfterSeconds ?? 1, 0), 10) * 1000, undefined, {
        signal: delivery.signal,
      })
    } else if (status >= 500 && repeats > 0) {
      repeats -= 1
      await sleep(500, undefined, { signal: delivery.signal })
    } else if (status === 400 && !isText) {
      isText = true
      body = JSON.stringify(buildSlackText(report))
    } else {
      throw new Error(`Slack answered ${status}${formatReason(status, text)}`)
    }
  }
}

/**
 * Slack's own words are `no_service` and the like; anything else might be an echo of the address.
 */
function formatReason(status: number, text: string): string {
  if (status >= 300 && status < 400) return ' (redirects are not followed)'
  return /^[a-z_]{1,40}$/u.test(text) ? ` ${text}` : ''
}

/** Clients put the address into their messages, so only the cause's code leaves this function. */
async function postOnce(
  runner: Runner,
  url: string,
  body: string,
  signal: AbortSignal,
): ReturnType<Runner['postJson']> {
  try {
    return await runner.postJson(url, body, signal)
  } catch (error) {
    // eslint-disable-next-line preserve-caught-error -- the cause holds the address
    throw new Error(
      signal.aborted
        ? 'Slack did not answer in time'
        : `Slack could not be reached${formatCode(error)}`,
    )
  }
}

function formatCode(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : ''
  return typeof code === 'string' && /^[A-Z_]{1,40}$/u.test(code) ? ` (${code})` : ''
}
