/** Checks the address of a webhook; throws what is wrong, never with the secret in it. */
export function parseWebhook(text: string): string {
  const trimmed = text.trim()
  // WHATWG's parser forgives much: tabs and line breaks inside, backslashes, any number of slashes.
  // A secret that was pasted so is damaged
  if (
    !/^[\u0021-\u007E]+$/.test(trimmed) ||
    !/^[a-z]+:\/\/[^/\\]/i.test(trimmed) ||
    !URL.canParse(trimmed)
  )
    throw new Error('is not a URL')
  const url = new URL(trimmed)
  if (url.username !== '' || url.password !== '') throw new Error('holds a user name or password')
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname)))
    throw new Error('is neither https nor http to loopback')
  return trimmed
}

/** The parser has written every form of an IPv4 address as four numbers. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}
