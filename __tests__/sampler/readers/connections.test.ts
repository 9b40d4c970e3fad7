import { expect, test } from '@jest/globals'
import { parseConnection, readConnections } from '../../../src/sampler/readers/connections.ts'
import { makeTempDirectory } from '../support/temp-directory.ts'
import { writeTree } from '../support/write-tree.ts'

const parent = makeTempDirectory()
const line = (remote: string, state: string, inode: number): string =>
  `   4: 0100007F:A9F1 ${remote} ${state} 00000000:00000000 00:00000000 00000000  1000        0 ${inode} 1 0 100 0 0 10 0`

test.each([
  ['0100007F:8000', '127.0.0.1'],
  ['020012AC:8000', '172.18.0.2'],
  ['0000000000000000FFFF0000020012AC:8000', '172.18.0.2'],
  ['00000000000000000000000001000000:8000', '::1'],
  ['B80D01200000000067452301EFCDAB89:8000', 'B80D01200000000067452301EFCDAB89'],
])('connected to %s', (remote, address) => {
  expect(parseConnection(line(remote, '01', 77))).toEqual({ inode: 77, address, port: 32_768 })
})

test('what listens, waits or is nobody’s any more is no connection', () => {
  expect([
    parseConnection(line('00000000:0000', '0A', 77)),
    parseConnection(line('0100007F:8000', '06', 0)),
    parseConnection(line('0100007F:8000', '01', 0)),
    parseConnection('  sl  local_address rem_address   st'),
  ]).toEqual([null, null, null, null])
})

test('both tables of a process', () => {
  const proc = writeTree(parent, {
    '7/net/tcp': `heading\n${line('0100007F:8000', '01', 1)}\n`,
    '7/net/tcp6': `heading\n${line('00000000000000000000000001000000:0050', '08', 2)}\n`,
  })
  expect(readConnections(proc, 7).map(({ inode }) => inode)).toEqual([1, 2])
  expect(readConnections(proc, 8)).toEqual([])
})
