/** Checks a Slack webhook; throws what is wrong, never with the secret in it. */
export function parseWebhook(text: string): string {
  const trimmed = text.trim()
  // WHATWG's parser strips tabs and line breaks inside: what is not plainly printable is refused first
  if (!/^[\u0021-\u007E]+$/.test(trimmed) || !URL.canParse(trimmed)) throw new Error('is not a URL')
  const url = new URL(trimmed)
  if (url.username !== '' || url.password !== '') throw new Error('holds a user name or password')
  const isLoopback = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback)) throw new Error('is neither https nor http to loopback')
  return trimmed
}
