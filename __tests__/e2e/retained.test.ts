import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/report/report.ts'
import type { MiniRunner, StepResult } from '../support/mini-runner.ts'
import { useJobs } from '../support/use-jobs.ts'

const newJob = useJobs()

/** Serves lines on a socket: each costs 4 MiB, which it keeps or gives back. Says when it is up. */
const service = `
import socket, sys
kept, keeps = [], sys.argv[1] == 'keep'
server = socket.create_server(('127.0.0.1', 0))
open(sys.argv[2], 'w').write(str(server.getsockname()[1]) + '\\n')
while True:
    client, _ = server.accept()
    with client, client.makefile('rb') as lines:
        for line in lines:
            work = bytearray(b'x') * (4 << 20)
            if keeps: kept.append(work)
            client.sendall(b'done\\n')
`
const load = (count: number): string => `
import socket, time
port = int(open('port').read())
with socket.create_connection(('127.0.0.1', port)) as server, server.makefile('rb') as answers:
    for n in range(${count}):
        server.sendall(b'go\\n'); answers.readline(); time.sleep(0.2)
`

/** A job in which an earlier step started the service. */
async function startService(job: MiniRunner, kind: 'keep' | 'give'): Promise<void> {
  writeFileSync(join(job.temp, 'service.py'), service)
  writeFileSync(join(job.workspace, 'load.py'), load(30))
  const { exitCode } = await job.run(
    `setsid python3 "$RUNNER_TEMP/service.py" ${kind} "$PWD/port" > /dev/null 2>&1 < /dev/null &\nuntil test -s port; do sleep 0.05; done`,
  )
  expect(exitCode).toBe(0)
}

const readReport = ({ outputs }: StepResult): Report =>
  JSON.parse(readFileSync(join(outputs.get('run-dir') ?? '', 'report.json'), 'utf8')) as Report
const ofGate = (result: StepResult): Report['findings'] =>
  readReport(result).findings.filter(({ gate }) => gate === 'retained')
const inputs = {
  run: 'sleep 2; python3 load.py',
  scope: 'job',
  interval: '200ms',
  settle: '3s',
  'upload-artifact': 'never',
}

describe('twins under the same load', () => {
  test("a service that keeps what it was given warns, and fails by the user's own limit", async () => {
    const job = newJob()
    await startService(job, 'keep')
    const warned = await job.uses(inputs).main()
    expect(warned.exitCode).toBe(0)
    expect(warned.log).toMatch(
      /Warned: python[\d.]+ service\.py \(pid \d+\) holds 1\d\d MiB more than before the command: [\d.]+ MiB, then 1\d\d MiB, limit 32 MiB/u,
    )
    const failed = await job.uses({ ...inputs, 'retained-threshold': '50MiB' }).main()
    expect(failed.exitCode).toBe(1)
    expect(failed.log).toMatch(
      /^Failed: python[\d.]+ service\.py \(pid \d+\) holds 1\d\d MiB more/mu,
    )
  }, 60_000)

  test('a service that gives it back passes, also by a tight limit', async () => {
    const job = newJob()
    await startService(job, 'give')
    const result = await job.uses({ ...inputs, 'retained-threshold': '20MiB' }).main()
    expect([result.exitCode, ofGate(result)]).toEqual([0, []])
  }, 60_000)
})

describe('what the command leaves behind', () => {
  const holder = "import time; held = bytearray(b'x') * (60 << 20); time.sleep(60)"

  test('is counted and named', async () => {
    const result = await newJob()
      .uses({
        run: `for i in 1 2 3; do python3 -c "${holder}" > /dev/null 2>&1 & done; sleep 2`,
        interval: '200ms',
        settle: '3s',
        'upload-artifact': 'never',
      })
      .main()
    expect(result.exitCode).toBe(0)
    expect(result.log).toMatch(
      /Warned: the command leaves 3 processes behind, \d{3} MiB: python[\d.]+ \(pid \d+\) 6\d(\.\d)? MiB, /u,
    )
    expect(result.log).toContain('waiting up to 3 s for it to settle')
  }, 60_000)

  test('has time to end, and ends the waiting when it does', async () => {
    const result = await newJob()
      .uses({
        run: 'setsid sleep 2.5 > /dev/null 2>&1 & sleep 1.5',
        interval: '200ms',
        settle: '1h',
        'upload-artifact': 'never',
      })
      .main()
    expect([result.exitCode, ofGate(result)]).toEqual([0, []])
  }, 60_000)

  test('nothing: nothing is waited for', async () => {
    const result = await newJob()
      .uses({ run: 'sleep 1', settle: '1h', 'upload-artifact': 'never' })
      .main()
    expect(result.exitCode).toBe(0)
    expect(result.log).not.toContain('`settle`')
  }, 60_000)

  test('a cancel ends the waiting, and the report is there', async () => {
    const result = await newJob()
      .uses({
        run: 'setsid sleep 90 > /dev/null 2>&1 & sleep 1',
        interval: '200ms',
        settle: '1h',
        'upload-artifact': 'never',
      })
      .main({ whenLog: /waiting up to 1 h/u })
    expect(result.exitCode).toBe(0)
    expect(result.signals).toEqual(['SIGINT'])
    expect(readReport(result).run.workload).toMatchObject({ exitCode: 0, cancelled: false })
  }, 60_000)
})
