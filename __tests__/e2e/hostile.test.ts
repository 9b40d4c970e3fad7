import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { findRunnerCommands } from '../support/runner-commands.ts'
import { expectSlackLimits } from '../support/slack-limits.ts'
import { startSlackServer } from '../support/slack-server.ts'
import { useJobs } from '../support/use-jobs.ts'

const newJob = useJobs()

/**
 * File names of programs: any byte but `/` and NUL, and what the runner, a terminal, Markdown,
 * Slack or a CSV reader would obey.
 */
const names = [
  '##[add-mask]true',
  '##[stop-commands]x',
  '::error::owned',
  '\u00a0::stop-commands::x',
  'a\n::warning::b',
  'a\r##[error]x',
  '\u001b[31mred',
  'a|b',
  '`code`',
  '<script>alert(1)<',
  '@octocat',
  '<!channel>',
  '=cmd|calc',
  '\u202egnp.exe',
  '##',
  '[error]x',
  ') S 1 1 1',
  '(())',
  '#\ufe0f#[error]x',
  'constructor',
  '__proto__',
  ' ',
  '%0A::error::x',
  '$(touch owned)',
]

test.each(['name', 'full'])(
  'hostile process names, command-lines: %s: no line of ours is a command to the runner',
  async (commandLines) => {
    const job = newJob()
    const bin = join(job.workspace, 'bin')
    mkdirSync(bin)
    const body = '#!/bin/sh\nsleep 2 & wait\n'
    for (const name of names) writeFileSync(join(bin, name), body, { mode: 0o755 })
    // as a program's own name, as a script's, as an argument, and as the comm that it gave itself
    const run = [
      'import os, subprocess, sys, time',
      `names = ${JSON.stringify(names)}`,
      'children = []',
      'for name in names:',
      '    code = "import ctypes,time,sys; ctypes.CDLL(None).prctl(15, sys.argv[1].encode(), 0, 0, 0); time.sleep(2)"',
      `    children.append(subprocess.Popen([os.path.join(${JSON.stringify(bin)}, name), name]))`,
      '    children.append(subprocess.Popen([name, "-c", "import time; time.sleep(2)", name], executable=sys.executable))',
      '    children.append(subprocess.Popen([sys.executable, "-c", code, name]))',
      'for child in children: child.wait()',
    ].join('\n')
    const { log, summary, outputs, exitCode } = await job
      .uses({
        run,
        shell: 'python',
        interval: '200ms',
        threshold: '100KiB',
        'command-lines': commandLines,
        'upload-artifact': 'never',
        'artifact-name': '::x',
      })
      .main()
    expect(exitCode).toBe(1)
    expect(outputs.get('verdict')).toBe('fail')
    const [first, ...commands] = findRunnerCommands(log)
    // ours: the end of a group before the verdict, and the annotations, one for the verdict and
    // nine at most for what broke a limit
    expect(first).toBe('endgroup')
    expect(commands.filter((command) => command !== 'error')).toEqual([])
    expect(commands.length).toBe(log.match(/^::error title=Memory /gmu)?.length)
    expect(commands.length).toBe(10)
    for (const file of [
      outputs.get('report-path') ?? '',
      join(outputs.get('run-dir') ?? '', 'sampler.log'),
    ])
      expect(findRunnerCommands(readFileSync(file, 'utf8'))).toEqual([])
    expect(`${log}${summary}`).not.toMatch(
      // eslint-disable-next-line no-control-regex -- these are what must not be there
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u,
    )
    expect(summary).not.toMatch(/<script|<!channel|(?<!&#64;)@octocat/u)
    const { processes } = JSON.parse(
      readFileSync(join(outputs.get('run-dir') ?? '', 'report.json'), 'utf8'),
    ) as { processes: { name: string }[] }
    expect(processes.length).toBeGreaterThan(3 * names.length)
  },
  60_000,
)

test('[fault 21] a git ref and a title of a pull request that are commands: nobody obeys them', async () => {
  const slack = await startSlackServer(['ok'])
  // git allows all of it in a name of a branch
  const ref = `--upload-pack=$(touch\${IFS}owned);\`id>owned\`##[add-mask]true%0A::error::x<!channel>@octocat|"><script>alert(1)</script>\u202egnp`
  const job = newJob()
  const event = join(job.temp, 'event.json')
  const title = `a\n::error::owned\r##[stop-commands]x $(touch owned) <!channel> ${ref}`
  writeFileSync(
    event,
    JSON.stringify({
      repository: { default_branch: ref },
      pull_request: {
        number: 5,
        title,
        body: title,
        head: { ref, label: `acme:${ref}`, repo: { full_name: 'acme/shop' } },
        base: { ref, label: `acme:${ref}` },
      },
    }),
  )
  const env = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_HEAD_REF: ref,
    GITHUB_BASE_REF: ref,
    GITHUB_REF_NAME: `5/merge`,
    SLACK_WEBHOOK_URL: slack.webhook,
  }
  const told = await newJob({ env })
    .uses({ run: 'sleep 0.6', interval: '200ms', threshold: '100KiB', 'upload-artifact': 'never' })
    .main()
  await slack.close()
  expect(told.exitCode).toBe(1)
  // the mask is ours, of the webhook
  expect(findRunnerCommands(told.log).filter((command) => command !== 'error')).toEqual([
    'add-mask',
    'endgroup',
  ])
  expect(told.log).toContain(`::add-mask::${slack.webhook}\n`)
  expect(`${told.log}${told.summary}`).not.toMatch(/<script|<!channel|(?<!&#64;)@octocat|\u202e/u)
  for (const { payload } of slack.requests) expectSlackLimits(payload)
  expect(slack.requests.length).toBe(1)
  const page = readdirSync(told.outputs.get('run-dir') ?? '').find((name) => name.endsWith('html'))
  const html = readFileSync(join(told.outputs.get('run-dir') ?? '', page ?? ''), 'utf8')
  expect(html).not.toMatch(/alert\(1\)<\/script|"><script/u)

  const compared = newJob({ env })
  const { exitCode, log } = await compared
    .uses({ run: 'true', interval: '200ms', 'compare-with': ref, 'upload-artifact': 'never' })
    .main()
  expect(exitCode).toBeGreaterThan(0)
  expect(findRunnerCommands(log).filter((command) => command !== 'error')).toEqual(['add-mask'])
  expect(existsSync(join(compared.workspace, 'owned'))).toBe(false)
}, 60_000)
