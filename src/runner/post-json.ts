/**
 * POST by @actions/http-client: proxies obeyed (HTTPS_PROXY, NO_PROXY), no redirects, no retries.
 * Rejects on network errors or abort.
 */
export async function postJson(
  url: string,
  body: string,
  signal: AbortSignal,
): Promise<{ status: number; retryAfterSeconds: number | null; text: string }> {
  if (signal.aborted) throw new Error('aborted')
  const { HttpClient } = await import('@actions/http-client')
  const client = new HttpClient('memory-leak-detector', [], {
    allowRedirects: false,
    allowRetries: false,
  })
  const aborted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener(
      'abort',
      () => {
        reject(new Error('aborted'))
      },
      { once: true },
    )
  })
  try {
    const response = await Promise.race([
      client.post(url, body, { 'content-type': 'application/json' }),
      aborted,
    ])
    const text = (await Promise.race([response.readBody(), aborted])).slice(0, 10_000)
    return {
      status: response.message.statusCode ?? 0,
      retryAfterSeconds: parseRetryAfter(response.message.headers['retry-after']),
      text,
    }
  } finally {
    client.dispose()
  }
}

// RFC 9110, section 10.2.3: seconds, or a date, which Slack does not send
function parseRetryAfter(value: string | undefined): number | null {
  const seconds = Number(value ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null
}
