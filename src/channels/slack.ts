import { setTimeout as sleep } from 'node:timers/promises'
import type { Report } from '../report/report.ts'
import type { Runner } from '../runner/runner.ts'
import { parseWebhook } from '../units/webhook.ts'
import type { Delivery, Message } from './channel.ts'
import { declareChoice } from './choice.ts'
import { buildSlackMessage, buildSlackRecovery, buildSlackText } from './slack-message.ts'

const notifyOption = declareChoice(
  'told',
  'slack-notify',
  ['failure', 'always', 'never'],
  'When to send a Slack message: `failure` on the verdicts fail and inconclusive, `always`, or `never`.',
)

/**
 * One message to an incoming webhook. The address is a secret: it stands in no message and no
 * error.
 */
export const slack: Message = {
  name: 'slack',
  kind: 'message',
  options: [notifyOption],
  deadlineMs: 20_000,
  render: (report, { artifact }) =>
    JSON.stringify(buildSlackMessage(report, artifact?.pageUrl ?? artifact?.url ?? '')),
  isAddressed: ({ runner, settings }) => {
    const webhook = runner.secret('slack-webhook-url').value
    if (webhook.trim() === '' || settings.value(notifyOption) === 'never') return false
    checkAddress(webhook)
    return true
  },
  tellsAll: (settings) => settings.value(notifyOption) === 'always',
  deliver: async (report, delivery) => {
    const { runner, settings, news } = delivery
    const notify = settings.value(notifyOption)
    const hasAddress = slack.isAddressed(delivery)
    const send = async (message: string): Promise<void> => {
      const webhook = parseWebhook(runner.secret('slack-webhook-url').value)
      await post(webhook, message, report, delivery)
    }
    if (news !== undefined) {
      if (news.isDue) await send(slack.render(report, delivery))
      if (news.recovered.length > 0)
        await send(JSON.stringify(buildSlackRecovery(report, news.recovered)))
      return
    }
    if (!isDue(report, notify)) return
    if (hasAddress) await send(slack.render(report, delivery))
    else if (runner.context.kind === 'github' || settings.isSet(notifyOption))
      runner.log(
        `Slack: no webhook is set${runner.context.isFork ? " (a fork's run gets no secrets)" : ''}, no message sent.`,
      )
  },
}

/**
 * An input was checked at the front; what the environment holds was not. A wrong address is told on
 * a quiet day, not first on that of the failure.
 */
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
  let answered = ''
  for (;;) {
    const { status, retryAfterSeconds, text } = await postOnce(
      delivery.runner,
      url,
      body,
      delivery.signal,
      answered,
    )
    answered = `Slack answered ${status}${formatReason(status, text)}`
    if (status >= 200 && status < 300) {
      if (isSlacks(text)) return
      throw new Error(`${answered} with what Slack does not say`)
    }
    if (status === 429 && waits > 0) {
      waits -= 1
      const waitS = Math.min(Math.max(retryAfterSeconds ?? 1, 0), 10)
      await pause(waitS * 1000, delivery.signal, answered)
    } else if (status >= 500 && repeats > 0) {
      repeats -= 1
      await pause(500, delivery.signal, answered)
    } else if (status === 400 && !isText) {
      isText = true
      body = JSON.stringify(buildSlackText(report))
    } else {
      throw new Error(answered)
    }
  }
}

/** Throws what was answered before where the time is over meanwhile. */
async function pause(ms: number, signal: AbortSignal, answered: string): Promise<void> {
  await sleep(ms, undefined, { signal }).catch((error: unknown) => {
    throw new Error(answered, { cause: error })
  })
}

/**
 * A webhook says `ok`, those that stand in for Slack's a word of their own, JSON, or nothing. The
 * page of a proxy is none of it, and what it swallowed nobody reads.
 */
function isSlacks(text: string): boolean {
  if (/^\s*</u.test(text)) return false
  if (!/^\s*[[{]/u.test(text)) return true
  try {
    return (JSON.parse(text) as { readonly ok?: unknown }).ok !== false
  } catch {
    return false
  }
}

/**
 * Slack's own words are `no_service` and the like; anything else might be an echo of the address.
 */
function formatReason(status: number, text: string): string {
  if (status >= 300 && status < 400) return ' (redirects are not followed)'
  return /^[a-z_]{1,40}$/u.test(text) ? ` ${text}` : ''
}

/**
 * Clients put the address into their messages, so only the cause's code leaves this function.
 * `before`: what was answered to the try before, or ''.
 */
async function postOnce(
  runner: Runner,
  url: string,
  body: string,
  signal: AbortSignal,
  before: string,
): ReturnType<Runner['postJson']> {
  try {
    return await runner.postJson(url, body, signal)
  } catch (error) {
    // eslint-disable-next-line preserve-caught-error -- the cause holds the address
    throw new Error(
      signal.aborted
        ? before || 'Slack does not answer'
        : `Slack could not be reached${formatCode(error)}`,
    )
  }
}

function formatCode(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : ''
  return typeof code === 'string' && /^[A-Z_]{1,40}$/u.test(code) ? ` (${code})` : ''
}
