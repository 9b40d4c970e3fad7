import type { IncomingMessage, ServerResponse } from 'node:http'

export const faultyChannels = ['artifact', 'baseline', 'slack', 'comment'] as const
export type FaultyChannel = (typeof faultyChannels)[number]

/** What a service may do to who asks it: once the request is read whole. */
export interface ServiceFault {
  readonly name: string
  readonly speak: (request: IncomingMessage, response: ServerResponse) => void
  /** nobody is there to ask: where nobody is */
  readonly nowhere?: string
  /**
   * by channel: its client takes longer than the channel has, unless it is ended; how often it has
   * asked by when nothing new will come of it
   */
  readonly lasts?: Readonly<Partial<Record<FaultyChannel, number>>>
}

const json = { 'content-type': 'application/json; charset=utf-8' }
const page = '<!doctype html>\n<html><body>Service unavailable</body></html>'

const says =
  (status: number, headers: Readonly<Record<string, string>> = {}, body = '{"message":"no"}') =>
  (_request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(status, { ...json, ...headers }).end(body)
  }

/** In the order of the table that the test compares. */
export const serviceFaults: readonly ServiceFault[] = [
  { name: 'nobody listens', speak: () => undefined, nowhere: 'http://127.0.0.1:2' },
  { name: 'no such host', speak: () => undefined, nowhere: 'https://no-such-host.invalid' },
  {
    name: 'hangs up',
    speak: ({ socket }) => {
      socket.destroy()
    },
  },
  {
    name: 'speaks no HTTP',
    lasts: { artifact: 2, baseline: 2 },
    speak: ({ socket }) => {
      socket.end('SSH-2.0-OpenSSH_9.2\r\n')
    },
  },
  {
    name: 'never answers',
    lasts: { artifact: 1, baseline: 1, slack: 1, comment: 1 },
    speak: () => undefined,
  },
  {
    name: 'begins to answer, and hangs',
    lasts: { artifact: 1, baseline: 1, slack: 1, comment: 1 },
    speak: (_request, response) => {
      response.writeHead(200, { ...json, 'content-length': '100' }).write('{"ok"')
    },
  },
  {
    name: 'begins to answer, and hangs up',
    lasts: { artifact: 1, baseline: 1, slack: 1 },
    speak: (_request, response) => {
      response.writeHead(200, { ...json, 'content-length': '100' }).write('{"ok"', () => {
        response.destroy()
      })
    },
  },
  {
    name: 'a byte now and then',
    lasts: { artifact: 1, baseline: 1, slack: 1, comment: 1 },
    speak: (_request, response) => {
      response.writeHead(200, json)
      const timer = setInterval(() => response.write(' '), 50).unref()
      response.on('close', () => {
        clearInterval(timer)
      })
    },
  },
  { name: '400', speak: says(400) },
  { name: '401', speak: says(401) },
  { name: '403', speak: says(403) },
  { name: '404', speak: says(404) },
  { name: '410', speak: says(410) },
  { name: '422', speak: says(422) },
  { name: '429', lasts: { artifact: 2, baseline: 2 }, speak: says(429) },
  {
    name: '429, wait an hour',
    lasts: { artifact: 2, baseline: 2, slack: 2 },
    speak: says(429, { 'retry-after': '3600' }),
  },
  { name: '500', lasts: { artifact: 2, baseline: 2 }, speak: says(500) },
  {
    name: '502 with a page',
    lasts: { artifact: 2, baseline: 2 },
    speak: says(502, { 'content-type': 'text/html' }, page),
  },
  { name: '503', lasts: { artifact: 2, baseline: 2 }, speak: says(503) },
  { name: '302', speak: says(302, { location: 'http://127.0.0.1:2/elsewhere' }, '') },
  {
    name: '200 with a page',
    lasts: { artifact: 2, baseline: 2 },
    speak: says(200, { 'content-type': 'text/html' }, page),
  },
  {
    name: '200 with half of JSON',
    lasts: { artifact: 3, baseline: 3 },
    speak: says(200, {}, '{"ok": tr'),
  },
  { name: '200 with other JSON', speak: says(200, {}, '{"ok":false}') },
  {
    name: '200 with nothing',
    lasts: { artifact: 3, baseline: 3 },
    speak: says(200, {}, ''),
  },
]
