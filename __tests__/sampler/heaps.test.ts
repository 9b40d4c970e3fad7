import { appendFileSync, chmodSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { SampleRecord } from '../../src/samples/record.ts'
import { Heaps, type HeapsParts } from '../../src/sampler/heaps.ts'
import type { Tracked } from '../../src/sampler/tracked-processes.ts'
import { GO_PID, makeGoProc, withController } from '../heaps/support/make-go-proc.ts'
import { g1Counters, makePerfdata, type Counters } from '../heaps/support/make-perfdata.ts'
import { makeTempDirectory } from './support/temp-directory.ts'
import { writeTree } from './support/write-tree.ts'
import { makeStatus } from '../support/make-status.ts'

const MIB = 2 ** 20
const PID = 4242
const directory = makeTempDirectory()
const servers: Server[] = []
let count = 0

afterAll(() => {
  for (const server of servers) server.close()
})

interface Jvm {
  readonly proc: string
  readonly perfdata: string
  readonly asked: string[]
}

/** A /proc with one JVM in it, which has its diagnostic socket. */
function makeJvm(counters: Counters, flags = ''): Jvm {
  const proc = join(directory, `${count++}`)
  const perfdata = join(proc, `${PID}/root/tmp/hsperfdata_me/7`)
  const uid = process.geteuid?.() ?? 0
  writeTree(proc, {
    [`${PID}/root/tmp/hsperfdata_me/7`]: makePerfdata(counters),
    [`${PID}/status`]: makeStatus({ uids: [uid, uid, 0, 0], pids: [PID, 7], caught: '4' }),
    [`${PID}/stat`]: `${PID} (java) S ${'1 '.repeat(48)}\n`,
  })
  const { ino } = statSync(perfdata)
  writeTree(proc, {
    [`${PID}/maps`]:
      '55d0c0000000-55d0c0001000 r-xp 00000000 fe:01 77 /usr/bin/java\n' +
      `7f0000000000-7f0000008000 rw-s 00000000 fe:01 ${ino}   /tmp/hsperfdata_me/7\n`,
  })
  const asked: string[] = []
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.once('data', (request) => {
      const command = request.toString().split('\0')[2] ?? ''
      asked.push(command)
      const answer = { 'VM.flags': flags, 'VM.log list': ' #0: stdout all=warning x' }[command]
      socket.end(`0\n${answer ?? `   1:  1  ${5 * MIB}  [B\nTotal  1  ${40 * MIB}\n`}`)
    })
  })
  servers.push(server)
  server.listen(join(proc, `${PID}/root/tmp/.java_pid7`))
  return { proc, perfdata, asked }
}

function watchHeaps(
  { proc }: Pick<Jvm, 'proc'>,
  plan: Partial<HeapsParts['plan']> = {},
  process: Partial<Tracked> = {},
) {
  const records: SampleRecord[] = []
  const tracked = {
    index: 1,
    pid: PID,
    startTicks: 1,
    uid: 1000,
    metMs: 0,
    isOfTree: true,
    rssPages: 1000,
    ...process,
  } as Tracked
  const table = new Map([[tracked.pid, tracked]])
  const heaps = new Heaps({
    plan: { lookInside: 'collect', mode: 'run', durationMs: 0, runDir: directory, ...plan },
    proc,
    host: { uid: 1000, pageKiB: 4 },
    table: { tracked: table, counts: () => true },
    out: { append: (record) => records.push(record) },
  })
  return { heaps, records, tracked, table }
}

/** The answers of the socket come in their own time. */
async function untilForced(records: readonly SampleRecord[]): Promise<void> {
  while (!records.some(({ k }) => k === 'forced')) await new Promise(setImmediate)
}

const kinds = (records: readonly SampleRecord[]): string[] => records.map(({ k }) => k)

describe('a JVM', () => {
  test('is opened two seconds after its birth, and written where it changed', () => {
    const jvm = makeJvm(g1Counters(40 * MIB))
    const { heaps, records } = watchHeaps(jvm)
    heaps.look(1000)
    expect(records).toEqual([])
    heaps.look(2000)
    heaps.look(3000)
    expect(records).toEqual([
      { k: 'source', t: 2000, i: 1, from: 'jvm-perfdata', collector: 'g1' },
      // eden is in none of it
      { k: 'heap', t: 2000, p: [1, 41 * 1024, 4, 1, -1, -1] },
    ])
    writeFileSync(jvm.perfdata, makePerfdata(g1Counters(50 * MIB, 4)))
    heaps.look(4000)
    expect(records.at(-1)).toEqual({ k: 'heap', t: 4000, p: [1, 51 * 1024, 5, 1, -1, -1] })
    heaps.close(5000)
  })

  test('whose memory rises is asked for collections, at its ages', async () => {
    const jvm = makeJvm(g1Counters(40 * MIB))
    const { heaps, records, tracked } = watchHeaps(jvm)
    heaps.look(2000)
    heaps.look(10_000)
    tracked.rssPages += 1000
    heaps.look(19_000)
    expect(jvm.asked).toEqual([])
    heaps.look(20_000)
    await untilForced(records)
    expect(jvm.asked).toEqual(['VM.flags', 'VM.log list', 'GC.class_histogram'])
    expect(records.at(-1)).toMatchObject({ k: 'forced', i: 1, liveKiB: 40 * 1024 })
    heaps.look(21_000)
    expect(jvm.asked).toHaveLength(3)
    heaps.close(22_000)
  })

  test.each<[string, Partial<HeapsParts['plan']>, Partial<Tracked>]>([
    ['by a level that only reads', { lookInside: 'read' }, {}],
    ['that is not of the command', {}, { isOfTree: false }],
    ['that does not rise', {}, { rssPages: 1000 }],
  ])('is asked for none %s', (_, plan, process) => {
    const jvm = makeJvm(g1Counters(40 * MIB))
    const { heaps, records, tracked } = watchHeaps(jvm, plan, process)
    heaps.look(2000)
    heaps.look(10_000)
    if (process.rssPages === undefined) tracked.rssPages += 1000
    for (let t = 20_000; t < 100_000; t += 5000) heaps.look(t)
    heaps.close(100_000)
    expect({ asked: jvm.asked, kinds: kinds(records) }).toEqual({
      asked: [],
      kinds: ['source', 'heap'],
    })
  })

  test('that would write its heap to disk is asked for none, and that is said', async () => {
    const jvm = makeJvm(g1Counters(40 * MIB), '-XX:+HeapDumpBeforeFullGC')
    const { heaps, records, tracked } = watchHeaps(jvm)
    heaps.look(2000)
    heaps.look(10_000)
    tracked.rssPages += 1000
    heaps.look(20_000)
    while (jvm.asked.length < 2) await new Promise(setImmediate)
    await new Promise((resolve) => setTimeout(resolve, 20))
    heaps.close(21_000)
    expect(jvm.asked).not.toContain('GC.class_histogram')
    expect(records.at(-1)).toEqual({
      k: 'limited',
      t: 21_000,
      reason:
        'a live heap was not asked for: it runs with -XX:+HeapDumpBeforeFullGC, which would write its heap to disk',
      count: 1,
    })
  })

  test('that is a Go program whose memory may not be read is refused, once', async () => {
    const proc = join(directory, `${count++}`)
    makeGoProc(proc, {}, withController(4096))
    for (const path of [directory, proc, join(proc, `${GO_PID}`)]) chmodSync(path, 0o755)
    chmodSync(join(proc, `${GO_PID}/mem`), 0o000)
    const { heaps, records } = watchHeaps({ proc }, {}, { pid: GO_PID })
    const sudo = { looksInsideSudo: true as const, sudo: '/bin/false' }
    const rooted = watchHeaps({ proc }, sudo, { pid: GO_PID })
    const isRoot = process.geteuid?.() === 0
    if (isRoot) process.seteuid?.(65_534)
    try {
      for (let t = 2000; t < 90_000; t += 1000) heaps.look(t)
      heaps.close(90_000)
      rooted.heaps.look(2000)
      while (rooted.records.length === 0) await new Promise(setImmediate)
      rooted.heaps.close(3000)
    } finally {
      if (isRoot) process.seteuid?.(0)
    }
    expect(rooted.records).toEqual([
      { k: 'refused', t: 2000, i: 1, why: expect.stringContaining('sudo -n') },
    ])
    expect(records).toEqual([
      { k: 'refused', t: 2000, i: 1, why: expect.stringContaining('ptrace_scope') },
    ])
  })

  test('whose collector has no name is a bound of what lives, not exact', () => {
    const named = /policy\.name|collector\.\d\.name$/u
    const nameless = Object.entries(g1Counters(40 * MIB)).filter(([name]) => !named.test(name))
    const { heaps, records } = watchHeaps(makeJvm(Object.fromEntries(nameless)))
    heaps.look(2000)
    expect(records[0]).toMatchObject({ k: 'source', collector: 'unknown' })
    heaps.close(3000)
  })

  test('that was there before is opened at the first look', () => {
    const { heaps, records } = watchHeaps(
      makeJvm(g1Counters(40 * MIB)),
      {},
      { metMs: Number.NEGATIVE_INFINITY },
    )
    heaps.look(0)
    heaps.look(1000)
    expect(kinds(records)).toEqual(['source', 'heap'])
    heaps.close(2000)
  })

  test('that executes another one is opened anew', () => {
    const jvm = makeJvm(g1Counters(40 * MIB))
    const { heaps, records } = watchHeaps(jvm)
    heaps.look(2000)
    // HotSpot removes the file of its pid and makes its own
    writeTree(jvm.proc, { [`${PID}/root/tmp/hsperfdata_me/7`]: { link: 'nowhere' } })
    heaps.look(3000)
    expect(records.at(-1)).toEqual({ k: 'source', t: 3000, i: 1, from: '', collector: '' })
    heaps.look(4000)
    expect(records).toHaveLength(3)
    heaps.close(5000)
  })
})

describe('a Node.js program with a hook', () => {
  const START = 99
  const node = { startTicks: START, shown: { rt: 'node' } } as Partial<Tracked>
  const silent = 'a live heap was not asked for: a Node.js program told nothing'

  function watchNode(process = node) {
    const runDir = join(directory, `${count++}`)
    writeTree(runDir, { 'node-heaps.ndjson': '', 'proc/nothing': '' })
    const watched = watchHeaps({ proc: join(runDir, 'proc') }, { hooksNode: true, runDir }, process)
    const tell = (startTicks = START): void => {
      const now = Number(globalThis.process.hrtime.bigint()) / 1e6
      appendFileSync(
        join(runDir, 'node-heaps.ndjson'),
        `[${PID},${startTicks},${now},9,${40 * MIB},${MIB},0,0,0]\n`,
      )
    }
    return { ...watched, tell }
  }

  test('its points are its own, and from the first on that is where its heap is read', () => {
    const { heaps, records, tell } = watchNode()
    heaps.look(10_000)
    tell()
    tell(START + 1)
    heaps.look(20_000)
    tell()
    heaps.close(21_000)
    expect(kinds(records)).toEqual(['source', 'forced', 'forced'])
    expect(records[0]).toMatchObject({ i: 1, from: 'node-hook', collector: '' })
    expect(records[1]).toMatchObject({ i: 1, ms: 9, liveKiB: 40 * 1024, outsideKiB: 1024 })
  })

  test('those of one that has just ended are taken', () => {
    const { heaps, records, tell, table } = watchNode()
    heaps.look(10_000)
    tell()
    table.clear()
    heaps.look(20_000)
    heaps.close(21_000)
    expect(kinds(records)).toEqual(['source', 'forced'])
  })

  test('where its memory rose and it told nothing, that is said', () => {
    for (const [pages, process] of [
      [1000, node],
      [0, node],
      [1000, { ...node, isOfTree: false }],
      [1000, { ...node, shown: { rt: 'python' } } as Partial<Tracked>],
    ] as const) {
      const { heaps, records, tracked } = watchNode(process)
      heaps.look(10_000)
      tracked.rssPages += pages
      heaps.look(20_000)
      heaps.close(21_000)
      const isSaid = pages > 0 && process === node
      expect(records).toEqual(
        isSaid
          ? [expect.objectContaining({ reason: expect.stringContaining(silent), count: 1 })]
          : [],
      )
    }
  })
})

describe('what is no JVM', () => {
  test.each<[string, string]>([
    ['maps none', '55d0c0000000-55d0c0001000 r-xp 00000000 fe:01 77 /usr/bin/java\n'],
    ['has another file of that name', 'a-b rw-s 00000000 fe:01 1   /tmp/hsperfdata_me/7\n'],
    ['maps one for itself', 'a-b rw-p 00000000 fe:01 INODE   /tmp/hsperfdata_me/7\n'],
  ])('it %s', (_, maps) => {
    const jvm = makeJvm(g1Counters(MIB))
    const inode = `${statSync(jvm.perfdata).ino}`
    writeTree(jvm.proc, { [`${PID}/maps`]: maps.replace('INODE', inode) })
    const { heaps, records } = watchHeaps(jvm)
    for (let t = 0; t < 100_000; t += 1000) heaps.look(t)
    expect(records).toEqual([])
  })

  test("another user's in a watch, and all where nobody is to look", () => {
    const jvm = makeJvm(g1Counters(MIB))
    for (const plan of [{ mode: 'watch' as const }, { lookInside: undefined }]) {
      const { heaps, records } = watchHeaps(jvm, plan as Partial<HeapsParts['plan']>, { uid: 1001 })
      heaps.look(2000)
      expect(records).toEqual([])
    }
  })
})

describe('a .NET program', () => {
  test('that does not do what its socket promises is asked once, and that is said once', async () => {
    const proc = join(directory, `${count++}`)
    const uid = process.geteuid?.() ?? 0
    writeTree(proc, {
      [`${PID}/status`]: makeStatus({ uids: [uid, uid, 0, 0], pids: [PID] }),
      [`${PID}/stat`]: `${PID} (app) S ${'1 '.repeat(48)}\n`,
      [`${PID}/environ`]: '',
      [`${PID}/root/tmp/x`]: '',
    })
    let asked = 0
    const server = createServer((socket) => {
      asked++
      socket.end('HTTP/1.1 400 Bad Request\r\n\r\n and what else there is')
    })
    servers.push(server)
    server.listen(join(proc, `${PID}/root/tmp/dotnet-diagnostic-${PID}-1-socket`))
    const sudo = join(proc, 'sudo')
    writeFileSync(sudo, '#!/bin/sh\nexit 1\n', { mode: 0o755 })
    // root would not be told more
    const { heaps, records } = watchHeaps({ proc }, { looksInsideSudo: true, sudo })
    heaps.look(2000)
    while (asked === 0) await new Promise(setImmediate)
    await new Promise((resolve) => setTimeout(resolve, 20))
    for (let t = 3000; t < 100_000; t += 1000) heaps.look(t)
    heaps.close(100_000)
    expect(asked).toBe(1)
    expect(kinds(records)).toEqual(['source', 'heap', 'source', 'refused'])
    expect(records.at(-1)).toMatchObject({
      why: 'a .NET program refused to tell of its collections',
    })
  })
})
