import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { attachJvm, type AttachOptions } from '../../src/heaps/jvm-attach.ts'
import { makeTempDirectory } from '../sampler/support/temp-directory.ts'
import { makeStatus } from '../support/make-status.ts'

const PID = 4242
const START = 777
const INNER = 7
/** Bit 2 is SIGQUIT. */
const CATCHES = '0000000000000004'
const directory = makeTempDirectory()
const servers: Server[] = []
let count = 0

afterAll(() => {
  for (const server of servers) server.close()
})

interface Jvm {
  readonly proc: string
  /** null: it has no socket yet */
  readonly answer: string | null
  readonly caught?: string
  readonly startTicks?: number
}

/** A /proc with one process in it, which answers at its socket. */
function makeJvm({ caught = CATCHES, startTicks = START, answer }: Omit<Jvm, 'proc'>): string {
  const proc = join(directory, `${count++}`)
  mkdirSync(join(proc, `${PID}`, 'root', 'tmp'), { recursive: true })
  mkdirSync(join(proc, `${PID}`, 'cwd'))
  const uid = process.geteuid?.() ?? 0
  writeFileSync(
    join(proc, `${PID}`, 'status'),
    makeStatus({ name: 'java', uids: [uid, uid, 0, 0], pids: [PID, INNER], caught }),
  )
  const fields = Array.from({ length: 48 }, (_, at) => (at === 19 ? startTicks : 1))
  fields[0] = 0
  writeFileSync(join(proc, `${PID}`, 'stat'), `${PID} (java) S ${fields.slice(1).join(' ')}\n`)
  if (answer !== null) listen(proc, answer)
  return proc
}

function listen(proc: string, answer: string): void {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.once('data', (request) => {
      writeFileSync(join(proc, 'request'), request)
      socket.end(answer)
    })
  })
  servers.push(server)
  server.listen(join(proc, `${PID}`, 'root', 'tmp', `.java_pid${INNER}`))
}

const attach = (proc: string, options: AttachOptions = {}): Promise<string> =>
  attachJvm({ pid: PID, startTicks: START }, 'GC.class_histogram', { proc, ...options })
const noSignal = (): never => {
  throw new Error('no signal is needed')
}

describe('asking a JVM', () => {
  test('that has its socket: one request, no signal', async () => {
    const proc = makeJvm({ answer: '0\nTotal 1 2\n' })
    expect(await attach(proc, { sendQuit: noSignal })).toBe('Total 1 2\n')
    expect(readFileSync(join(proc, 'request'), 'latin1')).toBe('1\0jcmd\0GC.class_histogram\0\0\0')
  })

  test('that has none: its user asks by a file and a signal; the file goes', async () => {
    const proc = makeJvm({ answer: null })
    const request = join(proc, `${PID}`, 'cwd', `.attach_pid${INNER}`)
    const seen: boolean[] = []
    const text = await attach(proc, {
      sendQuit: (pid) => {
        seen.push(pid === PID && existsSync(request))
        listen(proc, '0\nhere\n')
      },
    })
    expect({ text, seen, left: existsSync(request) }).toEqual({
      text: 'here\n',
      seen: [true],
      left: false,
    })
  })

  test.each<[string, Omit<Jvm, 'proc'>, string]>([
    [
      'does not catch the signal',
      { answer: null, caught: '0000000000000000' },
      'it does not catch SIGQUIT, which would end it',
    ],
    ['is another one by now', { answer: null, startTicks: START + 1 }, 'it has ended'],
    ['cuts its answer', { answer: '0' }, 'its answer was cut'],
    ['says no', { answer: '1\nUnknown' }, 'it answered GC.class_histogram with code 1'],
    ['answers something else', { answer: 'HTTP/1.1 400\n' }, 'its answer was cut'],
  ])('that %s', async (_, jvm, why) => {
    const proc = makeJvm(jvm)
    await expect(attach(proc, { sendQuit: noSignal })).rejects.toThrow(why)
    expect(existsSync(join(proc, `${PID}`, 'cwd', `.attach_pid${INNER}`))).toBe(false)
  })

  test('a file where its socket should be, of whomever, is not used', async () => {
    const proc = makeJvm({ answer: null })
    writeFileSync(join(proc, `${PID}`, 'root', 'tmp', `.java_pid${INNER}`), '')
    await expect(attach(proc, { sendQuit: noSignal })).rejects.toThrow(
      'the file of its socket is not its own',
    )
  })

  test('whom somebody else is asking', async () => {
    const proc = makeJvm({ answer: null })
    const request = join(proc, `${PID}`, 'cwd', `.attach_pid${INNER}`)
    writeFileSync(request, '')
    await expect(attach(proc, { sendQuit: noSignal })).rejects.toThrow('somebody else is asking it')
    expect(existsSync(request)).toBe(true)
  })

  test('that opens no socket, in the time there is', async () => {
    const proc = makeJvm({ answer: null })
    await expect(attach(proc, { timeoutMs: 50, sendQuit: () => undefined })).rejects.toThrow(
      'it opened no socket in time',
    )
  })

  test('that another one is in the place of, though that has a socket', async () => {
    const proc = makeJvm({ answer: '0\nanother heap\n', startTicks: START + 1 })
    await expect(attach(proc, { sendQuit: noSignal })).rejects.toThrow('it has ended')
    expect(existsSync(join(proc, 'request'))).toBe(false)
  })

  test('that is gone', async () => {
    await expect(attach(join(directory, 'nowhere'))).rejects.toThrow('it has ended')
  })
})
