import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { describeCheckInputs, readCheckInputs } from '../../src/plan/check-inputs.ts'
import { allOptions } from '../../src/plan/options.ts'

const read = (inputs: Readonly<Record<string, string>>): { name: string } =>
  readCheckInputs(new Map(Object.entries({ mode: 'check', ...inputs })))

describe('mode: check takes', () => {
  test.each([
    [{}, ''],
    [{ name: ' api ' }, 'api'],
    [{ 'slack-webhook-url': 'https://hooks.slack.com/services/T/B/S' }, ''],
    [
      {
        'on-finding': './restart.sh',
        matrix: '{"node":20}',
        'job-total': '2',
        'github-token': 'ghs_S3CR3T',
      },
      '',
    ],
    // action.yml hands over each default
    [Object.fromEntries(allOptions().map((option) => [option.name, option.default])), ''],
    // as the step with `mode: start` cleaned it
    [{ name: 'api tests (ubuntu)' }, 'api-tests-ubuntu'],
  ])('%j: name %j', (inputs, name) => {
    expect(read(inputs as Record<string, string>)).toEqual({ name })
  })
})

describe('any other input says where it belongs', () => {
  const others = allOptions()
    .map(({ name }) => name)
    .filter(
      (name) =>
        ![
          'mode',
          'name',
          'slack-webhook-url',
          'on-finding',
          'matrix',
          'job-total',
          'github-token',
        ].includes(name),
    )
  test.each(others)('%s', (name) => {
    expect(() => read({ [name]: 'x7' })).toThrow(
      `${name}: "x7" belongs to the step with \`mode: start\`, whose settings \`check\` uses; allowed: only \`name\`, \`on-finding\` and secrets with \`mode: check\``,
    )
  })
})

test('a bad name is refused as elsewhere', () => {
  expect(() => read({ name: 'x'.repeat(101) })).toThrow('name: "')
  expect(() => read({ name: 'a\0' })).toThrow('holds a NUL character')
})

test('the reference says what it takes', () => {
  expect(describeCheckInputs()).toBe('`name`, `on-finding` and secrets')
  const text = readFileSync(new URL('../../docs/reference.md', import.meta.url), 'utf8')
  expect(/^\| `check` \| .*/mu.exec(text)?.[0]).toContain(`takes only ${describeCheckInputs()};`)
})
