import { parseWebhook } from '../units/webhook.ts'
import { InputError } from './input-error.ts'
import { slackWebhookUrl } from './options/output-options.ts'
import type { RawSettings } from './read-setting.ts'

/**
 * Throws an InputError for a webhook that was given and cannot be used; it never holds the secret.
 */
export function checkWebhook(raw: RawSettings): void {
  const given = raw.get(slackWebhookUrl.name) ?? ''
  if (given.trim() !== '') readWebhook(given, slackWebhookUrl.name, null)
}

/** A webhook that can be used; throws an InputError about `input`, whose `value` may be shown. */
export function readWebhook(text: string, input: string, value: string | null): string {
  try {
    return parseWebhook(text)
  } catch (error) {
    throw new InputError(
      input,
      value,
      slackWebhookUrl.allowed,
      error instanceof Error ? error.message : String(error),
    )
  }
}
