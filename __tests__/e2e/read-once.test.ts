import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
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
    .map((line) => basename(line))
  expect(read.toSorted()).toEqual([
    expect.stringMatching(/^\d{4}-\d\d-\d\d\.ndjson$/u),
    'samples.ndjson',
  ])
}, 60_000)
