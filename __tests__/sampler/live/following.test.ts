import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { makeTempDirectory } from '../support/temp-directory.ts'
import { buildSampler } from './build-sampler.ts'
import { compilePrograms, hasCompiler, start } from './programs.ts'
import { seriesOf, sleep, watch } from './sampling.ts'

// far more than they take: this machine may have something else to do
jest.setTimeout(60_000)
const directory = makeTempDirectory()
const sampler = buildSampler(directory)
const withC = hasCompiler ? test : test.skip
const why = hasCompiler ? '' : ' (skipped: no C compiler)'
let program = ''
beforeAll(() => {
  if (hasCompiler) program = compilePrograms(directory)
})

describe('real processes', () => {
  withC(`a leak is followed, its peak as the kernel counted it${why}`, async () => {
    const watched = await watch(directory, sampler)
    const leak = start(program, ['leak', '4096', '10', '100'])
    expect([await leak.readLine(), await leak.readLine()]).toEqual(['ready', 'full'])
    await sleep(300)
    const seen = seriesOf(await watched.finish(), leak.pid)
    void leak.end()
    const truthKiB = Number(await leak.readLine())
    // 40 MiB in ten steps of 100 ms: nearly each sample saw another value, all of them rising
    expect(seen.rssBytes.length).toBeGreaterThan(5)
    expect(seen.rssBytes).toEqual([...seen.rssBytes].sort((a, b) => a - b))
    expect(Math.abs(seen.peakRssBytes / 1024 / truthKiB - 1)).toBeLessThan(0.01)
    expect(seen).toMatchObject({
      isRoot: true,
      wasThereBefore: false,
      aliveAtEnd: true,
      name: 'processes',
      command: program,
      label: 'processes',
      runtime: 'other',
    })
  })

  withC(`a peak between two samples is the kernel's high-water mark${why}`, async () => {
    const burst = start(program, ['burst', '80000'])
    await burst.readLine()
    const watched = await watch(directory, sampler, { intervalMs: 5000 })
    burst.write('x')
    expect(await burst.readLine()).toBe('over')
    const seen = seriesOf(await watched.finish(), burst.pid)
    void burst.end()
    expect(seen.peakIsHighWaterMark).toBe(true)
    expect(Math.abs(seen.peakRssBytes / 1024 / Number(await burst.readLine()) - 1)).toBeLessThan(
      0.01,
    )
    expect(seen.endRssBytes).toBeLessThan(20_000 * 1024)
  })

  withC(`each of two peaks between samples, where marks are reset${why}`, async () => {
    const burst = start(program, ['burst', '80000'])
    await burst.readLine()
    const watched = await watch(directory, sampler, { resetPeaks: true })
    const marks = (): number[] =>
      watched.ofKind('look').flatMap(({ p }) => p.filter((_value, at) => at % 4 === 3))
    for (const peaks of [1, 2]) {
      burst.write('x')
      expect(await burst.readLine()).toBe('over')
      await watched.until(() => marks().filter((kib) => kib > 80_000).length === peaks)
    }
    await watched.finish()
    void burst.end()
  })

  test('a child that comes and goes between two samples', async () => {
    const watched = await watch(directory, sampler, { intervalMs: 60_000, shortLived: true })
    const child = start('cat', [])
    await watched.until((records) => {
      const named = records.findIndex(
        (record) => (record.k === 'birth' || record.k === 'change') && record.name === 'cat',
      )
      return (
        named >= 0 &&
        records.slice(named).some((record) => record.k === 'look' && (record.p[1] ?? 0) > 500)
      )
    })
    void child.end()
    await watched.until((records) => records.some(({ k }) => k === 'death'))
    const seen = seriesOf(await watched.finish(), child.pid)
    expect(seen).toMatchObject({ name: 'cat', isRoot: true, aliveAtEnd: false, readings: 0 })
    expect(seen.peakRssBytes).toBeGreaterThan(500 * 1024)
    expect(seen.lastMs).toBeGreaterThanOrEqual(seen.firstMs)
  })

  test('births, exec and ends', async () => {
    const watched = await watch(directory, sampler)
    const shell = start('sh', ['-c', 'sleep 60 & echo $!; wait; exec sleep 20'])
    const childPid = Number(await shell.readLine())
    await watched.until((records) =>
      records.some((record) => record.k === 'birth' && record.pid === childPid),
    )
    process.kill(childPid)
    await watched.until((records) =>
      records.some((record) => record.k === 'change' && record.name === 'sleep'),
    )
    const recording = await watched.finish()
    expect(seriesOf(recording, shell.pid)).toMatchObject({
      name: 'sleep',
      command: 'sleep',
      aliveAtEnd: true,
    })
    expect(seriesOf(recording, childPid)).toMatchObject({
      name: 'sleep',
      aliveAtEnd: false,
      parentIndex: seriesOf(recording, shell.pid).index,
    })
    // whatever else this worker has started before
    const family = recording.processes.filter(({ pid }) => pid === shell.pid || pid === childPid)
    expect(family.length).toBe(2)
  })

  withC(`a daemon that left its parent, its session and its group stays${why}`, async () => {
    const watched = await watch(directory, sampler)
    // who was there before, and is nobody's child here
    const before = start('sleep', ['20'])
    const daemon = start(program, ['daemon', '9000'], {
      MEMORY_LEAK_DETECTOR_MARKS: `${watched.runDir}/control/marks`,
    })
    const pid = Number(await daemon.readLine())
    try {
      await watched.until((records) =>
        records.some((record) => record.k === 'birth' && record.pid === pid),
      )
      await sleep(300)
      const seen = seriesOf(await watched.finish(), pid)
      expect(seen).toMatchObject({ aliveAtEnd: true, isRoot: false })
      expect(seen.endRssBytes).toBeGreaterThan(9000 * 1024)
    } finally {
      process.kill(pid, 'SIGKILL')
      void before.end()
    }
  })

  withC(`a zombie leader's memory is counted${why}`, async () => {
    const watched = await watch(directory, sampler)
    const process = start(program, ['zombie-leader', '53248'])
    await process.readLine()
    await sleep(500)
    const seen = seriesOf(await watched.finish(), process.pid)
    void process.end()
    expect(Math.abs(seen.endRssBytes / 1024 / Number(await process.readLine()) - 1)).toBeLessThan(
      0.01,
    )
    expect(seen).toMatchObject({ aliveAtEnd: true, name: 'processes' })
  })

  withC(`a process that nobody reaps ends once, and never falls to 0${why}`, async () => {
    const watched = await watch(directory, sampler)
    const process = start(program, ['zombie'])
    const pid = Number(await process.readLine())
    await watched.until((records) => records.some(({ k }) => k === 'death'))
    // something new has /proc listed, the zombie with it
    start('sleep', ['5'])
    await sleep(500)
    const recording = await watched.finish()
    expect(recording.processes.filter((one) => one.pid === pid).length).toBe(1)
    expect(Math.min(...seriesOf(recording, pid).rssBytes)).toBeGreaterThan(0)
    expect(
      watched
        .ofKind('tick')
        .flatMap(({ p }) => p.filter((_value, at) => at % 3 === 1))
        .every((rssKiB) => rssKiB > 0),
    ).toBe(true)
  })

  withC(`hostile names: one record each, whatever their bytes${why}`, async () => {
    // foo) Z, a break, an escape, two that UTF-8 merges, a cut character, brackets, a command of
    // the runner
    const names = [
      '666f6f29205a20',
      '0a',
      '1b5b33316d',
      'fffe41',
      'fdfc41',
      '61c3',
      '28292829292929',
      '23235b6572726f725d78',
    ]
    const watched = await watch(directory, sampler)
    const processes = names.map((name) => start(program, ['named', name]))
    for (const process of processes) await process.readLine()
    await watched.until(
      (records) => records.filter(({ k }) => k === 'birth').length >= names.length,
    )
    await sleep(300)
    await watched.finish()
    const latest = new Map(watched.ofKind('birth').map(({ i, pid, comm }) => [i, { pid, comm }]))
    for (const { i, comm } of watched.ofKind('change'))
      Object.assign(latest.get(i) ?? {}, comm === undefined ? {} : { comm })
    const commOf = new Map([...latest.values()].map(({ pid, comm }) => [pid, comm]))
    expect(processes.map(({ pid }) => commOf.get(pid))).toEqual([
      'foo) Z ',
      '\n',
      '\x1b[31m',
      '\\xff\\xfeA',
      '\\xfd\\xfcA',
      'a\\xc3',
      '()())))',
      '##[error]x',
    ])
  })

  test('marks, from any process', async () => {
    const watched = await watch(directory, sampler)
    const script =
      'echo warm-up >> "$MEMORY_LEAK_DETECTOR_MARKS"; read -r next; printf done >> "$MEMORY_LEAK_DETECTOR_MARKS"'
    const marking = start('sh', ['-c', script], {
      MEMORY_LEAK_DETECTOR_MARKS: `${watched.runDir}/control/marks`,
    })
    await watched.until((records) => records.some(({ k }) => k === 'mark'))
    marking.write('next\n')
    await marking.end()
    const { marks } = await watched.finish()
    expect(marks.map(({ name }) => name)).toEqual(['warm-up', 'done'])
    expect(marks[1]?.atMs).toBeGreaterThan(marks[0]?.atMs ?? Number.NaN)
  })

  test('every 300 samples a line with all values, so that a reader may begin there', async () => {
    const watched = await watch(directory, sampler, { intervalMs: 2 })
    const sleeper = start('sleep', ['20'])
    await watched.until((records) =>
      records.some((record) => record.k === 'tick' && record.n > 310),
    )
    await watched.finish()
    const ticks = watched.ofKind('tick')
    expect(ticks.filter(({ full }) => full === true).map(({ n }) => n)).toEqual(
      Array.from({ length: Math.ceil(ticks.length / 300) }, (_, at) => at * 300 + 1),
    )
    const index = watched.ofKind('birth').find(({ pid }) => pid === sleeper.pid)?.i
    // it sleeps: what changed since is nothing, but on the full line it is
    expect(ticks.find(({ n }) => n === 301)?.p).toContain(index)
    expect(ticks.find(({ n }) => n === 300)?.p).not.toContain(index)
  })

  test('processes that ended leave no descriptor and little memory behind', async () => {
    const watched = await watch(directory, sampler)
    await sleep(300)
    const before = await countOpen(watched.pid)
    const brood = start('sh', [
      '-c',
      'for i in $(seq 20); do sleep 60 & pids="$pids $!"; done; read -r end; kill $pids',
    ])
    await watched.until((records) => records.filter(({ k }) => k === 'birth').length > 20)
    brood.write('end\n')
    await brood.end()
    await watched.until((records) => records.filter(({ k }) => k === 'death').length > 20)
    await sleep(300)
    expect(await countOpen(watched.pid)).toBe(before)
    // an idle Node has 42 MB
    expect((await watched.finish()).quality.samplerRssBytes).toBeLessThan(90 * 2 ** 20)
  })

  test('what is watched by pid, and what comes later by a glob', async () => {
    const target = start('sh', ['-c', 'sleep 20 & wait'])
    start('sleep', ['20'])
    const byPid = await watch(directory, sampler, {
      mode: 'watch',
      scope: 'targets',
      targetPids: [target.pid],
    })
    const recording = await byPid.finish()
    expect(
      recording.processes.map(({ pid, ppid, isRoot }) => [isRoot, isRoot ? pid : ppid]),
    ).toEqual([
      [true, target.pid],
      [false, target.pid],
    ])
    const byGlob = await watch(directory, sampler, {
      mode: 'watch',
      scope: 'targets',
      targetGlobs: [
        {
          text: '*watched-later*',
          alternatives: [[{ any: true }, { literal: 'watched-later' }, { any: true }]],
        },
      ],
      durationMs: 60_000,
    })
    const late = start('sh', ['-c', 'sleep 20; true watched-later'])
    await byGlob.until((records) =>
      records.some(
        (record) => record.k === 'birth' && record.pid === late.pid && record.root === true,
      ),
    )
  })
})

/**
 * Descriptors that stay open: the fewest of 20 looks, since a look may meet a file that is being
 * read.
 */
async function countOpen(pid: number): Promise<number> {
  let fewest = Number.POSITIVE_INFINITY
  for (let look = 0; look < 20; look++) {
    fewest = Math.min(fewest, readdirSync(`/proc/${pid}/fd`).length)
    await sleep(20)
  }
  return fewest
}
