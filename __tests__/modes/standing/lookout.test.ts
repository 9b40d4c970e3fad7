import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parseGlobs } from '../../../src/globs/parse-glob.ts'
import { Lookout } from '../../../src/modes/standing/lookout.ts'
import type { Plan } from '../../../src/settings/plan.ts'
import { readLocalContext } from '../../../src/runner/run-context.ts'
import type { SampleRecord } from '../../../src/samples/record.ts'
import { SampleWriter } from '../../../src/samples/sample-writer.ts'
import { makeTempDirectory } from '../../sampler/support/temp-directory.ts'
import { birth, head, tick } from '../../series/make-recording.ts'
import { makePlan } from '../../support/make-report.ts'

const parent = makeTempDirectory()
const MiB = 1024

/** A watch whose sampler writes what it is told; a look at suspicions takes it `scoutMs`. */
function makeWatch(
  options: Record<string, unknown> = { threshold: { kind: 'bytes', bytes: 500 * 2 ** 20 } },
  scoutMs = 1,
  changes: Partial<Plan> = {},
) {
  const runDir = mkdtempSync(join(parent, 'run-'))
  const standing = { directory: runDir, retainMs: 8 * 60_000 }
  const plan: Plan = makePlan({
    mode: 'watch',
    scope: 'targets',
    runDir,
    standing,
    options,
    ...changes,
  })
  const writer = new SampleWriter(join(runDir, 'samples.ndjson'), {
    retainMs: 8 * 60_000,
    mostBytes: 2 ** 30,
  })
  let nowMs = 0
  let cpuMs = 0
  const clocks = { nowMs: () => nowMs, cpuMs: () => (cpuMs += scoutMs) }
  const lookout = new Lookout({ runDir, standing }, readLocalContext({}), clocks)
  return {
    lookout,
    plan,
    write: (...records: readonly SampleRecord[]) => {
      for (const record of records) writer.append(record)
    },
    suspects: (laterMs = 0) => {
      nowMs += laterMs
      return lookout.suspects(plan)
    },
    /** two seconds later */
    look: (laterMs = 2000) => {
      nowMs += laterMs
      return lookout.look(plan, 1_764_340_981_000 + nowMs)
    },
  }
}

describe('looks', () => {
  test('see nothing before the first sample', () => {
    expect(makeWatch().look()).toBeNull()
  })

  test('see a peak between them, once each side of a turn of the ring, and what is well again', () => {
    const { write, look } = makeWatch()
    write(head, birth(1), tick(1, [[1, 100 * MiB, 0]]))
    expect(look()?.report.verdict).toBe('pass')
    write(tick(2, [[1, 600 * MiB, 0]]), tick(3, [[1, 100 * MiB, 0]]))
    const crossing = look()?.report
    expect(crossing).toMatchObject({
      verdict: 'fail',
      sentence: expect.stringMatching(/peaked at 600 MiB, limit 500 MiB/),
    })
    let n = 3
    const verdicts = Array.from({ length: 60 }, () => {
      write(tick(++n, []), tick(++n, []))
      return look()?.report.verdict
    })
    // seen in the look after it as well, and held for a minute
    expect(verdicts.indexOf('pass')).toBeGreaterThanOrEqual(30)
    expect(verdicts.indexOf('pass')).toBeLessThanOrEqual(31)
    expect(new Set(verdicts.slice(31))).toEqual(new Set(['pass']))
  })

  test('see what the guard did, in both of its steps once', () => {
    const { write, look } = makeWatch({})
    const step = {
      k: 'guard',
      i: 1,
      heldKiB: 250 * MiB,
      where: 'machine',
      path: '',
      usedKiB: 950 * MiB,
      sizeKiB: 1000 * MiB,
    } as const
    write(
      { ...head, guardPercent: 90 },
      birth(1),
      tick(1, [[1, 250 * MiB, 0]]),
      { ...step, t: 500, act: 'SIGTERM' },
      tick(2, []),
    )
    expect(look()?.report).toMatchObject({
      verdict: 'fail',
      sentence: expect.stringMatching(
        /the guard stopped node server\.js \(pid 101\), which held 250 MiB, by SIGTERM: the machine had used 950 MiB of 1000 MiB, guard 90 %/,
      ),
    })
    write(tick(3, []), tick(4, []))
    look()
    write({ ...step, t: 3500, act: 'SIGKILL' }, { k: 'death', t: 4000, i: 1 }, tick(5, []))
    expect(look()?.report.findings.filter(({ gate }) => gate === 'guard')).toHaveLength(1)
  })

  test('name the victim of an out-of-memory kill that is told a sample later', () => {
    const { write, look } = makeWatch()
    write(head, birth(1), tick(1, [[1, 100 * MiB, 0]]))
    look()
    write({ k: 'death', t: 2000, i: 1 }, tick(2, []))
    look()
    write(tick(3, []), { k: 'oom', t: 2000, where: 'cgroup', rise: 1, gone: [1] })
    expect(look()?.report.findings).toContainEqual(
      expect.objectContaining({ gate: 'oom', message: expect.stringMatching(/likely .*100 MiB/) }),
    )
  })

  test('say when no samples come', () => {
    const { write, look } = makeWatch()
    write(head, birth(1), tick(1, [[1, 100 * MiB, 0]]))
    expect(look()?.report.verdict).toBe('pass')
    expect(look(29_000)?.report.verdict).toBe('pass')
    expect(look(2000)?.report).toMatchObject({
      verdict: 'inconclusive',
      sentence: 'Not judged: no sample for 31 s: the sampler is held up.',
    })
    write(tick(2, []))
    expect(look()?.report.verdict).toBe('pass')
  })

  test('say that nothing matched, once it had a minute to begin; never of what was there before', () => {
    const { write, look } = makeWatch({}, 1, { targetGlobs: parseGlobs('jvaa') })
    write(head, tick(1, []), { k: 'unmatched', t: 0, seen: 90, nearest: ['java'] })
    expect(look()?.report.verdict).toBe('pass')
    write(tick(2, []))
    look(29_000)
    write(tick(3, []))
    look(29_000)
    write(tick(4, []))
    expect(look()?.report).toMatchObject({
      verdict: 'inconclusive',
      sentence: 'Not judged: no process matched jvaa; seen were java.',
    })
    write(birth(1), tick(5, [[1, 100 * MiB, 0]]))
    expect(look()?.report.verdict).toBe('pass')
    write({ k: 'death', t: 5000, i: 1 }, tick(6, []))
    look()
    write(tick(7, []))
    look()
    write(tick(8, []))
    expect(look()?.report.verdict).toBe('pass')
  })

  test('carry what gates found that look further back, but not what they judge themselves', () => {
    const { lookout, write, look } = makeWatch()
    write(head, birth(1), tick(1, [[1, 600 * MiB, 0]]))
    const [found] = look()?.report.findings ?? []
    if (found === undefined) throw new Error('no finding')
    lookout.carry([{ ...found, gate: 'growth' }, found])
    expect(look()?.report.findings.map(({ gate, fails }) => [gate, fails])).toEqual([
      ['threshold', true],
      ['growth', true],
    ])
    lookout.forget()
    write({ k: 'death', t: 1000, i: 1 }, tick(2, []), tick(3, []))
    // a look covers the one before as well
    for (let looks = 0; looks < 3; looks++) look()
    lookout.forget()
    expect(look()?.report.findings).toEqual([])
  })
})

/** Two processes for two minutes, of which one nears its limit; the seconds of suspicions. */
function watchLeak({ write, look, suspects }: ReturnType<typeof makeWatch>): number[] {
  write(head, birth(1, { rt: 'python' }), birth(2, { rt: 'python' }))
  return Array.from({ length: 60 }, (_, at) => {
    for (const n of [2 * at + 1, 2 * at + 2])
      write(
        tick(n, [
          [1, (100 + n) * MiB, 0],
          [2, 100 * MiB, 0],
        ]),
      )
    look()
    return suspects() ? [2 * at + 2] : []
  }).flat()
}

const near = { threshold: { kind: 'bytes', bytes: 250 * 2 ** 20 } }

test('who nears its limit is suspected once, and again when limits have changed', () => {
  const watch = makeWatch(near)
  // half of the way, less a little; then later and later, each time that it still looks like that
  expect(watchLeak(watch)).toEqual([70, 78, 90, 110])
  expect(watch.suspects(1000)).toBe(false)
  watch.lookout.forget()
  expect(watch.suspects(3000)).toBe(true)
})

test('the longer it takes to look for suspicions, the rarer it is done', () => {
  // 100 ms of CPU: each 20 s
  expect(watchLeak(makeWatch(near, 100))).toEqual([82, 102])
})
