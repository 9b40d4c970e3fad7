import { expect, test } from '@jest/globals'
import { startSlackServer } from './slack-server.ts'

const good = {
  text: 'Failed',
  attachments: [
    {
      color: 'danger',
      fallback: 'Failed',
      blocks: [{ type: 'header', text: { type: 'plain_text', text: 'Failed' } }],
    },
  ],
}

async function post(
  webhook: string,
  payload: unknown,
): Promise<{ status: number; text: string; retryAfter: string | null }> {
  const response = await fetch(webhook, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
    redirect: 'manual',
  })
  return {
    status: response.status,
    text: await response.text(),
    retryAfter: response.headers.get('retry-after'),
  }
}

test('takes a message within the limits, refuses one beyond them as Slack does', async () => {
  const slack = await startSlackServer()
  expect(await post(slack.webhook, good)).toMatchObject({ status: 200, text: 'ok' })
  const tooLong = {
    ...good,
    attachments: [
      {
        ...good.attachments[0],
        blocks: [{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }],
      },
    ],
  }
  expect(await post(slack.webhook, tooLong)).toMatchObject({ status: 400, text: 'invalid_blocks' })
  expect(slack.requests.map(({ fault }) => fault !== '')).toEqual([false, true])
  await slack.close()
})

test('gives its answers in order, the last one again', async () => {
  const slack = await startSlackServer(['rate_limited', 'redirect', 'server_error'])
  expect(await post(slack.webhook, good)).toEqual({
    status: 429,
    text: 'rate_limited',
    retryAfter: '1',
  })
  expect((await post(slack.webhook, good)).status).toBe(302)
  expect((await post(slack.webhook, good)).status).toBe(500)
  expect((await post(slack.webhook, good)).status).toBe(500)
  await slack.close()
})

test('closes while a client waits', async () => {
  const slack = await startSlackServer(['hang'])
  const waiting = post(slack.webhook, good).then(
    () => 'answered',
    () => 'cut',
  )
  while (slack.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  await slack.close()
  expect(await waiting).toBe('cut')
})
