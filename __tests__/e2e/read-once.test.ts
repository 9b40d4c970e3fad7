import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { cliBundle, makeDirectory, runCli } from '../support/run-cli.ts'
import { useProcesses } from '../support/use-processes.ts'

const start = useProcesses()
const preload = fileURLToPath(new URL('../support/log-reads.cjs', import.meta.url))

test('a scan that remembers reads its samples and each day of its history once', async () => {
  start('sleep', '600')
  const words = ['scan', '--threshold', '99', '--include', 'sleep', '--report-dir', '.', '--quiet']
  const { cwd } = await runCli(words)
  const log = join(makeDirectory(), 'reads')
  const { code } = await runCli(words, {
    cwd,
    env: { NODE_OPTIONS: `--require ${preload}`, READS_LOG: log },
  })
  expect(code).toBe(0)
  const read = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith(`${cliBundle} `) && line.endsWith('.ndjson'))
    .map((line) => line.slice(cliBundle.length + 1).replace(/ .*\//u, ' '))
  const streamed = read.filter((line) => line.startsWith('stream '))
  expect(streamed).toEqual(['stream samples.ndjson'])
  const days = read.filter((line) => !line.endsWith(' samples.ndjson'))
  expect(days).toEqual([expect.stringMatching(/^\w+ \d{4}-\d\d-\d\d\.ndjson$/u)])
}, 60_000)
