import { mkdirSync, rmSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parseGlobs } from '../../src/globs/parse-glob.ts'
import type { Plan } from '../../src/settings/plan.ts'
import { Presence } from '../../src/sampler/presence.ts'
import type { Tracked } from '../../src/sampler/tracked-processes.ts'
import { makePlan } from '../support/make-report.ts'
import { FakeProc, type FakeProcess } from './support/fake-proc.ts'
import { makeTempDirectory } from './support/temp-directory.ts'

const parent = makeTempDirectory()
let count = 0
function makePresence(plan: Partial<Plan>, processes: readonly FakeProcess[] = [], jobPid = 0) {
  const directory = `${parent}/${count++}`
  const proc = new FakeProc(directory)
  for (const process of processes) proc.put(process)
  const runDir = `${directory}/run`
  mkdirSync(runDir)
  const tracked = new Map<number, Tracked>()
  const presence = new Presence(
    makePlan({ runDir, parentPid: 100, ...plan }),
    { proc: proc.root, cgroup: '' },
    { jobPid },
  )
  return {
    proc,
    runDir,
    isGone: () => presence.isGone({ tracked }),
    follow: (pid: number) => {
      tracked.set(pid, { pid } as Tracked)
    },
    drop: (pid: number) => {
      tracked.delete(pid)
    },
  }
}

describe('whoever would read the samples', () => {
  test('ends', () => {
    const { proc, isGone } = makePresence({ mode: 'run' }, [{ pid: 100 }])
    expect(isGone()).toBe(false)
    proc.remove(100)
    expect(isGone()).toBe(true)
  })

  test.each([
    ['is a zombie that nobody reaps', { pid: 100, state: 'Z' }, true],
    ['has its pid taken by another', { pid: 100, startTicks: 5 }, true],
    ['goes on without its first thread', { pid: 100, state: 'Z', threads: 3 }, false],
  ])('%s', (_what, process, gone) => {
    const { proc, isGone } = makePresence({ mode: 'run' }, [{ pid: 100 }])
    proc.put(process)
    expect(isGone()).toBe(gone)
  })

  test('in `start` is the job, since main ends at once', () => {
    const { proc, isGone } = makePresence({ mode: 'start' }, [{ pid: 100 }, { pid: 40 }], 40)
    proc.remove(100)
    expect(isGone()).toBe(false)
    proc.remove(40)
    expect(isGone()).toBe(true)
  })

  test('is not to be seen (a container job): only the run directory tells', () => {
    const { runDir, isGone } = makePresence({ mode: 'start' })
    expect(isGone()).toBe(false)
    rmSync(runDir, { recursive: true })
    expect(isGone()).toBe(true)
  })
})

describe('targets', () => {
  test('a pid that was never there, and one that ended', () => {
    expect(makePresence({ scope: 'targets', targetPids: [7] }).isGone()).toBe(true)
    const { follow, drop, isGone } = makePresence({ scope: 'targets', targetPids: [7] })
    follow(7)
    expect(isGone()).toBe(false)
    drop(7)
    expect(isGone()).toBe(true)
  })

  test('a glob waits for the first; without a duration it ends with the last', () => {
    const { follow, drop, isGone } = makePresence({
      scope: 'targets',
      targetGlobs: parseGlobs('java'),
    })
    expect(isGone()).toBe(false)
    follow(7)
    expect(isGone()).toBe(false)
    drop(7)
    expect(isGone()).toBe(true)
  })

  test('a standing watch waits for who comes next', () => {
    const { follow, drop, isGone } = makePresence({
      scope: 'targets',
      targetGlobs: parseGlobs('java'),
      standing: { directory: '/nowhere', retainMs: 86_400_000 },
    })
    follow(7)
    drop(7)
    expect(isGone()).toBe(false)
  })

  test('with a duration later arrivals count until it is over', () => {
    const { follow, drop, isGone } = makePresence({
      scope: 'targets',
      targetGlobs: parseGlobs('java'),
      durationMs: 600_000,
    })
    follow(7)
    drop(7)
    expect(isGone()).toBe(false)
  })
})
