/** The webhook as a URL that may be called: https anywhere, http to this machine only, no user or password. Errors never hold the text. */
export function parseSlackUrl(text: string): string {
  if (!URL.canParse(text)) throw new Error('the Slack webhook is not a URL')
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') throw new Error('the Slack webhook holds a user name or password')
  if (url.protocol === 'https:' || url.protocol === 'http:' && isLoopback(url.hostname)) return url.href
  throw new Error('the Slack webhook must begin with https:// (http:// only to this machine)')
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/u.test(hostname)
}
