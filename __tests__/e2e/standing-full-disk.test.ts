import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from '@jest/globals'
import { makeDirectory, runCli } from '../support/run-cli.ts'
import { skipVisibly } from '../support/skip-visibly.ts'
import { startSlackServer, type SlackServer } from '../support/slack-server.ts'
import { until } from '../support/until.ts'
import { useProcesses } from '../support/use-processes.ts'
import { hasSamples, stopWatch, useWatches } from '../support/use-watches.ts'

const start = useProcesses()
const watch = useWatches()
const servers: SlackServer[] = []
const mounts: string[] = []
const unmount = (): void => {
  for (const path of mounts.splice(0)) spawnSync('umount', ['--lazy', path])
}
afterEach(unmount)
afterAll(unmount)
afterAll(async () => {
  for (const server of servers) await server.close()
})

/** A directory with a small file system of its own at `logs`; null where we may not mount one. */
function makeSmallDisk(): string | null {
  const cwd = makeDirectory()
  mkdirSync(join(cwd, 'logs'))
  // others may not write there: root would refuse it
  const options = ['-t', 'tmpfs', '-o', 'size=3m,mode=755']
  if (spawnSync('mount', [...options, 'tmpfs', join(cwd, 'logs')]).status !== 0) return null
  mounts.push(join(cwd, 'logs'))
  return cwd
}

if (makeSmallDisk() === null)
  skipVisibly('a standing watch on a full disk: needs the right to mount a tmpfs')
else {
  test('on a full disk each word of a watch is true, and Slack hears of it once and of its end', async () => {
    const disk = makeSmallDisk() ?? ''
    const slack = await startSlackServer(['ok'])
    servers.push(slack)
    const service = start('sleep', '600')
    writeFileSync(join(disk, 'watch.yml'), 'threshold: 99\n')
    const running = watch(['--pid', String(service.pid), '--config', 'watch.yml'], {
      cwd: disk,
      env: { SLACK_WEBHOOK_URL: slack.webhook },
    })
    const texts = (): string[] =>
      slack.requests.map(({ payload }) => (payload as { text: string }).text)
    await until(() => hasSamples(running))
    spawnSync('dd', ['if=/dev/zero', `of=${join(disk, 'logs', 'rest')}`, 'bs=64k'])

    // settings that cannot be saved do not hold
    writeFileSync(join(disk, 'watch.yml'), 'threshold: 100KiB\n')
    running.child.kill('SIGHUP')
    await until(() =>
      /^Settings not read again, the ones before hold: ENOSPC/mu.test(running.err()),
    )
    running.child.kill('SIGUSR1')
    await until(() => /^No report: it could not be written: .*ENOSPC/mu.test(running.err()))
    expect(running.err()).not.toMatch(/^Report: /mu)

    await until(() => slack.requests.length > 0, 60_000)
    expect(texts()).toEqual([
      expect.stringMatching(/no sample for \d+ s: the disk of \S+ is full/u),
    ])
    const { code, out } = await runCli(['status'], { cwd: disk })
    expect({ code, out }).toEqual({
      code: 3,
      out: expect.stringMatching(
        /; newest sample [3-9]\d s ago; not judged: no sample for [3-9]\d s: the disk of \S+ is full\n$/u,
      ),
    })

    // once, though that cannot be noted: it is asked again each minute
    await new Promise((resolve) => {
      setTimeout(resolve, 65_000)
    })
    expect(texts()).toHaveLength(1)
    expect(running.err().match(/^Warning: Slack was told, which cannot be noted/gmu)).toHaveLength(
      1,
    )
    expect(running.err()).not.toContain('channel slack failed')

    rmSync(join(disk, 'logs', 'rest'))
    await until(() => slack.requests.length > 1, 60_000)
    expect(texts()[1]).toMatch(/^Recovered: watch on \S+ - no longer found: the measurement/u)
    expect(running.err()).not.toMatch(/100 KiB/u)
    await stopWatch(running)
  }, 240_000)
}
