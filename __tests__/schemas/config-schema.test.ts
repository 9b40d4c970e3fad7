import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { listInputs } from '../../src/plan/options.ts'
import { parseConfig } from '../../src/plan/parse-config.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/config.schema.json', import.meta.url), 'utf8'),
) as { properties: Record<string, unknown> }
const isValid = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema)
const options = listInputs()

test('has every input but secrets, what is worked out, and what would turn all off', () => {
  expect(Object.keys(schema.properties)).toEqual(
    options
      .filter(
        ({ group, isKeptInNoFile, name }) =>
          group !== 'internal' &&
          isKeptInNoFile !== true &&
          !['config', 'show-plan'].includes(name),
      )
      .map(({ name }) => name),
  )
})

describe('an editor takes what the tool takes, and warns of what it refuses', () => {
  test.each<[yaml: string, isFine: boolean]>([
    ['', true],
    ['interval: 2s\nthreshold: 30\nself-test: true\nsummary: off', true],
    ['include: [node, java]', true],
    ['include: node', true],
    ['fail-on: [oom]', true],
    ['threshold:\n  java: 2GiB\n  "*": 30', true],
    ['threshold:\n  - java: 2GiB\n  - "*: 30%"', true],
    ['threshold: |\n  java: 2GiB', true],
    ['name:', true],
    ['treshold: 1GiB', false],
    ['slack-webhook-url: x', false],
    ['github-token: x', false],
    ['config: x', false],
    ['show-plan: true', false],
    ['- a', false],
    ['interval: [2s]', false],
    ['include:\n  - a: b', false],
    ['threshold:\n  java: [1]', false],
    ['interval: {a: b}', false],
    ['matrix: x', false],
  ])('%j', async (yaml, isFine) => {
    expect(isValid(parse(yaml))).toBe(isFine)
    expect(
      await parseConfig(yaml, 'x.yml', options).then(
        () => true,
        () => false,
      ),
    ).toBe(isFine)
  })

  test('the example of the reference', async () => {
    const [, example = ''] =
      /```yml\n(# \.github\/memory-leak-detector\.yml.*?)```/su.exec(
        readFileSync(new URL('../../docs/reference.md', import.meta.url), 'utf8'),
      ) ?? []
    expect(isValid(parse(example))).toBe(true)
    const layer = await parseConfig(example, 'x.yml', options)
    expect([...layer].map(([name, { text }]) => [name, text])).toEqual([
      ['threshold', 'java: 2GiB\npostgres*: 40%\n*: 30%'],
      ['fail-on', 'threshold\noom'],
      ['exclude', 'docker*'],
    ])
  })

  test.each(['sacn', 'yes', 'watch'])('a word that is none: mode %s', (word) => {
    expect(isValid({ mode: word })).toBe(false)
  })
})
