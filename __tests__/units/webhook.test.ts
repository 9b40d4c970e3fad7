import { describe, expect, test } from '@jest/globals'
import { parseWebhook } from '../../src/units/webhook.ts'
import { attempt } from '../support/attempt.ts'

const path = '/services/T000/B000/S3CR3Tpart'
const accepted = [
  `https://hooks.slack.com${path}`,
  ` https://hooks.slack.com${path}\n`,
  `HTTPS://hooks.slack.com${path}`,
  `https://hooks.slack.com:443${path}`,
  `https://chat.example.org:8443/hooks${path}`,
  `https://hooks.slack-gov.com${path}?a=b`,
  `https://192.168.0.7${path}`,
  `https://[2001:db8::1]${path}`,
  'https://a',
  `https://xn--bcher-kva.example${path}`,
  `http://localhost${path}`,
  `http://localhost:3000${path}`,
  `http://127.0.0.1:3000${path}`,
  `http://127.9.8.7${path}`,
  `http://[::1]:3000${path}`,
  `http://127.1${path}`,
  `http://0x7f000001${path}`,
  `http://2130706433${path}`,
  `http://LOCALHOST${path}`,
]
const refused: readonly (readonly [text: string, wrong: string])[] = [
  ['hooks.slack.com', 'is not a URL'],
  [`hooks.slack.com${path}`, 'is not a URL'],
  ['https', 'is not a URL'],
  ['https://', 'is not a URL'],
  [`https:///hooks.slack.com${path}`, 'is not a URL'],
  [`https:hooks.slack.com${path}`, 'is not a URL'],
  [`https:\\\\hooks.slack.com${path}`, 'is not a URL'],
  [`https://hooks.slack.com:99999${path}`, 'is not a URL'],
  [`https://hooks.sla\tck.com${path}`, 'is not a URL'],
  [`https://hooks.slack.com/a\nb${path}`, 'is not a URL'],
  [`https://hooks.slack.com/ä${path}`, 'is not a URL'],
  [`https://hooks slack.com${path}`, 'is not a URL'],
  [`https://hooks.slack.com/\0${path}`, 'is not a URL'],
  ['yes', 'is not a URL'],
  ['true', 'is not a URL'],
  [`//hooks.slack.com${path}`, 'is not a URL'],
  [`\${{ secrets.SLACK }}${path}`, 'is not a URL'],
  [`"https://hooks.slack.com${path}"`, 'is not a URL'],
  ['https://[::1', 'is not a URL'],
  [`http://hooks.slack.com${path}`, 'is neither https nor http to loopback'],
  [`http://localhost.evil.example${path}`, 'is neither https nor http to loopback'],
  [`http://127.0.0.1.evil.example${path}`, 'is neither https nor http to loopback'],
  [`http://169.254.169.254/latest${path}`, 'is neither https nor http to loopback'],
  [`http://0.0.0.0${path}`, 'is neither https nor http to loopback'],
  [`http://[::ffff:127.0.0.1]${path}`, 'is neither https nor http to loopback'],
  [`http://10.0.0.1${path}`, 'is neither https nor http to loopback'],
  [`ftp://hooks.slack.com${path}`, 'is neither https nor http to loopback'],
  [`file:///etc${path}`, 'is not a URL'],
  [`javascript://x${path}`, 'is neither https nor http to loopback'],
  [`slack://hooks${path}`, 'is neither https nor http to loopback'],
  [`https://user:word@hooks.slack.com${path}`, 'holds a user name or password'],
  [`https://user@hooks.slack.com${path}`, 'holds a user name or password'],
  [`https://:word@hooks.slack.com${path}`, 'holds a user name or password'],
  [`https://hooks.slack.com@evil.example${path}`, 'holds a user name or password'],
  [`http://user@localhost${path}`, 'holds a user name or password'],
  [`http://localhost:80@evil.example${path}`, 'holds a user name or password'],
]

describe(`${accepted.length + refused.length} addresses`, () => {
  test.each(accepted)('%j may be called, as it was written', (text) => {
    expect(parseWebhook(text)).toBe(text.trim())
  })

  test.each(refused)('%j: %s', (text, wrong) => {
    expect(() => parseWebhook(text)).toThrow(new Error(wrong))
  })

  test('none stands in its error', () => {
    for (const [text] of refused)
      expect(attempt(() => parseWebhook(text)).reason).not.toContain('S3CR3Tpart')
  })
})
