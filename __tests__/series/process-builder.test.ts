import { describe, expect, test } from '@jest/globals'
import type { SampleRecord, Slow } from '../../src/samples/record.ts'
import { birth, build, end, head, processOf, tick } from './make-recording.ts'

const KiB = 1024
const one = (...records: readonly SampleRecord[]) => processOf(build([head, ...records]), 1)
const slow = (t: number, hwmKiB: number, cpuTicks = 0): Slow => ({ k: 'slow', t, p: [1, cpuTicks, 3, 12, 5, hwmKiB] })

describe('one process over time', () => {
  test('a step function: the value holds until it changes', () => {
    const process = one(birth(1), tick(1, [[1, 1000, 200]]), tick(2, []), tick(3, [[1, 3000, 200]]), tick(4, []), tick(5, [[1, 2500, 200]]))
    expect(process).toMatchObject({
      changedAtMs: [0, 2000, 4000], rssBytes: [1000 * KiB, 3000 * KiB, 2500 * KiB], anonBytes: [800 * KiB, 2800 * KiB, 2300 * KiB],
      startRssBytes: 1000 * KiB, endRssBytes: 2500 * KiB, peakRssBytes: 3000 * KiB, peakAnonBytes: 2800 * KiB, peakAtMs: 2000, peakIsHighWaterMark: false,
      firstMs: 0, lastMs: 4000, aliveAtEnd: true, readings: 5,
    })
  })

  test('a full line repeats what did not change: no change', () => {
    expect(one(birth(1), tick(1, [[1, 1000, 200]], { full: true }), tick(2, [[1, 1000, 200]], { full: true }))).toMatchObject({ changedAtMs: [0], readings: 2 })
  })

  test('unchanged is told from not read', () => {
    const records = [birth(1), tick(1, [[1, 1000, 200]]), tick(2, []), tick(3, [], { x: [1] }), tick(4, [])] as const
    expect(one(...records).readings).toBe(3)
    expect(one(...records.slice(0, 3)).readings).toBe(2)
  })

  test('anonymous memory is never below nothing', () => {
    expect(one(birth(1), tick(1, [[1, 100, 200]])).anonBytes).toEqual([0])
  })

  test('who it is: identity, start on the clock, parent in the recording', () => {
    const recording = build([head, birth(1, { pid: 50, start: 200_000, container: 'c0ffeec0ffee', old: true, root: true }), birth(2, { ppid: 50 }), tick(1, [])])
    expect(processOf(recording, 1)).toMatchObject({
      id: '50:200000', pid: 50, startedEpochMs: head.host.bootEpochMs + 2_000_000, container: 'c0ffeec0ffee', wasThereBefore: true, isRoot: true, parentIndex: 0,
      name: 'node', command: 'node server.js', script: 'server.js', label: 'node server.js', runtime: 'node',
    })
    expect(processOf(recording, 2)).toMatchObject({ parentIndex: 1, isRoot: false, wasThereBefore: false })
  })

  test('exec and a new parent: as it was at the end', () => {
    const process = one(birth(1), tick(1, []), { k: 'change', t: 5, i: 1, name: 'bash', cmd: 'bash', script: '', rt: 'other' }, { k: 'change', t: 6, i: 1, ppid: 77 })
    expect(process).toMatchObject({ name: 'bash', command: 'bash', script: '', label: 'bash', runtime: 'other', ppid: 77 })
  })

  test('between fork and exec a child holds what its parent does: that is no peak of the program that follows', () => {
    const forked = one(birth(1, { t: 0, name: 'python3' }), tick(1, [[1, 300_000, 200]]), { k: 'change', t: 1000, i: 1, name: 'true', cmd: 'true' }, tick(2, [[1, 900, 800]]))
    expect(forked).toMatchObject({ name: 'true', changedAtMs: [1000], startRssBytes: 900 * KiB, peakRssBytes: 900 * KiB, peakAnonBytes: 100 * KiB })
    // a program that ran for a while and then executes another held it itself
    const later = one(birth(1, { t: 0, name: 'sh' }), tick(1, [[1, 300_000, 200]]), { k: 'change', t: 9000, i: 1, name: 'java', cmd: 'java' }, tick(2, [[1, 900, 800]]))
    expect(later).toMatchObject({ name: 'java', peakRssBytes: 300_000 * KiB })
  })

  test('an end: what comes after is not its', () => {
    const process = one(birth(1), tick(1, [[1, 1000, 200]]), { k: 'death', t: 1000, i: 1 }, tick(2, [[1, 9, 9]]), tick(3, []))
    expect(process).toMatchObject({ aliveAtEnd: false, lastMs: 0, readings: 1, rssBytes: [1000 * KiB] })
  })
})

describe('the kernel\'s high-water mark', () => {
  const ticks = [tick(1, [[1, 1000, 0]]), tick(2, []), tick(3, [])] as const

  test.each([
    ['a peak before we looked does not count', [slow(0, 9000), slow(2000, 9000)], 1000, false],
    ['it rose after the first reading: a peak between two samples', [slow(0, 1000), slow(2000, 9000)], 9000, true],
    ['below what a sample saw', [slow(0, 500), slow(2000, 800)], 1000, false],
    ['not readable', [slow(0, -1), slow(2000, -1)], 1000, false],
    // exec begins a new mark: what the image before had is not forgotten
    ['it fell by exec', [slow(0, 5000), slow(1000, 7000), slow(2000, 600)], 7000, true],
    ['it fell by exec and rose again', [slow(0, 5000), slow(1000, 600), slow(2000, 3000)], 3000, true],
  ])('%s', (_case, readings, peakKiB, isHighWaterMark) => {
    expect(one(birth(1), ...ticks, ...readings)).toMatchObject({ peakRssBytes: peakKiB * KiB, peakIsHighWaterMark: isHighWaterMark })
  })

  test('at birth is the first reading', () => {
    expect(one(birth(1, { hwmKiB: 1200 }), ...ticks, slow(2000, 9000))).toMatchObject({ peakRssBytes: 9000 * KiB, peakIsHighWaterMark: true })
    expect(one(birth(1, { hwmKiB: 9000 }), ...ticks, slow(2000, 9000))).toMatchObject({ peakRssBytes: 1000 * KiB, peakIsHighWaterMark: false })
  })
})

describe('slower readings', () => {
  test('as they came, CPU in milliseconds', () => {
    expect(one(birth(1), tick(1, []), slow(0, -1, 150), slow(1000, -1, 160))).toMatchObject({
      cpuMs: 1600, slow: [{ atMs: 0, cpuMs: 1500, threads: 3, descriptors: 12, swapBytes: 5 * KiB }, { atMs: 1000, cpuMs: 1600 }],
    })
  })

  test('PSS: the largest', () => {
    expect(one(birth(1), { k: 'pss', t: 0, why: 'start', p: [1, 500] }, { k: 'pss', t: 1, why: 'end', p: [1, 300] }, end).pssBytes).toBe(500 * KiB)
    expect(one(birth(1)).pssBytes).toBeNull()
  })
})
