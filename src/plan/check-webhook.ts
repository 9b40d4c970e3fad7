import { InputError } from './input-error.ts'
import { slackWebhookUrl } from './options.ts'
import { parseWebhook } from './parse-webhook.ts'
import type { RawSettings } from './read-setting.ts'

/** Throws an InputError for a webhook that was given and cannot be used; it never holds the secret. */
export function checkWebhook(raw: RawSettings): void {
  const given = raw.get(slackWebhookUrl.name) ?? ''
  if (given.trim() === '') return
  try {
    parseWebhook(given)
  } catch (error) {
    throw new InputError(slackWebhookUrl.name, null, slackWebhookUrl.allowed, error instanceof Error ? error.message : String(error))
  }
}
