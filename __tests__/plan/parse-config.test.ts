import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { InputError } from '../../src/settings/input-error.ts'
import { allOptions } from '../../src/plan/options.ts'
import { parseConfig } from '../../src/plan/parse-config.ts'
import { anyText } from '../support/any-text.ts'

const options = allOptions()
const path = '.github/memory-leak-detector.yml'
const read = async (text: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    [...(await parseConfig(text, path, options))].map(([name, setting]) => [name, setting.text]),
  )
const refusal = async (text: string): Promise<string> =>
  parseConfig(text, path, options).then(
    () => '',
    (error: unknown) =>
      error instanceof InputError ? error.message : `no InputError: ${String(error)}`,
  )

describe('values', () => {
  test.each<[yaml: string, settings: Readonly<Record<string, string>>]>([
    ['', {}],
    ['# nothing yet\n', {}],
    ['---\n', {}],
    ['~', {}],
    ['{}', {}],
    ['\ufeffinterval: 2s\n', { interval: '2s' }],
    ['interval: 2s\r\nmode: scan\r\n', { interval: '2s', mode: 'scan' }],
    ['threshold: 1GiB', { threshold: '1GiB' }],
    ['threshold: 30', { threshold: '30' }],
    ['threshold: "off"\nsummary: off', { threshold: 'off', summary: 'off' }],
    // as it is written: 0x1e is no 30
    ['retention-days: 0x1e\ninterval: 1.50', { 'retention-days': '0x1e', interval: '1.50' }],
    ['early-upload: true\nself-test: False', { 'early-upload': 'true', 'self-test': 'false' }],
    ['%YAML 1.1\n---\nthreshold: off\nself-test: yes', { threshold: 'off', 'self-test': 'yes' }],
    ['name:\ninterval: ~\nprogress: null\nmode: ""', {}],
    ['include:\n  - node\n  - "*py*"\n  - 7', { include: 'node\n*py*\n7' }],
    ['include: [node, java]', { include: 'node\njava' }],
    ['fail-on: [threshold, oom]', { 'fail-on': 'threshold\noom' }],
    ['include: |\n  node\n  java\n', { include: 'node\njava\n' }],
    ['run: |\n  npm ci\n  npm test\n', { run: 'npm ci\nnpm test\n' }],
    // limits by program: a map, a list, a text
    [
      'threshold:\n  java: 2GiB\n  postgres*: 40%\n  "*": 30',
      { threshold: 'java: 2GiB\npostgres*: 40%\n*: 30' },
    ],
    ['threshold:\n  - java: 2GiB\n  - "*: 30%"', { threshold: 'java: 2GiB\n*: 30%' }],
    ['threshold: |\n  java: 2GiB\n  *: off\n', { threshold: 'java: 2GiB\n*: off\n' }],
    ['threshold: {java: 2GiB}', { threshold: 'java: 2GiB' }],
    ['require: [""]', {}],
  ])('%j', async (yaml, settings) => {
    expect(await read(yaml)).toEqual(settings)
  })

  test('know their line', async () => {
    const layer = await parseConfig(
      '# org\n\ninterval: 2s\nthreshold:\n  java: 2GiB\n',
      path,
      options,
    )
    expect([...layer.values()].map(({ origin }) => origin)).toEqual([
      { from: 'file', label: `config file ${path}, line 3, key interval`, file: path },
      { from: 'file', label: `config file ${path}, line 4, key threshold`, file: path },
    ])
  })
})

describe('what is no config', () => {
  const deep = 'is nested too deeply'
  test.each<[yaml: string, line: number, wrong: string]>([
    [
      'interval: 2s\ntreshold: 1GiB',
      2,
      '"treshold" is no setting (did you mean threshold?); allowed: names of inputs: run, ',
    ],
    ['__proto__: 1', 1, '"__proto__" is no setting; allowed'],
    ['constructor: 1', 1, '"constructor" is no setting'],
    ['toString: 1', 1, '"toString" is no setting'],
    ['1: 2', 1, '"1" is no setting'],
    ['"": 2', 1, '"" is no setting'],
    ['matrix: "{}"', 1, '"matrix" is no setting'],
    ['<<: {threshold: 1GiB}', 1, '"<<" is no setting'],
    [
      'slack-webhook-url: https://hooks.slack.com/S3CR3T',
      1,
      '"slack-webhook-url" is a secret, which does not stand in a file; allowed: its input or variable',
    ],
    ['github-token: ghp_S3CR3T', 1, '"github-token" is a secret'],
    ['on-finding: ./x.sh', 1, '"on-finding" may hold a secret, so that it stands in no file'],
    ['config: other.yml', 1, '"config" cannot name another file'],
    ['show-plan: true', 1, '"show-plan" starts nothing, and stands in no file'],
    ['interval: 2s\ninterval: 3s', 2, 'Map keys must be unique'],
    ['- interval: 2s', 1, 'is no map of names and values'],
    ['interval', 1, 'is no map of names and values'],
    ['interval: 2s\n---\nmode: scan', 2, 'begins a second document'],
    ['interval: [2s]', 1, '"interval" takes one value, not a list'],
    ['interval: {a: b}', 1, '"interval" takes no map'],
    ['include:\n  - {a: b}', 2, '"include" takes no map'],
    ['include:\n  - [a]', 2, '"include" has a list or map where one value stands'],
    ['threshold:\n  java: [1GiB]', 2, '"threshold" has a list or map where one value stands'],
    ['threshold:\n  java: {a: b}', 2, 'has a list or map where one value stands'],
    ['? [a]\n: 1', 1, 'has a list or map where one value stands'],
    ['threshold:\n  *: 30%', 2, 'a glob that begins with * stands in quotes'],
    ['include: *', 1, 'is not the YAML that is read here'],
    [
      'include:\n  - *node*',
      2,
      '"include" has an alias (*), which is not read here; a glob that begins with * stands in quotes',
    ],
    ['interval: &a 2s\nprogress: *a', 2, '"progress" has an alias (*), which is not read here'],
    ['include: &a [x]\nexclude: *a', 2, '"exclude" has an alias'],
    ['mode: !!js/function scan', 1, 'is not the YAML that is read here'],
    ['mode: !evil scan', 1, 'is not the YAML that is read here'],
    ['include: [a', 1, 'is not the YAML that is read here'],
    ['\tinterval: 2s', 1, 'Tabs are not allowed as indentation'],
    ['interval: "2s', 1, 'Missing closing "quote'],
    ['a: b: c', 1, 'is not the YAML that is read here'],
    ['interval: 2s\n mode: scan', 1, 'is not the YAML that is read here'],
    ['['.repeat(50), 1, deep],
    ['- '.repeat(50), 1, deep],
    ['? '.repeat(50), 1, deep],
    [`include: ${'['.repeat(20)}${']'.repeat(20)}`, 1, deep],
    [Array.from({ length: 20 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), 1, deep],
  ])('%j: line %d', async (yaml, line, wrong) => {
    const reason = await refusal(yaml)
    expect(reason).toContain(wrong)
    expect(reason.startsWith(`config file ${path}, line ${line}: `)).toBe(true)
    expect(reason).not.toContain('S3CR3T')
    expect(reason.length).toBeLessThan(1200)
  })
})

test('64 KiB of brackets, of aliases and of anchors end in an error, not in the end of the process', async () => {
  for (const bomb of [
    '['.repeat(65_000),
    '{a: '.repeat(16_000),
    '- '.repeat(32_000),
    '*a: '.repeat(16_000),
    '&a '.repeat(20_000),
    `a: &a [x]\nb: &b [${'*a,'.repeat(9)}]\nc: [${'*b,'.repeat(9)}]`,
  ])
    expect(await refusal(bomb)).toMatch(/^config file .*, line \d+: /u)
}, 120_000)

test('what YAML writes of lists and maps is read as their lines', async () => {
  const word = anyText.filter(
    (text) => text.trim() !== '' && !text.includes('\n') && !text.includes('\r'),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(word, { minLength: 1, maxLength: 5 }),
      fc.dictionary(
        word.filter((text) => text !== '__proto__'),
        word,
        { minKeys: 1, maxKeys: 5 },
      ),
      async (include, threshold) => {
        const settings = await read(
          stringify({ include, threshold }, { aliasDuplicateObjects: false, lineWidth: 0 }),
        )
        expect(settings).toEqual({
          include: include.join('\n'),
          threshold: Object.entries(threshold)
            .map(([glob, limit]) => `${glob}: ${limit}`)
            .join('\n'),
        })
      },
    ),
    { numRuns: 60 },
  )
})

test('whatever stands in the file: settings that there are, or an InputError with a line', async () => {
  const line = fc.oneof(
    anyText,
    fc
      .tuple(fc.constantFrom(...options.map(({ name }) => name), '__proto__'), anyText)
      .map(([name, text]) => `${name}: ${text}`),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n')),
      async (text) => {
        const reason = await refusal(text)
        if (reason !== '')
          expect(reason).toMatch(/^config file \.github\/memory-leak-detector\.yml, line \d+: /u)
      },
    ),
    { numRuns: 200 },
  )
})
