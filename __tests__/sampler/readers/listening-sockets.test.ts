import { describe, expect, test } from '@jest/globals'
import {
  parseTcpLine,
  parseUnixLine,
  readListeningSockets,
} from '../../../src/sampler/readers/listening-sockets.ts'
import { makeTempDirectory } from '../support/temp-directory.ts'
import { writeTree } from '../support/write-tree.ts'

const heading =
  '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode'
const line = (local: string, state: string, inode: number): string =>
  `   0: ${local} 00000000:0000 ${state} 00000000:00000000 00:00000000 00000000  1000        0 ${inode} 1 000000001a90bab7 100 0 0 10 0`

const parent = makeTempDirectory()

describe('a line of /proc/PID/net/tcp', () => {
  test.each([
    ['0100007F:1F90', { port: 8080, isLocal: true }],
    ['00000000:0050', { port: 80, isLocal: false }],
    ['00000000000000000000000001000000:24CD', { port: 9421, isLocal: true }],
    ['0000000000000000FFFF00000100007F:1F90', { port: 8080, isLocal: true }],
    ['00000000000000000000000000000000:1F90', { port: 8080, isLocal: false }],
    // 10.0.0.127
    ['7F00000A:1F90', { port: 8080, isLocal: false }],
  ])('%s', (local, socket) => {
    expect(parseTcpLine(line(local, '0A', 12_345))).toEqual({
      inode: 12_345,
      isListening: true,
      socket: { ...socket, path: '' },
    })
  })

  test('one that is connected does not listen; the heading is none', () => {
    expect(parseTcpLine(line('0100007F:1F90', '01', 5))?.isListening).toBe(false)
    expect([parseTcpLine(heading), parseTcpLine('')]).toEqual([null, null])
  })
})

describe('a line of /proc/PID/net/unix', () => {
  test.each([
    ['00000000e8d5771e: 00000002 00000000 00010000 0001 01 2731399 /run/a b.sock', '/run/a b.sock'],
    ['00000000e8d5771e: 00000002 00000000 00010000 0001 01 2731399 @abstract', '@abstract'],
    ['00000000e8d5771e: 00000002 00000000 00010000 0001 01 2731399', ''],
  ])('%s', (text, path) => {
    expect(parseUnixLine(text)).toEqual({
      inode: 2_731_399,
      socket: { port: 0, isLocal: true, path },
    })
  })

  test('one that does not listen is none', () => {
    expect([
      parseUnixLine('00000000e8d5771e: 00000003 00000000 00000000 0001 03 2731399 /run/a.sock'),
      parseUnixLine('Num       RefCount Protocol Flags    Type St Inode Path'),
    ]).toEqual([null, null])
  })
})

test('the tables of a process; of TCP nothing behind what is connected', () => {
  const proc = writeTree(`${parent}/a`, {
    '7/net/tcp': [
      heading,
      line('00000000:0050', '0A', 1),
      line('00000000:0051', '01', 2),
      line('00000000:0052', '0A', 3),
      '',
    ].join('\n'),
    '7/net/unix': 'Num\n0: 00000002 00000000 00010000 0001 01 4 /a\n',
  })
  expect([...readListeningSockets(proc, 7).keys()]).toEqual([1, 4])
  expect(readListeningSockets(proc, 8).size).toBe(0)
})
