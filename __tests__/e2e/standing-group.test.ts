import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/report/report.ts'
import { makeMemoryGroup, type MemoryGroup } from '../support/memory-group.ts'
import { cliBundle, makeDirectory } from '../support/run-cli.ts'
import { skipVisibly } from '../support/skip-visibly.ts'
import { until } from '../support/until.ts'
import { useProcesses } from '../support/use-processes.ts'
import { hasSamples, runDirOf, stopWatch, useWatches } from '../support/use-watches.ts'

const start = useProcesses()
const watch = useWatches()
const LIMIT_MIB = 400

/** The words after `watch` in the unit that is shipped, with a file of settings of our own. */
function readUnitWords(config: string): string[] {
  const unit = readFileSync(
    fileURLToPath(new URL('../../examples/server/memory-leak-watch.service', import.meta.url)),
    'utf8',
  )
  const words = /^ExecStart=.* watch (.*)$/mu.exec(unit)?.[1]?.replaceAll('"', '').split(' ') ?? []
  const changed = new Map([
    ['--process', 'python3*'],
    ['--config', config],
    ['--report-dir', 'logs'],
    ['--listen', 'off'],
    ['--name', 'watch'],
  ])
  return words.map((word, at) => changed.get(words[at - 1] ?? '') ?? word)
}

const trial = makeMemoryGroup(LIMIT_MIB)
if (trial === null)
  skipVisibly('a watch in a limited memory cgroup of version 1: needs the right to make one')
else {
  trial.remove()
  describe('a watch in a memory cgroup with a limit', describeWatch)
}

function describeWatch(): void {
  let group: MemoryGroup | null = null
  afterEach(() => {
    group?.remove()
  })

  test.each(['threshold: 40%', 'threshold: auto', 'threshold: off\ntotal-threshold: 40%'])(
    "%s is of the machine's memory for a process outside",
    async (settings) => {
      group = makeMemoryGroup(LIMIT_MIB)
      if (group === null) throw new Error('there was a group before')
      // 350 MiB are more than 40 % of the group's limit and than `auto` of it
      start('python3', '-c', 'import time\nheld = bytearray(b"x") * (350 << 20)\ntime.sleep(600)')
      const cwd = makeDirectory()
      writeFileSync(join(cwd, 'watch.yml'), `${settings}\n`)
      const running = watch(readUnitWords('watch.yml'), { cwd, through: group.through })
      await until(() => hasSamples(running))
      await until(
        () =>
          readFileSync(join(runDirOf(cwd), 'samples.ndjson'), 'utf8').split('"k":"tick"').length >
          20,
      )
      expect(await stopWatch(running)).toBe(0)
      expect(running.err()).not.toMatch(/Failed/u)
      const { memoryBase, processes, host } = JSON.parse(
        spawnSync(process.execPath, [cliBundle, 'report', runDirOf(cwd), '--json'], {
          cwd,
          encoding: 'utf8',
        }).stdout,
      ) as Report
      expect({ source: memoryBase.source, limitKiB: host.cgroupLimitKiB }).toEqual({
        source: 'MemTotal',
        limitKiB: LIMIT_MIB * 1024,
      })
      expect(processes[0]?.peakRssBytes).toBeGreaterThan(350 * 2 ** 20)
    },
    60_000,
  )

  test("a process inside is held to the group's limit", async () => {
    group = makeMemoryGroup(LIMIT_MIB)
    if (group === null) throw new Error('there was a group before')
    const [program, ...words] = [
      ...group.through,
      'python3',
      '-c',
      'import time\nheld = bytearray(b"x") * (200 << 20)\ntime.sleep(20)',
    ]
    const inside = start(program, ...words)
    const running = watch(['--pid', String(inside.pid), '--threshold', '40%'], {
      through: group.through,
    })
    await until(() => running.err().includes('limit 40 % of 400 MiB limit of cgroup'))
    expect(await stopWatch(running)).toBe(1)
    process.kill(inside.pid ?? 0, 'SIGKILL')
    await until(() => group?.pids().length === 0)
  }, 60_000)
}
