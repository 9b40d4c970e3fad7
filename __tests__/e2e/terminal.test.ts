import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from '@jest/globals'
import { textWidth } from '../../src/units/text-width.ts'
import { cliBundle, makeDirectory } from '../support/run-cli.ts'

const script = fileURLToPath(new URL('../support/on-terminal.py', import.meta.url))
const hasPython =
  spawnSync('python3', ['-c', 'import pty, os; os.waitstatus_to_exitcode']).status === 0
const onTerminal = hasPython ? test : test.skip

const terminals: ChildProcess[] = []
/** With its terminal who sits at it ends: one that is left would hold up the end of jest. */
afterEach(() => {
  for (const terminal of terminals.splice(0)) terminal.kill('SIGKILL')
})

interface Session {
  readonly words: readonly string[]
  readonly keys?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

/** What a terminal of 24 rows and 80 columns is told, byte for byte. */
async function runOnTerminal({
  words,
  keys = [],
  env = {},
  cwd = makeDirectory(),
}: Session): Promise<{ code: number; screen: string; cwd: string }> {
  const child = spawn(
    'python3',
    [
      script,
      '24',
      '80',
      ...keys.flatMap((key) => ['--key', key]),
      '--',
      process.execPath,
      cliBundle,
      ...words,
    ],
    {
      cwd,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: process.env['HOME'] ?? '/',
        TERM: 'xterm',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  terminals.push(child)
  let screen = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    screen += text
  })
  const [code] = (await once(child, 'close')) as [number]
  return { code, screen, cwd }
}

const ESC = '\u001b'
// eslint-disable-next-line no-control-regex -- SGR sequences
const withoutColours = (text: string): string => text.replace(/\u001b\[[\d;]*m/gu, '')
const live = new RegExp(
  `${ESC}7${ESC}\\[24;1H${ESC}\\[K\\[00:0\\d\\] total [^${ESC}]{10,70}${ESC}8`,
  'gu',
)

onTerminal(
  'one live line, drawn in place in the last row, which is given back before the result',
  async () => {
    const { code, screen } = await runOnTerminal({
      words: ['run', '--interval', '200ms', '--', 'sh', '-c', 'echo first; sleep 2.6; echo last'],
    })
    expect(code).toBe(0)
    expect(screen.match(live)?.length).toBeGreaterThanOrEqual(2)
    expect(screen).toContain(`${ESC}[1;23r`)
    const givenBack = screen.lastIndexOf(`${ESC}[1;24r`)
    expect(givenBack).toBeGreaterThan(screen.lastIndexOf(`${ESC}[1;23r`))
    expect(screen.indexOf('Passed:')).toBeGreaterThan(givenBack)
    // colours at most
    expect(withoutColours(screen.slice(screen.indexOf('Passed')))).not.toContain(ESC)
  },
  60_000,
)

const WAYS = [
  ['directly', ['--launcher', 'off']],
  ['by a parent that waits for it', ['--exit-records', 'off']],
] as const

onTerminal.each(WAYS)(
  'Ctrl-C once: the command, started %s, is stopped and the report is made',
  async (_way, how) => {
    const { code, screen, cwd } = await runOnTerminal({
      words: ['run', ...how, '--interval', '200ms', '--', 'sleep', '60'],
      keys: ['samples=\\x03'],
    })
    expect(code).toBe(130)
    expect(withoutColours(screen)).toContain('Passed: the largest process, sleep')
    expect(screen).toContain('The command was cancelled and ended by SIGINT.')
    expect(readdirSync(join(cwd, 'logs')).filter((name) => name.endsWith('.log')).length).toBe(1)
  },
  60_000,
)

onTerminal(
  'Ctrl-C twice: out at once',
  async () => {
    const words = [
      'run',
      '--interval',
      '200ms',
      '--',
      'sh',
      '-c',
      'trap "echo asked" INT; while :; do sleep 0.1; done',
    ]
    // two signals that meet a process which has not run meanwhile are one: typed on until it has
    const { code } = await runOnTerminal({
      words,
      keys: ['samples=\\x03', ...Array<string>(20).fill('asked=\\x03')],
    })
    expect(code).toBe(130)
  },
  60_000,
)

onTerminal(
  'watch: Ctrl-C stops and reports',
  async () => {
    const { code, screen } = await runOnTerminal({
      words: ['watch', '--pid', String(process.pid), '--interval', '200ms', '--threshold', '99'],
      keys: ['samples=\\x03'],
    })
    expect(code).toBe(0)
    expect(withoutColours(screen)).toContain('Passed: ')
  },
  60_000,
)

onTerminal(
  "a terminal that CI gives, or a dumb one, is nobody's: plain lines",
  async () => {
    for (const env of [{ CI: 'true' }, { GITHUB_ACTIONS: 'true' }, { TERM: 'dumb' }]) {
      const { screen } = await runOnTerminal({
        words: ['run', '--interval', '200ms', '--progress', '1s', '--', 'sleep', '1.8'],
        env,
      })
      expect(screen).toMatch(/^\[00:0\d\] total /mu)
      expect(screen).not.toContain(ESC)
    }
  },
  60_000,
)

onTerminal.each(WAYS)(
  'the command, started %s, has the terminal: its foreground, and can be typed to',
  async (_way, how) => {
    const { screen } = await runOnTerminal({
      words: [
        'run',
        ...how,
        '--',
        'sh',
        '-c',
        // a group in the background would be stopped at its first reading
        'test -t 0 && test -t 1 && echo "a tty"; read line; echo "typed:$line"; ps -o stat= -p $$',
      ],
      keys: ['a tty=hello\\n'],
    })
    expect(screen).toContain('typed:hello')
    expect(screen).toMatch(/^[\w<]+\+\s*$/mu)
  },
  60_000,
)

onTerminal(
  'a table that fits 80 columns, under the sentence; colours, and none with NO_COLOR',
  async () => {
    for (const [env, hasColours] of [
      [{}, true],
      [{ NO_COLOR: '1' }, false],
    ] as const) {
      const { screen } = await runOnTerminal({ words: ['scan', '--threshold', '99'], env })
      expect(screen.includes(`${ESC}[32mPassed:${ESC}[0m `)).toBe(hasColours)
      const lines = withoutColours(screen).split(/\r?\n/u)
      expect(lines[0]).toMatch(/^Passed: /u)
      const head = lines.findIndex((line) => /^Process +PID +Now +Verdict$/u.test(line))
      expect(head).toBe(2)
      const table = lines.slice(head, lines.indexOf('', head))
      expect(table.length).toBeGreaterThan(2)
      for (const line of table) expect(textWidth(line)).toBeLessThanOrEqual(80)
      if (!hasColours) expect(screen).not.toContain(ESC)
    }
  },
  60_000,
)

onTerminal(
  'report: the table of a run, and its page in the browser; exit code and page path as without',
  async () => {
    const cwd = makeDirectory()
    const seen = join(cwd, 'seen')
    writeFileSync(
      join(cwd, 'browser'),
      `#!/bin/sh\nprintf '%s' "$1" > '${seen}'\nenv > '${seen}.env'\n`,
      {
        mode: 0o755,
      },
    )
    await runOnTerminal({
      words: ['run', '--interval', '200ms', '--threshold', '1KiB', '--', 'sleep', '1.5'],
      cwd,
    })
    const [runDir = ''] = readdirSync(join(cwd, 'logs')).filter((name) => name.startsWith('run_'))
    const words = ['report', join('logs', runDir)]
    const shown = await runOnTerminal({
      words: [...words, '--open', '--slack-notify', 'never'],
      cwd,
      env: { BROWSER: join(cwd, 'browser'), SLACK_WEBHOOK_URL: 'https://hooks.slack.com/S3CR3T' },
    })
    const page = join(cwd, 'logs', runDir, 'memory-report-run.html')
    expect(shown.code).toBe(1)
    expect(withoutColours(shown.screen)).toMatch(
      /^Process +PID +Start +Peak +End +Verdict +Course$/mu,
    )
    expect(shown.screen).toContain(`Opened ${page}`)
    expect(readFileSync(seen, 'utf8')).toBe(`file://${page}`)
    expect(readFileSync(`${seen}.env`, 'utf8')).toMatch(/^BROWSER=(?![^]*S3CR3T)/mu)
    const not = await runOnTerminal({ words: [...words, '--open'], cwd })
    expect(not.code).toBe(1)
    expect(not.screen).toContain(`Not opened (no display, and BROWSER is not set): ${page}`)
  },
  60_000,
)
