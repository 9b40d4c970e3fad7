import { expect, test } from '@jest/globals'
import {
  isLoopbackAddress,
  parseTcpEnd,
  parseTcpEntry,
  readTcpTables,
} from '../../../src/sampler/readers/tcp-table.ts'
import { makeTempDirectory } from '../support/temp-directory.ts'
import { writeTree } from '../support/write-tree.ts'

const HEADING =
  '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode'
const CONNECTED =
  '   1: 0100007F:A9F1 0100007F:1F90 01 00000000:00000000 00:00000000 00000000  1000        0 5 1'

const proc = makeTempDirectory()

test('both tables of a process, each until who reads has enough; one that is not there is empty', () => {
  writeTree(proc, { '7/net/tcp': 'a\nb\nc\n', '7/net/tcp6': 'd\n', '8/net/tcp6': 'e\n' })
  const lines: string[] = []
  readTcpTables(proc, 7, (line) => lines.push(line) !== 2)
  readTcpTables(proc, 8, (line) => lines.push(line) > 0)
  expect(lines).toEqual(['a', 'b', 'd', 'e'])
})

test('a line: both ends, state and inode; the heading has no inode', () => {
  expect(parseTcpEntry(CONNECTED)).toEqual({
    local: '0100007F:A9F1',
    remote: '0100007F:1F90',
    state: '01',
    inode: 5,
  })
  expect([parseTcpEntry(HEADING).inode, parseTcpEntry('').inode]).toEqual([-1, -1])
})

test.each([
  ['0100007F:1F90', { address: '127.0.0.1', port: 8080 }, true],
  ['0501007F:0050', { address: '127.0.1.5', port: 80 }, true],
  ['0100000A:0050', { address: '10.0.0.1', port: 80 }, false],
  ['00000000000000000000000001000000:24CD', { address: '::1', port: 9421 }, true],
  ['0000000000000000FFFF00000100007F:1F90', { address: '127.0.0.1', port: 8080 }, true],
])('an end %s', (text, end, isLoopback) => {
  expect(parseTcpEnd(text)).toEqual(end)
  expect(isLoopbackAddress(end.address)).toBe(isLoopback)
})

test.each(['', 'local_address', '0100007F:', '0100007F:1F9', '0100007F:1F90A'])(
  '%j is no end',
  (text) => {
    expect(parseTcpEnd(text)).toBeNull()
  },
)
