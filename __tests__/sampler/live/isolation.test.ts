import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Plan } from '../../../src/settings/plan.ts'
import type { SampleRecord } from '../../../src/samples/record.ts'
import { makePlan } from '../../support/make-report.ts'
import { makeTempDirectory } from '../support/temp-directory.ts'
import { buildSampler } from './build-sampler.ts'
import { compilePrograms, hasCompiler, start } from './programs.ts'
import { buildRecording, readSamples, watch } from './sampling.ts'

// far more than they take: this machine may have something else to do
jest.setTimeout(60_000)
const directory = makeTempDirectory()
// others have to come in as well
chmodSync(directory, 0o755)
const sampler = buildSampler(directory)
/** Waits for samples: a `sleep` would be seen beside those that are looked for. */
const untilTicks = `${directory}/until-ticks.cjs`
writeFileSync(
  untilTicks,
  `const look = () => {
  let text = ''
  try { text = require('fs').readFileSync(process.env.RUN + '/samples.ndjson', 'utf8') } catch {}
  if (text.split('"k":"tick"').length <= Number(process.argv[2])) setTimeout(look, 20)
}
look()`,
)
let program = ''
beforeAll(() => {
  if (hasCompiler) program = compilePrograms(directory)
})

const works = (words: readonly string[]): boolean =>
  spawnSync(words[0] ?? '', words.slice(1)).status === 0
const hasNamespaces = works(['unshare', '--pid', '--mount', '--fork', '--mount-proc', 'true'])
const hasNobody =
  hasNamespaces && works(['runuser', '-u', 'nobody', '--', process.execPath, '-e', '0'])
const only = (isPossible: boolean, what: string) => ({
  run: isPossible ? test : test.skip,
  why: isPossible ? '' : ` (skipped: needs ${what})`,
})
const namespaced = only(hasNamespaces, 'the right to make namespaces')
const asNobody = only(hasNobody, 'namespaces and the user nobody')
const storming = only(hasNamespaces && hasCompiler, 'namespaces and a C compiler')
const limited = only(hasCompiler, 'a C compiler')

/**
 * Runs the sampler by a shell script, which finds it as `$NODE $SAMPLER $RUN`, and returns what was
 * recorded. `$NODE $TICKS N` waits there until so many samples were taken.
 */
let count = 0
async function runScript(
  before: readonly string[],
  script: string,
  overrides: Partial<Plan> = {},
): Promise<SampleRecord[]> {
  const runDir = `${directory}/script-${count++}`
  mkdirSync(`${runDir}/control`, { recursive: true })
  for (const path of [runDir, `${runDir}/control`]) chmodSync(path, 0o777)
  writeFileSync(`${runDir}/control/marks`, '')
  writeFileSync(
    `${runDir}/plan.json`,
    JSON.stringify(
      makePlan({
        mode: 'start',
        scope: 'system',
        parentPid: 0,
        intervalMs: 100,
        ...overrides,
        runDir,
      }),
    ),
  )
  const words = [...before, 'sh', '-c', script]
  const env = {
    PATH: process.env['PATH'],
    NODE: process.execPath,
    SAMPLER: sampler,
    TICKS: untilTicks,
    RUN: runDir,
    PROGRAM: program,
  }
  const child = spawn(words[0] ?? '', words.slice(1), {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  })
  // with its group: what a script leaves behind holds the pipe
  const timer = setTimeout(() => {
    process.kill(-(child.pid ?? 0), 'SIGKILL')
  }, 45_000)
  const messages: Buffer[] = []
  child.stderr.on('data', (part: Buffer) => messages.push(part))
  await once(child, 'close')
  clearTimeout(timer)
  expect(Buffer.concat(messages).toString()).not.toContain('Error')
  return readSamples(runDir)
}
const unshare = ['unshare', '--pid', '--mount', '--fork', '--mount-proc', '--kill-child']

describe('what the sampler is given', () => {
  test('its environment is the path and the tracking id, whatever is in ours', async () => {
    process.env['INPUT_SLACK-WEBHOOK-URL'] = 'https://hooks.slack.com/services/T/B/planted'
    try {
      const watched = await watch(directory, sampler)
      const names = readFileSync(`/proc/${watched.pid}/environ`, 'utf8')
        .split('\0')
        .filter((entry) => entry !== '')
        .map((entry) => entry.split('=', 1)[0])
      expect(names.sort()).toEqual(['PATH', 'RUNNER_TRACKING_ID'])
      expect(readFileSync(`/proc/${watched.pid}/cmdline`, 'utf8')).not.toContain('planted')
    } finally {
      delete process.env['INPUT_SLACK-WEBHOOK-URL']
    }
  })

  test('its own session, its own out-of-memory score, no descriptor of ours', async () => {
    const before = readFileSync('/proc/self/oom_score_adj', 'utf8')
    writeFileSync('/proc/self/oom_score_adj', '500')
    try {
      const watched = await watch(directory, sampler)
      const proc = `/proc/${watched.pid}`
      expect(readFileSync(`${proc}/oom_score_adj`, 'utf8')).toBe('0\n')
      const stat = readFileSync(`${proc}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      expect([Number(stat[2]), Number(stat[3])]).toEqual([watched.pid, watched.pid])
    } finally {
      // a user without rights may not go below what it was at the start
      writeFileSync('/proc/self/oom_score_adj', before)
    }
  })
})

describe('two at once', () => {
  test('share nothing, and neither counts the other', async () => {
    const [first, second] = await Promise.all([
      watch(directory, sampler, { scope: 'system' }),
      watch(directory, sampler, { scope: 'system', intervalMs: 150 }),
    ])
    const child = start('sleep', ['20'])
    await first.until((records) =>
      records.some((record) => record.k === 'birth' && record.pid === child.pid),
    )
    await second.until((records) =>
      records.some((record) => record.k === 'birth' && record.pid === child.pid),
    )
    const recordings = [await first.finish(), await second.finish()]
    for (const recording of recordings) {
      expect(recording.quality).toMatchObject({ complete: true, ended: 'stop' })
      expect(
        recording.processes.filter(({ pid }) => pid === first.pid || pid === second.pid),
      ).toEqual([])
    }
    expect(first.runDir).not.toBe(second.runDir)
  })
})

describe('few rights', () => {
  const whileSleeping =
    'sleep 60 & S=$!; $NODE $SAMPLER $RUN & P=$!; $NODE $TICKS 5; touch $RUN/control/stop; wait $P; kill $S'

  asNobody.run(`nobody: others' memory all the same, no PSS of theirs${asNobody.why}`, async () => {
    const script =
      'sleep 60 & S=$!; runuser -u nobody -- $NODE $SAMPLER $RUN & P=$!; $NODE $TICKS 5; touch $RUN/control/stop; wait $P; kill $S'
    const recording = buildRecording(await runScript(unshare, script))
    const sleeper = recording.processes.find(({ name }) => name === 'sleep')
    expect(sleeper?.endRssBytes).toBeGreaterThan(100_000)
    expect(sleeper).toMatchObject({ pssBytes: null, uid: 0 })
    expect(sleeper?.slow.every(({ descriptors }) => descriptors === -1)).toBe(true)
    expect(recording.quality.complete).toBe(true)
    expect(recording.quality.limited.some(({ reason }) => reason.includes('PSS'))).toBe(true)
  })

  asNobody.run.each([
    ['hidepid=1', 'hidepid: processes of other users cannot be seen'],
    ['hidepid=2', 'hidepid: processes of other users cannot be seen'],
    ['hidepid=4', 'hidepid: processes of other users cannot be seen'],
    ['subset=pid', 'subset=pid: the machine as a whole cannot be seen'],
  ])(`%s: its own processes, and it says so${asNobody.why}`, async (option, reason) => {
    const script = `mount -t proc -o ${option} proc /proc; exec runuser -u nobody -- sh -c '${whileSleeping}'`
    const recording = buildRecording(await runScript(unshare, script))
    expect(recording.host.limitedView).toBe(reason)
    expect(recording.processes.some(({ name }) => name === 'sleep')).toBe(true)
    expect(recording.processes.every(({ uid }) => option === 'subset=pid' || uid !== 0)).toBe(true)
    expect(recording.host.memTotalKiB).toBeGreaterThan(0)
    expect(recording.quality.complete).toBe(true)
  })

  limited.run(
    `40 descriptors: read one by one where none is left, nobody is taken for dead${limited.why}`,
    async () => {
      const script =
        'ulimit -n 40; for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30; do sleep 60 & done; $NODE $SAMPLER $RUN & P=$!; $NODE $TICKS 8; touch $RUN/control/stop; wait $P; kill $(jobs -p)'
      const records = await runScript(hasNamespaces ? unshare : [], script)
      const sleepers = buildRecording(records).processes.filter(
        ({ name, wasThereBefore }) => name === 'sleep' && wasThereBefore,
      )
      expect(
        sleepers.filter(
          ({ aliveAtEnd, readings, endRssBytes }) => aliveAtEnd && readings > 5 && endRssBytes > 0,
        ).length,
      ).toBe(30)
    },
  )
})

describe('pids', () => {
  storming.run(
    `[fault 33] used again at once: two processes, not one that changed${storming.why}`,
    async () => {
      const pairs = 6
      const script = `$NODE $SAMPLER $RUN & P=$!; $NODE $TICKS 2; $PROGRAM reuse ${pairs} > $RUN/pairs; touch $RUN/control/stop; wait $P`
      const records = await runScript(unshare, script, { intervalMs: 100 })
      const recording = buildRecording(records)
      const comms = new Map(
        records.flatMap((record) =>
          record.k === 'birth' || (record.k === 'change' && record.comm !== undefined)
            ? [[record.i, record.comm]]
            : [],
        ),
      )
      const [first, second] = ['first', 'second'].map((comm) =>
        recording.processes.filter(({ index }) => comms.get(index) === comm),
      )
      expect(
        Number(readFileSync(`${directory}/script-${count - 1}/pairs`, 'utf8')),
      ).toBeGreaterThan(pairs / 2)
      // 350 ms of life each: some fall between two samples where the machine is busy
      expect(first?.length).toBeGreaterThan(pairs / 2)
      expect(second?.length).toBeGreaterThan(pairs / 2)
      // no series holds both: the one has 2 MB, the other 8
      expect(first?.every(({ peakRssBytes }) => peakRssBytes < 6_000_000)).toBe(true)
      expect(new Set(recording.processes.map(({ id }) => id)).size).toBe(recording.processes.length)
    },
  )

  storming.run(
    `[fault 31] a storm of forks: no error, no sample of 0, no gap in numbers${storming.why}`,
    async () => {
      const script =
        '$NODE $SAMPLER $RUN & P=$!; $NODE $TICKS 2; $PROGRAM storm 3000 > $RUN/forks; touch $RUN/control/stop; wait $P'
      const records = await runScript(unshare, script)
      const ticks = records.filter(
        (record): record is Extract<SampleRecord, { k: 'tick' }> => record.k === 'tick',
      )
      expect(
        ticks
          .flatMap(({ p }) => p.filter((_value, at) => at % 3 === 1))
          .every((rssKiB) => rssKiB > 0),
      ).toBe(true)
      expect(ticks.map(({ n }) => n)).toEqual(ticks.map((_tick, at) => at + 1))
      expect(buildRecording(records).quality).toMatchObject({ complete: true, ended: 'stop' })
      expect(
        Number(readFileSync(`${directory}/script-${count - 1}/forks`, 'utf8')),
      ).toBeGreaterThan(1000)
    },
  )

  namespaced.run(
    `the /proc of another namespace: its last pid is not trusted, who comes is seen${namespaced.why}`,
    async () => {
      // no --mount-proc: what is seen are the pids of the outer namespace
      const script =
        '$NODE $SAMPLER $RUN & P=$!; $NODE $TICKS 2; sleep 60 & $NODE $TICKS 8; touch $RUN/control/stop; wait $P'
      const records = await runScript(['unshare', '--pid', '--fork', '--kill-child'], script)
      expect(
        records.some(
          (record) => record.k === 'birth' && record.name === 'sleep' && record.old !== true,
        ),
      ).toBe(true)
    },
  )
})
