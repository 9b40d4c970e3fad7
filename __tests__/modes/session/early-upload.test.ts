import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { afterAll, describe, expect, test } from '@jest/globals'
import { startEarlyUpload } from '../../../src/modes/session/early-upload.ts'
import type { Plan } from '../../../src/settings/plan.ts'
import type { Runner } from '../../../src/runner/runner.ts'
import { FullNotice } from '../../../src/sampler/brink.ts'
import type { Full } from '../../../src/samples/fullness.ts'
import { makePlan } from '../../support/make-report.ts'
import { makeRunner } from '../../support/recording-runner.ts'
import { until } from '../../support/until.ts'

const scratch = mkdtempSync(join(tmpdir(), 'early-'))
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true })
})
const full: Full = {
  k: 'full',
  t: 900,
  where: 'cgroup',
  path: '/job',
  usedKiB: 275 * 1024,
  sizeKiB: 300 * 1024,
}

/** A run at work whose samples begin with these lines. It looks when it is told to. */
function begin(overrides: Partial<Runner> = {}, plan: Partial<Plan> = { earlyUpload: true }) {
  const runDir = mkdtempSync(join(scratch, 'run-'))
  const samples = join(runDir, 'samples.ndjson')
  writeFileSync(samples, '{"k":"tick","n":1,"t":0,"p":[]}\n')
  writeFileSync(join(runDir, 'plan.json'), '{}')
  const { runner, seen } = makeRunner(overrides)
  const looks = new Set<() => void>()
  const stop = startEarlyUpload(makePlan({ ...plan, runDir }), runner, (look) => {
    looks.add(look)
    return () => {
      looks.delete(look)
    }
  })
  return {
    runDir,
    seen,
    stop,
    looks,
    look: () => {
      for (const look of looks) look()
    },
    fill: () => {
      appendFileSync(samples, `${JSON.stringify(full)}\n`)
    },
  }
}

describe('once memory is nearly full', () => {
  test('a copy of what there is goes up, under a name of its own, once', async () => {
    const { runDir, seen, stop, fill, look, looks } = begin()
    look()
    expect([seen.calls, seen.uploads]).toEqual([['prepare'], []])
    fill()
    look()
    await until(() => seen.lines.length > 0)
    expect(looks.size).toBe(0)
    await stop()
    const early = join(runDir, 'early')
    expect(seen.uploads).toEqual([
      {
        name: `${makePlan().artifact.name}-early`,
        files: [join(early, 'plan.json'), join(early, 'samples.ndjson')],
        rootDir: early,
        retentionDays: makePlan().artifact.retentionDays,
      },
    ])
    expect(readFileSync(join(early, 'samples.ndjson'), 'utf8')).toContain('"k":"full"')
    expect(seen.lines).toEqual([
      expect.stringMatching(
        /^Cgroup \/job has used 275 MiB of 300 MiB: the samples so far are in the artifact .+, https:.+; `report` judges them\.$/u,
      ),
    ])
  })

  test('a service that fails is a warning', async () => {
    const { seen, stop, fill, look } = begin({
      uploadArtifact: () => Promise.reject(new Error('##[error]out of order')),
    })
    fill()
    look()
    await until(() => seen.lines.length > 0)
    await stop()
    expect(seen.lines).toEqual([
      expect.stringMatching(
        /^Warning: Cgroup \/job has used .*could not be uploaded: # #\[error\]out of order$/u,
      ),
    ])
  })

  test('a client that cannot be loaded is said by the upload, once', async () => {
    const broken = (): Promise<never> => Promise.reject(new Error('no such module'))
    const { seen, stop, fill, look } = begin({ prepareUpload: broken, uploadArtifact: broken })
    look()
    await turn()
    expect(seen.lines).toEqual([])
    fill()
    look()
    await until(() => seen.lines.length > 0)
    await stop()
    expect(seen.lines).toEqual([
      expect.stringMatching(/^Warning: .*could not be uploaded: no such module$/u),
    ])
  })

  test('no service is said', async () => {
    const { seen, stop, fill, look } = begin({ uploadArtifact: () => Promise.resolve(null) })
    fill()
    look()
    await until(() => seen.lines.length > 0)
    await stop()
    expect(seen.lines).toEqual([
      expect.stringContaining('There is no artifact service to save the samples to'),
    ])
  })

  test('one that hangs does not hold up the report of a command that ended after all', async () => {
    const { seen, stop, fill, runDir, look } = begin({
      uploadArtifact: () => new Promise(() => undefined),
    })
    fill()
    look()
    await until(() => existsSync(join(runDir, 'early', 'samples.ndjson')))
    await stop()
    expect(seen.lines).toEqual([])
  })
})

test('it looks by itself', async () => {
  const runDir = mkdtempSync(join(scratch, 'run-'))
  writeFileSync(join(runDir, 'samples.ndjson'), `${JSON.stringify(full)}\n`)
  const { runner, seen } = makeRunner()
  const stop = startEarlyUpload(makePlan({ earlyUpload: true, runDir }), runner)
  await until(() => seen.lines.length > 0)
  await stop()
  expect(seen.uploads).toHaveLength(1)
})

test('nothing where nobody asked for it', async () => {
  const { seen, stop, fill, looks } = begin({}, {})
  fill()
  expect(looks.size).toBe(0)
  await stop()
  expect(seen.calls).toEqual([])
})

test('the sampler tells it once, from 90 % on', () => {
  const told: Full[] = []
  const notice = new FullNotice((record) => {
    told.push(record)
  })
  for (const [t, percent] of [
    [0, 50],
    [1000, 89.9],
    [2000, 91],
    [3000, 95],
  ] as const)
    notice.look(t, { where: 'machine', path: '', usedKiB: percent * 10, sizeKiB: 1000 })
  expect(told).toEqual([
    { k: 'full', t: 2000, where: 'machine', path: '', usedKiB: 910, sizeKiB: 1000 },
  ])
  expect(notice.percent).toBe(Number.POSITIVE_INFINITY)
})
