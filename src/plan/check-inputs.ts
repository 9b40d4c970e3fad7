import { InputError } from './input-error.ts'
import { allOptions, mode, slackWebhookUrl, watchName } from './options.ts'
import { readSetting, isSet, type RawSettings } from './read-setting.ts'
import { parseWebhook } from './parse-webhook.ts'

/** With `mode: check` only `name` and secrets may be given: everything else was settled by the step with `mode: start`. */
export function readCheckInputs(raw: RawSettings): { name: string } {
  const own = [mode, watchName, slackWebhookUrl].map(option => option.name)
  const stray = allOptions().map(({ option }) => option).find(option => !own.includes(option.name) && isSet(raw, option))
  if (stray !== undefined) {
    throw new InputError(stray.name, raw.get(stray.name) ?? '', 'only `name` and secrets with `mode: check`', 'belongs to the step with `mode: start`, whose settings `check` uses')
  }
  const webhook = raw.get('slack-webhook-url') ?? ''
  if (webhook.trim() !== '') {
    try {
      parseWebhook(webhook)
    } catch (error) {
      throw new InputError('slack-webhook-url', null, slackWebhookUrl.allowed, error instanceof Error ? error.message : String(error))
    }
  }
  return { name: readSetting(raw, watchName).trim() }
}
