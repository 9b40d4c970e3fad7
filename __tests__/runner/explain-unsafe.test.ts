import { chmodSync, chownSync, lstatSync, mkdirSync, symlinkSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { explainUnsafe, readRunsAs, type RunsAs } from '../../src/runner/explain-unsafe.ts'
import { useTempDirectory } from '../sampler/support/temp-directory.ts'

let root = ''
useTempDirectory((made) => {
  root = made
})

const asRoot: RunsAs = { uid: 0, sudoUid: 1000, sudoGid: 1000, isJob: false }

/** Folders by path: owner, group, mode; all others are root's. */
function explain(
  path: string,
  folders: Readonly<Record<string, readonly [uid: number, gid: number, mode: number]>>,
  runsAs = asRoot,
): string {
  return explainUnsafe(path, runsAs, (at) => {
    const [uid, gid, mode] = folders[at] ?? [0, 0, 0o755]
    return { uid, gid, mode, isSymbolicLink: () => false } as Stats
  })
}

describe('root', () => {
  test.each<[string, Parameters<typeof explain>[1], string]>([
    ['/srv/logs', {}, ''],
    ['/srv/logs', { '/srv/logs': [1001, 0, 0o755] }, '/srv/logs belongs to user 1001, who is'],
    ['/srv/logs', { '/srv': [1001, 0, 0o755] }, '/srv belongs to user 1001'],
    // who called sudo
    ['/home/me/logs', { '/home/me': [1000, 1000, 0o775] }, ''],
    ['/srv/logs', { '/srv/logs': [0, 0, 0o777] }, '/srv/logs may be written by others (mode 777)'],
    ['/srv/logs', { '/srv': [0, 0, 0o757] }, '/srv may be written by others'],
    ['/srv/logs', { '/srv': [0, 1001, 0o775] }, '/srv may be written by others'],
    ['/srv/logs', { '/srv': [0, 100, 0o775] }, '/srv may be written by others'],
    // Ubuntu: drwxrwxr-x root syslog
    ['/var/log/memory', { '/var/log': [0, 104, 0o775] }, ''],
    ['/tmp/logs', { '/tmp': [0, 0, 0o1777] }, ''],
    ['/tmp', { '/tmp': [0, 0, 0o1777] }, '/tmp may be written by others (mode 1777)'],
    [
      '/tmp/logs',
      { '/tmp': [0, 0, 0o1777], '/tmp/logs': [1001, 1001, 0o755] },
      '/tmp/logs belongs',
    ],
    ['/x/logs', { '/x': [1001, 0, 0o1777] }, '/x belongs to user 1001'],
  ])('%s %j', (path, folders, why) => {
    expect(explain(path, folders)).toEqual(
      why === '' ? '' : expect.stringMatching(`^${why.replace(/[()]/g, String.raw`\$&`)}`),
    )
  })

  test('nobody else is asked, nor a job', () => {
    const open = { '/srv': [1001, 0, 0o777] } as const
    expect(explain('/srv', open, { ...asRoot, uid: 1002 })).toBe('')
    expect(explain('/srv', open, { ...asRoot, isJob: true })).toBe('')
    expect(readRunsAs({ GITLAB_CI: 'true' }).isJob).toBe(true)
    expect(readRunsAs({ SUDO_UID: 'x' }).sudoUid).toBeNaN()
    expect(readRunsAs({ SUDO_UID: '1000', SUDO_GID: '5' })).toMatchObject({
      sudoUid: 1000,
      sudoGid: 5,
      isJob: false,
    })
  })

  const onlyRoot = process.getuid?.() === 0 ? test : test.skip
  onlyRoot('the links on the way, and where they lead', () => {
    const look = (path: string): Stats | null =>
      path.startsWith(`${root}/`) ? (lstatSync(path, { throwIfNoEntry: false }) ?? null) : null
    const [safe, theirs] = [join(root, 'safe'), join(root, 'theirs')]
    mkdirSync(join(safe, 'logs'), { recursive: true })
    mkdirSync(theirs)
    chownSync(theirs, 1001, 1001)
    symlinkSync(join(safe, 'logs'), join(theirs, 'logs'))
    symlinkSync(theirs, join(safe, 'out'))
    symlinkSync('loop', join(safe, 'loop'))
    expect(explainUnsafe(join(safe, 'logs'), asRoot, look)).toBe('')
    expect(explainUnsafe(join(theirs, 'logs'), asRoot, look)).toMatch(/theirs belongs to user 1001/)
    expect(explainUnsafe(join(safe, 'out/x'), asRoot, look)).toMatch(/theirs belongs to user 1001/)
    expect(explainUnsafe(join(safe, 'loop'), asRoot, look)).toBe('')
    chmodSync(safe, 0o777)
    expect(explainUnsafe(join(safe, 'logs/a/b'), asRoot, look)).toMatch(/safe may be written/)
  })
})
