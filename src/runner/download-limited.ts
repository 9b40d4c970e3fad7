/**
 * GETs a signed address without our token, by @actions/http-client: proxies obeyed, no redirects.
 * Rejects when it is longer.
 */
export async function downloadLimited(
  url: string,
  longestBytes: number,
  signal: AbortSignal,
): Promise<Buffer> {
  const { HttpClient } = await import('@actions/http-client')
  const client = new HttpClient('memory-leak-detector', [], {
    allowRedirects: false,
    socketTimeout: 15_000,
  })
  try {
    const { message } = await client.get(url)
    signal.addEventListener(
      'abort',
      () => {
        message.destroy(new Error('aborted'))
      },
      { once: true },
    )
    if (message.statusCode !== 200)
      throw Object.assign(new Error('the artifact cannot be downloaded'), {
        status: message.statusCode,
      })
    const chunks: Buffer[] = []
    let bytes = 0
    for await (const chunk of message) {
      bytes += (chunk as Buffer).length
      if (bytes > longestBytes) throw new Error(`it has more than ${longestBytes} bytes`)
      chunks.push(chunk as Buffer)
    }
    return Buffer.concat(chunks)
  } finally {
    client.dispose()
  }
}
