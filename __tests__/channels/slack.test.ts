import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { buildSlackMessage, buildSlackRecovery } from '../../src/channels/slack-message.ts'
import { slack } from '../../src/channels/slack.ts'
import { publish } from '../../src/publish.ts'
import type { Report } from '../../src/report/report.ts'
import type { Runner } from '../../src/runner/runner.ts'
import { hostileCount, hostileText } from '../support/hostile-text.ts'
import { expectSlackLimits } from '../support/slack-limits.ts'
import { foreign } from '../../src/findings/untrusted.ts'
import {
  makeFailReport,
  makeFinding,
  makeHostileReport,
  makeInconclusiveReport,
  makeOriginReport,
  makePlan,
  makeReport,
  makeSettings,
  makeWarnReport,
} from '../support/make-report.ts'
import { makeRunner } from '../support/recording-runner.ts'

const webhook = 'https://hooks.slack.com/services/T000/B000/S3CR3Tpart'
type Answer = Awaited<ReturnType<Runner['postJson']>>

async function deliver(
  report: Report,
  answers: readonly (Answer | Error)[],
  { url = webhook, notify = 'failure', signal = new AbortController().signal } = {},
) {
  const bodies: string[] = []
  const { runner, seen } = makeRunner(
    {
      postJson: (_url, body) => {
        seen.calls.push('post')
        const answer =
          answers[Math.min(bodies.length, answers.length - 1)] ?? new Error('no answer')
        bodies.push(body)
        return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
      },
    },
    url,
  )
  const error = await slack
    .deliver(report, {
      plan: makePlan(),
      settings: makeSettings({ 'slack-notify': notify }),
      runner,
      recording: null,
      baseline: null,
      files: new Map(),
      artifact: null,
      signal,
    })
    .then(
      () => '',
      (reason: unknown) => (reason as Error).message,
    )
  return { bodies, seen, error }
}
const answer = (status: number, text = '', retryAfterSeconds: number | null = null): Answer => ({
  status,
  text,
  retryAfterSeconds,
})

describe('when', () => {
  test.each([
    ['failure', makeFailReport(), 1],
    ['failure', makeInconclusiveReport(), 1],
    ['failure', makeReport(), 0],
    ['failure', makeWarnReport(), 0],
    ['always', makeReport(), 1],
    ['never', makeFailReport(), 0],
  ])('%s, case %#', async (notify, report, posts) => {
    expect((await deliver(report, [answer(200)], { notify })).bodies.length).toBe(posts)
  })

  test('a wrong address is told on a passing run too, unless nothing shall ever be sent', async () => {
    expect((await deliver(makeReport(), [], { url: 'notaurl' })).error).toMatch(
      /^the Slack webhook /u,
    )
    expect((await deliver(makeReport(), [], { url: 'notaurl', notify: 'never' })).error).toBe('')
  })

  test('no webhook: one quiet line where a message was due, else nothing', async () => {
    expect((await deliver(makeFailReport(), [], { url: ' ' })).seen.lines).toEqual([
      'Slack: no webhook is set, no message sent.',
    ])
    expect((await deliver(makeReport(), [], { url: '' })).seen.calls).toEqual([])
  })
})

describe('what Slack may answer', () => {
  test('429: waits and tries again, twice at most', async () => {
    expect(
      await deliver(makeFailReport(), [answer(429, 'rate_limited', 0), answer(200)]),
    ).toMatchObject({ error: '', bodies: { length: 2 } })
    expect(await deliver(makeFailReport(), [answer(429, 'rate_limited', 0)])).toMatchObject({
      error: 'Slack answered 429 rate_limited',
      bodies: { length: 3 },
    })
  })

  test('5xx: once more', async () => {
    expect(await deliver(makeFailReport(), [answer(500), answer(200)])).toMatchObject({
      error: '',
      bodies: { length: 2 },
    })
    expect(await deliver(makeFailReport(), [answer(503, '<html>')])).toMatchObject({
      error: 'Slack answered 503',
      bodies: { length: 2 },
    })
  })

  test('400: the text alone, once', async () => {
    const { bodies, error } = await deliver(makeFailReport(), [
      answer(400, 'invalid_blocks'),
      answer(200),
    ])
    expect(error).toBe('')
    expect(Object.keys(JSON.parse(bodies[1] ?? '') as object)).toEqual([
      'text',
      'mrkdwn',
      'unfurl_links',
      'unfurl_media',
    ])
    expect(await deliver(makeFailReport(), [answer(400, 'invalid_payload')])).toMatchObject({
      error: 'Slack answered 400 invalid_payload',
      bodies: { length: 2 },
    })
  })

  test.each([
    [404, 'no_service'],
    [403, 'action_prohibited'],
    [410, 'channel_is_archived'],
  ])('%i: no second try', async (status, text) => {
    expect(await deliver(makeFailReport(), [answer(status, text)])).toMatchObject({
      error: `Slack answered ${status} ${text}`,
      bodies: { length: 1 },
    })
  })

  test('a redirect is not followed', async () => {
    expect((await deliver(makeFailReport(), [answer(302, webhook)])).error).toBe(
      'Slack answered 302 (redirects are not followed)',
    )
  })

  test('no error holds the address, whatever the client says', async () => {
    for (const cause of [
      Object.assign(new Error(`connect ECONNREFUSED ${webhook}`), { code: 'ECONNREFUSED' }),
      Object.assign(new Error(webhook), { code: webhook }),
      new TypeError(webhook),
    ]) {
      const { error } = await deliver(makeFailReport(), [cause])
      expect(error).toMatch(/^Slack could not be reached/u)
      expect(error).not.toMatch(/S3CR3T|hooks/u)
    }
    expect((await deliver(makeFailReport(), [answer(418, 's3cr3t/S3CR3Tpart')])).error).toBe(
      'Slack answered 418',
    )
  })

  test('a wait ends with the deadline', async () => {
    const { error } = await deliver(makeFailReport(), [answer(429, 'rate_limited', 3600)], {
      signal: AbortSignal.timeout(30),
    })
    expect(error).toBe('Slack answered 429 rate_limited')
  })
})

describe('the payload', () => {
  const long = makeFailReport({
    sentence: foreign('<&>'.repeat(3000)),
    findings: Array.from({ length: 9 }, () => makeFinding({ message: foreign('&'.repeat(4000)) })),
    run: {
      ...makeReport().run,
      name: '&'.repeat(400),
      ref: '<'.repeat(3000),
      url: `https://e/${'x'.repeat(4000)}`,
    },
  })
  test.each([
    ['pass', makeReport()],
    ['fail', makeFailReport()],
    ['hostile', makeHostileReport()],
    ['scan', makeOriginReport()],
    ['long', long],
  ])("keeps Slack's published limits: %s", (_name, report) => {
    const delivery = {
      plan: makePlan(),
      settings: makeSettings(),
      files: new Map<string, string>(),
      artifact: { id: '1', url: 'https://e/a', name: 'n', renamed: '' },
    }
    expectSlackLimits(JSON.parse(slack.render(report, delivery)))
  })

  test('[fault 7] whatever processes, branches, workflows and hosts are called: within the limits, no token live', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), (name, other) => {
        const report = makeHostileReport()
        const named = {
          ...report,
          sentence: foreign(`Failed: ${name}${other}`),
          findings: [makeFinding({ message: foreign(name), advice: foreign(other) })],
          run: { ...report.run, name: other, ref: name, workflow: other, job: name, sha: other },
          host: { ...report.host, hostname: other },
        }
        expectSlackLimits(buildSlackMessage(named, 'https://e/a'))
        expectSlackLimits(buildSlackRecovery(named, [name, other]))
      }),
      { numRuns: hostileCount / 2 },
    )
  })

  test('the limits check can fail', () => {
    expect(() => {
      expectSlackLimits({
        text: 'x',
        attachments: [
          {
            color: 'good',
            fallback: 'x',
            blocks: [{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }],
          },
        ],
      })
    }).toThrow()
    expect(() => {
      expectSlackLimits({
        text: '<!channel>',
        attachments: [{ color: 'good', fallback: 'x', blocks: [] }],
      })
    }).toThrow()
  })
})

describe('notify-every', () => {
  const DAY_MS = 86_400_000
  let historyDir = ''
  beforeEach(() => {
    historyDir = mkdtempSync(join(tmpdir(), 'notified-'))
  })
  afterEach(() => {
    rmSync(historyDir, { recursive: true, force: true })
  })

  /** One scan so many days after the first; the texts of what was sent. */
  async function scan(
    days: number,
    report: Report,
    { status = 200, url = webhook, notify = 'failure' } = {},
  ): Promise<string[]> {
    const texts: string[] = []
    const { runner } = makeRunner(
      {
        postJson: (_url, body) => {
          texts.push((JSON.parse(body) as { text: string }).text)
          return Promise.resolve(answer(status, 'no_service'))
        },
      },
      url,
    )
    await publish(report, {
      plan: makePlan({ mode: 'scan', historyDir, createdEpochMs: days * DAY_MS }),
      settings: makeSettings({ 'notify-every': '24h', 'slack-notify': notify }),
      runner,
      recording: null,
      baseline: null,
      channels: [slack],
    })
    return texts
  }
  const failing = (...names: string[]): Report =>
    makeFailReport({
      findings: names.map((name) =>
        makeFinding({ subject: { kind: 'process', id: name, name: foreign(name) } }),
      ),
    })

  test('once for each subject in that time, a new subject at once', async () => {
    expect((await scan(1, failing('api'))).length).toBe(1)
    expect(await scan(1.5, failing('api'))).toEqual([])
    expect((await scan(1.6, failing('api', 'worker'))).length).toBe(1)
    expect(await scan(2.1, failing('api', 'worker'))).toEqual([])
    expect((await scan(2.7, failing('api', 'worker'))).length).toBe(1)
  })

  test('once more on recovery, of each that recovered', async () => {
    await scan(1, failing('api', 'worker<!channel>'))
    expect(await scan(1.1, failing('api'))).toEqual([
      expect.stringMatching(
        /^Recovered: .* no longer found: worker&lt;!channel&gt; \(threshold\)\./u,
      ),
    ])
    expect(await scan(1.2, makeReport())).toEqual([
      expect.stringContaining('no longer found: api (threshold).'),
    ])
    expect(await scan(1.3, makeReport())).toEqual([])
  })

  test('`slack-notify: always`: each time, and `never`: at no time; both are noted nowhere', async () => {
    for (const days of [1, 1.1])
      for (const report of [failing('api'), makeReport()])
        expect(await scan(days, report, { notify: 'always' })).toHaveLength(1)
    expect(await scan(1.2, failing('api'), { notify: 'never' })).toEqual([])
    expect(readdirSync(historyDir)).toEqual([])
  })

  test('a measurement that breaks is told once, and says nothing of who is well', async () => {
    await scan(1, failing('api'))
    expect((await scan(1.1, makeInconclusiveReport())).length).toBe(1)
    expect(await scan(1.2, makeInconclusiveReport())).toEqual([])
    expect(await scan(1.3, failing('api'))).toEqual([
      expect.stringContaining('no longer found: the measurement.'),
    ])
  })

  test('what could not be sent is sent by the next scan; a file that is damaged costs one message more', async () => {
    await scan(1, failing('api'), { status: 404 })
    expect((await scan(1.1, failing('api'))).length).toBe(1)
    writeFileSync(join(historyDir, 'notified-slack.json'), '{"api (thres')
    expect((await scan(1.2, failing('api'))).length).toBe(1)
    expect(await scan(1.3, failing('api'), { url: '' })).toEqual([])
  })
})
