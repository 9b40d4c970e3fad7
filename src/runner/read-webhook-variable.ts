/**
 * The webhook that the environment holds: as a setting of ours, else by the name that other tools
 * use as well.
 */
export function readWebhookVariable(env: Readonly<Record<string, string | undefined>>): string {
  const own = (env['MEMORY_LEAK_DETECTOR_SLACK_WEBHOOK_URL'] ?? '').trim()
  return own === '' ? (env['SLACK_WEBHOOK_URL'] ?? '').trim() : own
}
