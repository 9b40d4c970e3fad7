import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { openInBrowser } from '../../src/runner/open-in-browser.ts'
import { secrets, variablesOf } from '../../src/settings/secrets.ts'
import { makeTempDirectory } from '../sampler/support/temp-directory.ts'

const root = makeTempDirectory()
const report = join(root, 'a report; $(touch owned).html')

/** A program that writes down what it was given, in a directory of its own. */
function makeProgram(name: string, rest = ''): { PATH: string; read: () => string } {
  const directory = join(root, `${name}-${programs++}`)
  mkdirSync(directory)
  const seen = join(directory, 'seen')
  writeFileSync(join(directory, name), `#!/bin/sh\nprintf '%s\\n' "$@" > '${seen}'\n${rest}\n`, {
    mode: 0o755,
  })
  return { PATH: `${directory}:/usr/bin:/bin`, read: () => readFileSync(seen, 'utf8') }
}
let programs = 0
const url = `file://${encodeURI(root)}/a%20report;%20$(touch%20owned).html`

test('BROWSER: the first of its programs that is installed, with the address as one word', async () => {
  const { PATH, read } = makeProgram('mybrowser')
  expect(await openInBrowser(report, { PATH, BROWSER: 'absent:mybrowser --new-tab' })).toBe('')
  expect(read()).toBe(`--new-tab\n${url}\n`)
})

test('BROWSER with %s', async () => {
  const { PATH, read } = makeProgram('mybrowser')
  expect(await openInBrowser(report, { PATH, BROWSER: 'mybrowser --app=%s --quiet' })).toBe('')
  expect(read()).toBe(`--app=${url}\n--quiet\n`)
})

test.each([{ DISPLAY: ':0' }, { WAYLAND_DISPLAY: 'wayland-0' }])(
  'xdg-open where there is a display: %j',
  async (display) => {
    const { PATH, read } = makeProgram('xdg-open')
    expect(await openInBrowser(report, { PATH, ...display })).toBe('')
    expect(read()).toBe(`${url}\n`)
  },
)

test('why not: no display, no opener, one that fails', async () => {
  expect(await openInBrowser(report, { PATH: makeProgram('xdg-open').PATH })).toBe(
    'no display, and BROWSER is not set',
  )
  expect(await openInBrowser(report, { PATH: root, DISPLAY: ':0' })).toBe('no xdg-open')
  expect(await openInBrowser(report, { PATH: root, BROWSER: 'absent' })).toBe(
    'no program of BROWSER is installed',
  )
  expect(
    await openInBrowser(report, { PATH: makeProgram('xdg-open', 'exit 3').PATH, DISPLAY: ':0' }),
  ).toBe('xdg-open ended with 3')
})

test('it gets our environment, but no secret of ours', async () => {
  const { PATH, read } = makeProgram('xdg-open', 'env >> "$(dirname "$0")/seen"')
  const secret = Object.fromEntries(
    secrets.flatMap(variablesOf).map((variable) => [variable, 'https://hooks.slack.com/S3CR3T']),
  )
  expect(Object.keys(secret)).toContain('SLACK_WEBHOOK_URL')
  expect(await openInBrowser(report, { PATH, DISPLAY: ':0', ...secret })).toBe('')
  expect(read()).toContain('DISPLAY=:0')
  expect(read()).not.toContain('S3CR3T')
})

test('one that stays has opened it: it is not waited for', async () => {
  const { PATH } = makeProgram('xdg-open', 'exec sleep 8')
  expect(await openInBrowser(report, { PATH, DISPLAY: ':0' })).toBe('')
}, 30_000)
