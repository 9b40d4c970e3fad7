import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { makeTempDirectory } from '../sampler/support/temp-directory.ts'
import { faultyChannels, serviceFaults } from '../support/service-faults.ts'
import type { Told } from '../support/tell-with-faults.ts'

const isNoJson = /answered 200 with what is no JSON/u
/** Of GitHub: what had come when the time was over, or that it was over. */
const isCutOff = /answered 200 with what is no JSON|did not answer in time/u
const isUnanswered = /does not (?:end its )?answer/u

/** What is said of the artifact service, of Slack and of GitHub, by fault. */
const words: Readonly<Record<string, readonly [RegExp, RegExp, RegExp]>> = {
  'nobody listens': [/ECONNREFUSED/u, /ECONNREFUSED/u, /could not be reached/u],
  'no such host': [
    /ENOTFOUND|EAI_AGAIN/u,
    /could not be reached \((?:ENOTFOUND|EAI_AGAIN)\)/u,
    /could not be reached/u,
  ],
  'hangs up': [/ECONNRESET/u, /ECONNRESET/u, /could not be reached/u],
  'speaks no HTTP': [isUnanswered, /could not be reached/u, /could not be reached/u],
  'never answers': [isUnanswered, isUnanswered, /did not answer in time/u],
  'begins to answer, and hangs': [isUnanswered, isUnanswered, isCutOff],
  'begins to answer, and hangs up': [isUnanswered, isUnanswered, isCutOff],
  'a byte now and then': [isUnanswered, isUnanswered, isCutOff],
  '429': [/answered 429 \(too many requests\)/u, /answered 429/u, /answered 429 and asks/u],
  '429, wait an hour': [/answered 429/u, /answered 429/u, /answered 429 and asks to wait 3600 s/u],
  '302': [/ECONNREFUSED/u, /answered 302/u, /could not be reached/u],
  '502 with a page': [/answered 502/u, /answered 502/u, /answered 502 with a web page/u],
  '200 with a page': [isNoJson, /answered 200 with what Slack does not say/u, isNoJson],
  '200 with half of JSON': [isNoJson, /answered 200 with what Slack does not say/u, isNoJson],
  '200 with other JSON': [/not ok/u, /with what Slack does not say/u, /cannot be read/u],
  '200 with nothing': [isNoJson, /^$/u, isNoJson],
}

const root = makeTempDirectory()
let told: readonly Told[] = []
beforeAll(() => {
  const answers = join(root, 'told.json')
  const child = join(import.meta.dirname, '../support/tell-with-faults.ts')
  const { status, stderr } = spawnSync(process.execPath, [child, answers], { encoding: 'utf8' })
  expect([status, stderr.slice(-2000)]).toEqual([0, expect.any(String)])
  told = JSON.parse(readFileSync(answers, 'utf8')) as readonly Told[]
}, 170_000)

test.each(serviceFaults)('what is wrong is said in words: $name', ({ name }) => {
  const [service, slack, comment] =
    words[name] ??
    [`(?:answered |\\()${name}`, `answered ${name}`, `answered ${name}`].map(
      (pattern) => new RegExp(pattern, 'u'),
    )
  const saidOf = (channel: Told['channel']): string =>
    told.find((one) => one.fault === name && one.channel === channel)?.said.join('\n') ?? 'no line'
  expect(saidOf('artifact')).toMatch(service)
  expect(saidOf('artifact')).toContain('baseline: not uploaded, since the artifact before it')
  expect(saidOf('baseline')).toMatch(service)
  expect(saidOf('slack')).toMatch(slack)
  expect(saidOf('comment')).toMatch(comment)
  expect(saidOf('comment')).toContain('Its text is in the job summary.')
})

test.each(faultyChannels)('%s out of order takes no time that another has', (faulty) => {
  const lines = told.filter(({ channel }) => channel === faulty)
  expect(lines.length).toBe(serviceFaults.length)
  const isUpload = faulty === 'artifact'
  for (const { fault, others, endS } of lines) {
    // of messages that wait for the artifact's link 10 s
    const latestS = isUpload ? 10 : 0
    const expected = (isUpload ? [] : ['artifact', 'baseline']).concat('slack', 'comment')
    for (const other of expected.filter((name) => name !== faulty)) {
      const atS = others[other as Told['channel']] ?? Number.POSITIVE_INFINITY
      expect({ fault, other, isLate: atS > latestS }).toEqual({ fault, other, isLate: false })
    }
    expect(endS).toBeLessThanOrEqual(25)
  }
})
