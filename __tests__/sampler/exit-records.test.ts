import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  ExitRecords,
  parseExit,
  type ExitRecord,
  type Rights,
} from '../../src/sampler/exit-records.ts'
import { hasPerl, tellsExits } from '../support/tells-exits.ts'
import { makeTempDirectory } from './support/temp-directory.ts'

const directory = makeTempDirectory()
const withPerl = hasPerl ? test : test.skip
const whereTold = tellsExits ? test : test.skip

/** With a script of ours in place of the real one: what it prints is what the kernel would tell. */
function listen(script?: string, rights: Rights = { uid: 0, mayUseSudo: false, sudo: '' }) {
  const path = script === undefined ? undefined : join(directory, `${Math.random()}.pl`)
  if (path !== undefined) writeFileSync(path, script ?? '')
  const exits: ExitRecord[] = []
  const states: string[] = []
  const records = new ExitRecords(
    rights,
    {
      onExit: (record) => exits.push(record),
      onState: (state, reason) => states.push(reason === '' ? state : `${state}: ${reason}`),
    },
    path,
  )
  return { records, exits, states }
}

describe('what the script says', () => {
  withPerl(
    'ready, records, a loss; what came before the end is told',
    async () => {
      const { records, exits, states } = listen(
        `$| = 1; print "ready\\n"; print "lost\\nexit 7 1 0 ", <STDIN> // '', "218000 1300 70\\n"; print "nonsense\\n"`,
      )
      await records.start()
      expect(records.isTelling).toBe(true)
      await records.finish(5000)
      expect(records.isTelling).toBe(false)
      expect(states).toEqual(['told', 'lost: more processes ended at once than the kernel keeps'])
      expect(exits).toEqual([{ pid: 7, ppid: 1, uid: 0, hwmKiB: 218_000, ageMs: 1300, comm: 'p' }])
    },
    30_000,
  )

  withPerl(
    'a refusal is told once, with its reason',
    async () => {
      const { records, states } = listen('print "no they need root (CAP_NET_ADMIN)\\n"; exit 3')
      await records.start()
      await records.finish(5000)
      expect(states).toEqual(['none: they need root (CAP_NET_ADMIN)'])
    },
    30_000,
  )

  withPerl(
    'a script that dies is no silence',
    async () => {
      const { records, states } = listen('print "ready\\n"; exit 0')
      await records.start()
      while (records.isOpen)
        await new Promise((resolve) => {
          setTimeout(resolve, 10)
        })
      expect(states).toEqual(['told', 'none: their reader ended'])
    },
    30_000,
  )
})

withPerl(
  'what comes too late at the end is said to be lost',
  async () => {
    const { records, states } = listen('$| = 1; print "ready\\n"; 1 while <STDIN>; sleep 60')
    await records.start()
    await records.finish(20)
    expect(states).toEqual(['told', 'lost: those of the last moment came too late'])
  },
  30_000,
)

withPerl(
  'a reader that says nothing: there are no records, though some may come yet',
  async () => {
    const { records, states } = listen('1 while <STDIN>')
    await records.start()
    expect([records.isTelling, records.isOpen, states]).toEqual([false, true, []])
    await records.finish(5000)
    expect(states).toEqual([])
  },
  30_000,
)

test('who may not ask does not: no sudo by itself', async () => {
  const { records, states } = listen(undefined, {
    uid: 1001,
    mayUseSudo: false,
    sudo: '/usr/bin/sudo',
  })
  await records.start()
  await records.finish(0)
  expect(states).toEqual([
    hasPerl ? 'none: they need root, or `look-inside-sudo`' : 'none: they need /usr/bin/perl',
  ])
})

test('who may ask by sudo, where there is none', async () => {
  const { records, states } = listen(undefined, { uid: 1001, mayUseSudo: true, sudo: '' })
  await records.start()
  expect(states).toEqual([
    hasPerl ? 'none: they need root, and there is no sudo' : 'none: they need /usr/bin/perl',
  ])
})

describe('by sudo, for who allows that', () => {
  /** What is said where `sudo` is this script of a shell. */
  const hear = async (sudo: string, reader: string): Promise<string[]> => {
    const path = join(directory, `sudo-${Math.random()}`)
    writeFileSync(path, `#!/bin/sh\n${sudo}\n`, { mode: 0o755 })
    const { records, exits, states } = listen(reader, {
      ...{ uid: 1001, mayUseSudo: true, sudo: path },
    })
    await records.start()
    await records.finish(5000)
    return [...states, ...exits.map(({ uid }) => `uid ${uid}`)]
  }

  withPerl(
    'without a word to anybody, of processes of this user alone',
    async () => {
      const sudo = '[ "$1 $2" = "-n --" ] || exit 1; shift 2; exec "$@"'
      const reader = '$| = 1; print "ready\\nexit 7 1 $ARGV[0] 9000 9 70\\n"; 1 while <STDIN>'
      expect(await hear(sudo, reader)).toEqual(['told', 'uid 1001'])
    },
    30_000,
  )

  withPerl(
    'that is refused, or wants a password',
    async () => {
      expect(await hear('exit 1', 'print "ready\\n"')).toEqual(['none: `sudo -n` is refused here'])
    },
    30_000,
  )
})

describe('a line', () => {
  test('of any record is read as it was written', () => {
    const whole = fc.nat({ max: 2 ** 40 })
    fc.assert(
      fc.property(
        fc.record({
          pid: whole,
          ppid: whole,
          uid: whole,
          hwmKiB: whole,
          ageMs: whole,
          comm: fc.string({ unit: 'grapheme', maxLength: 8 }),
        }),
        (record) => {
          const { pid, ppid, uid, hwmKiB, ageMs, comm } = record
          const hex = Buffer.from(comm).toString('hex')
          expect(parseExit(`exit ${pid} ${ppid} ${uid} ${hwmKiB} ${ageMs} ${hex}`)).toEqual(record)
        },
      ),
    )
  })

  test('of a task is one of a process only perhaps', () => {
    expect(parseExit('task 7 1 0 218000 1300 70')).toEqual({
      ...{ pid: 7, ppid: 1, uid: 0, hwmKiB: 218_000, ageMs: 1300, comm: 'p' },
      mayBeThread: true,
    })
  })

  test.each([
    '',
    'exit',
    'exit 1 2 3 4 5',
    'exit 1 2 3 4 5 7',
    'exit 1 2 -3 4 5 70',
    'x 1 2 3 4 5 70',
  ])('that is none: %p', (line) => {
    expect(parseExit(line)).toBeNull()
  })
})

whereTold(
  "the kernel's own: a program that climbs in its last moment, and one with threads",
  async () => {
    const { records, exits, states } = listen()
    await records.start()
    expect(states).toEqual(['told'])
    const climb = "my $x = 'x' x (100 << 20); print `grep VmHWM /proc/$$/status`"
    const child = spawn('/usr/bin/perl', ['-e', climb], { stdio: ['ignore', 'pipe', 'ignore'] })
    let told = ''
    child.stdout.on('data', (text: Buffer) => {
      told += text.toString()
    })
    const node = spawn(process.execPath, ['-e', 'new Uint8Array(80 << 20).fill(1)'])
    await Promise.all([once(child, 'close'), once(node, 'close')])
    await records.finish(5000)
    const markOf = (pid: number | undefined): number =>
      Math.max(...exits.filter((record) => record.pid === pid).map(({ hwmKiB }) => hwmKiB))
    const trueKiB = Number(/(\d+) kB/u.exec(told)?.[1])
    expect(trueKiB).toBeGreaterThan(100 * 1024)
    expect(Math.abs(markOf(child.pid) / trueKiB - 1)).toBeLessThan(0.02)
    expect(markOf(node.pid)).toBeGreaterThan(80 * 1024)
    expect(exits.find(({ pid }) => pid === child.pid)).toMatchObject({
      ppid: process.pid,
      comm: 'perl',
    })
  },
  30_000,
)

whereTold(
  'by a kernel that does not say which process a task was of: each is one perhaps',
  async () => {
    const real = readFileSync(new URL('../../src/sampler/exit-records.pl', import.meta.url), 'utf8')
    const { records, exits } = listen(real.replace('$WITH_TGID = 12', '$WITH_TGID = 999'))
    await records.start()
    expect(records.isTelling).toBe(true)
    const node = spawn(process.execPath, ['-e', ''])
    await once(node, 'close')
    await records.finish(5000)
    expect(exits.filter(({ ppid }) => ppid === process.pid).length).toBeGreaterThan(1)
    expect(exits.every(({ mayBeThread }) => mayBeThread === true)).toBe(true)
  },
  30_000,
)
