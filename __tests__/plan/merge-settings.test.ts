import { describe, expect, test } from '@jest/globals'
import { buildPlan } from '../../src/plan/build-plan.ts'
import { mergeSettings, namingSources, type Layer } from '../../src/plan/merge-settings.ts'
import { allOptions } from '../../src/plan/options.ts'
import { attempt } from '../support/attempt.ts'
import { makePlace } from '../support/make-place.ts'

const options = allOptions()
const defaults = options.map(({ name, default: byDefault }) => [name, byDefault] as const)

const layer = (
  from: 'environment' | 'file',
  label: string,
  texts: Readonly<Record<string, string>>,
): Layer =>
  new Map(
    Object.entries(texts).map(([name, text]) => [
      name,
      { text, origin: { from, label: label.replace('%', name) } },
    ]),
  )
const environment = (texts: Readonly<Record<string, string>>): Layer =>
  layer('environment', 'variable of %', texts)
const file = (texts: Readonly<Record<string, string>>): Layer => layer('file', 'line of %', texts)

/** An action is handed every input, the rest at their defaults. */
const merge = (
  inputs: Readonly<Record<string, string>>,
  env: Layer = new Map(),
  config: Layer = new Map(),
) =>
  mergeSettings(options, {
    given: new Map([...defaults, ...Object.entries(inputs)]),
    from: 'input',
    environment: env,
    file: config,
  })

describe('which of them holds', () => {
  test.each<
    [
      inputs: Readonly<Record<string, string>>,
      env: Readonly<Record<string, string>>,
      config: Readonly<Record<string, string>>,
      text: string,
      label: string | undefined,
    ]
  >([
    [{}, {}, {}, 'auto', undefined],
    [{}, {}, { threshold: '1GiB' }, '1GiB', 'line of threshold'],
    [{}, { threshold: '2GiB' }, { threshold: '1GiB' }, '2GiB', 'variable of threshold'],
    [{ threshold: '3GiB' }, { threshold: '2GiB' }, { threshold: '1GiB' }, '3GiB', 'threshold'],
    // an input at its default is one that nobody gave
    [{ threshold: ' auto\n' }, { threshold: '2GiB' }, {}, '2GiB', 'variable of threshold'],
    [{ threshold: '' }, {}, { threshold: '1GiB' }, '1GiB', 'line of threshold'],
    // the environment may set a default against the file
    [{}, { threshold: 'auto' }, { threshold: '1GiB' }, 'auto', 'variable of threshold'],
  ])('input %j, environment %j, file %j: %s', (inputs, env, config, text, label) => {
    const { raw, origins } = merge(inputs, environment(env), file(config))
    expect(raw.get('threshold')).toBe(text)
    expect(origins.get('threshold')?.label).toBe(label)
  })

  test('a flag is there because somebody wrote it, also with its default', () => {
    const flags = mergeSettings(options, {
      given: new Map([['threshold', 'auto']]),
      from: 'flag',
      environment: environment({ threshold: '2GiB', interval: '2s' }),
      file: file({ interval: '3s', progress: '5s' }),
    })
    expect([...flags.raw]).toEqual([
      ['interval', '2s'],
      ['threshold', 'auto'],
      ['progress', '5s'],
    ])
    expect(flags.origins.get('threshold')).toEqual({ from: 'flag', label: '--threshold' })
  })

  test('what a command has no use for is left out', () => {
    expect([
      ...mergeSettings(
        options.filter(({ name }) => name === 'interval'),
        {
          given: new Map(),
          from: 'flag',
          environment: environment({ run: 'rm -rf /' }),
          file: file({ mode: 'start' }),
        },
      ).raw,
    ]).toEqual([])
  })
})

describe('the user set it', () => {
  const userSet = (...layers: Parameters<typeof merge>): readonly string[] =>
    buildPlan(merge(...layers).raw, makePlace()).userSet
  test('from any of the three, where it differs from the default', () => {
    expect(userSet({})).toEqual([])
    expect(
      userSet(
        { threshold: '1GiB' },
        environment({ 'growth-threshold': '5MiB/min' }),
        file({ 'total-threshold': '4GiB' }),
      ),
    ).toEqual(['threshold', 'total-threshold', 'growth-threshold'])
    expect(userSet({}, environment({ threshold: 'auto' }), file({ threshold: '1GiB' }))).toEqual([])
  })
})

test('the plan names the config file, and the settings that hold by it', () => {
  const config: Layer = new Map(
    ['threshold', 'interval', 'fail-on'].map((name) => [
      name,
      {
        text: name === 'interval' ? '2s' : 'none',
        origin: { from: 'file', label: `line of ${name}`, file: 'limits.yml' },
      },
    ]),
  )
  const use = (inputs: Readonly<Record<string, string>>, env: Layer, from: Layer) => {
    const { raw, origins } = merge(inputs, env, from)
    return buildPlan(new Map([...raw, ['threshold', '1GiB']]), makePlace(), origins).config
  }
  expect(use({ interval: '5s' }, environment({ 'fail-on': 'all' }), config)).toEqual({
    path: 'limits.yml',
    names: ['threshold'],
  })
  expect(
    use({ interval: '5s', threshold: '2GiB' }, environment({ 'fail-on': 'all' }), config),
  ).toBeUndefined()
})

describe('a bad value', () => {
  const refusal = (...layers: Parameters<typeof merge>): string => {
    const { raw, origins } = merge(...layers)
    return attempt(() => namingSources(origins, () => buildPlan(raw, makePlace()))).reason
  }
  test.each([
    [refusal({ interval: '5' + 'x' }), 'interval: "5x" is not a duration; allowed: '],
    [
      refusal({}, environment({ interval: 'soon' })),
      'variable of interval: "soon" is not a duration; allowed: ',
    ],
    [
      refusal({}, new Map(), file({ 'warn-threshold': '90%' })),
      'line of warn-threshold: "90%" is not below it; allowed: less than threshold, which is auto, here ',
    ],
    [
      refusal({}, new Map(), file({ mode: 'check' })),
      'line of mode: "check" is for the input of a step alone; allowed: ',
    ],
    [
      refusal({}, environment({ 'slack-webhook-url': 'https://me:S3CR3T@hooks.slack.com/x' })),
      'variable of slack-webhook-url: the value given holds a user name or password; allowed: ',
    ],
  ])('case %#: %s', (reason, start) => {
    expect(reason.slice(0, start.length)).toBe(start)
    expect(reason).not.toContain('S3CR3T')
  })

  test('other faults pass through', () => {
    expect(() =>
      namingSources(new Map(), () => {
        throw new TypeError('ours')
      }),
    ).toThrow(TypeError)
  })
})
