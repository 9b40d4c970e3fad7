import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { NodePoints } from '../../src/sampler/node-points.ts'
import { makeTempDirectory } from './support/temp-directory.ts'

const directory = makeTempDirectory()
let count = 0

function makeRun(): { runDir: string; file: string } {
  const runDir = join(directory, `${count++}`)
  mkdirSync(runDir)
  return { runDir, file: join(runDir, 'node-heaps.ndjson') }
}

/** CLOCK_MONOTONIC, as the hook has it. */
const nowMs = (): number => Number(process.hrtime.bigint()) / 1e6
const line = (ms: number, pid = 7, isPartial = 0): string =>
  `[${pid},99,${ms},12.6,1048576,2048,4096,8192,${isPartial}]\n`

test('what is new and whole, by the time of the recording', () => {
  const { runDir, file } = makeRun()
  const points = new NodePoints(runDir)
  expect(points.read(5000)).toEqual([])
  const [whole, half] = [line(nowMs() - 1000), line(nowMs() - 500, 8, 1)]
  writeFileSync(file, whole + half.slice(0, 9))
  expect(points.read(5000)).toEqual([
    {
      ...{ pid: 7, startTicks: 99, t: expect.any(Number), ms: 13 },
      ...{ liveKiB: 1024, outsideKiB: 2, mallocKiB: 4, restKiB: 8 },
    },
  ])
  appendFileSync(file, half.slice(9))
  const [second] = points.read(5000)
  expect(second).toMatchObject({ pid: 8, partial: true })
  expect(Math.abs((second?.t ?? 0) - 4500)).toBeLessThan(500)
  expect(points.read(5000)).toEqual([])
  points.close()
  appendFileSync(file, whole)
  expect(points.read(5000)).toEqual([])
})

test('what is ahead of us, or was before us, is nobody of ours', () => {
  const { runDir, file } = makeRun()
  writeFileSync(file, line(nowMs() + 60_000) + line(Math.max(20, nowMs() - 60_000)))
  const points = new NodePoints(runDir)
  expect(points.read(5000)).toEqual([])
  points.close()
})

test.each<[string, (file: string) => void]>([
  ['a FIFO', (file) => execFileSync('mkfifo', [file])],
  [
    'a link',
    (file) => {
      symlinkSync('/etc/passwd', file)
    },
  ],
  [
    'a directory',
    (file) => {
      mkdirSync(file)
    },
  ],
])('%s in its place is not read', (_, put) => {
  const { runDir, file } = makeRun()
  put(file)
  expect(new NodePoints(runDir).read(5000)).toEqual([])
})

test('of much, and of a line without an end, a part is read at once, and 4 MiB at all', () => {
  const { runDir, file } = makeRun()
  const one = line(nowMs() - 1000)
  writeFileSync(
    file,
    `${'x'.repeat(2 ** 20)}\n${one.repeat(Math.ceil((5 * 2 ** 20) / one.length))}`,
  )
  const points = new NodePoints(runDir)
  const counts = Array.from({ length: 100 }, () => points.read(5000).length)
  expect(Math.max(...counts)).toBeLessThanOrEqual(2 ** 16 / one.length + 1)
  const sum = counts.reduce((total, read) => total + read, 0)
  expect(sum).toBeGreaterThan((2.7 * 2 ** 20) / one.length)
  expect(sum).toBeLessThan((3.1 * 2 ** 20) / one.length)
  points.close()
})
