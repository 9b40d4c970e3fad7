import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { readHolder, takeLock } from '../../src/files/take-lock.ts'
import { useTempDirectory } from '../sampler/support/temp-directory.ts'

let directory = ''
useTempDirectory((made) => {
  directory = made
})

describe('one at a time', () => {
  test('who comes second is told who has it; a lock that was given back is free', () => {
    const first = takeLock(directory)
    expect(typeof first).toBe('function')
    expect(takeLock(directory)).toBe(process.pid)
    if (typeof first === 'function') first()
    expect(readdirSync(directory)).toEqual([])
    expect(typeof takeLock(directory)).toBe('function')
  })

  test('who gives back what another has meanwhile takes it from nobody', () => {
    const release = takeLock(directory)
    writeFileSync(join(directory, 'lock'), '4194304:1')
    if (typeof release === 'function') release()
    expect(readFileSync(join(directory, 'lock'), 'utf8')).toBe('4194304:1')
  })

  test.each(['4194304:1', `${process.pid}:1`, ''])(
    'a holder that has died keeps nobody out: %j',
    (text) => {
      writeFileSync(join(directory, 'lock'), text)
      expect(typeof takeLock(directory)).toBe('function')
      expect(readdirSync(directory)).toEqual(['lock'])
    },
  )

  test('nor does one that has died and that nobody asked for its end', async () => {
    // the shell starts a child that ends soon and becomes a program that never waits for it
    const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    try {
      const [said] = (await once(parent.stdout, 'data')) as [Buffer]
      const pid = said.toString().trim()
      const fields = (): string[] =>
        readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ') ?? []
      while (fields()[0] !== 'Z') await sleep(10)
      writeFileSync(join(directory, 'lock'), `${pid}:${fields()[19] ?? ''}`)
      expect(readHolder(directory)).toBeNull()
      expect(typeof takeLock(directory)).toBe('function')
    } finally {
      parent.kill()
    }
  })

  test.each<[string, () => unknown]>([
    [
      'a directory',
      () => {
        mkdirSync(join(directory, 'lock'))
      },
    ],
    ['a FIFO', () => spawnSync('mkfifo', [join(directory, 'lock')])],
    [
      'a link to a file',
      () => {
        symlinkSync('/proc/self/stat', join(directory, 'lock'))
      },
    ],
  ])('%s in its place is left alone, with an error, and nothing beside it', (_what, make) => {
    make()
    expect(() => takeLock(directory)).toThrow(`${join(directory, 'lock')} is no regular file`)
    expect(readHolder(directory)).toBeNull()
    expect(readdirSync(directory)).toEqual(['lock'])
  })
})

describe('what writes that were killed have left', () => {
  const HALF = `.${crypto.randomUUID()}.tmp`
  const leave = (name: string, hoursAgo: number): void => {
    writeFileSync(join(directory, name), 'half of')
    const atS = Date.now() / 1000 - hoursAgo * 3600
    utimesSync(join(directory, name), atS, atS)
  }
  const list = (): string[] => readdirSync(directory).sort()

  test('goes with the next who gets the lock, unless it may be at work still', () => {
    leave(HALF, 2)
    leave('lock.4121', 2)
    leave('lock.4121.stale', 2)
    const fresh = `.${crypto.randomUUID()}.tmp`
    leave(fresh, 0.5)
    takeLock(directory)
    expect(list()).toEqual([fresh, 'lock'].sort())
  })

  test('stays for who does not get it', () => {
    takeLock(directory)
    leave(HALF, 2)
    expect(takeLock(directory)).toBe(process.pid)
    expect(list()).toEqual([HALF, 'lock'].sort())
  })

  test('what only looks like it is left alone', () => {
    const others = ['.tmp', '.notes.tmp', `${HALF}.bak`, 'state.json', 'lock.txt']
    for (const name of others) leave(name, 48)
    mkdirSync(join(directory, HALF))
    utimesSync(join(directory, HALF), 1, 1)
    takeLock(directory)
    expect(list()).toEqual([...others, HALF, 'lock'].sort())
  })
})
