import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expectSlackLimits } from './slack-limits.ts'

/**
 * What Slack may say to a message; `ok` becomes 400 `invalid_blocks` where the payload breaks a
 * published limit.
 */
export type SlackAnswer =
  'ok' | 'invalid_blocks' | 'rate_limited' | 'server_error' | 'redirect' | 'hang'

export interface SlackRequest {
  readonly path: string
  readonly payload: unknown
  /** which limit the payload breaks, or '' */
  readonly fault: string
}

export interface SlackServer {
  /** an incoming webhook; its path is a secret as Slack's are */
  readonly webhook: string
  readonly requests: readonly SlackRequest[]
  close(): Promise<void>
}

/**
 * Slack on this machine: gives the answers in their order, the last one again and again. `fault`
 * speaks in place of them.
 */
export async function startSlackServer(
  answers: readonly [SlackAnswer, ...SlackAnswer[]] = ['ok'],
  fault?: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<SlackServer> {
  const requests: SlackRequest[] = []
  const server = createServer((request, response) => {
    void readRequest(request).then((read) => {
      const answer = answers[Math.min(requests.length, answers.length - 1)] ?? 'ok'
      requests.push(read)
      if (fault === undefined)
        reply(response, answer === 'ok' && read.fault !== '' ? 'invalid_blocks' : answer)
      else fault(request, response)
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  server.unref() // a test that fails before it closes must not hold jest up
  return {
    webhook: `http://127.0.0.1:${(server.address() as AddressInfo).port}/services/T00000000/B00000000/aPlantedSecretOf24Letters`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

async function readRequest(request: IncomingMessage): Promise<SlackRequest> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk)
  const path = request.url ?? ''
  try {
    const payload: unknown = JSON.parse(text)
    expectSlackLimits(payload)
    const isJson =
      request.method === 'POST' &&
      request.headers['content-type']?.startsWith('application/json') === true
    return { path, payload, fault: isJson ? '' : 'not JSON by POST' }
  } catch (error) {
    return { path, payload: text, fault: String(error) }
  }
}

function reply(response: ServerResponse, answer: SlackAnswer): void {
  switch (answer) {
    case 'ok':
      response.end('ok')
      break
    case 'invalid_blocks':
      response.writeHead(400).end('invalid_blocks')
      break
    case 'rate_limited':
      response.writeHead(429, { 'retry-after': '1' }).end('rate_limited')
      break
    case 'server_error':
      response.writeHead(500).end('internal_error')
      break
    // leads back here, so that a client that follows is seen
    case 'redirect':
      response.writeHead(302, { location: '/followed' }).end()
      break
    case 'hang':
      break
  }
}
