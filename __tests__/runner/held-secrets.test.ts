import { expect, test } from '@jest/globals'
import { holdSecrets } from '../../src/runner/held-secrets.ts'

test('what a file held comes before the environment, and is masked', () => {
  const masked: string[] = []
  const { secret, addSecrets } = holdSecrets(
    (name) => [{ value: `inherited ${name}`, from: 'environment' }],
    (value) => masked.push(value),
  )
  expect(secret('slack-webhook-url').value).toBe('inherited slack-webhook-url')
  addSecrets(new Map([['slack-webhook-url', 'https://hooks.slack.com/S3CR3T']]))
  expect(secret('slack-webhook-url')).toEqual({
    value: 'https://hooks.slack.com/S3CR3T',
    from: 'input',
  })
  expect(secret('github-token').from).toBe('environment')
  expect(masked).toEqual(['https://hooks.slack.com/S3CR3T'])
})
