import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Duplex } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  canLaunch,
  launch,
  mostHeldKib,
  parseLaunched,
  readPageSizes,
} from '../../src/runner/launch.ts'

const folder = mkdtempSync(join(tmpdir(), 'launch-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const small = { pageKib: 4, hugeKib: 0 }

describe('an answer', () => {
  test('how it ended, and how large the largest became', () => {
    expect(parseLaunched('exit 256 218000 0 6000', small)).toEqual({
      kind: 'exit',
      status: 256,
      largest: { rssBytes: 218_000 * 1024, isCommand: true },
    })
    expect(parseLaunched('exit 0 218000 60000 6000', small)).toMatchObject({
      largest: { isCommand: false },
    })
    expect(parseLaunched('exit 0 6000 0 6000', small)).toMatchObject({
      largest: { isCommand: false, isAtMost: true },
    })
    expect(parseLaunched('error 2')).toEqual({ kind: 'error', code: 'ENOENT' })
    expect(parseLaunched('error 13')).toEqual({ kind: 'error', code: 'EACCES' })
  })
  test('anything else is none', () => {
    fc.assert(
      fc.property(fc.string(), (line) => {
        expect(parseLaunched(line)).toBeNull()
      }),
    )
    for (const line of ['exit 1 2 3', 'exit -1 2 3 4', 'error', 'pid 7', 'exit 1 2 3 4 5'])
      expect(parseLaunched(line)).toBeNull()
  })
})

test('what faults can have brought in: less of memory than of files, all of huge pages', () => {
  expect(mostHeldKib(100, small)).toBe(6400)
  // the children of a shim that is a shell script
  expect(mostHeldKib(6507, small)).toBe(6507 * 4 + 128 * 1024)
  expect(mostHeldKib(6507, { ...small, hugeKib: 2048 })).toBe(6507 * 2048)
  // an arm64 kernel of 64 KiB pages
  expect(mostHeldKib(6507, { pageKib: 64, hugeKib: 0 })).toBe(6507 * 64)
})

describe('pages of this machine', () => {
  const pmd = { hpage_pmd_size: '2097152\n', 'hugepages-64kB/enabled': 'always madvise [never]\n' }
  const sizesOf = (name: string, files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name, path)), { recursive: true })
      writeFileSync(join(folder, name, path), text)
    }
    return readPageSizes('/proc', join(folder, name)).hugeKib
  }
  test('huge ones: also where only who asks for them has some, or of one size alone', () => {
    expect(sizesOf('never', { ...pmd, enabled: 'always madvise [never]\n' })).toBe(0)
    expect(sizesOf('always', { ...pmd, enabled: '[always] madvise never\n' })).toBe(2048)
    expect(sizesOf('madvise', { ...pmd, enabled: 'always [madvise] never\n' })).toBe(2048)
    const one = { 'hugepages-64kB/enabled': 'always [madvise] never\n' }
    expect(sizesOf('one', { ...pmd, ...one, enabled: 'always madvise [never]\n' })).toBe(2048)
    const large = { hpage_pmd_size: '536870912\n', enabled: '[always] madvise never\n' }
    expect(sizesOf('large', large)).toBe(512 * 1024)
    expect(sizesOf('none', {})).toBe(0)
  })
  test('others are what the kernel says', () => {
    expect(readPageSizes().pageKib).toBe(
      Number(spawnSync('getconf', ['PAGESIZE']).stdout.toString() || 4096) / 1024,
    )
  })
})

const withPerl = canLaunch() ? test : test.skip
withPerl.each([
  ['cannot begin', 'exit 3', 'not launched'],
  ['does not compile', 'sub {', 'not launched'],
  [
    'is killed meanwhile',
    'open(S, "+<&=", 3); sysread(S, my $x, 65536); syswrite(S, "pid 1\\n"); kill 9, $$',
    'lost',
  ],
] as const)('a launcher that %s', async (_what, script, kind) => {
  const path = join(folder, 'launcher.pl')
  writeFileSync(path, script)
  const request = { words: ['true'], environment: {}, cwd: folder, detached: true } as const
  expect(
    (await launch({ ...request, stdio: ['ignore', 'ignore', 'ignore'] }, () => undefined, path))
      .kind,
  ).toBe(kind)
})

withPerl('whose starter is gone by then starts nothing', async () => {
  const path = fileURLToPath(new URL('../../src/sampler/launcher.pl', import.meta.url))
  const child = spawn('/usr/bin/perl', [path], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const socket = child.stdio[3] as Duplex
  const text = ['', '2', 'touch', join(folder, 'begun')].join('\0')
  const request = Buffer.concat([Buffer.alloc(4), Buffer.from(text)])
  request.writeUInt32LE(text.length)
  socket.end(request)
  // both ends closed: what it answers reaches nobody
  socket.once('finish', () => socket.destroy())
  expect((await once(child, 'exit')).at(0)).toBe(3)
  expect(existsSync(join(folder, 'begun'))).toBe(false)
})
