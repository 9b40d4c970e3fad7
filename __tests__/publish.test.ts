import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Channel, Message } from '../src/channels/channel.ts'
import { fallBack } from '../src/channels/fall-back.ts'
import { channels } from '../src/channels/index.ts'
import { GithubError } from '../src/github/github-api.ts'
import { publish } from '../src/publish.ts'
import type { Plan } from '../src/settings/plan.ts'
import type { Report } from '../src/report/report.ts'
import { makeFailReport, makePlan, makeReport, makeSettings } from './support/make-report.ts'
import { makeRunner } from './support/recording-runner.ts'
import { VirtualTimers } from './support/virtual-timers.ts'
import { useTempDirectory } from './sampler/support/temp-directory.ts'

let root = ''
useTempDirectory((made) => {
  root = made
})

const webhook = 'https://hooks.slack.com/services/T/B/S3CR3T'
const makeOwnPlan = () => makePlan({ runDir: root, reportDir: root })

function makeChannel(name: string, deliver: Channel['deliver'], deadlineMs = 20_000): Channel {
  return { name, kind: 'runner', deliver, deadlineMs, options: [], render: () => '' }
}

test('files, log, annotations, outputs, summary, artifact, the link, Slack', async () => {
  const { runner, seen } = makeRunner({}, webhook)
  const { files, artifact } = await publish(makeFailReport(), {
    plan: makeOwnPlan(),
    settings: makeSettings(),
    runner,
    recording: null,
    baseline: null,
  })
  expect(seen.calls.filter((call, at, all) => call !== all[at - 1])).toEqual([
    'log',
    'annotate',
    'output',
    'summary',
    'upload',
    'output',
    'post',
    'summary',
    'log',
  ])
  expect([...files.keys()]).toEqual(['textLog', 'json', 'csv', 'html'])
  expect(artifact?.id).toBe('42')
  expect(seen.outputs.filter(([name]) => name === 'artifact-id').map(([, value]) => value)).toEqual(
    ['', '42'],
  )
  expect(seen.outputs.find(([name]) => name === 'report-path')?.[1]).toBe(files.get('textLog'))
  expect(seen.summaries.map((markdown) => markdown.includes('artifacts&#47;42'))).toEqual([
    false,
    true,
  ])
  // the page itself
  expect(seen.posts[0]).toContain('artifacts/43')
  expect(seen.lines.slice(-2)).toEqual([
    `  Report: ${files.get('textLog') ?? ''}, and the page ${basename(files.get('html') ?? '')} beside it`,
    expect.stringMatching(/^ {2}Next: /u),
  ])
})

test('a pass makes no annotation', async () => {
  const { runner, seen } = makeRunner()
  await publish(makeReport(), {
    plan: makeOwnPlan(),
    settings: makeSettings(),
    runner,
    recording: null,
    baseline: null,
  })
  expect(seen.annotations).toEqual([])
})

test('`uses` leaves channels out, `summary: off` the summary', async () => {
  const { runner, seen } = makeRunner()
  await publish(makeFailReport(), {
    plan: makeOwnPlan(),
    settings: makeSettings({ summary: 'off' }),
    runner,
    recording: null,
    baseline: null,
    uses: ({ name }) => ['log', 'summary'].includes(name),
  })
  expect(new Set(seen.calls)).toEqual(new Set(['log']))
})

test.each([
  'log',
  'annotate',
  'setOutput',
  'writeSummary',
  'uploadArtifact',
  'postJson',
  'secret',
] as const)('%s that throws stops nothing', async (method) => {
  const { runner, seen } = makeRunner(
    {
      [method]: () => {
        throw new Error(`${method} broke`)
      },
    },
    webhook,
  )
  await publish(makeFailReport(), {
    plan: makeOwnPlan(),
    settings: makeSettings(),
    runner,
    recording: null,
    baseline: null,
  })
  expect(seen.calls.includes(method === 'log' ? 'post' : 'log')).toBe(true)
  if (method !== 'annotate' && method !== 'secret')
    expect(
      seen.annotations.filter(({ title }) => title.startsWith('Report channel failed: ')).length,
    ).toBeGreaterThan(0)
})

test('what hangs ends at its deadline, the signal aborts, the next is told', async () => {
  const { runner, seen } = makeRunner()
  const told: string[] = []
  await publish(makeReport(), {
    plan: makeOwnPlan(),
    settings: makeSettings(),
    runner,
    recording: null,
    baseline: null,
    channels: [
      makeChannel(
        'hangs',
        (_report, { signal }) =>
          new Promise(() => {
            signal.addEventListener('abort', () => {
              told.push('aborted')
            })
          }),
        40,
      ),
      makeChannel('later', () => {
        told.push('later')
        return Promise.resolve()
      }),
    ],
  })
  expect(told).toEqual(['aborted', 'later'])
  expect(seen.annotations).toEqual([
    { level: 'warning', title: 'Report channel failed: hangs', message: 'no end within 40 ms' },
  ])
})

test('all together end within the budget, whatever their own deadlines', async () => {
  const { runner, seen } = makeRunner()
  const hang = (): Promise<void> => new Promise(() => undefined)
  await publish(makeReport(), {
    plan: makeOwnPlan(),
    settings: makeSettings(),
    runner,
    recording: null,
    baseline: null,
    budgetMs: 60,
    channels: [makeChannel('a', hang, 600_000), makeChannel('b', hang, 600_000)],
  })
  expect(seen.annotations.map(({ title }) => title)).toEqual([
    'Report channel failed: a',
    'Report channel failed: b',
  ])
})

test('an artifact that comes after its deadline and its last words is not shown', async () => {
  const { runner } = makeRunner()
  const timers = new VirtualTimers()
  let come: () => void = () => undefined
  const published = publish(makeReport(), {
    plan: makeOwnPlan(),
    settings: makeSettings(),
    runner,
    recording: null,
    baseline: null,
    timers,
    channels: [
      makeChannel('slow', async (_report, delivery) => {
        await new Promise<void>((resolve) => {
          come = resolve
        })
        delivery.onUploaded?.({ id: '1', url: '', name: '', renamed: '' })
      }),
    ],
  })
  timers.passTo(60_000)
  const { artifact, failures } = await published
  come()
  expect([artifact, failures.get('slow')]).toEqual([null, 'no end within 20 s'])
})

test('who falls back after an upload that came meanwhile links it', async () => {
  const { runner, seen } = makeRunner()
  const timers = new VirtualTimers()
  const uploaded = { id: '1', url: 'https://github.com/artifact/1', name: 'a', renamed: '' }
  let upload: () => void = () => undefined
  let refuse: () => void = () => undefined
  const published = publish(makeReport(), {
    ...{ plan: makeOwnPlan(), settings: makeSettings(), runner, recording: null, baseline: null },
    timers,
    channels: [
      {
        ...makeChannel('artifact', async (_report, { onUploaded }) => {
          await new Promise<void>((resolve) => {
            upload = resolve
          })
          onUploaded?.(uploaded)
        }),
        uploads: true,
      },
      {
        ...makeChannel('comment', async (report, delivery) => {
          await new Promise<void>((resolve) => {
            refuse = resolve
          })
          await fallBack('comment', new GithubError('no', 403), report, delivery)
        }),
        ...{ kind: 'message' as const, isAddressed: () => true },
      },
    ],
  })
  timers.passTo(10_000)
  await new Promise(setImmediate)
  upload()
  await new Promise(setImmediate)
  refuse()
  await published
  expect(seen.summaries.map((markdown) => markdown.includes('artifact&#47;1'))).toEqual([true])
})

test('a warning names channel and cause as an inert line, and never the webhook', async () => {
  const { runner, seen } = makeRunner({}, webhook)
  await publish(makeReport(), {
    plan: makeOwnPlan(),
    settings: makeSettings(),
    runner,
    recording: null,
    baseline: null,
    channels: [makeChannel('bad', () => Promise.reject(new Error(`a\n##[error]b ${webhook}`)))],
  })
  expect(seen.annotations).toEqual([
    { level: 'warning', title: 'Report channel failed: bad', message: 'a\\n# #[error]b ***' },
  ])
})

test('on the command line a failing channel is a line of the log, and no artifact is asked for', async () => {
  const local = makeRunner().runner.context
  const { runner, seen } = makeRunner({
    context: { ...local, kind: 'local' },
    writeSummary: () => Promise.reject(new Error('disk full')),
  })
  await publish(makeFailReport(), {
    plan: makeOwnPlan(),
    settings: makeSettings(),
    runner,
    recording: null,
    baseline: null,
  })
  expect(seen.lines).toContain('Warning: report channel summary failed: disk full')
  expect(seen.uploads).toEqual([])
})

test('an artifact that was uploaded before its channel failed is linked all the same', async () => {
  const { runner } = makeRunner()
  const uploaded = {
    id: '7',
    url: 'https://github.com/acme/shop/actions/runs/77/artifacts/7',
    name: 'n',
    renamed: '',
  }
  const { artifact } = await publish(makeReport(), {
    plan: makeOwnPlan(),
    settings: makeSettings(),
    runner,
    recording: null,
    baseline: null,
    channels: [
      makeChannel('artifact', (_report, delivery) => {
        delivery.onUploaded?.(uploaded)
        return Promise.reject(new Error('the second upload hangs'))
      }),
    ],
  })
  expect(artifact).toEqual(uploaded)
})

describe('repeated looks, whoever the messenger is', () => {
  const sent: string[] = []
  const messenger = (name: string, isBroken = () => false): Message => ({
    ...makeChannel(name, (report, { news }) => {
      if (isBroken()) return Promise.reject(new Error('unreachable'))
      sent.push(`${name}: ${report.verdict}, well again: ${news?.recovered.join(', ') ?? 'all'}`)
      return Promise.resolve()
    }),
    kind: 'message',
    isAddressed: () => true,
  })
  const look = async (
    report: Report,
    channels: readonly Channel[],
    {
      repeats = { standing: { directory: root, retainMs: 1 } },
      texts = {},
    }: {
      repeats?: Pick<Plan, 'standing' | 'historyDir'>
      texts?: Readonly<Record<string, string>>
    } = {},
  ): Promise<string[]> => {
    sent.length = 0
    await publish(report, {
      plan: makePlan({ runDir: root, reportDir: root, ...repeats, createdEpochMs: Date.now() }),
      settings: makeSettings(texts),
      runner: makeRunner().runner,
      recording: null,
      baseline: null,
      channels,
    })
    return [...sent]
  }

  test.each<[string, () => Parameters<typeof look>[2]]>([
    ['a standing watch', () => ({})],
    [
      'scans with `notify-every`',
      () => ({ repeats: { historyDir: root }, texts: { 'notify-every': '24h' } }),
    ],
  ])('%s: each tells what is news, once, and who is well again', async (_name, repeated) => {
    const both = [messenger('teams'), messenger('pager')]
    expect(await look(makeFailReport(), both, repeated())).toEqual([
      'teams: fail, well again: ',
      'pager: fail, well again: ',
    ])
    expect(await look(makeFailReport(), both, repeated())).toEqual([])
    expect(await look(makeReport(), both, repeated())).toEqual([
      expect.stringMatching(/^teams: pass, well again: ./u),
      expect.stringMatching(/^pager: pass, well again: ./u),
    ])
    expect(await look(makeReport(), both, repeated())).toEqual([])
  })

  test('scans without it tell all, and with it whoever is asked for each report', async () => {
    const eager = { ...messenger('eager'), tellsAll: () => true }
    const repeats = { historyDir: root }
    for (let looks = 0; looks < 2; looks++) {
      expect(await look(makeFailReport(), [messenger('teams')], { repeats })).toEqual([
        'teams: fail, well again: all',
      ])
      expect(
        await look(makeFailReport(), [eager], { repeats, texts: { 'notify-every': '24h' } }),
      ).toEqual(['eager: fail, well again: all'])
    }
    // a look every few seconds is none that anybody asked to hear of each time
    expect([await look(makeFailReport(), [eager]), await look(makeFailReport(), [eager])]).toEqual([
      ['eager: fail, well again: '],
      [],
    ])
  })

  test('tries again with the one that failed', async () => {
    let isDown = true
    const both = [messenger('teams', () => isDown), messenger('pager')]
    expect(await look(makeFailReport(), both)).toEqual(['pager: fail, well again: '])
    isDown = false
    expect(await look(makeFailReport(), both)).toEqual(['teams: fail, well again: '])
  })

  test('notes nothing as told where there is nobody to tell', async () => {
    const silent = { ...messenger('teams'), isAddressed: () => false }
    expect(await look(makeFailReport(), [silent])).toEqual([])
    expect(await look(makeFailReport(), [messenger('teams')])).toHaveLength(1)
  })

  test('of the channels that there are, only who tells somebody notes it', async () => {
    const messages = channels.filter(({ kind }) => kind === 'message')
    await look(makeFailReport(), [...messages, messenger('teams')])
    expect(readdirSync(root)).toEqual(['notified-teams.json'])
  })

  test('leaves the other kinds alone', async () => {
    const file: Channel = { ...messenger('file'), kind: 'file' }
    expect(await look(makeFailReport(), [file])).toHaveLength(1)
    expect(await look(makeFailReport(), [file])).toHaveLength(1)
  })
})
