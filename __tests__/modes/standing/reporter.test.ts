import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ASKING } from '../../../src/runner/asker.ts'
import { Reporter } from '../../../src/modes/standing/reporter.ts'
import { makeTempDirectory } from '../../sampler/support/temp-directory.ts'
import { makePlan } from '../../support/make-report.ts'

const root = makeTempDirectory()
let programs = 0
let clockMs = 0

/** A reporter whose command line is this program. */
function makeReporter(program: string): Reporter {
  const path = join(root, `cli-${programs++}.mjs`)
  writeFileSync(path, program)
  return new Reporter({ nowMs: () => clockMs }, path)
}
const plan = makePlan({ runDir: '/run/of/ours', reportDir: '/reports' })

test('asks by `report`, of its run alone, and takes what is answered', async () => {
  const reporter = makeReporter(
    'process.send({ report: process.argv.slice(2), whyUnwritten: "disk full" })',
  )
  expect(await reporter.report(plan)).toEqual({
    report: ['report', '/run/of/ours', '--report-dir', '/reports'],
    whyUnwritten: 'disk full',
  })
})

test('what it says beside its answer is no part of it', async () => {
  const reporter = makeReporter(
    `console.log('{"report": "not this"}')
     console.error('Warning: report channel files failed: not this either')
     process.send({ report: 'this', whyUnwritten: '' })`,
  )
  expect(await reporter.report(plan)).toEqual({ report: 'this', whyUnwritten: '' })
})

test.each([
  ['console.error("a\\nBad input: no plan"); process.exitCode = 2', 'Bad input: no plan'],
  ['process.exitCode = 4', 'it said nothing and ended with 4'],
  ['process.kill(process.pid, "SIGKILL")', 'it was ended by SIGKILL'],
])('no answer: %s', async (program, why) => {
  await expect(makeReporter(program).report(plan)).rejects.toThrow(why)
})

test('its environment holds no secret of ours, which the watch alone needs', async () => {
  process.env['SLACK_WEBHOOK_URL'] = 'https://hooks.slack.com/S3CR3T'
  try {
    const reporter = makeReporter('process.send({ report: process.env, whyUnwritten: "" })')
    const { report } = await reporter.report(plan)
    expect(Object.keys(report)).toContain('PATH')
    expect(report).toMatchObject(ASKING)
    expect(JSON.stringify(report)).not.toContain('S3CR3T')
  } finally {
    delete process.env['SLACK_WEBHOOK_URL']
  }
})

test('who asks meanwhile gets the same; one that is stopped rejects', async () => {
  const reporter = makeReporter('setInterval(() => {}, 1000)')
  const asked = reporter.report(plan)
  expect(reporter.report(plan)).toBe(asked)
  const stopped = expect(asked).rejects.toThrow(/abort/iu)
  await reporter.stop()
  await stopped
})

test('how long it took and how fresh it is are told by the one clock it was given', async () => {
  const reporter = makeReporter('process.send({ report: {}, whyUnwritten: "" })')
  clockMs = 1e9
  await reporter.report(plan)
  expect(reporter.isFresh()).toBe(true)
  clockMs += 10_000
  expect(reporter.isFresh()).toBe(false)
})
