import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { Report } from '../../src/report/report.ts'
import { cliBundle, makeDirectory, runCli } from '../support/run-cli.ts'
import { until } from '../support/until.ts'

/**
 * Runs the command line until its samples are there, and kills it hard; the sampler notices by
 * itself.
 */
async function killRun(cwd: string): Promise<string> {
  const child = spawn(
    process.execPath,
    [cliBundle, 'run', '--interval', '200ms', '--', 'sleep', '600'],
    { cwd, stdio: 'ignore', env: { PATH: process.env['PATH'] ?? '' } },
  )
  const logs = join(cwd, 'logs')
  const find = (): string =>
    existsSync(logs) ? (readdirSync(logs).find((name) => name.startsWith('run_')) ?? '') : ''
  const samples = (): string => join(logs, find(), 'samples.ndjson')
  const read = (): string =>
    find() !== '' && existsSync(samples()) ? readFileSync(samples(), 'utf8') : ''
  await until(() => read().includes('"name":"sleep"'))
  child.kill('SIGKILL')
  await once(child, 'exit')
  await until(() => read().includes('"k":"end"'))
  process.kill(Number(/"pid":(\d+),[^\n]*"name":"sleep"/u.exec(read())?.[1]))
  return join(logs, find())
}

test('a run that was killed hard: the next one names it, its report says what happened until then, and it is named no more', async () => {
  const cwd = makeDirectory()
  const runDir = await killRun(cwd)
  const planFile = join(runDir, 'plan.json')
  const plan = JSON.parse(readFileSync(planFile, 'utf8')) as { createdEpochMs: number }
  writeFileSync(
    planFile,
    JSON.stringify({ ...plan, createdEpochMs: plan.createdEpochMs - 3_600_000 }),
  )
  const next = await runCli(['run', '--interval', '200ms', '--', 'true'], { cwd })
  expect(next.err.split('\n').find((line) => line.includes('without a judgement'))).toContain(
    `\`memory-leak-detector report ${runDir}\``,
  )
  expect(existsSync(join(runDir, 'judged'))).toBe(false)
  // a scan that shall be silent is
  expect((await runCli(['scan', '--quiet', '--threshold', 'off'], { cwd })).err).toBe('')
  const report = await runCli(['report', runDir], { cwd })
  expect({ code: report.code, says: report.err }).toEqual({
    code: 3,
    says: expect.stringMatching(
      /Not judged: whoever watched the command was killed after .+ \(\d+ samples\)/u,
    ),
  })
  expect(
    (JSON.parse(readFileSync(join(runDir, 'report.json'), 'utf8')) as Report).processes.map(
      ({ name }) => name,
    ),
  ).toEqual(['sleep'])
  expect((await runCli(['run', '--interval', '200ms', '--', 'true'], { cwd })).err).not.toContain(
    'without a judgement',
  )
}, 90_000)
