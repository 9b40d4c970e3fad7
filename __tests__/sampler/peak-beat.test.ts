import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { SampleRecord } from '../../src/samples/record.ts'
import { PeakBeat } from '../../src/sampler/peak-beat.ts'
import type { Tracked } from '../../src/sampler/tracked-processes.ts'
import { FakeProc } from './support/fake-proc.ts'
import { makeTracked } from './support/make-tracked.ts'
import { makeTempDirectory } from './support/temp-directory.ts'
import { writeTree } from './support/write-tree.ts'

const parent = makeTempDirectory()
let count = 0
const page = 4

/** So many processes of 1,000 pages each, whose marks say no more than that. */
function makeBeat(processes: number, resets: { ownUid: number } | null = null) {
  const proc = new FakeProc(`${parent}/${count++}`)
  const tracked = new Map<number, Tracked>()
  const records: SampleRecord[] = []
  for (let pid = 1; pid <= processes; pid++) {
    proc.put({ pid, startTicks: pid, rssPages: 1000 })
    tracked.set(pid, makeTracked({ pid, rssPages: 1000, hwmKiB: 1000 * page }))
  }
  const of = (pid: number): Tracked => {
    const process = tracked.get(pid)
    if (process === undefined) throw new Error(`no process ${pid}`)
    return process
  }
  const beat = new PeakBeat({
    proc: proc.root,
    pageKiB: page,
    table: { tracked },
    out: {
      append: (record) => {
        records.push(record)
      },
    },
    resets,
  })
  const raise = (pid: number, hwmKiB: number): void => {
    proc.put({ pid, startTicks: pid, rssPages: 1000, hwmKiB })
  }
  const look = (t: number): SampleRecord[] => {
    records.length = 0
    beat.look(t)
    return [...records]
  }
  return { proc, tracked, records, beat, of, raise, look }
}
const marksOf = (records: readonly SampleRecord[]): number[] =>
  records.flatMap((record) => (record.k === 'look' ? (record.p[3] ?? 0) : []))

describe('memory that was taken and given back', () => {
  test('the mark of who holds another amount is read after the sample', () => {
    const { beat, of, raise, look } = makeBeat(20)
    raise(15, 300_000)
    beat.note(of(15))
    expect(look(1000)).toEqual([{ k: 'look', t: 1000, p: [15, 4000, 0, 300_000] }])
    beat.note(of(15))
    expect(look(2000)).toEqual([])
  })

  test('of many that changed a few each time: none is forgotten', () => {
    const { beat, of, raise, look } = makeBeat(30)
    for (let pid = 1; pid <= 30; pid++) {
      raise(pid, 300_000 + pid)
      beat.note(of(pid))
    }
    const sizes = [1, 2, 3, 4].map((second) => {
      const [record] = look(second * 1000)
      return record?.k === 'look' ? record.p.length / 4 : 0
    })
    expect(sizes.every((size) => size <= 9)).toBe(true)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(30)
  })

  test('who has ended takes the place of nobody', () => {
    const { beat, of, raise, look } = makeBeat(30)
    for (let pid = 1; pid <= 30; pid++) beat.note(of(pid))
    for (let pid = 1; pid <= 28; pid++) beat.bury(of(pid))
    raise(30, 300_000)
    expect(marksOf(look(1000))).toEqual([300_000])
  })

  test('whoever holds what it held comes in turn', () => {
    const { raise, look } = makeBeat(5)
    raise(4, 300_000)
    const seen = [1, 2, 3, 4, 5, 6].flatMap((second) => marksOf(look(second * 1000)))
    expect(seen).toEqual([300_000])
  })

  test('one alone comes each time', () => {
    const { raise, look } = makeBeat(1)
    const marks = [300_000, 400_000, 500_000]
    const seen = marks.flatMap((mark, at) => {
      raise(1, mark)
      return marksOf(look((at + 1) * 1000))
    })
    expect(seen).toEqual(marks)
  })

  test('where marks are set back nine come each time, whether they changed or not', () => {
    const { beat, of, raise, look } = makeBeat(12, { ownUid: 0 })
    const seen = [1000, 2000].map((t) => {
      for (let pid = 1; pid <= 12; pid++) raise(pid, 300_000 + t)
      beat.note(of(12))
      const record = look(t).find(({ k }) => k === 'look')
      return record?.k === 'look' ? record.p.length / 4 : 0
    })
    expect(seen).toEqual([9, 9])
  })

  test('a mark that is what the sample saw tells nothing', () => {
    const { beat, of, raise, look } = makeBeat(2)
    raise(1, 4010)
    beat.note(of(1))
    expect(look(1000)).toEqual([])
  })

  test('one that ended, and one that cannot be read, are left out', () => {
    const { beat, of, tracked, proc, look } = makeBeat(3)
    beat.note(of(1))
    tracked.delete(1)
    writeTree(proc.root, { '2/status': 'Name:\tx\n' })
    beat.note(of(2))
    expect(look(1000)).toEqual([])
  })

  test('at a mark and at the end: of all, of a few at least when there is no time', () => {
    const { beat, raise, records } = makeBeat(100)
    raise(50, 300_000)
    raise(99, 300_000)
    beat.lookAtAll(1000, Number.NEGATIVE_INFINITY)
    expect(records).toEqual([{ k: 'look', t: 1000, p: [50, 4000, 0, 300_000] }])
    beat.lookAtAll(2000, Number.POSITIVE_INFINITY)
    expect(records.at(-1)).toEqual({ k: 'look', t: 2000, p: [99, 4000, 0, 300_000] })
  })
})

describe('reset-peaks', () => {
  const reset = (proc: FakeProc, pid: number): string => {
    const path = `${proc.root}/${pid}/clear_refs`
    return existsSync(path) ? readFileSync(path, 'utf8') : ''
  }

  test('a mark that was read is set back, so that the next peak is seen as well', () => {
    const { proc, beat, of, raise, look } = makeBeat(1, { ownUid: 0 })
    raise(1, 300_000)
    beat.note(of(1))
    expect(marksOf(look(1000))).toEqual([300_000])
    expect(reset(proc, 1)).toBe('5')
    raise(1, 200_000)
    beat.note(of(1))
    expect(marksOf(look(2000))).toEqual([200_000])
  })

  test('that it was set back is said, once', () => {
    const { beat, of, raise, look } = makeBeat(1, { ownUid: 0 })
    const said = [1000, 2000].map((t) => {
      raise(1, 300_000)
      beat.note(of(1))
      return look(t).filter(({ k }) => k === 'change')
    })
    expect(said).toEqual([[{ k: 'change', t: 1000, i: 1, reset: true }], []])
  })

  test('not where nobody asked for it', () => {
    const { proc, beat, of, raise, look } = makeBeat(1)
    raise(1, 300_000)
    beat.note(of(1))
    look(1000)
    expect(reset(proc, 1)).toBe('')
  })

  test.each<[string, Partial<Tracked>]>([
    ["another user's", { uid: 1001 }],
    ["somebody's who merely came while we watched", { isOfTree: false }],
    ['a pid that is somebody else by now', { startTicks: 77 }],
  ])('not of %s', (_case, overrides) => {
    const { proc, tracked, beat, of, raise, look } = makeBeat(1, { ownUid: 1000 })
    tracked.set(1, { ...of(1), uid: 1000, ...overrides })
    raise(1, 300_000)
    beat.note(of(1))
    expect(marksOf(look(1000))).toEqual([300_000])
    expect(reset(proc, 1)).toBe('')
  })

  test('where it is refused that is said once', () => {
    const { proc, beat, raise, records } = makeBeat(2, { ownUid: 0 })
    for (const pid of [1, 2]) {
      raise(pid, 300_000)
      // a directory cannot be written to
      writeTree(proc.root, { [`${pid}/clear_refs/x`]: '' })
    }
    beat.lookAtAll(1000, Number.POSITIVE_INFINITY)
    beat.lookAtAll(2000, Number.POSITIVE_INFINITY)
    expect(records.filter(({ k }) => k === 'limited')).toHaveLength(1)
  })
})
