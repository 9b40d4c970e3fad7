import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/report/report.ts'
import { makeMemoryGroup, type MemoryGroup } from '../support/memory-group.ts'
import { makeDirectory, runCli } from '../support/run-cli.ts'
import { skipVisibly } from '../support/skip-visibly.ts'
import { until } from '../support/until.ts'

/** `GUARD_RUNS=20` repeats what must hold each time. */
const RUNS = Number(process.env['GUARD_RUNS'] ?? 2)
const LIMIT_MIB = 300
/** 40 MiB/s: between 90 % and the limit there are .75 s. */
const hog = (prepare = ''): string =>
  `"${process.execPath}" -e '${prepare}const kept = []; setInterval(() => { kept.push(Buffer.alloc(4 << 20, 1)) }, 100)'`
const trapped = 'process.on("SIGTERM", () => { console.log("asked") }); '

const groups: MemoryGroup[] = []
/** The group can be removed once the last zombie in it is reaped. */
afterEach(async () => {
  for (const group of groups.splice(0)) {
    for (const pid of group.pids()) process.kill(pid, 'SIGKILL')
    await until(() => group.pids().length === 0)
    group.remove()
  }
})

function newGroup(): MemoryGroup {
  const group = makeMemoryGroup(LIMIT_MIB)
  if (group === null) throw new Error('there was a group before')
  groups.push(group)
  return group
}

const trial = makeMemoryGroup(LIMIT_MIB)
if (trial === null)
  skipVisibly('the guard in a memory cgroup of version 1: needs the right to make one')
else {
  trial.remove()
  describe('in a memory cgroup of version 1', describeGuard)
}

function describeGuard(): void {
  test.each(Array.from({ length: RUNS }, (_, at) => at + 1))(
    'the hog dies, the rest lives, the report is whole (%d)',
    async () => {
      const { code, out, err, cwd } = await runCli(
        [
          'run',
          '--json',
          '--guard',
          '90%',
          '--threshold',
          'off',
          '--interval',
          '200ms',
          '--',
          'sh',
          '-c',
          `sleep 300 & neighbour=$!; ${hog()}; echo "hog $?" >&2; kill -0 $neighbour && echo neighbour lives >&2; kill $neighbour`,
        ],
        { through: newGroup().through },
      )
      expect({
        code,
        hog: /^hog \d+$/mu.exec(err)?.[0],
        lives: err.includes('neighbour lives'),
      }).toEqual({ code: 1, hog: 'hog 143', lives: true })
      const { verdict, findings, quality, host, suggestion, notices } = JSON.parse(out) as Report
      expect({
        verdict,
        complete: quality.complete,
        ended: quality.ended,
        kills: host.oomKills,
        suggestion,
        notices,
      }).toEqual({
        verdict: 'fail',
        complete: true,
        ended: 'stop',
        kills: 0,
        suggestion: '',
        notices: [],
      })
      expect(findings.filter(({ fails }) => fails)).toEqual([
        expect.objectContaining({
          gate: 'guard',
          subject: expect.objectContaining({ name: 'node' }),
          message: expect.stringMatching(
            /^the guard stopped node \(pid \d+\), which held 2\d\d MiB, by SIGTERM: cgroup \/\S+ had used 2\d\d MiB of 300 MiB, guard 90 %$/u,
          ),
        }),
      ])
      // the evidence stands before the step, and the step before the death
      const [run = ''] = readdirSync(join(cwd, 'logs')).filter((name) => name.startsWith('run_'))
      const kinds = readFileSync(join(cwd, 'logs', run, 'samples.ndjson'), 'utf8')
        .split('\n')
        .map((line) => /^\{"k":"(\w+)"/u.exec(line)?.[1])
      const at = kinds.indexOf('guard')
      expect([kinds[at - 1], kinds.lastIndexOf('death') > at]).toEqual(['tick', true])
    },
    60_000,
  )

  test('one that takes SIGTERM lightly is killed before the kernel does it', async () => {
    const { code, out, err } = await runCli(
      [
        'run',
        '--json',
        '--guard',
        '85%',
        '--threshold',
        'off',
        '--',
        'sh',
        '-c',
        `${hog(trapped)}; echo "hog $?" >&2`,
      ],
      { through: newGroup().through },
    )
    expect({ code, asked: err.includes('asked'), hog: err.includes('hog 137') }).toEqual({
      code: 1,
      asked: true,
      hog: true,
    })
    const { findings, host, notices } = JSON.parse(out) as Report
    expect(findings.filter(({ fails }) => fails).map(({ message }) => message)).toEqual([
      expect.stringMatching(/by SIGTERM and \S+ \S+ later SIGKILL: cgroup/u),
    ])
    expect({ kills: host.oomKills, notices }).toEqual({ kills: 0, notices: [] })
  }, 60_000)

  test('without the guard the same command loses its container: nobody in it moves, and there is no report', async () => {
    const group = newGroup()
    group.freezeAtLimit()
    const directory = makeDirectory()
    const lost = runCli(
      ['run', '--json', '--threshold', 'off', '--', 'sh', '-c', `${hog()}; echo over >&2`],
      { through: group.through, cwd: directory },
    )
    await until(() => group.isStuck())
    // with the guard it is over 1 s after
    await sleep(8000)
    expect({ stuck: group.isStuck(), there: group.pids().length > 0 }).toEqual({
      stuck: true,
      there: true,
    })
    expect(readdirSync(join(directory, 'logs')).filter((name) => name.endsWith('.log'))).toEqual([])
    for (const pid of group.pids()) process.kill(pid, 'SIGKILL')
    const { signal, out } = await lost
    expect({ signal, out }).toEqual({ signal: 'SIGKILL', out: '' })
  }, 90_000)

  test('with it, where the kernel would have stopped all', async () => {
    const group = newGroup()
    group.freezeAtLimit()
    const { code, out } = await runCli(
      ['run', '--json', '--guard', '90%', '--threshold', 'off', '--', 'sh', '-c', hog()],
      { through: group.through },
    )
    expect({ code, verdict: (JSON.parse(out) as Report).verdict }).toEqual({
      code: 1,
      verdict: 'fail',
    })
  }, 60_000)
}
