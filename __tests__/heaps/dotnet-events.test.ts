import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { dotnetEvents } from '../../src/heaps/dotnet-events.ts'
import { ANSWER_BYTES } from '../../src/heaps/dotnet-ipc.ts'
import type { OpenHeap } from '../../src/heaps/heap-reader.ts'
import { makeTempDirectory } from '../sampler/support/temp-directory.ts'
import { writeTree } from '../sampler/support/write-tree.ts'
import { readRecorded, RECORDED } from './support/nettrace.ts'
import { makeStatus } from '../support/make-status.ts'

const PID = 4242
const PROCESS = { pid: PID, startTicks: 1 }
const RECORDING = readRecorded('dotnet-8.0')
const STOP = 1
const COLLECT = 3
const KEYWORDS_AT = 33
const directory = makeTempDirectory()
const servers: Server[] = []
let count = 0

afterAll(() => {
  for (const server of servers) server.close()
})

interface Program {
  readonly variables?: string
  readonly maps?: string
  readonly uid?: number
  readonly socket?: string
  /** what it does with a request */
  readonly onAsked?: (socket: Socket, request: Buffer) => void
}

const SOCKET = `tmp/dotnet-diagnostic-${RECORDED['dotnet-8.0'].pid}-1-socket`

/** A /proc with one process in it, and its socket. */
async function makeProgram(program: Program = {}): Promise<{ proc: string; asked: Buffer[] }> {
  const proc = join(directory, `${count++}`)
  const uid = program.uid ?? process.geteuid?.() ?? 0
  const socketPath = program.socket ?? SOCKET
  writeTree(proc, {
    [`${PID}/status`]: makeStatus({
      uids: [uid, uid, 0, 0],
      pids: [PID, RECORDED['dotnet-8.0'].pid],
    }),
    [`${PID}/stat`]: `${PID} (app) S ${'1 '.repeat(48)}\n`,
    [`${PID}/environ`]: program.variables ?? 'PATH=/bin\0HOME=/root\0',
    [`${PID}/maps`]: program.maps ?? '',
    [`${PID}/root/${socketPath}.here`]: '',
  })
  const asked: Buffer[] = []
  const server = createServer((socket) => {
    socket.unref()
    socket.on('error', () => undefined)
    socket.once('data', (request) => {
      asked.push(request)
      program.onAsked?.(socket, request)
    })
  })
  servers.push(server)
  server.listen(join(proc, `${PID}/root/${socketPath}`))
  await once(server, 'listening')
  return { proc, asked }
}

function openHeap(proc: string): OpenHeap {
  const heap = dotnetEvents.open(PROCESS, proc)
  if (heap === null || 'kind' in heap) throw new Error(JSON.stringify(heap))
  return heap
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise(setImmediate)
}

/** Answers by the recording, and ends nothing. */
const tell = (socket: Socket): void => {
  socket.write(RECORDING)
}

const collectionsOf = (heap: OpenHeap): number => {
  const reading = heap.read()
  return reading === null || 'kind' in reading ? -1 : reading.collections
}

describe('a .NET program', () => {
  test('is asked for its collections, and for their end', async () => {
    const { proc, asked } = await makeProgram({ onAsked: tell })
    const heap = openHeap(proc)
    expect([heap.from, heap.collector]).toEqual(['dotnet-events', ''])
    // nothing was told yet
    expect(heap.read()).toMatchObject({ usedKiB: 0, collections: 0, nowKiB: -1 })
    await until(() => collectionsOf(heap) === RECORDED['dotnet-8.0'].whole)
    expect(asked[0]?.toString('latin1', 0, 14)).toBe('DOTNET_IPC_V1\0')
    expect(asked[0]?.[17]).toBe(COLLECT)
    expect(asked[0]?.readBigUInt64LE(KEYWORDS_AT)).toBe(1n)
    heap.close()
    await until(() => asked.length === 2)
    expect(asked[1]?.[17]).toBe(STOP)
    // the session that it was answered with
    expect(asked[1]?.subarray(20)).toEqual(RECORDING.subarray(20, ANSWER_BYTES))
  })

  test('is found where its TMPDIR is, in its own root', async () => {
    const socket = SOCKET.replace('tmp/', 'scratch/t/')
    const { proc } = await makeProgram({ socket, variables: 'TMPDIR=/../scratch/./t/\0' })
    openHeap(proc).close()
  })

  test('that is asked for a collection gets a second session for it, which is ended', async () => {
    let stream: Socket | undefined
    const { proc, asked } = await makeProgram({
      onAsked: (socket, request) => {
        if (request[17] === STOP) {
          socket.end(RECORDING.subarray(0, 20))
          return
        }
        if (request.readBigUInt64LE(KEYWORDS_AT) === 1n) {
          stream = socket
          socket.write(RECORDING.subarray(0, ANSWER_BYTES))
          return
        }
        socket.write(RECORDING.subarray(0, ANSWER_BYTES))
        stream?.write(RECORDING.subarray(ANSWER_BYTES))
      },
    })
    const heap = openHeap(proc)
    await until(() => asked.length === 1)
    const forced = await heap.force?.(new AbortController().signal)
    expect(forced).toMatchObject({ kind: 'forced' })
    expect(forced?.kind === 'forced' && forced.liveBytes / 2 ** 20).toBeCloseTo(24.7, 0)
    expect(asked.map((request) => request[17])).toEqual([COLLECT, COLLECT, STOP])
    expect(asked[1]?.readBigUInt64LE(KEYWORDS_AT)).toBe(0x80_0000n)
    heap.close()
  })

  test('that does not collect when it is asked is given up, with its reason', async () => {
    const { proc } = await makeProgram({ onAsked: (socket) => socket.write('DOTNET_IPC_V1\0') })
    const heap = openHeap(proc)
    const ending = new AbortController()
    const forced = heap.force?.(ending.signal)
    ending.abort()
    expect(await forced).toEqual({
      kind: 'refused',
      why: 'a .NET program did not answer in time',
    })
    heap.close()
  })

  test('whose pid is another one by now is not asked', async () => {
    const { proc, asked } = await makeProgram({ onAsked: tell })
    const heap = openHeap(proc)
    await until(() => asked.length === 1)
    writeTree(proc, { [`${PID}/stat`]: `${PID} (app) S ${'2 '.repeat(48)}\n` })
    const forced = await heap.force?.(new AbortController().signal)
    expect(forced).toEqual({ kind: 'refused', why: 'it has ended' })
    expect(asked).toHaveLength(1)
    expect(dotnetEvents.open(PROCESS, proc)).toBeNull()
    heap.close()
  })

  test('that ends is no heap any more', async () => {
    const { proc } = await makeProgram({ onAsked: (socket) => socket.end(RECORDING) })
    const heap = openHeap(proc)
    await until(() => heap.read() === null)
    heap.close()
  })
})

/** Blocks of a kind that is skipped, 1 MiB each, behind the beginning of the recorded stream. */
function makeFlood(blocks: number): Buffer {
  const trace = RECORDING.subarray(ANSWER_BYTES, RECORDING.indexOf('MetadataBlock') - 15)
  const length = 2 ** 20 - 64
  const head = Buffer.concat([Buffer.alloc(15), Buffer.from('SPBlock\x06'), Buffer.alloc(4)])
  for (const [at, byte] of [5, 5, 1, 2].entries()) head[at] = byte
  head.writeUInt32LE(7, 11)
  head.writeUInt32LE(length, head.length - 4)
  const parts: Buffer[] = [trace]
  for (let n = 0, at = trace.length; n < blocks; n++) {
    const padding = (4 - ((at + head.length) % 4)) % 4
    const end = Buffer.from([6])
    parts.push(head, Buffer.alloc(padding + length), end)
    at += head.length + padding + length + 1
  }
  return Buffer.concat([RECORDING.subarray(0, ANSWER_BYTES), ...parts])
}

describe('not read, with its reason', () => {
  const refusal = Buffer.from(RECORDING.subarray(0, ANSWER_BYTES))
  refusal[17] = 0xff
  const other = Buffer.from(RECORDING)
  other.writeUInt32LE(77, RECORDING.indexOf('Trace') + 6 + 36)
  const refused = 'a .NET program refused to tell of its collections'
  const unknown = 'what a .NET program tells is not understood'
  test.each<[string, Buffer, string]>([
    ['one that refuses', refusal, refused],
    ['one that answers rubbish', Buffer.alloc(64), refused],
    ['one whose stream is of another process', other, unknown],
    ['one whose stream breaks', Buffer.concat([RECORDING, Buffer.alloc(64)]), unknown],
    [
      'one that tells more than can be followed',
      makeFlood(9),
      'a .NET program collects more often than can be followed',
    ],
  ])('%s', async (_, answer, why) => {
    const { proc } = await makeProgram({ onAsked: (socket) => socket.write(answer) })
    const heap = openHeap(proc)
    await until(() => collectionsOf(heap) < 0)
    expect(heap.read()).toEqual({ kind: 'refused', why })
    heap.close()
  })

  test('what is told within bounds is followed', async () => {
    const { proc } = await makeProgram({ onAsked: (socket) => socket.write(makeFlood(2)) })
    const heap = openHeap(proc)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(heap.read()).toMatchObject({ collections: 0 })
    heap.close()
  })

  test('one that answers nobody', async () => {
    const { proc } = await makeProgram({ onAsked: (socket) => socket.destroy() })
    const heap = openHeap(proc)
    await until(() => collectionsOf(heap) < 0)
    expect(heap.read()).toEqual({ kind: 'refused', why: 'a .NET program did not answer' })
    heap.close()
  })

  test('one whose socket is out of reach of connect(2)', async () => {
    const { proc } = await makeProgram()
    const long = 'd'.repeat(90)
    writeTree(proc, {
      [`${PID}/environ`]: `TMPDIR=/${long}\0`,
      [`${PID}/root/${long}`]: { link: 'tmp' },
    })
    expect(dotnetEvents.open(PROCESS, proc)).toEqual({
      kind: 'refused',
      why: 'the path of the diagnostic socket of a .NET program is too long',
    })
  })
})

describe('without a socket of its own', () => {
  const gone = { socket: `${SOCKET}-of-another` }
  const maps = '7f00-7f01 r-xp 0 fe:01 1   /usr/share/dotnet/shared/8.0.4/libcoreclr.so\n'
  test.each([
    'DOTNET_EnableDiagnostics=0',
    'COMPlus_EnableDiagnostics=0x0',
    'DOTNET_EnableDiagnostics_IPC=00',
  ])('a program with %s: that is why', async (variable) => {
    const { proc } = await makeProgram({ ...gone, maps, variables: `A=1\0${variable}\0` })
    expect(dotnetEvents.open(PROCESS, proc)).toEqual({
      kind: 'refused',
      why: `a .NET program runs with ${variable}`,
    })
  })

  test.each<[string, Program]>([
    [
      'a program that is none of .NET, whatever its variables say',
      { ...gone, variables: 'DOTNET_EnableDiagnostics=0\0' },
    ],
    [
      'a .NET program that says nothing of it',
      { ...gone, maps, variables: 'DOTNET_EnableDiagnostics=1\0' },
    ],
    ['one beside which a process of its pid left one', { socket: SOCKET.replace('-1-', '-9-') }],
    ['one beside which another user made one', { uid: 12_345 }],
    ['one whose TMPDIR is no path', { variables: 'TMPDIR=tmp\0' }],
  ])('%s: nothing is said', async (_, program) => {
    const { proc, asked } = await makeProgram({ onAsked: tell, ...program })
    expect(dotnetEvents.open(PROCESS, proc)).toBeNull()
    expect(asked).toEqual([])
  })

  test('a process that is gone: nothing is said', () => {
    expect(dotnetEvents.open(PROCESS, join(directory, 'none'))).toBeNull()
  })
})
