/**
 * npm run bench:waits [-- --json FILE]: how long people wait for what must come soon, by the
 * shipped command line on real processes. Tests hold what happens and in which order; how fast is
 * measured here, on a machine that has nothing else to do.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { memoryCurve } from '../src/series/memory-curve.ts'
import { readRecords } from '../src/samples/read.ts'
import { RecordingBuilder } from '../src/series/recording-builder.ts'
import { judgeCurve } from '../src/stats/judge-curve.ts'
import { parseArgs } from 'node:util'
import { printGoal } from './print.mjs'
import { writeFigures } from './write-figures.mjs'

const cli = join(import.meta.dirname, '../dist/cli/index.js')
/** Takes 200 MiB at SIGUSR1. */
const TAKING = `
import signal, sys
held = []
signal.signal(signal.SIGUSR1, lambda *_: held.append(bytearray(b'x') * (200 << 20)))
print('ready', file=sys.stderr, flush=True)
while True: signal.pause()`
/** 1 MiB/s, kept for good. */
const LEAKING = `
import time
held = []
while True:
    held.append(b'x' * (1 << 18))
    time.sleep(0.25)`

const goals = [
  ['s from Ctrl-C to the report of a run', 3, measureCancel],
  ['s from the stop file to the last sample', 0.1, measureStop],
  ['s from a crossing to Slack, in a watch', 10, measureCrossing],
  ['s from the first sample that shows growth to Slack, in a watch', 10, measureGrowth],
]
const {
  values: { json },
} = parseArgs({ options: { json: { type: 'string' } } })
const children = []
const waits = []
for (const [text, limit, measure] of goals) {
  const directory = mkdtempSync(join(tmpdir(), 'bench-waits-'))
  try {
    const measured = (await measure(directory)) / 1000
    printGoal({ text, measured, limit })
    waits.push([text, measured.toPrecision(2), `${limit}`])
  } finally {
    for (const child of children.splice(0)) child.kill('SIGKILL')
    rmSync(directory, { recursive: true, force: true })
  }
}

writeFigures(json, 'bench/waits.mjs', { waits: [['Wait', 'measured', 'at most'], ...waits] })

async function measureCancel(cwd) {
  const { child, said } = start(
    process.execPath,
    [cli, 'run', '--progress', '1s', '--', 'sleep', '600'],
    cwd,
  )
  await until(() => said().includes('samples'))
  const beganMs = performance.now()
  child.kill('SIGINT')
  await once(child, 'exit')
  return performance.now() - beganMs
}

async function measureStop(cwd) {
  const { child } = start(process.execPath, [cli, 'run', '--', 'sleep', '600'], cwd)
  await until(() => readSamples(cwd).includes('"k":"tick"'))
  const beganMs = performance.now()
  writeFileSync(join(findRun(cwd), 'control', 'stop'), '')
  while (!readSamples(cwd).includes('"k":"end"')) await sleep(2)
  const tookMs = performance.now() - beganMs
  child.kill('SIGINT')
  await once(child, 'exit')
  return tookMs
}

async function measureCrossing(cwd) {
  const slack = await startSlack()
  const { child: service, said } = start('python3', ['-c', TAKING], cwd)
  await until(() => said().includes('ready'))
  const watch = startWatch(cwd, service.pid, '100MiB', slack.url)
  await until(() => readSamples(cwd).includes('"k":"tick"'))
  service.kill('SIGUSR1')
  const tookMs = await waitFor(slack)
  await stop(watch)
  return tookMs
}

async function measureGrowth(cwd) {
  const slack = await startSlack()
  const { child: service } = start('python3', ['-c', LEAKING], cwd)
  const watch = startWatch(cwd, service.pid, 'off', slack.url)
  await waitFor(slack)
  const toldEpochMs = Date.now()
  await stop(watch)
  return toldEpochMs - (await findFirstEvidence(findRun(cwd)))
}

/**
 * The moment, in ms since 1970, from which the samples show a leak to whoever judges all of them
 * each time.
 */
async function findFirstEvidence(runDir) {
  const builder = new RecordingBuilder()
  const reading = { damagedLines: 0, exists: false }
  for await (const records of readRecords(join(runDir, 'samples.ndjson'), reading))
    for (const record of records) builder.take(record)
  const recording = builder.build(0, 0)
  const [process] = recording.processes
  const { timesS, bytes } = memoryCurve(process, recording.tickTimesMs)
  const first = timesS.findIndex((_, at) => {
    const [times, values] = [timesS.slice(0, at + 1), bytes.slice(0, at + 1)]
    return judgeCurve({ timesS: times, bytes: values, runtime: process.runtime }).grade === 'leak'
  })
  return recording.startedEpochMs + 1000 * timesS[first]
}

function startWatch(cwd, pid, threshold, webhook) {
  const words = ['watch', '--interval', '200ms', '--pid', String(pid), '--threshold', threshold]
  return start(process.execPath, [cli, ...words], cwd, { SLACK_WEBHOOK_URL: webhook }).child
}

async function startSlack() {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.end('ok')
      server.emit('message')
    })
  })
  server.listen(0, '127.0.0.1').unref()
  await once(server, 'listening')
  return { server, url: `http://127.0.0.1:${server.address().port}/services/T0/B0/bench` }
}

/** ms until Slack has a message. */
async function waitFor({ server }) {
  const beganMs = performance.now()
  await once(server, 'message')
  return performance.now() - beganMs
}

async function stop(watch) {
  const exit = once(watch, 'exit')
  watch.kill('SIGTERM')
  await exit
}

function start(program, words, cwd, env = {}) {
  const child = spawn(program, words, {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env.PATH, HOME: cwd, ...env },
  })
  children.push(child)
  let text = ''
  child.stderr.setEncoding('utf8').on('data', (part) => {
    text += part
  })
  return { child, said: () => text }
}

async function until(isSo) {
  while (!isSo()) await sleep(20)
}

function findRun(cwd) {
  const logs = join(cwd, 'logs')
  const name = existsSync(logs) && readdirSync(logs).find((entry) => entry.startsWith('run_'))
  return name ? join(logs, name) : ''
}

function readSamples(cwd) {
  const path = join(findRun(cwd), 'samples.ndjson')
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
