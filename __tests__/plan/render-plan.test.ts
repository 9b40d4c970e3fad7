import { expect, test } from '@jest/globals'
import { scanCommand } from '../../src/commands/scan.ts'
import { buildPlan } from '../../src/plan/build-plan.ts'
import type { Gathered } from '../../src/plan/merge-settings.ts'
import { listInputs } from '../../src/plan/options.ts'
import { listSettings, renderPlan } from '../../src/plan/render-plan.ts'
import { makePlace, makeTerminal } from '../support/make-place.ts'

const gathered: Gathered = {
  raw: new Map([
    ['threshold', 'java: 2GiB\n*: 30%'],
    ['interval', '2s'],
    ['slack-webhook-url', 'https://hooks.slack.com/S3CR3T'],
    ['github-token', 'ghs_S3CR3T'],
  ]),
  origins: new Map([
    ['threshold', { from: 'file', label: 'config file x.yml, line 3, key threshold' }],
    ['interval', { from: 'environment', label: 'MEMORY_LEAK_DETECTOR_INTERVAL' }],
    ['slack-webhook-url', { from: 'input', label: 'slack-webhook-url' }],
  ]),
}

test('each setting of the action once, with what was worked out, and no secret', () => {
  const plan = buildPlan(gathered.raw, makePlace())
  const settings = listSettings(plan, gathered, listInputs())
  expect(settings.map(({ name }) => name)).toEqual(
    listInputs()
      .filter(({ group }) => group !== 'internal')
      .map(({ name }) => name),
  )
  const byName = new Map(settings.map(({ name, value, from }) => [name, [value, from]]))
  expect(byName.get('threshold')).toEqual([
    'java: 2GiB\n*: 30%',
    'config file x.yml, line 3, key threshold',
  ])
  expect(byName.get('interval')).toEqual(['2s', 'MEMORY_LEAK_DETECTOR_INTERVAL'])
  expect(byName.get('mode')).toEqual(['start', 'default'])
  expect(byName.get('scope')).toEqual(['job', 'default'])
  expect(byName.get('artifact-name')).toEqual(['memory-report-test', 'default'])
  expect(byName.get('report-dir')).toEqual(['the run directory', 'default'])
  expect(byName.get('slack-webhook-url')).toEqual(['', 'slack-webhook-url'])
  expect(JSON.stringify([settings, renderPlan(plan, settings)])).not.toContain('S3CR3T')
})

test('as a table in one line each', () => {
  const plan = buildPlan(gathered.raw, makeTerminal('scan'))
  const lines = renderPlan(plan, listSettings(plan, gathered, scanCommand.options))
  expect(lines[0]).toBe('Plan: mode scan, scope system, name scan. Nothing was started.')
  expect(lines.find((line) => line.startsWith('  threshold '))).toMatch(
    /^ {2}threshold +"java: 2GiB\\n\*: 30%" +config file x\.yml, line 3, key threshold$/u,
  )
  expect(lines.filter((line) => line.includes('\n'))).toEqual([])
  // what a scan has no use for
  expect(
    lines.filter((line) => /^ {2}(?:run|mode|comment|slack-webhook-url) /u.test(line)),
  ).toEqual([])
})
