import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { listSegments } from '../../../src/samples/segments.ts'
import { judgeCurve } from '../../../src/stats/judge-curve.ts'
import { cliBundle, makeDirectory } from '../../support/run-cli.ts'
import { until } from '../../support/until.ts'
import { runDirOf } from '../../support/use-watches.ts'
import { start } from './programs.ts'
import { sleep } from './sampling.ts'

const HOUR_S = 3600
const DAY_S = 24 * HOUR_S
/** A look, which takes a millisecond, each 2 s: faster than that, looks would be left out. */
const SPEED = 1500
/** What its command line says (faster-family.mjs). */
const TRUE_TIME = 'Its time is true.'
const CHURN = 'while :; do sleep 0.05; done'

/** Anonymous memory, without what the runtime maps from its file. */
function readAnonBytes(pid: number): number {
  return 1024 * Number(/^RssAnon:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
}

function measureBytes(directory: string): number {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return files.reduce(
    (sum, { parentPath, name }) =>
      sum + (statSync(join(parentPath, name), { throwIfNoEntry: false })?.size ?? 0),
    0,
  )
}

function readTicksS(path: string): number[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) =>
      // the last line may be half written
      /^\{"k":"tick".*\}$/u.test(line) ? [(JSON.parse(line) as { t: number }).t / 1000] : [],
    )
}

/** 0 before the first, and while a segment gives way to the next. */
function readNewestTickS(cwd: string): number {
  try {
    return readTicksS(join(runDirOf(cwd), 'samples.ndjson')).at(-1) ?? 0
  } catch {
    return 0
  }
}

test('the whole command line watches for 24 hours: memory flat by our own verdict, disk within its retention', async () => {
  const cwd = makeDirectory()
  const churn = start('bash', ['-c', CHURN])
  const family = pathToFileURL(join(import.meta.dirname, 'faster-family.mjs')).href
  const child = spawn(
    process.execPath,
    [
      cliBundle,
      'watch',
      '--pid',
      String(churn.pid),
      '--interval',
      '60s',
      '--retain',
      '2h',
      '--threshold',
      '99%',
    ],
    {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        HOME: cwd,
        NODE_OPTIONS: `--import=${family}`,
        BENCH_SPEED: String(SPEED),
        BENCH_WARM_UP_MS: String(1000 * DAY_S),
      },
    },
  )
  const exit = once(child, 'exit')
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const timesS: number[] = []
  const bytes: number[] = []
  let mostBytes = 0
  const startedMs = performance.now()
  for (
    let timeS = 0;
    // on a busy machine its samples come later than our clock says
    (timeS < DAY_S || readNewestTickS(cwd) < 23 * HOUR_S) && child.exitCode === null;
    timeS = ((performance.now() - startedMs) / 1000) * SPEED
  ) {
    timesS.push(timeS)
    bytes.push(readAnonBytes(child.pid ?? 0))
    mostBytes = Math.max(mostBytes, measureBytes(cwd))
    await sleep(100)
  }
  const samples = join(runDirOf(cwd), 'samples.ndjson')
  const segments = listSegments(samples)
  const ticks = [...segments, samples].flatMap(readTicksS)
  // its deadlines are meant for true time
  await until(() => child.exitCode !== null || err.includes(TRUE_TIME))
  child.kill('SIGTERM')
  await exit
  // three minutes without a sample are 120 ms here: a busy machine is told of, and of its recovery
  const said = err
    .split('\n')
    .filter(
      (line) =>
        line !== TRUE_TIME &&
        !/^(Not judged: no sample for|Recovered: it is judged again)/u.test(line),
    )
  expect({ code: child.exitCode, said: said[0], warned: err.includes('Warning') }).toEqual({
    code: 0,
    said: expect.stringMatching(/^Passed: /u),
    warned: false,
  })
  // V8's heap takes half a day of looks to find its size, 37 MiB
  const { grade, reason } = judgeCurve({ timesS, bytes, runtime: 'node', warmUpS: DAY_S / 2 })
  expect({ grade, reason }).toEqual({
    grade: expect.stringMatching(/^(ok|suspect)$/u),
    reason: expect.any(String),
  })
  expect(Math.max(...bytes)).toBeLessThan(64 * 2 ** 20)
  expect(mostBytes).toBeLessThan(2 ** 20)
  // of a quarter of an hour each, or longer where samples are late; one may be about to go
  expect(segments.length).toBeGreaterThanOrEqual(4)
  expect(segments.length).toBeLessThanOrEqual(9)
  expect((ticks.at(-1) ?? 0) - (ticks[0] ?? 0)).toBeGreaterThanOrEqual(2 * HOUR_S)
  expect((ticks.at(-1) ?? 0) - (ticks[0] ?? 0)).toBeLessThan(3 * HOUR_S)
}, 240_000)
