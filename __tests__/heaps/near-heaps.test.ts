import { rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { NearHeaps } from '../../src/heaps/near-heaps.ts'
import { makeTempDirectory } from '../sampler/support/temp-directory.ts'
import { GO_PID, makeGoProc, withController } from './support/make-go-proc.ts'
import { makeController } from './support/make-go-program.ts'

const directory = makeTempDirectory()
let count = 0

function meetProgram(mayRead?: (pid: number) => boolean) {
  const proc = join(directory, `${count++}`)
  makeGoProc(proc, {}, withController(4096))
  const heaps = new NearHeaps(proc, mayRead)
  heaps.meet(5, { pid: GO_PID, startTicks: 1 })
  return { heaps, proc, mem: join(proc, `${GO_PID}/mem`) }
}
const source = { k: 'source', i: 5, from: 'go-heap', collector: '' } as const

test('is opened once, and told where it changed', () => {
  const { heaps, mem } = meetProgram()
  const first = [5, 3128, 1, 1, -1, -1]
  expect(heaps.look(1000.4)).toEqual([
    { ...source, t: 1000 },
    { k: 'heap', t: 1000, p: first },
  ])
  heaps.meet(5, { pid: GO_PID, startTicks: 1 })
  expect(heaps.look(2000)).toEqual([])
  writeFileSync(mem, Buffer.concat([Buffer.alloc(0x2000), makeController(8 * 2 ** 20)]))
  expect(heaps.look(3000)).toEqual([{ k: 'heap', t: 3000, p: [5, 8208, 2, 2, -1, -1] }])
  heaps.close()
})

test('what is another program by now is lost, looked at again, and forgotten once it is gone', () => {
  const { heaps, proc, mem } = meetProgram()
  heaps.look(1000)
  truncateSync(mem, 0)
  expect(heaps.look(2000)).toEqual([{ ...source, t: 2000, from: '' }])
  expect(heaps.look(3000)).toEqual([])
  writeFileSync(mem, Buffer.concat([Buffer.alloc(0x1000), withController(4096)]))
  expect(heaps.look(4000)[0]).toEqual({ ...source, t: 4000 })
  truncateSync(mem, 0)
  heaps.look(5000)
  rmSync(join(proc, `${GO_PID}`), { recursive: true })
  expect([heaps.look(6000), heaps.look(7000)]).toEqual([[], []])
})

test('is looked at no more where nothing is found, or where it is not ours to read', () => {
  const { heaps, mem } = meetProgram()
  const memory = withController(4096)
  truncateSync(mem, 0)
  for (let t = 0; t < 5; t++) expect(heaps.look(t * 1000)).toEqual([])
  const refused = { k: 'refused', i: 5, why: 'there was nothing that we could read' }
  expect(heaps.look(5000)).toEqual([{ ...refused, t: 5000 }])
  writeFileSync(mem, Buffer.concat([Buffer.alloc(0x1000), memory]))
  expect(heaps.look(7000)).toEqual([])
  const asked: number[] = []
  const other = meetProgram((pid) => asked.push(pid) === 0)
  expect(other.heaps.look(1000)).toEqual([
    { ...refused, t: 1000, why: 'its program is of another user' },
  ])
  expect(other.heaps.look(2000)).toEqual([])
  expect(asked).toEqual([GO_PID])
})

test('a pid that is somebody else by now is not opened', () => {
  const proc = join(directory, `${count++}`)
  makeGoProc(proc, {}, withController(4096))
  const heaps = new NearHeaps(proc)
  heaps.meet(5, { pid: GO_PID, startTicks: 2 })
  expect(heaps.look(1000)).toEqual([])
})
