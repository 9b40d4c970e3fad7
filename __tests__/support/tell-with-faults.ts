// What becomes of a report where one of four services is out of order in one of many ways: the
// channels and clients as they are, on time that passes when all is said that can be said without.
// In a process of its own: GitHub's client reads the environment only, and prints. Argument: where
// the answers go, as JSON.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { baselineArtifact, ofAttempt } from '../../src/artifacts/artifact-names.ts'
import { artifact } from '../../src/channels/artifact.ts'
import { baseline } from '../../src/channels/baseline.ts'
import { comment } from '../../src/channels/comment.ts'
import { slack } from '../../src/channels/slack.ts'
import { publish } from '../../src/publish.ts'
import { createGithubApi } from '../../src/runner/create-github-api.ts'
import { postJson } from '../../src/runner/post-json.ts'
import { uploadArtifact } from '../../src/runner/upload-artifact.ts'
import { makeBaseline, makeBaselineRun } from '../baseline/make-baseline.ts'
import { startAzurite } from './azurite.ts'
import { startGithubServer } from './github-server.ts'
import { pullRequestOf } from './github-world.ts'
import { makeFailReport, makePlan, makeSettings } from './make-report.ts'
import { makeRunner } from './recording-runner.ts'
import { startResultsService } from './results-service.ts'
import {
  faultyChannels,
  serviceFaults,
  type FaultyChannel,
  type ServiceFault,
} from './service-faults.ts'
import { startSlackServer } from './slack-server.ts'
import { until } from './until.ts'
import { VirtualTimers } from './virtual-timers.ts'

/** One line of the table; times are s since the first of the four began. */
export interface Told {
  readonly fault: string
  readonly channel: FaultyChannel
  /** what is said of the channel that met the fault: warnings and notices */
  readonly said: readonly string[]
  /** when the others had what they were to have; -1: never */
  readonly others: Readonly<Partial<Record<FaultyChannel, number>>>
  readonly endS: number
}

const [answersFile = ''] = process.argv.slice(2)
const scratch = mkdtempSync(join(tmpdir(), 'faults-'))
const azurite = await startAzurite()
/** by the name of an artifact */
const meetings = new Map<string, Meeting>()
const service = await startResultsService(azurite.endpoint, {
  speak: (body, request, response) => {
    const meeting = meetings.get(body['name'] ?? '')
    meeting?.speak(request, response)
    return meeting !== undefined
  },
})
process.env['ACTIONS_RUNTIME_TOKEN'] = service.token

/** A fault that a channel meets, and what came of it. */
class Meeting {
  readonly fault: ServiceFault
  asked = 0

  constructor(fault: ServiceFault) {
    this.fault = fault
  }

  readonly speak = (request: IncomingMessage, response: ServerResponse): void => {
    this.asked++
    this.fault.speak(request, response)
  }
}

async function tell(fault: ServiceFault, channel: FaultyChannel): Promise<Told> {
  const meeting = new Meeting(fault)
  const runDir = mkdtempSync(join(scratch, 'run-'))
  writeFileSync(join(runDir, 'plan.json'), '{}')
  const key = `${channel}-${serviceFaults.indexOf(fault)}`
  const plan = makePlan({
    runDir,
    reportDir: runDir,
    artifact: { upload: 'always', name: `report-${key}`, retentionDays: 0 },
  })
  const base = makeFailReport()
  const report = { ...base, run: { ...base.run, name: key } }
  const names = {
    artifact: plan.artifact.name,
    baseline: ofAttempt(baselineArtifact(key), report.run.attempt),
  }
  const isUploading = channel !== 'slack' && channel !== 'comment'
  if (channel === 'artifact' || channel === 'baseline') meetings.set(names[channel], meeting)
  const slackServer = await startSlackServer(
    ['ok'],
    channel === 'slack' ? meeting.speak : undefined,
  )
  const github = await startGithubServer(channel === 'comment' ? meeting.speak : undefined)
  const timers = new VirtualTimers()
  const toldS: Partial<Record<FaultyChannel, number>> = {}
  const note = (name: FaultyChannel): void => {
    toldS[name] = timers.nowMs() / 1000
  }
  const { nowhere } = fault
  const { runner, seen } = makeRunner(
    {
      context: { ...makeRunner().runner.context, ...pullRequestOf(5) },
      postJson: async (url, body, signal) => {
        const answer = await postJson(url, body, signal)
        note('slack')
        return answer
      },
      github: async (patience) => {
        const api = await createGithubApi(
          {
            token: github.token,
            apiUrl: channel === 'comment' && nowhere !== undefined ? nowhere : github.url,
            repository: 'acme/shop',
          },
          patience,
        )
        return {
          ...api,
          createComment: async (issue, body) => {
            const url = await api.createComment(issue, body)
            note('comment')
            return url
          },
        }
      },
      uploadArtifact: async (request) => {
        const [name] = (['artifact', 'baseline'] as const).filter(
          (one) => names[one] === request.name,
        )
        process.env['ACTIONS_RESULTS_URL'] =
          name === channel && nowhere !== undefined ? nowhere : service.url
        const uploaded = isUploading
          ? await uploadArtifact(request, runner.context)
          : { id: '1', name: request.name, renamed: '', url: 'https://github.com/1' }
        if (name !== undefined) note(name)
        return uploaded
      },
    },
    channel === 'slack' && nowhere !== undefined
      ? `${nowhere}/services/T/B/S`
      : slackServer.webhook,
  )
  let isDone = false
  const done = publish(report, {
    plan,
    settings: makeSettings({ comment: 'always' }),
    runner,
    recording: null,
    baseline: makeBaseline([makeBaselineRun(1, [])], key),
    channels: [artifact, baseline, slack, comment],
    timers,
  }).then(() => {
    isDone = true
  })
  await letPass().catch((error: unknown) => {
    throw new Error(`${channel}, ${fault.name}, asked ${meeting.asked}, ${JSON.stringify(toldS)}`, {
      cause: error,
    })
  })
  return {
    fault: fault.name,
    channel,
    said: seen.annotations.map(({ title, message }) => `${title}: ${message}`),
    others: toldS,
    endS: timers.nowMs() / 1000,
  }

  /** Time passes only where all is said that can be said without. */
  async function letPass(): Promise<void> {
    const asks = fault.lasts?.[channel]
    if (asks === undefined) {
      await done
      return
    }
    const hasAll = (others: readonly FaultyChannel[]): boolean =>
      others.every((other) => other === channel || toldS[other] !== undefined)
    await until(() => isDone || meeting.asked >= asks)
    // messages wait so long for the artifact's link, and for no other channel
    if (channel === 'artifact') timers.passTo(10_000)
    else await until(() => hasAll(['artifact', 'baseline']))
    await until(() => hasAll(['slack', 'comment']))
    timers.pass()
    await until(() => isDone)
  }
}

const results: Told[] = []
const pairs = faultyChannels.flatMap((channel) =>
  serviceFaults.map((fault) => ({ fault, channel })),
)
// the service's address is the environment's: one after the other
const isAlone = ({ fault, channel }: (typeof pairs)[number]): boolean =>
  fault.nowhere !== undefined && (channel === 'artifact' || channel === 'baseline')
for (const { fault, channel } of pairs.filter(isAlone)) results.push(await tell(fault, channel))
results.push(
  ...(await Promise.all(
    pairs.filter((pair) => !isAlone(pair)).map(({ fault, channel }) => tell(fault, channel)),
  )),
)
writeFileSync(answersFile, JSON.stringify(results))
rmSync(scratch, { recursive: true })
await azurite.stop()
process.exit()
