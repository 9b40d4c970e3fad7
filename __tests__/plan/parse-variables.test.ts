import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { allOptions } from '../../src/plan/options.ts'
import { parseVariables } from '../../src/plan/parse-variables.ts'
import { anyText } from '../support/any-text.ts'

const options = allOptions()
const parse = (variables: Readonly<Record<string, string>>, threshold = '') =>
  parseVariables(new Map(Object.entries(variables)), options, threshold)
const textsOf = (...given: Parameters<typeof parse>): Record<string, string> =>
  Object.fromEntries([...parse(...given).layer].map(([name, { text }]) => [name, text]))

test('each input but what action.yml works out has a variable', () => {
  const settable = options
    .filter(({ group, expression }) => group !== 'internal' && expression === undefined)
    .map(({ name }) => name)
  const { layer, warnings } = parse(
    Object.fromEntries(
      settable.map((name) => [
        `MEMORY_LEAK_DETECTOR_${name.toUpperCase().replaceAll('-', '_')}`,
        `of ${name}`,
      ]),
    ),
  )
  expect([...layer].map(([name, { text }]) => [name, text])).toEqual(
    settable.map((name) => [name, `of ${name}`]),
  )
  expect(layer.get('fail-on')?.origin).toEqual({
    from: 'environment',
    label: 'MEMORY_LEAK_DETECTOR_FAIL_ON',
  })
  expect(warnings).toEqual([])
})

test('an empty one is none', () => {
  expect(
    textsOf({ MEMORY_LEAK_DETECTOR_THRESHOLD: '', MEMORY_LEAK_DETECTOR_INTERVAL: ' \n' }),
  ).toEqual({})
})

describe('a name that is no setting', () => {
  test.each([
    [
      'MEMORY_LEAK_DETECTOR_TRESHOLD',
      'MEMORY_LEAK_DETECTOR_TRESHOLD is no setting (did you mean MEMORY_LEAK_DETECTOR_THRESHOLD?): it was left alone.',
    ],
    [
      'MEMORY_LEAK_DETECTOR_FAILON',
      'MEMORY_LEAK_DETECTOR_FAILON is no setting (did you mean MEMORY_LEAK_DETECTOR_FAIL_ON?): it was left alone.',
    ],
    [
      'MEMORY_LEAK_DETECTOR_fail_on',
      'MEMORY_LEAK_DETECTOR_fail_on is no setting (did you mean MEMORY_LEAK_DETECTOR_FAIL_ON?): it was left alone.',
    ],
    ['MEMORY_LEAK_DETECTOR_XYZ', 'MEMORY_LEAK_DETECTOR_XYZ is no setting: it was left alone.'],
    [
      'MEMORY_LEAK_DETECTOR_MATRIX',
      'MEMORY_LEAK_DETECTOR_MATRIX is no setting: it was left alone.',
    ],
    [
      'MEMORY_LEAK_DETECTOR_GITHUB_TOKEN',
      'MEMORY_LEAK_DETECTOR_GITHUB_TOKEN is no setting: it was left alone.',
    ],
    ['MEMORY_LEAK_DETECTOR_', 'MEMORY_LEAK_DETECTOR_ is no setting: it was left alone.'],
  ])('%s', (name, warning) => {
    expect(parse({ [name]: '1' })).toEqual({ layer: new Map(), warnings: [warning] })
  })

  test('but for what `mark` reads', () => {
    expect(parse({ MEMORY_LEAK_DETECTOR_MARKS: '/tmp/marks' })).toEqual({
      layer: new Map(),
      warnings: [],
    })
  })
})

describe('THRESHOLD of the bash tool', () => {
  test.each([['30'], [' 0.5 '], ['30%']])('%j is a threshold', (text) => {
    expect(parse({}, text).layer.get('threshold')).toEqual({
      text,
      origin: { from: 'environment', label: 'THRESHOLD' },
    })
  })

  test("stays below the tool's own variable", () => {
    expect(textsOf({ MEMORY_LEAK_DETECTOR_THRESHOLD: '1GiB' }, '30')).toEqual({ threshold: '1GiB' })
    expect(textsOf({ MEMORY_LEAK_DETECTOR_THRESHOLD: '1GiB' }, 'nonsense')).toEqual({
      threshold: '1GiB',
    })
    expect(textsOf({ MEMORY_LEAK_DETECTOR_THRESHOLD: ' ' }, '30')).toEqual({ threshold: '30' })
    expect(textsOf({}, ' ')).toEqual({})
  })

  test.each([
    'NaN',
    '-5',
    '1e309',
    '30%%',
    '0x1e',
    '30,5',
    '101%',
    '0',
    '512MiB',
    'auto',
    'x'.repeat(10_000),
  ])('%.20s is refused', (variable) => {
    expect(() => parse({}, variable)).toThrow(
      new RegExp(
        `^THRESHOLD: ${JSON.stringify(variable).slice(0, 40)}.* is not .* allowed: a number of percent such as \`30\` or \`0\\.5\`$`,
      ),
    )
  })
})

test('whatever the environment holds: only settings come of it, the rest is named', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.oneof(
          fc.constantFrom(
            'MEMORY_LEAK_DETECTOR_RUN',
            'MEMORY_LEAK_DETECTOR___PROTO__',
            'MEMORY_LEAK_DETECTOR_CONSTRUCTOR',
          ),
          anyText.map((text) => `MEMORY_LEAK_DETECTOR_${text}`),
        ),
        anyText,
      ),
      (variables) => {
        const { layer, warnings } = parse(variables)
        const names = options.map(({ name }) => name)
        expect([...layer.keys()].filter((name) => !names.includes(name))).toEqual([])
        expect(layer.size + warnings.length).toBeLessThanOrEqual(Object.keys(variables).length)
      },
    ),
  )
})
