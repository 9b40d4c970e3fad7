import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { cliBundle, makeDirectory } from '../support/run-cli.ts'

const script = fileURLToPath(new URL('../support/on-terminal.py', import.meta.url))
const hasPython = spawnSync('python3', ['-c', 'import pty, os; os.waitstatus_to_exitcode']).status === 0
const onTerminal = hasPython ? test : test.skip

interface Session { readonly words: readonly string[]; readonly keys?: readonly string[]; readonly env?: Readonly<Record<string, string>> }

/** What a terminal of 24 rows and 80 columns is told, byte for byte. */
async function runOnTerminal({ words, keys = [], env = {} }: Session): Promise<{ code: number; screen: string; cwd: string }> {
  const cwd = makeDirectory()
  const child = spawn('python3', [script, '24', '80', ...keys.flatMap(key => ['--key', key]), '--', process.execPath, cliBundle, ...words], {
    cwd, env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '/', TERM: 'xterm', ...env }, stdio: ['ignore', 'pipe', 'inherit'],
  })
  let screen = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => { screen += text })
  const [code] = await once(child, 'close') as [number]
  return { code, screen, cwd }
}

const ESC = '\u001b'
const live = new RegExp(`${ESC}7${ESC}\\[24;1H${ESC}\\[K\\[00:0\\d\\] total [^${ESC}]{10,70}${ESC}8`, 'gu')

onTerminal('one live line, drawn in place in the last row, which is given back before the result', async () => {
  const { code, screen } = await runOnTerminal({ words: ['run', '--interval', '200ms', '--', 'sh', '-c', 'echo first; sleep 2.6; echo last'] })
  expect(code).toBe(0)
  expect(screen.match(live)?.length).toBeGreaterThanOrEqual(2)
  expect(screen).toContain(`${ESC}[1;23r`)
  const givenBack = screen.lastIndexOf(`${ESC}[1;24r`)
  expect(givenBack).toBeGreaterThan(screen.lastIndexOf(`${ESC}[1;23r`))
  expect(screen.indexOf('Passed: ')).toBeGreaterThan(givenBack)
  expect(screen.slice(screen.indexOf('Passed: '))).not.toContain(ESC)
}, 60_000)

onTerminal('Ctrl-C once: the command is stopped and the report is made', async () => {
  const { code, screen, cwd } = await runOnTerminal({ words: ['run', '--interval', '200ms', '--', 'sleep', '60'], keys: ['samples=\\x03'] })
  expect(code).toBe(130)
  expect(screen).toContain('Passed: the largest process, sleep')
  expect(screen).toContain('The command was cancelled and ended by SIGINT.')
  expect(readdirSync(join(cwd, 'logs')).filter(name => name.endsWith('.log')).length).toBe(1)
}, 60_000)

onTerminal('Ctrl-C twice: out at once', async () => {
  const words = ['run', '--interval', '200ms', '--', 'sh', '-c', 'trap "echo asked" INT; while :; do sleep 0.1; done']
  const startedAt = performance.now()
  const { code } = await runOnTerminal({ words, keys: ['samples=\\x03', 'asked=\\x03'] })
  expect(code).toBe(130)
  expect(performance.now() - startedAt).toBeLessThan(20_000)
}, 60_000)

onTerminal('watch: Ctrl-C stops and reports', async () => {
  const { code, screen } = await runOnTerminal({ words: ['watch', '--pid', String(process.pid), '--interval', '200ms', '--threshold', '99'], keys: ['samples=\\x03'] })
  expect(code).toBe(0)
  expect(screen).toContain('Passed: ')
}, 60_000)

onTerminal('a terminal that CI gives, or a dumb one, is nobody\'s: plain lines', async () => {
  for (const env of [{ CI: 'true' }, { GITHUB_ACTIONS: 'true' }, { TERM: 'dumb' }]) {
    const { screen } = await runOnTerminal({ words: ['run', '--interval', '200ms', '--progress', '1s', '--', 'sleep', '1.8'], env })
    expect(screen).toMatch(/^\[00:0\d\] total /mu)
    expect(screen).not.toContain(ESC)
  }
}, 60_000)

onTerminal('the command has the terminal: it sees one, and can be typed to', async () => {
  const { screen } = await runOnTerminal({ words: ['run', '--', 'sh', '-c', 'test -t 0 && test -t 1 && echo "a tty"; read line; echo "typed:$line"'], keys: ['a tty=hello\\n'] })
  expect(screen).toContain('typed:hello')
}, 60_000)

onTerminal('no colours, with NO_COLOR or without', async () => {
  for (const env of [{}, { NO_COLOR: '1' }]) {
    const { screen } = await runOnTerminal({ words: ['scan', '--threshold', '99'], env })
    expect(screen).toContain('Passed: ')
    // eslint-disable-next-line no-control-regex -- an SGR sequence
    expect(screen).not.toMatch(/\u001b\[[\d;]*m/u)
  }
}, 60_000)
