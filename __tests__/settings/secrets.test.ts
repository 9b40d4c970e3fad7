import { describe, expect, test } from '@jest/globals'
import { checkSecrets } from '../../src/plan/check-secrets.ts'
import { hideSecrets } from '../../src/settings/hide-secrets.ts'
import { holdSecrets } from '../../src/runner/held-secrets.ts'
import { readSecretFiles } from '../../src/plan/read-secret-files.ts'
import { listSecretFiles, secrets, variablesOf } from '../../src/settings/secrets.ts'

const WEBHOOK = 'https://hooks.slack.com/services/T/B/S3CR3T'

test('what follows from the name of a webhook', () => {
  const [slack] = secrets
  expect(variablesOf(slack)).toEqual([
    'MEMORY_LEAK_DETECTOR_SLACK_WEBHOOK_URL',
    'SLACK_WEBHOOK_URL',
  ])
  expect(listSecretFiles().map(({ flag, secret }) => [flag, secret.name])).toEqual([
    ['slack-webhook-file', 'slack-webhook-url'],
  ])
})

test('the token comes by its input alone', () => {
  expect(secrets.filter(({ name }) => name === 'github-token').flatMap(variablesOf)).toEqual([])
})

describe.each(secrets)('$name', ({ name, default: byDefault }) => {
  test('may be left out', () => {
    expect(() => {
      checkSecrets(new Map([[name, byDefault]]))
    }).not.toThrow()
  })

  test('is hidden in texts, wherever it stands', () => {
    const { secretValues } = holdSecrets(
      (asked) => (asked === name ? [{ value: ` ${WEBHOOK}\n`, from: 'input' }] : []),
      () => undefined,
    )
    expect(hideSecrets(`a ${WEBHOOK}, ${WEBHOOK}.`, { secretValues })).toBe('a ***, ***.')
  })

  test('one that was replaced stays hidden, also where the other begins with it', () => {
    const { addSecrets, secret, secretValues } = holdSecrets(
      () => [{ value: `${WEBHOOK}-inherited`, from: 'environment' }],
      () => undefined,
    )
    for (const value of [WEBHOOK, `${WEBHOOK}2`]) addSecrets(new Map([[name, value]]))
    expect(secret(name).value).toBe(`${WEBHOOK}2`)
    expect(hideSecrets(`${WEBHOOK} ${WEBHOOK}2 ${WEBHOOK}-inherited`, { secretValues })).toBe(
      '*** *** ***',
    )
  })
})

test('one that cannot be used is not shown', () => {
  expect(() => {
    checkSecrets(new Map([['slack-webhook-url', 'S3CR3T']]))
  }).toThrow(/^slack-webhook-url: the value given is not a URL; allowed: (?![^]*S3CR3T)/u)
})

describe('in a file', () => {
  const read = (content: string): ReadonlyMap<string, string> =>
    readSecretFiles(new Map([['slack-webhook-url', '/run/hook']]), (path) =>
      path === '/run/hook' ? content : '',
    )

  test('its text without what is around it', () => {
    expect([...read(` ${WEBHOOK}\n`)]).toEqual([['slack-webhook-url', WEBHOOK]])
  })

  test.each([
    ['\n', 'is empty'],
    ['S3CR3T', 'is not a URL'],
    ['http://hooks.slack.com/S3CR3T', 'is neither https nor http to loopback'],
  ])('%j: the path is named, the value never', (content, wrong) => {
    expect(() => read(content)).toThrow(
      new RegExp(
        `^--slack-webhook-file: "/run/hook" ${wrong}; allowed: an https URL(?![^]*S3CR3T)`,
        'u',
      ),
    )
  })

  test('that cannot be read', () => {
    expect(() =>
      readSecretFiles(new Map([['slack-webhook-url', '/nowhere']]), () => {
        throw Object.assign(new Error('no'), { code: 'ENOENT' })
      }),
    ).toThrow(
      '--slack-webhook-file: "/nowhere" ENOENT; allowed: a file that can be read, with the webhook in it',
    )
  })

  test('nothing is read that nobody asked for', () => {
    expect(
      readSecretFiles(new Map(), () => {
        throw new Error('read')
      }).size,
    ).toBe(0)
  })
})
